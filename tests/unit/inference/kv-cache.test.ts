import { beforeAll, describe, expect, test } from 'vitest';
import type { PreTrainedTokenizer } from '@huggingface/transformers';
import { answer } from '#inference/answer.ts';
import { commonPrefix } from '#inference/kv-cache.ts';
import { promptTokens } from '#inference/prompt.ts';
import { Timeline } from '#inference/timeline.ts';
import type { CallContext, GenerateParams, GenerateResult, PromptMessage } from '#lib/engine/protocol.ts';
import { scriptedModel, type ScriptedModel, type ScriptedOptions } from '../../fixtures/scripted-model.ts';
import { tinyTokenizer } from '../../fixtures/tokenizers.ts';

const script = { trace: '\nAdd them up.\n', answer: '\n\nIt is 49.' };
let tokenizer: PreTrainedTokenizer;

beforeAll(() => {
	tokenizer = tinyTokenizer();
});

const fresh = (options?: ScriptedOptions): ScriptedModel => scriptedModel(tokenizer, script, options);

const user = (content: string): PromptMessage => ({ role: 'user', content });
const params = (messages: PromptMessage[], changes: Partial<GenerateParams> = {}): GenerateParams => ({
	messages,
	thinking: true,
	thinkingBudget: null,
	sampling: { temperature: 0, seed: 1 },
	...changes
});

interface Interference {
	readonly onProgress?: (count: number, abort: () => void) => void;
}

async function ask(
	model: ScriptedModel,
	given: GenerateParams,
	{ onProgress }: Interference = {}
): Promise<GenerateResult> {
	const controller = new AbortController();
	let count = 0;
	const context: CallContext<'generate'> = {
		signal: controller.signal,
		progress: () => {
			onProgress?.(++count, () => {
				controller.abort();
			});
		},
		onSteer: () => undefined
	};
	const prompt = promptTokens(tokenizer, model.tools.vocabulary, given);
	return answer(model.tools, given, prompt, context, new Timeline(() => performance.now()));
}

const essence = ({ thinking, answer: text, finishReason, usage }: GenerateResult) => ({
	thinking,
	answer: text,
	finishReason,
	tokens: [usage.promptTokens, usage.thinkingTokens, usage.answerTokens]
});

const next = params([
	user('one'),
	{ role: 'assistant', content: 'It is 49.', reasoning: 'Add them up.' },
	user('two')
]);

describe('the common prefix', () => {
	test.each([
		[[], [], 0],
		[[1], [], 0],
		[[1, 2, 3], [1, 2, 3], 3],
		[[1, 2, 3], [1, 2, 4], 2],
		[[1, 2], [1, 2, 3], 2],
		[[2, 1], [1, 2], 0]
	])('of %j and %j is %i long', (a, b, length) => {
		expect(commonPrefix(a, b)).toBe(length);
	});
});

describe('reuse', () => {
	test('a second turn computes only what follows the first one’s beginning', async () => {
		const model = fresh();
		const first = await ask(model, params([user('one')]));
		const second = await ask(model, next);
		expect(second.usage.cachedTokens).toBe(first.usage.promptTokens);
		expect(essence(second)).toEqual(essence(await ask(fresh(), next)));
	});

	test('the same question again computes one token', async () => {
		const model = fresh();
		const first = await ask(model, params([user('one')]));
		const again = await ask(model, params([user('one')]));
		expect(again.usage.cachedTokens).toBe(first.usage.promptTokens - 1);
		expect(essence(again)).toEqual(essence(first));
	});

	test('who asks without the cache finds nothing of it, and the answer is the same', async () => {
		const model = fresh();
		const first = await ask(model, params([user('one')]));
		const again = await ask(model, { ...params([user('one')]), cachePrompt: false });
		expect(again.usage.cachedTokens).toBe(0);
		expect(essence(again)).toEqual(essence(first));
	});

	test('an edited question goes back to where it differs', async () => {
		const model = fresh();
		await ask(model, params([user('one and two')]));
		const edited = await ask(model, params([user('one or two')]));
		expect(edited.usage.cachedTokens).toBeGreaterThan(0);
		expect(edited.usage.cachedTokens).toBeLessThan(edited.usage.promptTokens - 5);
		expect(essence(edited)).toEqual(essence(await ask(fresh(), params([user('one or two')]))));
	});

	test('a long cache is cropped when the next conversation is short', async () => {
		const model = fresh();
		await ask(model, params([user('x '.repeat(400))]));
		const short = await ask(model, params([user('one')]));
		expect(essence(short)).toEqual(essence(await ask(fresh(), params([user('one')]))));
	});
});

describe('chunks', () => {
	test.each([1, 2, 7, 31, 64])(
		'of %i tokens give the same answer, and no run takes more',
		async (maxChunk) => {
			const model = fresh({ maxChunk });
			const result = await ask(
				model,
				params([user('a rather long question, so that there are several chunks')], { thinkingBudget: 3 })
			);
			expect(Math.max(...model.runs)).toBeLessThanOrEqual(maxChunk);
			expect(model.runs.reduce((sum, tokens) => sum + tokens, 0)).toBeGreaterThan(result.usage.promptTokens);
			const reference = await ask(
				fresh(),
				params([user('a rather long question, so that there are several chunks')], { thinkingBudget: 3 })
			);
			expect(essence(result)).toEqual(essence(reference));
		}
	);

	test('logits for every position are read at the last', async () => {
		const result = await ask(fresh({ logitPositions: 'all' }), params([user('one')]));
		expect(essence(result)).toEqual(essence(await ask(fresh(), params([user('one')]))));
	});
});

describe('after an interruption', () => {
	test('a stop at any moment leaves a cache that answers like a fresh one', async () => {
		const expected = essence(await ask(fresh(), next));
		let finished = false;
		for (let moment = 1; !finished; moment++) {
			const model = fresh({ maxChunk: 3 });
			const stopped = await ask(model, params([user('one')], { thinkingBudget: 4 }), {
				onProgress: (count, abort) => {
					if (count === moment) abort();
				}
			});
			finished = stopped.finishReason === 'stop';
			expect(['stop', 'interrupted']).toContain(stopped.finishReason);
			expect(essence(await ask(model, next))).toEqual(expected);
		}
	});

	test('a stop takes effect within one run', async () => {
		const model = fresh();
		let runs = 0;
		const stopped = await ask(model, params([user('one')]), {
			onProgress: (count, abort) => {
				if (count !== 4) return;
				runs = model.runs.length;
				abort();
			}
		});
		expect(stopped.finishReason).toBe('interrupted');
		expect(model.runs.length - runs).toBeLessThanOrEqual(1);
	});

	test('a stop before the prompt is computed gives an empty answer', async () => {
		const model = fresh({ maxChunk: 2 });
		const stopped = await ask(model, params([user('one')]), { onProgress: (_count, abort) => abort() });
		expect(stopped).toMatchObject({
			finishReason: 'interrupted',
			thinking: '',
			answer: '',
			trace: { ended: null }
		});
		expect(model.runs.length).toBeLessThanOrEqual(1);
	});

	test('a run that fails at any moment leaves a cache that answers like a fresh one', async () => {
		const expected = essence(await ask(fresh(), next));
		const whole = fresh({ maxChunk: 5 });
		await ask(whole, params([user('one')]));
		for (let failing = 1; failing <= whole.runs.length; failing++) {
			const model = fresh({ maxChunk: 5 });
			let run = 0;
			model.beforeRun = () => {
				if (++run === failing) throw new Error('out of luck');
			};
			await expect(ask(model, params([user('one')]))).rejects.toThrow('out of luck');
			expect(essence(await ask(model, next))).toEqual(expected);
		}
	});
});

describe('limits', () => {
	test('maxNewTokens counts every token the model draws', async () => {
		for (let limit = 1; limit < 8; limit++) {
			const model = fresh();
			const result = await ask(model, params([user('one')], { maxNewTokens: limit }));
			expect(result.finishReason).toBe('length');
			// The last token drawn is not computed any more.
			expect(model.seen().length).toBe(result.usage.promptTokens + limit - 1);
		}
	});

	test('the answer ends where the context is full', async () => {
		const { usage } = await ask(fresh(), params([user('one')]));
		for (let room = 1; room < 8; room++) {
			const contextLength = usage.promptTokens + room;
			const model = fresh({ contextLength });
			const result = await ask(model, params([user('one')]));
			expect(result.finishReason).toBe('length');
			expect(model.seen().length).toBe(contextLength - 1);
		}
	});

	test('the answer ends where the early stop would not fit', async () => {
		const { usage } = await ask(fresh(), params([user('one')]));
		const model = fresh({ contextLength: usage.promptTokens + 6 });
		const result = await ask(model, params([user('one')], { thinkingBudget: 2 }));
		expect(result).toMatchObject({
			finishReason: 'length',
			trace: { ended: 'cut' },
			usage: { forcedTokens: 0 }
		});
	});
});
