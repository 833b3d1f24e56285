import { describe, expect, test } from 'vitest';
import type { PreTrainedTokenizer } from '@huggingface/transformers';
import { answer } from '#inference/answer.ts';
import { promptTokens } from '#inference/prompt.ts';
import { Timeline } from '#inference/timeline.ts';
import { writtenTurn } from '#inference/continuation.ts';
import { Vocabulary } from '#inference/vocabulary.ts';
import type { Continuation, GenerateParams, GenerateResult } from '#lib/engine/protocol.ts';
import { scriptedModel, type Script, type ScriptedModel } from '../../fixtures/scripted-model.ts';
import { tokenizers } from '../../fixtures/tokenizers.ts';

const question: GenerateParams = {
	messages: [{ role: 'user', content: 'q' }],
	thinking: true,
	thinkingBudget: null,
	sampling: { temperature: 0 }
};

const scripts: [string, Script][] = [
	[
		'prose and lists',
		{
			trace: '\nFirst, 12 + 7 = 19.\n\n- Then 19 + 30 = 49.\n\n\nDone ...  \n',
			answer: '\n\nIt is **49**.\n\n```js\n\tconst sum = 12 +   7;\n```\n\nSo there.'
		}
	],
	[
		'words of many tokens, characters of many bytes',
		{
			trace: '\nUnquestionably naïve: 床前明月光 👩‍👩‍👧‍👦 antidisestablishmentarianism.\n',
			answer: '\n\n𝔘𝔫𝔦 مرحبا بالعالم, donaudampfschifffahrt 🏳️‍🌈!'
		}
	],
	['an empty trace', { trace: '\n\n', answer: '\n\nHi there.\n- one\n- two' }],
	['control strings', { trace: '\nA <think tag, <|im_en d|> no.\n', answer: '\n\nUse <|im_ start|>.' }]
];

/** Asks, and stops when so many deltas that cost a token have come. */
async function ask(
	model: ScriptedModel,
	params: GenerateParams,
	stopAfter = Infinity
): Promise<{ result: GenerateResult; deltas: Record<'thinking' | 'answer', string>; tokens: number }> {
	const { tokenizer } = model.tools.loaded;
	const controller = new AbortController();
	const deltas = { thinking: '', answer: '' };
	let tokens = 0;
	const prompt = promptTokens(tokenizer, model.tools.vocabulary, params);
	const result = await answer(
		model.tools,
		params,
		prompt,
		{
			signal: controller.signal,
			progress: (progress) => {
				if (progress.kind !== 'delta' || progress.channel === 'tool-call') return;
				deltas[progress.channel] += progress.text;
				tokens += progress.tokens;
				if (tokens >= stopAfter) controller.abort();
			},
			onSteer: () => undefined
		},
		new Timeline(() => performance.now())
	);
	return { result, deltas, tokens };
}

const continuationOf = ({ thinking, answer, trace }: GenerateResult): Continuation => ({
	thinking,
	answer,
	ended: trace.ended === 'cut' ? null : trace.ended
});

describe.each(tokenizers)('with the tokenizer of %s', (name, make) => {
	const tokenizer: PreTrainedTokenizer = make();

	// The tiny model's tokenizer takes a whole word for a token before it merges: the beginning of a word is another one.
	const whole = name === 'Qwen3' ? scripts : [];
	describe.each(whole)('an answer with %s, cut off on its way', (_case, script) => {
		test.each([null, 11])('ends as if it had never stopped, with a budget of %s', async (budget) => {
			const params = { ...question, thinkingBudget: budget };
			const whole = scriptedModel(tokenizer, script);
			const expected = await ask(whole, params);
			for (let cut = budget === null ? 2 : 1; cut < expected.tokens; cut += 3) {
				const model = scriptedModel(tokenizer, script);
				const first = await ask(model, params, cut);
				const { thinking, answer: written, trace: cutTrace } = first.result;
				const isOpen = cutTrace.ended === 'cut';
				if (thinking === '' && written === '') continue;
				const rest = await ask(model, { ...params, continuation: continuationOf(first.result) });
				expect(model.seen()).toEqual(whole.seen());
				const { thinking: trace, answer: text, trace: report } = expected.result;
				expect(rest.result).toMatchObject({ thinking: trace, answer: text, finishReason: 'stop' });
				expect(rest.result.trace).toEqual(report);
				expect((isOpen ? thinking.trimEnd() : thinking) + rest.deltas.thinking).toBe(trace);
				expect(written.trimEnd() + rest.deltas.answer).toBe(text);
				// Blanks that an early stop took back are in no text, and are not counted again.
				const taken = expected.result.usage.thinkingTokens - rest.result.usage.thinkingTokens;
				expect(taken).toBeOneOf(budget === null ? [0] : [0, 1]);
				expect({ ...rest.result.usage, cachedTokens: 0, thinkingTokens: 0 }).toEqual({
					...expected.result.usage,
					thinkingTokens: 0
				});
			}
		});
	});

	test('without thinking, the answer goes on behind the empty trace of the prompt', async () => {
		const script = { trace: null, answer: 'One, two, three, four.' };
		const whole = scriptedModel(tokenizer, script);
		const params = { ...question, thinking: false };
		const expected = await ask(whole, params);
		const model = scriptedModel(tokenizer, script);
		const first = await ask(model, params, 4);
		const rest = await ask(model, { ...params, continuation: continuationOf(first.result) });
		expect(rest.result.answer).toBe(expected.result.answer);
		expect(model.seen()).toEqual(whole.seen());
	});

	test('no control string in what is written acts', () => {
		const vocabulary = new Vocabulary(tokenizer);
		const text = vocabulary.controlStrings.join(' ');
		const continuation = { thinking: text, answer: text, ended: null };
		const { ids } = writtenTurn(vocabulary, { thinking: true, continuation });
		const controls = ids.filter((id) => vocabulary.isControl(id));
		expect(controls).toEqual([vocabulary.controlId('<think>'), vocabulary.controlId('</think>')]);
		expect(tokenizer.decode([...ids])).toBe(`<think>\n${text}\n</think>\n\n${text}`);
	});
});
