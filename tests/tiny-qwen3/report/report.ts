/** Runs the held-out prompts through the exported files with the product's own engine and prints every figure. */
import { parseArgs } from 'node:util';
import { Engine } from '#inference/engine.ts';
import type { CallContext, CallName, Dtype, GenerateResult, Handlers } from '#lib/engine/protocol.ts';
import { nodeHost } from '../../fixtures/node-host.ts';
import { loadParams, tinyFolder } from './exported-model.ts';
import { type HeldOutItem, readHeldOut } from './held-out.ts';
import { type Figure, measure, type Outcomes, type Run } from './measures.ts';

const HELD_OUT = new URL('../.runs/heldout.json', import.meta.url).pathname;

const USAGE = `npm run report -- [options]
  --quick            20 prompts a measure instead of all
  --count N          N prompts a measure
  --dtype NAME       only this version (q4, quantized)
  --model FOLDER     instead of static/models/qwen3-tiny
  --held-out FILE    instead of tests/tiny-qwen3/.runs/heldout.json (heldout.py writes it)
  --wrong N          also print up to N wrong answers a measure`;

/** Versions the CPU runs; q4f16 needs a GPU, and a unit test shows that its weights are q4's. */
const DTYPES: readonly Dtype[] = ['quantized', 'q4'];

/** Longer than any answer the model was taught; an endless one is wrong, not a hang. */
const MOST_TOKENS = 400;

/** Prints the report; resolves to whether every bound was met. */
export async function main(args: readonly string[]): Promise<boolean> {
	const { values } = parseArgs({
		args: [...args],
		options: {
			quick: { type: 'boolean', default: false },
			count: { type: 'string' },
			dtype: { type: 'string' },
			model: { type: 'string', default: tinyFolder },
			'held-out': { type: 'string', default: HELD_OUT },
			wrong: { type: 'string', default: '0' },
			help: { type: 'boolean', default: false }
		}
	});
	if (values.help) {
		console.log(USAGE);
		return true;
	}
	const heldOut = readHeldOut(values['held-out']);
	const count = values.quick ? 20 : Number(values.count ?? Infinity);
	let passed = true;
	for (const dtype of DTYPES.filter((each) => values.dtype === undefined || each === values.dtype)) {
		const figures = await reportOn(dtype, values.model, limited(heldOut, count), Number(values.wrong));
		passed &&= figures.every((figure) => figure.passed !== false);
	}
	return passed;
}

function limited(
	heldOut: ReadonlyMap<string, readonly HeldOutItem[]>,
	count: number
): ReadonlyMap<string, readonly HeldOutItem[]> {
	return new Map([...heldOut].map(([name, items]) => [name, spread(items, count)]));
}

/** `count` items evenly from first to last, so that items in order of language keep all of them. */
function spread(items: readonly HeldOutItem[], count: number): readonly HeldOutItem[] {
	if (items.length <= count) return items;
	return items.filter(
		(_, at) => Math.floor((at * count) / items.length) !== Math.floor(((at - 1) * count) / items.length)
	);
}

async function reportOn(
	dtype: Dtype,
	folder: string,
	heldOut: ReadonlyMap<string, readonly HeldOutItem[]>,
	wrongShown: number
): Promise<Figure[]> {
	const start = performance.now();
	const engine = new Engine(nodeHost());
	const model = await engine.load(await loadParams(folder, dtype), context('load'));
	console.log(`\n${dtype} on the CPU, greedy, ${(model.weightBytes / 1e6).toFixed(1)} MB of weights`);
	const figures: Figure[] = [];
	for await (const figure of measure(runner(engine, heldOut))) {
		figures.push(figure);
		console.log(line(figure));
		for (const outcome of figure.wrong?.slice(0, wrongShown) ?? []) console.log(wrongAnswer(outcome));
	}
	await engine.unload();
	const missed = figures.filter(({ passed }) => passed === false).length;
	const seconds = ((performance.now() - start) / 1000).toFixed(0);
	console.log(`${figures.length - missed} of ${figures.length} figures within their bounds, ${seconds} s`);
	return figures;
}

/** A call that nobody watches, steers or stops. */
function context<N extends CallName>(_call: N): CallContext<N> {
	return { signal: new AbortController().signal, progress: () => undefined, onSteer: () => undefined };
}

/** Runs a measure's items one by one, greedily, each mode of an item once. */
function runner(engine: Handlers, heldOut: ReadonlyMap<string, readonly HeldOutItem[]>): Run {
	const known = new Map<HeldOutItem, Map<string, GenerateResult>>();
	return async (name, { thinking, budget = null, first = Infinity } = {}) => {
		const items = heldOut.get(name);
		if (!items) throw new Error(`no held-out prompts for ${name}`);
		const outcomes = [];
		for (const item of items.slice(0, first)) {
			const results = known.get(item) ?? new Map<string, GenerateResult>();
			const thinks = thinking ?? item.thinking;
			const key = `${thinks} ${budget}`;
			const result = results.get(key) ?? (await answer(engine, item, thinks, budget));
			known.set(item, results.set(key, result));
			outcomes.push([item, result] as const);
		}
		return outcomes;
	};
}

function answer(
	engine: Handlers,
	item: HeldOutItem,
	thinking: boolean,
	budget: number | null
): Promise<GenerateResult> {
	return engine.generate(
		{
			messages: item.messages,
			...(item.tools ? { tools: item.tools } : {}),
			thinking,
			thinkingBudget: budget,
			sampling: { temperature: 0, presencePenalty: 0, repetitionPenalty: 1 },
			maxNewTokens: MOST_TOKENS
		},
		context('generate')
	);
}

function line({ name, value, bound, passed, count }: Figure): string {
	const verdict = passed === null ? '' : passed ? 'PASS' : 'MISSED';
	const columns = [name.padEnd(46), String(count).padStart(5), value.padStart(8), bound.padEnd(10), verdict];
	return `  ${columns.join('  ')}`.trimEnd();
}

function wrongAnswer([item, { thinking, answer, toolCalls, finishReason }]: Outcomes[number]): string {
	const asked = item.messages.map(({ role, content }) => `${role}: ${content}`);
	const calls = toolCalls.map(({ raw }) => raw);
	return `      ${JSON.stringify({ asked, thinking, answer, calls, finishReason, expect: item.expect })}`;
}
