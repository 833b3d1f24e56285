import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Engine } from '#inference/engine.ts';
import { loadSession } from '#inference/load.ts';
import { promptTokens } from '#inference/prompt.ts';
import type { LoadedSession } from '#inference/session.ts';
import type { CallContext, GenerateParams, GenerateResult, LoadParams } from '#lib/engine/protocol.ts';
import { asker, greedyReference } from '../../fixtures/answering.ts';
import { nodeHost, tinyModelSource } from '../../fixtures/node-host.ts';
import { prompts } from '../../fixtures/prompts.ts';

const idle = { signal: new AbortController().signal, progress: () => undefined, onSteer: () => undefined };
const greedy = (content: string, changes: Partial<GenerateParams> = {}): GenerateParams => ({
	messages: [{ role: 'user', content }],
	thinking: true,
	thinkingBudget: null,
	maxNewTokens: 32,
	sampling: { temperature: 0, presencePenalty: 0 },
	...changes
});

async function loadTiny(changes: Partial<LoadParams> = {}): Promise<LoadParams> {
	return {
		source: await tinyModelSource(),
		modelId: 'tiny',
		choice: { device: 'wasm', dtype: 'q4', reason: 'asked-for' },
		contextLength: 200,
		...changes
	};
}

describe('the tokens', () => {
	let loaded: LoadedSession;

	beforeAll(async () => {
		loaded = await loadSession(nodeHost(), await loadTiny(), idle);
	});

	afterAll(async () => {
		await loaded.dispose();
	});

	test('are those of generate(), turn after turn in one cache', async () => {
		const ours = asker(loaded);
		for (const prompt of prompts.filter((_, index) => index % 4 === 0)) {
			const params = greedy(prompt);
			const before = ours.runs.length;
			const { usage } = await ours.ask(params);
			const fed = ours.runs
				.slice(before)
				.flat()
				.slice(usage.promptTokens - usage.cachedTokens);
			const ids = promptTokens(loaded.tokenizer, ours.tools.vocabulary, params);
			const expected = await greedyReference(loaded, ids, 32);
			// The last token drawn is fed to no further run.
			expect(fed).toEqual(expected.slice(0, -1));
		}
	});
});

describe('an engine', () => {
	let engine: Engine;
	const generate = (
		params: GenerateParams,
		context: CallContext<'generate'> = idle
	): Promise<GenerateResult> => engine.generate(params, context);

	beforeAll(async () => {
		engine = new Engine(nodeHost());
		await expect(generate(greedy('Hi'))).rejects.toMatchObject({ code: 'not-loaded' });
		await expect(engine.countTokens(greedy('Hi'))).rejects.toMatchObject({ code: 'not-loaded' });
		await expect(engine.load(await loadTiny({ contextLength: 0 }), idle)).rejects.toMatchObject({
			code: 'bad-request'
		});
		const model = await engine.load(await loadTiny(), idle);
		expect(model).toMatchObject({ modelId: 'tiny', contextLength: 200, graph: { lastTokenHead: true } });
	});

	test('loads one model only', async () => {
		await expect(engine.load(await loadTiny(), idle)).rejects.toMatchObject({ code: 'bad-request' });
	});

	test('takes one call at a time', async () => {
		const running = generate(greedy('What is 1 + 2?'));
		await expect(generate(greedy('Hi'))).rejects.toMatchObject({ code: 'busy' });
		await expect(engine.unload()).rejects.toMatchObject({ code: 'busy' });
		await expect(running).resolves.toMatchObject({ finishReason: expect.any(String) as string });
	});

	test('refuses a prompt that fills the context, and says how much room there is', async () => {
		const long = greedy('0 1 2 3 4 5 6 7 8 9 '.repeat(20));
		await expect(generate(long)).rejects.toMatchObject({ code: 'context-overflow' });
		expect((await engine.countTokens(long)).room).toBeLessThanOrEqual(0);
		const { promptTokens: counted, room } = await engine.countTokens(greedy('Hi'));
		expect(room).toBe(200 - counted);
	});

	test('repeats an answer from its seed', async () => {
		const wild = { temperature: 2, topK: 0, topP: 1 };
		// With int8 weights the numbers hang on how much of the prompt was in the cache: as much from the second on.
		await generate(greedy('Hello!', { maxNewTokens: 1 }));
		const first = await generate(greedy('Hello!', { sampling: wild }));
		const again = await generate(greedy('Hello!', { sampling: { ...wild, seed: first.seed } }));
		expect([again.thinking, again.answer]).toEqual([first.thinking, first.answer]);
	});

	test('hears an abort between two tokens on the CPU', async () => {
		const controller = new AbortController();
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			controller.abort();
		};
		let tokens = 0;
		const result = await generate(greedy('What is 12 + 7 + 30?'), {
			...idle,
			signal: controller.signal,
			progress: (progress) => {
				if (progress.kind !== 'delta') return;
				if (tokens === 0) port2.postMessage('stop');
				tokens += progress.tokens;
			}
		});
		port1.close();
		expect(result.finishReason).toBe('interrupted');
		expect(result.usage.thinkingTokens).toBeLessThan(10);
	});

	test('is empty again after unload', async () => {
		await engine.unload();
		await expect(generate(greedy('Hi'))).rejects.toMatchObject({ code: 'not-loaded' });
	});
});
