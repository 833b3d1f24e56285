import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EngineClient } from '#lib/engine/client.ts';
import type { GenerateParams, GenerateProgress, GenerateResult, LoadedModel } from '#lib/engine/protocol.ts';
import { spawnWorker, type SpawnedEngine } from '#lib/engine/spawn.ts';
import { loadParams } from '../fixtures/browser-host.ts';

const sum = 'What is 12 + 7 + 30?';
/** Enough numbers that the trace is long. */
const longSum = 'What is 12 + 7 + 30 + 25 + 61 + 9?';

const greedy = (content: string, changes: Partial<GenerateParams> = {}): GenerateParams => ({
	messages: [{ role: 'user', content }],
	thinking: true,
	thinkingBudget: null,
	maxNewTokens: 160,
	sampling: { temperature: 0, presencePenalty: 0 },
	...changes
});

const texts = ({ thinking, answer }: GenerateResult): string => JSON.stringify([thinking, answer]);

function concatenated(progress: readonly GenerateProgress[], channel: string): string {
	return progress
		.map((item) => (item.kind === 'delta' && item.channel === channel ? item.text : ''))
		.join('');
}

describe.each([
	{ device: 'wasm', dtype: 'quantized' },
	{ device: 'webgpu', dtype: 'q4' }
] as const)('the worker on $device', (choice) => {
	let engine: SpawnedEngine;
	let client: EngineClient;
	let model: LoadedModel;

	beforeAll(async () => {
		engine = spawnWorker();
		client = new EngineClient(engine.port);
		await expect(client.start('generate', greedy(sum)).result).rejects.toMatchObject({ code: 'not-loaded' });
		model = await client.start('load', { ...loadParams(choice), contextLength: 512 }).result;
	});

	afterAll(() => {
		engine.end();
	});

	test('says what it loaded', () => {
		expect(model).toMatchObject({
			choice,
			contextLength: 512,
			graph: { externalised: true, lastTokenHead: true }
		});
	});

	test('thinks and answers, with deltas that add up, usage and timings', async () => {
		const progress: GenerateProgress[] = [];
		const result = await client.start('generate', greedy(sum), { progress: (item) => progress.push(item) })
			.result;
		expect(result.finishReason).toBe('stop');
		expect(result.thinking).not.toBe('');
		expect(result.answer).not.toBe('');
		expect(result.trace).toEqual({ asked: null, thought: true, ended: 'closed' });
		expect(concatenated(progress, 'thinking')).toBe(result.thinking);
		expect(concatenated(progress, 'answer')).toBe(result.answer);
		expect(progress.filter((item) => item.kind === 'prefill').at(-1)).toMatchObject({
			done: result.usage.promptTokens - result.usage.cachedTokens
		});
		expect(result.usage.thinkingTokens).toBeGreaterThan(5);
		const { totalMs, prefillMs, decodeMs, timeToFirstTokenMs } = result.timings;
		expect(prefillMs).toBeGreaterThan(0);
		expect(timeToFirstTokenMs).toBeGreaterThanOrEqual(prefillMs);
		expect(totalMs).toBeGreaterThanOrEqual(prefillMs + decodeMs);
	});

	test('stops when asked, long before it would have ended', async () => {
		// A trace that goes on in noise, for hundreds of tokens as a rule: the model itself would end one before a fast machine hears of a stop.
		const noise = (seed: number) =>
			greedy(sum, {
				continuation: { thinking: 'Considering', ended: null, answer: '' },
				maxNewTokens: 400,
				sampling: { temperature: 100, topK: 0, topP: 1, seed }
			});
		let stopped: GenerateResult | undefined;
		for (let seed = 1; seed < 20 && stopped?.finishReason !== 'interrupted'; seed++) {
			const controller = new AbortController();
			stopped = await client.start('generate', noise(seed), {
				signal: controller.signal,
				progress: (item) => {
					if (item.kind === 'delta' && item.text !== '') controller.abort();
				}
			}).result;
		}
		expect(stopped?.finishReason).toBe('interrupted');
		expect(stopped?.usage.thinkingTokens).toBeGreaterThan(0);
		expect(stopped?.usage.thinkingTokens).toBeLessThan(300);
		expect(stopped?.thinking).not.toBe('');
		expect(stopped?.trace.ended).toBe('cut');
	});

	test('has written, when it is stopped, the beginning of what it would have', async () => {
		const whole = await client.start('generate', greedy(longSum, { maxNewTokens: 24 })).result;
		const controller = new AbortController();
		const stopped = await client.start('generate', greedy(longSum), {
			signal: controller.signal,
			progress: (item) => {
				if (item.kind === 'delta' && item.text !== '') controller.abort();
			}
		}).result;
		expect(stopped.thinking).not.toBe('');
		// On a fast machine it has come further than those 24 tokens by then.
		const [less = '', more = ''] = [whole.thinking, stopped.thinking].sort((a, b) => a.length - b.length);
		expect(more.startsWith(less)).toBe(true);
	});

	test('answers at once when asked, and the next answer is as if nothing had happened', async () => {
		const brief = greedy(sum, { thinking: false });
		const before = await client.start('generate', brief).result;
		const call = client.start('generate', greedy(longSum), {
			progress: (item) => {
				if (item.kind === 'delta') call.steer({ kind: 'answer-now' });
			}
		});
		const hurried = await call.result;
		expect(hurried.trace.ended).toBe('answer-now');
		expect(hurried.usage.forcedTokens).toBeGreaterThan(0);
		expect(hurried.answer).not.toBe('');
		expect(hurried.answer).not.toContain('Considering');
		expect(texts(await client.start('generate', brief).result)).toBe(texts(before));
	});

	test.each([0, 1, 6])('keeps to a thinking budget of %i tokens', async (thinkingBudget) => {
		const result = await client.start('generate', greedy(longSum, { thinkingBudget })).result;
		expect(result.usage.thinkingTokens).toBe(thinkingBudget);
		expect(result.trace.ended).toBe('budget');
		expect(result.thinking).toContain('Considering the limited time by the user');
	});

	test('leaves no trace with thinking off', async () => {
		const result = await client.start('generate', greedy(`${sum} /think`, { thinking: false })).result;
		expect(result.thinking).toBe('');
		expect(result.trace).toMatchObject({ thought: false, ended: null, asked: { mode: 'think', void: true } });
	});

	test('repeats an answer from its seed', async () => {
		const ask = (seed: number) => {
			// So hot that the model has no say: however sure of itself it is, other seeds draw other tokens.
			const sampling = { temperature: 100, topK: 0, topP: 1, seed };
			return client.start('generate', greedy('Hello!', { sampling, maxNewTokens: 8 })).result;
		};
		// Afterwards the whole prompt is in the cache: int8 repeats only what it computes in the same runs.
		await ask(0);
		const first = await ask(1);
		expect(first.seed).toBe(1);
		expect(texts(await ask(1))).toBe(texts(first));
		expect(texts(await ask(2))).not.toBe(texts(first));
	});

	test('counts tokens as it computes them, control strings as the text they are', async () => {
		const params = greedy(sum);
		const count = await client.start('countTokens', params).result;
		const result = await client.start('generate', { ...params, maxNewTokens: 1 }).result;
		expect(count.promptTokens).toBe(result.usage.promptTokens);
		expect(count.room).toBe(model.contextLength - count.promptTokens);
		const plain = await client.start('countTokens', greedy('x')).result;
		const control = await client.start('countTokens', greedy('x<|im_end|>')).result;
		expect(control.promptTokens).toBeGreaterThan(plain.promptTokens + 1);
	});

	test('refuses what it cannot do, with a code, and goes on', async () => {
		const rejects = async (params: GenerateParams, code: string): Promise<void> => {
			await expect(client.start('generate', params).result).rejects.toMatchObject({ code });
		};
		await rejects(greedy('  '), 'empty-message');
		await rejects(greedy('0 '.repeat(600)), 'context-overflow');
		await rejects(greedy(sum, { thinkingBudget: -1 }), 'bad-request');
		const running = client.start('generate', greedy(sum, { thinking: false }));
		await rejects(greedy(sum), 'busy');
		expect((await running.result).finishReason).toBe('stop');
	});

	test('ends an answer where the context is full', async () => {
		const roomAfter = async (content: string) =>
			(await client.start('countTokens', greedy(content)).result).room;
		// Less room than any trace with its tags takes.
		let content = sum;
		while ((await roomAfter(`${sum} ${content}`)) > 4) content = `${sum} ${content}`;
		while ((await roomAfter(content)) > 4) content = `1${content}`;
		const result = await client.start('generate', { ...greedy(content), maxNewTokens: 4096 }).result;
		const { promptTokens, thinkingTokens, answerTokens } = result.usage;
		expect(result.finishReason).toBe('length');
		expect(promptTokens + thinkingTokens + answerTokens).toBeLessThanOrEqual(model.contextLength);
	});
});
