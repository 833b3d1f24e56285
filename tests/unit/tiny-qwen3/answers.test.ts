/** The committed files, run: against numpy's logits, and on prompts that the model must go on answering. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSession } from '#inference/load.ts';
import { runOnce } from '#inference/run-once.ts';
import type { LoadedSession } from '#inference/session.ts';
import { nodeHost } from '../../fixtures/node-host.ts';
import { loadParams, tinyFolder } from '../../tiny-qwen3/report/exported-model.ts';

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
