/** What the tiny model is to do, each figure with the bound it is held to. */
import type { GenerateResult } from '#lib/engine/protocol.ts';
import type { HeldOutItem } from './held-out.ts';
import { hasTrace, isCallOfTool, isObeyed, isPlainAnswer, isRight, isWellFormedCall } from './score.ts';

/** How an item is run, where it differs from what the item says. */
interface Mode {
	readonly thinking?: boolean;
	/** Thinking budget in tokens; null is unlimited. */
	readonly budget?: number | null;
	/** Only the first so many items. */
	readonly first?: number;
}

/** Runs items of one measure and gives their outcomes beside them; the same run is made once. */
export type Run = (
	measure: string,
	mode?: Mode
) => Promise<readonly (readonly [HeldOutItem, GenerateResult])[]>;

/** One printed line. `passed` is null for a figure without a bound. */
export interface Figure {
	readonly name: string;
	readonly value: string;
	readonly bound: string;
	readonly passed: boolean | null;
	/** Prompts it was measured on. */
	readonly count: number;
	/** What was judged wrong, where answers are judged one by one. */
	readonly wrong?: Outcomes;
}

type Judge = (result: GenerateResult, item: HeldOutItem) => boolean;
export type Outcomes = Awaited<ReturnType<Run>>;

const right: Judge = (result, item) => isRight(result, item.expect);
const obeyed: Judge = (result, item) => isObeyed(result, item.expect);

/** Thinking budgets of the sweep, in the model's own tokens. */
const BUDGETS = [0, 4, 8, 16, 32, null] as const;

/** Sums a budget is tried on: six times as many answers. */
const SWEEP = 100;

/** Sums without thinking are "clearly less" right when at least so many points lie between. */
const CLEARLY_LESS = 0.2;

function share(outcomes: Outcomes, judge: Judge): number {
	const good = outcomes.filter(([item, result]) => judge(result, item)).length;
	return outcomes.length === 0 ? 0 : good / outcomes.length;
}

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

function atLeast(name: string, outcomes: Outcomes, judge: Judge, bound: number): Figure {
	const value = share(outcomes, judge);
	return {
		name,
		value: percent(value),
		bound: `≥ ${percent(bound)}`,
		passed: value >= bound,
		count: outcomes.length,
		wrong: outcomes.filter(([item, result]) => !judge(result, item))
	};
}

function unbounded(name: string, outcomes: Outcomes, judge: Judge): Figure {
	return { ...atLeast(name, outcomes, judge, 0), bound: '', passed: null };
}

/** Every figure in turn, as soon as it is known. */
export async function* measure(run: Run): AsyncGenerator<Figure> {
	yield* sums(run);
	yield atLeast('letter counting, thinking', await run('count_letters'), right, 0.9);
	yield atLeast('word reversal, thinking', await run('reverse_word'), right, 0.9);
	yield* switches(run);
	yield* budgets(run);
	yield atLeast('"add 5 to that" across turns', await run('follow_ups'), right, 0.9);
	yield* tools(run);
	yield* talk(run);
}

async function* sums(run: Run): AsyncGenerator<Figure> {
	const on = await run('sums');
	const off = await run('sums', { thinking: false });
	yield atLeast('sums of 2–6 numbers, thinking', on, right, 0.95);
	const [more, less] = [share(on, right), share(off, right)];
	yield {
		name: 'the same sums, thinking off',
		value: percent(less),
		bound: `≤ ${percent(Math.max(0, more - CLEARLY_LESS))}`,
		passed: less <= more - CLEARLY_LESS,
		count: off.length
	};
}

async function* switches(run: Run): AsyncGenerator<Figure> {
	yield atLeast('/think and /no_think of the user obeyed', await run('switch_user'), obeyed, 0.98);
	yield atLeast('/think and /no_think of the system obeyed', await run('switch_system'), obeyed, 0.98);
	yield atLeast('the latest switch of several turns wins', await run('switch_latest'), obeyed, 0.95);
	yield atLeast('no trace with thinking off', await run('hard_off'), (result) => !hasTrace(result), 1);
}

async function* budgets(run: Run): AsyncGenerator<Figure> {
	const sweep = [];
	for (const budget of BUDGETS) sweep.push(await run('sums', { thinking: true, budget, first: SWEEP }));
	const shares = sweep.map((outcomes) => share(outcomes, right));
	const falls = shares.some((value, at) => value < (shares[at - 1] ?? 0));
	const names = BUDGETS.map((budget) => budget ?? 'unlimited').join(' / ');
	yield {
		name: `sums by budget ${names}`,
		value: shares.map((value) => (100 * value).toFixed(1)).join(' / '),
		bound: 'never falls, ≥ 4 levels',
		passed: !falls && new Set(shares).size >= 4,
		count: sweep[0]?.length ?? 0
	};
	const closed = sweep.flat().filter(([, { trace }]) => trace.ended === 'budget');
	yield atLeast('an answer without work after an early close', closed, isPlainAnswer, 1);
}

async function* tools(run: Run): AsyncGenerator<Figure> {
	const calls = await run('tool_call');
	yield atLeast(
		'a well-formed tool call',
		calls,
		(result, item) => isWellFormedCall(result, item.expect),
		0.9
	);
	yield unbounded('the call says what was asked', calls, right);
	yield unbounded('a call of the tool, parameters of any name', calls, (result, item) =>
		isCallOfTool(result, item.expect)
	);
	yield atLeast("the tool's response is used", await run('tool_use'), right, 0.9);
}

async function* talk(run: Run): AsyncGenerator<Figure> {
	yield byLanguage('greets in ten languages', await run('greetings'));
	const other = await run('other');
	yield byLanguage('tells what it is, in the language asked', other);
	yield unbounded('of all other requests', other, right);
}

/** Languages in which at least nine of ten are right; all ten must be. */
function byLanguage(name: string, outcomes: Outcomes): Figure {
	const languages = new Set(outcomes.map(([item]) => item.expect.language));
	const failed = [...languages].filter(
		(language) =>
			share(
				outcomes.filter(([item]) => item.expect.language === language),
				right
			) < 0.9
	);
	const good = languages.size - failed.length;
	const value = `${good} of ${languages.size}${failed.length > 0 ? ` (not ${failed.join(', ')})` : ''}`;
	return {
		name,
		value,
		bound: '10 of 10',
		passed: good === 10 && languages.size === 10,
		count: outcomes.length
	};
}
