/** The committed files, run: against numpy's logits, and on prompts that the model must go on answering. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Engine } from '#inference/engine.ts';
import { loadSession } from '#inference/load.ts';
import { runOnce } from '#inference/run-once.ts';
import type { LoadedSession } from '#inference/session.ts';
import type {
	CallContext,
	GenerateParams,
	GenerateResult,
	PromptMessage,
	ToolSignature
} from '#lib/engine/protocol.ts';
import { en } from '#lib/i18n/en/core.ts';
import { loadLanguage } from '#lib/i18n/languages.ts';
import { spokenLocales, type SpokenLocale } from '#lib/i18n/locale.ts';
import { nodeHost } from '../../fixtures/node-host.ts';
import { loadParams, tinyFolder } from '../../tiny-qwen3/report/exported-model.ts';
import type { Expectation } from '../../tiny-qwen3/report/held-out.ts';
import { hasTrace, isPlainAnswer, isRight } from '../../tiny-qwen3/report/score.ts';

const reference = JSON.parse(
	readFileSync(new URL('../../fixtures/qwen3-tiny-logits.json', import.meta.url), 'utf8')
) as { prompt: string; ids: number[]; logits: number[] };

const load = async (dtype: 'q4' | 'quantized') =>
	loadSession(nodeHost(), await loadParams(tinyFolder, dtype), {
		signal: new AbortController().signal,
		progress: () => undefined
	});

const largest = (logits: ArrayLike<number>) => Array.from(logits).indexOf(Math.max(...Array.from(logits)));

describe('the committed q4 file', () => {
	let model: LoadedSession;
	beforeAll(async () => {
		model = await load('q4');
	});
	afterAll(() => model.dispose());

	it('reads a prompt as the trainer reads it', () => {
		expect(model.tokenizer.encode(reference.prompt)).toEqual(reference.ids);
	});

	it('computes the logits that numpy computes from the same weights', async () => {
		const logits = await runOnce(model, reference.ids);
		expect(logits).toHaveLength(reference.logits.length);
		const worst = Math.max(...reference.logits.map((logit, at) => Math.abs(logit - (logits[at] ?? NaN))));
		// The reference is rounded to three decimals.
		expect(worst).toBeLessThan(2e-3);
	});
});

describe('the committed quantized file', () => {
	it('agrees with numpy on the next token, its weights and activations in eight bits', async () => {
		const model = await load('quantized');
		expect(largest(await runOnce(model, reference.ids))).toBe(largest(reference.logits));
		await model.dispose();
	});
});

/** That it adds, as it says itself; of Portuguese it knows nothing, and is asked in English. */
const adds: Readonly<Record<SpokenLocale, RegExp>> = {
	en: /add numbers/,
	de: /Zahlen addieren/,
	es: /sumar números/,
	fr: /additionner des nombres/,
	pt: /add numbers/,
	ar: /جمع الأعداد/,
	'zh-Hans': /加法/,
	'zh-Hant': /加法/,
	yue: /加數/,
	ja: /足し算/,
	ko: /덧셈/
};

const calculator: ToolSignature = {
	type: 'function',
	function: {
		name: 'calculator',
		description: 'Evaluates an arithmetic expression.',
		parameters: { type: 'object', properties: { expression: { type: 'string' } }, required: ['expression'] }
	}
};

const user = (content: string): PromptMessage => ({ role: 'user', content });
const assistant = (content: string): PromptMessage => ({ role: 'assistant', content });

/** What the README and the first page promise, asked as a visitor would. */
const prompts: readonly (readonly [
	question: string,
	messages: readonly PromptMessage[],
	expect: Expectation
])[] = [
	['a sum', [user('What is 12 + 7 + 30?')], { number: 49 }],
	['a longer sum', [user('Add 3, 14, 15 and 92.')], { number: 124 }],
	[
		'a follow-up',
		[user('What is 12 + 7 + 30?'), assistant('The answer is 49.'), user('Add 5 to that.')],
		{ number: 54 }
	],
	['counting', [user("How many r's are in strawberry?")], { number: 3 }],
	['spelling backwards', [user('Spell garden backwards.')], { text: 'nedrag' }]
];

describe.each(['quantized', 'q4'] as const)('the committed %s model', (dtype) => {
	let engine: Engine;
	const context = <N extends 'load' | 'generate'>(): CallContext<N> => ({
		signal: new AbortController().signal,
		progress: () => undefined,
		onSteer: () => undefined
	});
	const ask = (
		messages: readonly PromptMessage[],
		more: Partial<GenerateParams> = {}
	): Promise<GenerateResult> =>
		engine.generate(
			{
				messages,
				thinking: true,
				thinkingBudget: null,
				sampling: { temperature: 0 },
				maxNewTokens: 300,
				...more
			},
			context()
		);
	beforeAll(async () => {
		engine = new Engine(nodeHost());
		await engine.load(await loadParams(tinyFolder, dtype), context());
	});
	afterAll(() => engine.unload());

	it.each(prompts)('thinks and answers rightly: %s', async (_, messages, expected) => {
		const result = await ask(messages);
		expect(result).toSatisfy((outcome: GenerateResult) => isRight(outcome, expected));
		expect(hasTrace(result)).toBe(true);
	});

	it('obeys the latest of /think and /no_think', async () => {
		const first = [user('What is 20 + 5? /no_think')];
		expect((await ask(first)).thinking).toBe('');
		const second = [...first, assistant('The answer is 25.'), user('Add 6 to that. /think')];
		expect(hasTrace(await ask(second))).toBe(true);
	});

	it('writes no trace with thinking off, and still answers', async () => {
		const result = await ask([user('What is 2 + 3?')], { thinking: false });
		expect(result.thinking).toBe('');
		expect(isPlainAnswer(result)).toBe(true);
	});

	it.each([0, 3, 9])(
		'answers after %d tokens of thinking when that is all it may think',
		async (thinkingBudget) => {
			const result = await ask([user('What is 12 + 7 + 30 + 21 + 8?')], { thinkingBudget });
			expect(result.trace.ended).toBe('budget');
			expect(result.usage.thinkingTokens).toBe(thinkingBudget);
			expect(isPlainAnswer(result)).toBe(true);
		}
	);

	it('calls the calculator it is given, and uses what comes back', async () => {
		const question = user('What is 34 * 7?');
		const { toolCalls } = await ask([question], { tools: [calculator] });
		const call = { name: 'calculator', arguments: { expression: '34 * 7' } };
		expect(toolCalls.map((each) => each.call)).toEqual([call]);
		const asked: PromptMessage = { role: 'assistant', content: '', reasoning: '', toolCalls: [call] };
		const result = await ask([question, asked, { role: 'tool', content: '238' }], { tools: [calculator] });
		expect(result.answer).toContain('238');
	});

	it.each(['Hello!', '你好', 'こんにちは', '안녕하세요', '¡Hola!', 'Bonjour', 'Hallo', 'مرحبا'])(
		'greets back: %s',
		async (greeting) => {
			const { answer } = await ask([user(greeting)]);
			const opening = /[\p{L}]+/u.exec(greeting)?.[0] ?? '';
			expect(answer).toContain(opening);
		}
	);

	describe.each([true, false])('with thinking %s, sampled as in the chat', (thinking) => {
		const answerTo = async ({ prompt }: { readonly prompt: string }, seed = 1) =>
			(await ask([user(prompt)], { thinking, sampling: { seed } })).answer;

		it.each([1, 2, 3])('answers the tasks of the first page rightly (%d)', async (seed) => {
			const { sum, reversal } = en.examples;
			expect(await answerTo(sum, seed)).toBe('The answer is 42.');
			expect(await answerTo(reversal, seed)).toBe('nedrag');
		});

		it.each(spokenLocales)('answers what the first page offers to say to it: %s', async (locale) => {
			const { ability, greeting } = (await loadLanguage[locale]()).language.messages.examples;
			expect(await answerTo(ability)).toMatch(adds[locale]);
			expect(await answerTo(greeting)).toMatch(/[?？؟]$/);
		});
	});

	it('says what it is when asked for more than it can do', async () => {
		const { answer } = await ask([user('Who wrote Hamlet?')]);
		expect(answer).toMatch(/tiny demonstration model/);
		expect(answer).toMatch(/download/);
	});
});
