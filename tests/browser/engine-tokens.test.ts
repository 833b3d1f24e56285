import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '#inference/host.ts';
import { promptTokens } from '#inference/prompt.ts';
import type { LoadedSession } from '#inference/session.ts';
import type { GenerateParams, GenerateResult, PromptMessage } from '#lib/engine/protocol.ts';
import { asker, greedyReference, type Asker, type Meddle } from '../fixtures/answering.ts';
import { browserHost, loadBundled } from '../fixtures/browser-host.ts';
import { prompts } from '../fixtures/prompts.ts';

const greedy = (messages: readonly PromptMessage[], thinking: boolean, limit: number): GenerateParams => ({
	messages,
	thinking,
	thinkingBudget: null,
	maxNewTokens: limit,
	sampling: { temperature: 0, presencePenalty: 0, seed: 1 }
});

let host: Host;
/** transformers.js's own loop on the CPU, over the same q4 file. */
let reference: LoadedSession;

beforeAll(async () => {
	host = await browserHost();
	reference = await loadBundled(host, { device: 'wasm', dtype: 'q4' });
});

afterAll(async () => {
	await reference.dispose();
});

const known = new Map<string, number[]>();

/** What transformers.js answers, computed once for all devices. */
async function referenceTokens(prompt: readonly number[], limit: number): Promise<number[]> {
	const key = [limit, ...prompt].join();
	const tokens = known.get(key) ?? (await greedyReference(reference, prompt, limit));
	known.set(key, tokens);
	return tokens;
}

/** The ids that our loop fed back after the prompt: all it drew but the last, which nothing followed. */
function fedAfter(ours: Asker, runsBefore: number, computed: number): number[] {
	return ours.runs.slice(runsBefore).flat().slice(computed);
}

/** An emulated GPU takes about half a second a token: there every prompt and conversation is asked for fewer of them. */
const limits = { wasm: { prompt: 16, turn: 8 }, webgpu: { prompt: 5, turn: 4 } } as const;

describe.each([
	{ device: 'wasm', dtype: 'q4' },
	{ device: 'webgpu', dtype: 'q4' }
] as const)('on $device', (choice) => {
	const limit = limits[choice.device];
	let loaded: LoadedSession;
	let ours: Asker;

	beforeAll(async () => {
		loaded = await loadBundled(host, choice);
		ours = asker(loaded);
	});

	afterAll(async () => {
		ours.dispose();
		await loaded.dispose();
	});

	async function expectReferenceTokens(params: GenerateParams): Promise<GenerateResult> {
		const prompt = promptTokens(loaded.tokenizer, ours.tools.vocabulary, params);
		const expected = await referenceTokens(prompt, params.maxNewTokens ?? limit.prompt);
		const before = ours.runs.length;
		const result = await ours.ask(params);
		const computed = result.usage.promptTokens - result.usage.cachedTokens;
		const ended = loaded.endOfTurnIds.includes(expected.at(-1) ?? -1);
		expect(result.finishReason).toBe(ended ? 'stop' : 'length');
		expect(fedAfter(ours, before, computed)).toEqual(expected.slice(0, -1));
		const text = loaded.tokenizer.decode(ended ? expected.slice(0, -1) : expected);
		expect(text.endsWith(result.answer.trimEnd()) || !ended).toBe(true);
		return result;
	}

	test.each(prompts.map((prompt, index) => [index % 2 === 0 ? 'thinking' : 'not thinking', prompt] as const))(
		'%s, the greedy tokens for %j are those of generate()',
		async (mode, prompt) => {
			await expectReferenceTokens(
				greedy([{ role: 'user', content: prompt }], mode === 'thinking', limit.prompt)
			);
		}
	);

	test('a cache that outgrows its first buffers in the middle of an answer keeps what it holds', async () => {
		// Ten tokens on, the buffers for 512 are outgrown.
		const long = (content: string) => greedy([{ role: 'user', content }], true, 10);
		const count = (content: string): number =>
			promptTokens(loaded.tokenizer, ours.tools.vocabulary, long(content)).length;
		let content = 'What is 12 + 7 + 30?';
		while (count(`${content} Hi!`) <= 505) content += ' Hi!';
		await expectReferenceTokens(long(content));
	});

	test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
		'conversation %i, with an edit, a stop, an early close or a failure before each turn, has the tokens of generate()',
		async (conversation) => {
			const messages: PromptMessage[] = [];
			if (conversation % 3 === 0) messages.push({ role: 'system', content: 'You are brief.' });
			for (let turn = 0; turn < 3; turn++) {
				const question = prompts[(conversation * 7 + turn * 5) % prompts.length] ?? '';
				const draft = [...messages, { role: 'user', content: `${question} ...` }] as const;
				await interrupt(ours, greedy(draft, true, limit.turn), conversation + turn);
				messages.push({ role: 'user', content: question });
				const { answer, thinking } = await expectReferenceTokens(
					greedy([...messages], turn % 2 === 0, limit.turn)
				);
				messages.push({ role: 'assistant', content: answer, reasoning: thinking });
			}
		}
	);
});

/** Begins an answer that does not come to its natural end, in one of four ways. */
async function interrupt(ours: Asker, params: GenerateParams, way: number): Promise<void> {
	let deltas = 0;
	const when = (kind: 'stop' | 'answer-now'): Meddle => {
		return (progress, { stop, steer }) => {
			if (progress.kind !== 'delta' || ++deltas <= way % 3) return;
			if (kind === 'stop') stop();
			else steer({ kind: 'answer-now' });
		};
	};
	switch (way % 4) {
		case 0:
			return void (await ours.ask(params, when('stop')));
		case 1:
			return void (await ours.ask(params, when('answer-now')));
		case 2:
			return void (await ours.ask({ ...params, thinkingBudget: way % 3 }));
		default:
			ours.failAfter(Math.floor(way / 4) % 2);
			await expect(ours.ask(params)).rejects.toThrow('A run that fails.');
	}
}

describe('on wasm with int8', () => {
	let loaded: LoadedSession;

	beforeAll(async () => {
		loaded = await loadBundled(host, { device: 'wasm', dtype: 'quantized' });
	});

	afterAll(async () => {
		await loaded.dispose();
	});

	test('the tokens are those of generate() when the prompt is one run, as it is there', async () => {
		for (const prompt of prompts.slice(0, 20)) {
			const params = greedy([{ role: 'user', content: prompt }], true, limits.wasm.prompt);
			const ours = asker(loaded);
			const ids = promptTokens(loaded.tokenizer, ours.tools.vocabulary, params);
			const logits = await ours.tools.cache.next(ids);
			const expected = await greedyReference(loaded, ids, limits.wasm.prompt);
			const drawn = [argmax(logits)];
			while (drawn.length < expected.length) {
				drawn.push(argmax(await ours.tools.cache.next(drawn.slice(-1))));
			}
			expect(drawn).toEqual(expected);
			ours.dispose();
		}
	});

	test('otherwise the likeliest token is the same at 98 of 100 places at least', async () => {
		let same = 0;
		let places = 0;
		for (const prompt of prompts) {
			const ours = asker(loaded);
			const ids = promptTokens(
				loaded.tokenizer,
				ours.tools.vocabulary,
				greedy([{ role: 'user', content: prompt }], true, limits.wasm.prompt)
			);
			const expected = await greedyReference(loaded, ids, limits.wasm.prompt);
			let logits = null;
			for (let at = 0; at < ids.length; at += 7) logits = await ours.tools.cache.next(ids.slice(at, at + 7));
			for (const id of expected) {
				same += logits !== null && argmax(logits) === id ? 1 : 0;
				places++;
				logits = await ours.tools.cache.next([id]);
			}
			ours.dispose();
		}
		expect(same / places).toBeGreaterThanOrEqual(0.98);
	});
});

function argmax(values: ArrayLike<number>): number {
	let best = 0;
	for (let id = 1; id < values.length; id++) if ((values[id] ?? 0) > (values[best] ?? 0)) best = id;
	return best;
}
