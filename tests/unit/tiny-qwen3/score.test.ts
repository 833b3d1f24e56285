import { describe, expect, it } from 'vitest';
import type { ParsedToolCall } from '#lib/engine/protocol.ts';
import type { HeldOutItem } from '../../tiny-qwen3/report/held-out.ts';
import { measure, type Figure, type Run } from '../../tiny-qwen3/report/measures.ts';
import {
	isCallOfTool,
	isObeyed,
	isPlainAnswer,
	isRight,
	isWellFormedCall,
	type Outcome
} from '../../tiny-qwen3/report/score.ts';

const said = (answer: string, more: Partial<Outcome> = {}): Outcome => ({
	finishReason: 'stop',
	thinking: '',
	answer,
	toolCalls: [],
	...more
});
const called = (name: string, args: Record<string, unknown>): ParsedToolCall => ({
	raw: JSON.stringify({ name, arguments: args }),
	call: { name, arguments: args }
});

describe('scoring an answer', () => {
	it('wants the number, and no other beside it', () => {
		expect(isRight(said('The answer is 49.'), { number: 49 })).toBe(true);
		expect(isRight(said('The answer is -3.'), { number: -3 })).toBe(true);
		expect(isRight(said('The answer is 2.5.'), { number: 2.5 })).toBe(true);
		expect(isRight(said('The answer is 490.'), { number: 49 })).toBe(false);
		expect(isRight(said('19 + 30 = 49.'), { number: 49 })).toBe(false);
		expect(isRight(said('None.'), { number: 0 })).toBe(false);
	});

	it('wants the whole text', () => {
		expect(isRight(said('olleh\n'), { text: 'olleh' })).toBe(true);
		expect(isRight(said('It is olleh'), { text: 'olleh' })).toBe(false);
		expect(isRight(said('b'), { texts: ['a', 'b'] })).toBe(true);
		expect(isRight(said('c'), { texts: ['a', 'b'] })).toBe(false);
	});

	it('takes no answer that was cut off', () => {
		expect(isRight(said('The answer is 49.', { finishReason: 'length' }), { number: 49 })).toBe(false);
		expect(isObeyed(said('', { finishReason: 'length' }), { trace: false })).toBe(false);
	});

	it('counts a trace only where something is in it', () => {
		expect(isObeyed(said('x', { thinking: '\n\n' }), { trace: false })).toBe(true);
		expect(isObeyed(said('x', { thinking: '\n\n' }), { trace: true })).toBe(false);
		expect(isObeyed(said('x', { thinking: '1 + 1 = 2.' }), { trace: true })).toBe(true);
	});

	it('tells a well-formed call from one that is also right', () => {
		const expected = { call: { name: 'calculator', arguments: { expression: '2 * 3' } } };
		const outcome = (call: ParsedToolCall) => said('', { toolCalls: [call] });
		expect(isRight(outcome(called('calculator', { expression: '2*3' })), expected)).toBe(true);
		expect(isRight(outcome(called('calculator', { expression: '2 * 4' })), expected)).toBe(false);
		expect(isWellFormedCall(outcome(called('calculator', { expression: '2 * 4' })), expected)).toBe(true);
		expect(isWellFormedCall(outcome(called('calculator', { formula: '2 * 3' })), expected)).toBe(false);
		expect(isCallOfTool(outcome(called('calculator', { formula: '2 * 3' })), expected)).toBe(true);
		expect(isCallOfTool(outcome(called('calculator', {})), expected)).toBe(false);
		expect(isWellFormedCall(outcome(called('calc', { expression: '2 * 3' })), expected)).toBe(false);
		expect(isWellFormedCall(outcome({ raw: '{', call: null }), expected)).toBe(false);
		expect(isWellFormedCall(said('6'), expected)).toBe(false);
	});

	it('sees the work in an answer that should hold none', () => {
		expect(isPlainAnswer(said('The answer is 49.'))).toBe(true);
		expect(isPlainAnswer(said('12 + 7 = 19.'))).toBe(false);
		expect(isPlainAnswer(said('①a1②b1'))).toBe(false);
		expect(isPlainAnswer(said('</think>\n\n49'))).toBe(false);
		expect(isPlainAnswer(said(''))).toBe(false);
	});
});

describe('the report', () => {
	const languages = ['en', 'zh-Hans', 'zh-Hant', 'yue', 'ja', 'ko', 'es', 'fr', 'de', 'ar'];

	/** Answers every item as `reply` says; ten items a measure, one a language. */
	async function figures(
		reply: (item: HeldOutItem, at: number, budget: number | null) => string
	): Promise<Figure[]> {
		const run: Run = async (_, mode = {}) =>
			languages.map((language, at) => {
				const item: HeldOutItem = {
					messages: [],
					tools: null,
					thinking: true,
					expect: { text: 'right', language }
				};
				const answer = reply(
					item,
					at,
					mode.budget === undefined && mode.thinking === false ? 0 : (mode.budget ?? null)
				);
				const outcome = said(answer, { thinking: mode.thinking === false ? '' : 'x' });
				const trace = {
					asked: null,
					thought: true,
					ended: mode.budget === null ? 'closed' : 'budget'
				} as const;
				return [item, { ...outcome, trace } as Awaited<ReturnType<Run>>[number][1]] as const;
			});
		const all = [];
		for await (const figure of measure(run)) all.push(figure);
		return all;
	}
	const named = (all: readonly Figure[], name: string) => all.find((figure) => figure.name.startsWith(name));

	it('misses a bound by one answer too few', async () => {
		const all = await figures((_, at) => (at === 0 ? 'wrong' : 'right'));
		expect(named(all, 'letter counting')).toMatchObject({ value: '90.0 %', bound: '≥ 90.0 %', passed: true });
		expect(named(all, 'sums of 2–6')).toMatchObject({ value: '90.0 %', bound: '≥ 95.0 %', passed: false });
		expect(named(all, 'greets')).toMatchObject({ value: '9 of 10 (not en)', passed: false });
	});

	it('passes a budget sweep that rises over four levels, and no other', async () => {
		const rising = await figures((_, at, budget) => (at < Math.min(budget ?? 10, 10) ? 'right' : 'wrong'));
		expect(named(rising, 'sums by budget')?.value).toBe('0.0 / 40.0 / 80.0 / 100.0 / 100.0 / 100.0');
		expect(named(rising, 'sums by budget')?.passed).toBe(true);
		const flat = await figures((_, at, budget) => (at < (budget === 0 ? 0 : 5) ? 'right' : 'wrong'));
		expect(named(flat, 'sums by budget')?.passed).toBe(false);
		const falling = await figures((_, at, budget) => (at < (budget ?? 1) ? 'right' : 'wrong'));
		expect(named(falling, 'sums by budget')?.passed).toBe(false);
	});

	it('wants clearly fewer right sums without thinking', async () => {
		const same = await figures(() => 'right');
		expect(named(same, 'the same sums')?.passed).toBe(false);
		const fewer = await figures((_, at, budget) => (budget === 0 && at > 1 ? 'wrong' : 'right'));
		expect(named(fewer, 'the same sums')).toMatchObject({ value: '20.0 %', bound: '≤ 80.0 %', passed: true });
	});
});
