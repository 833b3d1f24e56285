import { beforeAll, describe, expect, test } from 'vitest';
import type { PreTrainedTokenizer } from '@huggingface/transformers';
import { answer } from '#inference/answer.ts';
import { earlyStop } from '#inference/early-stop.ts';
import { promptTokens } from '#inference/prompt.ts';
import { Thinking, type ChannelTokens } from '#inference/thinking.ts';
import { Timeline } from '#inference/timeline.ts';
import { Vocabulary } from '#inference/vocabulary.ts';
import type {
	CallContext,
	GenerateParams,
	GenerateProgress,
	GenerateResult,
	Steer
} from '#lib/engine/protocol.ts';
import { scriptedModel, type Script, type ScriptedModel } from '../../fixtures/scripted-model.ts';
import { qwen3Tokenizer, tinyTokenizer } from '../../fixtures/tokenizers.ts';

const sentence =
	'Considering the limited time by the user, I have to give the solution based on the thinking directly now.';
const question: GenerateParams = {
	messages: [{ role: 'user', content: 'q' }],
	thinking: true,
	thinkingBudget: null,
	sampling: { temperature: 0 }
};
const script: Script = {
	trace: '\nFirst, 12 + 7 = 19.\n\nThen 19 + 30 = 49.\n',
	answer: '\n\nIt is **49**.'
};

let tokenizer: PreTrainedTokenizer;
let vocabulary: Vocabulary;

beforeAll(() => {
	tokenizer = tinyTokenizer();
	vocabulary = new Vocabulary(tokenizer);
});

interface Asked {
	readonly result: GenerateResult;
	readonly progress: readonly GenerateProgress[];
	/** What the model had read and written at its last run, after the prompt. */
	readonly written: string;
}

type Steering = (progress: GenerateProgress, steer: (steer: Steer) => void, abort: () => void) => void;

async function ask(model: ScriptedModel, params: GenerateParams, steering?: Steering): Promise<Asked> {
	const progress: GenerateProgress[] = [];
	const controller = new AbortController();
	let listener: (steer: Steer) => void = () => undefined;
	const context: CallContext<'generate'> = {
		signal: controller.signal,
		progress: (item) => {
			progress.push(item);
			steering?.(item, listener, () => {
				controller.abort();
			});
		},
		onSteer: (given) => {
			listener = given;
		}
	};
	const prompt = promptTokens(tokenizer, vocabulary, params);
	const result = await answer(model.tools, params, prompt, context, new Timeline(() => performance.now()));
	return {
		result,
		progress,
		written: tokenizer.decode([...model.seen()]).slice(tokenizer.decode(prompt).length)
	};
}

describe('a trace that ends by itself', () => {
	test('is split from the answer without the newlines between them', async () => {
		const { result, written } = await ask(scriptedModel(tokenizer, script), question);
		expect(result).toMatchObject({
			finishReason: 'stop',
			thinking: 'First, 12 + 7 = 19.\n\nThen 19 + 30 = 49.',
			answer: 'It is **49**.',
			trace: { thought: true, ended: 'closed' },
			usage: { thinkingTokens: vocabulary.encode(script.trace ?? '').length, forcedTokens: 0 }
		});
		expect(written).toBe(`<think>${script.trace}</think>${script.answer}`);
	});

	test('is no trace when it is empty', async () => {
		const { result } = await ask(scriptedModel(tokenizer, { trace: '\n\n', answer: '\n\nHi.' }), question);
		expect(result).toMatchObject({ thinking: '', answer: 'Hi.', trace: { thought: false, ended: null } });
	});

	test('may be missing', async () => {
		const { result } = await ask(scriptedModel(tokenizer, { trace: null, answer: 'Hi.' }), question);
		expect(result).toMatchObject({ thinking: '', answer: 'Hi.', trace: { thought: false, ended: null } });
	});

	test('is closed, too, when the model ends its turn inside it', async () => {
		const { result } = await ask(scriptedModel(tokenizer, { trace: '\nhm<|im_end|>', answer: '' }), question);
		expect(result).toMatchObject({
			finishReason: 'stop',
			thinking: 'hm',
			answer: '',
			trace: { ended: 'closed' }
		});
	});
});

describe('the budget', () => {
	test('at every value counts the model’s own tokens exactly and forces Qwen’s official text once', async () => {
		const own = vocabulary.encode(script.trace ?? '');
		for (let budget = 0; budget <= own.length + 2; budget++) {
			const model = scriptedModel(tokenizer, script);
			const { result, written } = await ask(model, { ...question, thinkingBudget: budget });
			const isCut = budget < own.length;
			const cut = tokenizer.decode([...own.slice(0, budget), ...vocabulary.encode(' ')]);
			const trace = isCut ? `\n${cut.trim()}\n\n${sentence}\n` : script.trace;
			expect(written).toBe(`<think>${trace}</think>${script.answer}`);
			expect(result.thinking).toBe((trace ?? '').trim());
			expect(result.answer).toBe('It is **49**.');
			expect(result.trace.ended).toBe(isCut ? 'budget' : 'closed');
			expect(result.usage.thinkingTokens).toBe(Math.min(budget, own.length));
			expect(result.usage.forcedTokens > 0).toBe(isCut);
			const forced = model.runs.slice(1).filter((tokens) => tokens > 1);
			expect(forced).toEqual(isCut ? [result.usage.forcedTokens] : []);
		}
	});

	test('drops an incomplete character at the cut, wherever it falls', async () => {
		const odd: Script = { trace: '\n\u{1F9D1}\u200D\u{1F680} 𠜎 ﷽ é\n', answer: '\n\nok' };
		const own = vocabulary.encode(odd.trace ?? '');
		expect(own.length).toBeGreaterThan(10);
		for (let budget = 0; budget < own.length; budget++) {
			const { result, written } = await ask(scriptedModel(tokenizer, odd), {
				...question,
				thinkingBudget: budget
			});
			const kept = result.thinking.slice(0, result.thinking.indexOf(sentence)).trim();
			expect(written).not.toContain('\uFFFD');
			expect((odd.trace ?? '').trim().startsWith(kept)).toBe(true);
			expect(
				tokenizer.decode([...own.slice(0, budget), ...vocabulary.encode('.')]).startsWith(kept, 1) ||
					kept === ''
			).toBe(true);
			expect(written).toBe(`<think>\n${kept}\n\n${sentence}\n</think>\n\nok`);
			expect(result.usage.thinkingTokens).toBe(budget);
		}
	});

	test('is ignored when thinking is off, and a think tag is text then', async () => {
		const model = scriptedModel(tokenizer, { trace: null, answer: '\n\na<think>b</think>c' });
		const { result } = await ask(model, { ...question, thinking: false, thinkingBudget: 0 });
		expect(result).toMatchObject({
			thinking: '',
			answer: 'a<think>b</think>c',
			trace: { thought: false, ended: null },
			usage: { thinkingTokens: 0, forcedTokens: 0 }
		});
	});

	test('can be changed on the way', async () => {
		const { result } = await ask(
			scriptedModel(tokenizer, script),
			{ ...question, thinkingBudget: 3 },
			(item, steer) => {
				if (item.kind === 'prefill') steer({ kind: 'set-budget', tokens: 7 });
			}
		);
		expect(result.usage.thinkingTokens).toBe(7);
		const lifted = await ask(
			scriptedModel(tokenizer, script),
			{ ...question, thinkingBudget: 3 },
			(item, steer) => {
				if (item.kind === 'prefill') steer({ kind: 'set-budget', tokens: null });
			}
		);
		expect(lifted.result.trace.ended).toBe('closed');
	});
});

describe('answer now', () => {
	const thinkingDeltas = (progress: readonly GenerateProgress[]): number =>
		progress.reduce(
			(n, item) => n + (item.kind === 'delta' && item.channel === 'thinking' ? item.tokens : 0),
			0
		);

	test('while the prompt is computed opens and closes the trace at once', async () => {
		const { result, written } = await ask(scriptedModel(tokenizer, script), question, (item, steer) => {
			if (item.kind === 'prefill') steer({ kind: 'answer-now' });
		});
		expect(written).toBe(`<think>\n\n\n${sentence}\n</think>${script.answer}`);
		expect(result).toMatchObject({
			thinking: sentence,
			answer: 'It is **49**.',
			trace: { thought: false, ended: 'answer-now' },
			usage: { thinkingTokens: 0 }
		});
	});

	test('closes the trace at the very next token', async () => {
		const model = scriptedModel(tokenizer, script);
		let runsWhenAsked = 0;
		const { result } = await ask(model, question, (item, steer) => {
			if (
				runsWhenAsked > 0 ||
				item.kind !== 'delta' ||
				item.channel !== 'thinking' ||
				!item.text.includes('+')
			)
				return;
			runsWhenAsked = model.runs.length;
			steer({ kind: 'answer-now' });
		});
		expect(result.trace).toMatchObject({ thought: true, ended: 'answer-now' });
		expect(result.answer).toBe('It is **49**.');
		// One more run of a single token at most, then the forced text.
		expect(model.runs.slice(runsWhenAsked).findIndex((tokens) => tokens > 1)).toBeLessThanOrEqual(1);
	});

	test('changes nothing once the answer has begun', async () => {
		const { result, progress } = await ask(scriptedModel(tokenizer, script), question, (item, steer) => {
			if (item.kind === 'delta' && item.channel === 'answer') steer({ kind: 'answer-now' });
		});
		expect(result.trace.ended).toBe('closed');
		expect(result.usage.forcedTokens).toBe(0);
		expect(thinkingDeltas(progress)).toBe(result.usage.thinkingTokens);
	});
});

describe('the channels', () => {
	const many: Script[] = [
		script,
		{ trace: '\na  b\n\n\nc 👩‍👩‍👧‍👦\n\n', answer: '\n\n\n    indented 你好\n\ncode\n' },
		{
			trace: '\nuse it\n',
			answer: '\n\nLet me see.\n<tool_call>\n{"name": "f", "arguments": {}}\n</tool_call>'
		},
		{
			trace: '\n\n',
			answer: '\n\n<tool_call>\n{"name": "f"}\n</tool_call>\n<tool_call>\nnonsense\n</tool_call>\ndone'
		},
		{ trace: '\n<tool_call> in a trace <think>\n', answer: '\n\n<think>x</think> </tool_call> y' }
	];

	test.each(many)('deltas add up to the whole texts (%#)', async (one) => {
		const { result, progress } = await ask(scriptedModel(tokenizer, one), question);
		const sum = (channel: string): string =>
			progress.map((item) => (item.kind === 'delta' && item.channel === channel ? item.text : '')).join('');
		expect(sum('thinking')).toBe(result.thinking);
		expect(sum('answer')).toBe(result.answer);
		expect(sum('tool-call')).toBe(result.toolCalls.map((call) => call.raw).join('\n'));
		const counted = progress.reduce((n, item) => n + (item.kind === 'delta' ? item.tokens : 0), 0);
		expect(counted).toBeLessThanOrEqual(result.usage.thinkingTokens + result.usage.answerTokens);
	});

	test('stray tags in a trace or an answer are text', async () => {
		const { result } = await ask(scriptedModel(tokenizer, many[4] ?? script), question);
		expect(result.thinking).toBe('<tool_call> in a trace <think>');
		expect(result.answer).toBe('<think>x</think> </tool_call> y');
		expect(result.toolCalls).toEqual([]);
	});

	test('tool calls are told from the answer and parsed', async () => {
		const first = await ask(scriptedModel(tokenizer, many[2] ?? script), question);
		expect(first.result.answer).toBe('Let me see.');
		expect(first.result.toolCalls).toEqual([
			{ raw: '{"name": "f", "arguments": {}}', call: { name: 'f', arguments: {} } }
		]);
		const second = await ask(scriptedModel(tokenizer, many[3] ?? script), question);
		expect(second.result.answer).toBe('done');
		expect(second.result.toolCalls).toEqual([
			{ raw: '{"name": "f"}', call: { name: 'f', arguments: {} } },
			{ raw: 'nonsense', call: null }
		]);
	});

	test.each(many)('the same wherever the answer is cut off (%#)', async (one) => {
		const whole = await ask(scriptedModel(tokenizer, one), question);
		const own = vocabulary.encode(`<think>${one.trace}</think>${one.answer}`).length;
		for (let limit = 1; limit < own; limit++) {
			const { result } = await ask(scriptedModel(tokenizer, one), { ...question, maxNewTokens: limit });
			expect(result.finishReason).toBe('length');
			expect(whole.result.thinking.startsWith(result.thinking.trimEnd())).toBe(true);
			expect(whole.result.answer.startsWith(result.answer.trimEnd())).toBe(true);
			expect(result.thinking + result.answer).not.toContain('\uFFFD');
			if (result.answer !== '') expect(result.thinking).toBe(whole.result.thinking);
			if (result.trace.ended === 'cut') expect(result.answer).toBe('');
		}
	});
});

describe('the state machine', () => {
	const ids: ChannelTokens = { think: 1, thinkEnd: 2, toolCall: 3, toolCallEnd: 4 };
	const channels = (thinking: Thinking, tokens: readonly number[]): string =>
		tokens
			.map(
				(id) =>
					({ thinking: 't', answer: 'a', 'tool-call': 'c', tag: '.' })[thinking.take(id, id === 9) ?? 'tag']
			)
			.join('');

	test.each([
		[[1, 5, 5, 2, 5, 5], '.tt.aa'],
		[[9, 1, 5, 2, 5], 'a.t.a'],
		[[5, 1, 5, 2], 'aaaa'],
		[[1, 1, 3, 4, 2, 2, 1], '.ttt.aa'],
		[[1, 2, 3, 5, 1, 2, 3, 4, 5, 3, 5], '...cccc.a.c'],
		[[3, 5, 4, 1, 5], '.c.aa']
	])('puts %j on the channels %s', (tokens, expected) => {
		expect(channels(new Thinking(ids, true, null), tokens)).toBe(expected);
	});

	test('knows no think tags with the hard switch off', () => {
		expect(channels(new Thinking(ids, false, null), [1, 5, 2, 3, 5, 4])).toBe('aaa.c.');
	});

	test('lets the model close by itself where the budget ends', () => {
		const thinking = new Thinking(ids, true, 1);
		channels(thinking, [1, 5]);
		expect([thinking.mustCloseBefore(5), thinking.mustCloseBefore(2), thinking.ownTokens]).toEqual([
			true,
			false,
			1
		]);
		channels(thinking, [2]);
		expect([thinking.ended, thinking.mustCloseBefore(5)]).toEqual(['closed', false]);
	});
});

describe('the early stop', () => {
	let tokenizer: PreTrainedTokenizer;
	let vocabulary: Vocabulary;

	beforeAll(() => {
		// Qwen3's own tokenizer has tokens of a word's end and newlines together.
		tokenizer = qwen3Tokenizer();
		vocabulary = new Vocabulary(tokenizer);
	});

	test('keeps the model’s own tokens where they spell what Qwen’s code would have put there', () => {
		const own = vocabulary.encode('\nSo it is.\n\n');
		expect(earlyStop(vocabulary, own).dropped).toBe(0);
		expect(tokenizer.decode([...earlyStop(vocabulary, own).forced])).toBe(`${sentence}\n</think>\n\n`);
	});

	test('takes whitespace back that Qwen’s code strips', () => {
		const own = vocabulary.encode('\nSo it is \n');
		const { dropped, forced } = earlyStop(vocabulary, own);
		expect(tokenizer.decode([...own.slice(0, own.length - dropped), ...forced])).toBe(
			`\nSo it is\n\n${sentence}\n</think>\n\n`
		);
	});
});
