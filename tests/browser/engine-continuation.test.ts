import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LoadedSession } from '#inference/session.ts';
import type { Continuation, GenerateParams, GenerateResult } from '#lib/engine/protocol.ts';
import { asker, type Asker } from '../fixtures/answering.ts';
import { browserHost, loadBundled } from '../fixtures/browser-host.ts';

/** With q4 logits do not depend on how a prompt is cut into runs, as they do with int8. */
let loaded: LoadedSession;

beforeAll(async () => {
	loaded = await loadBundled(await browserHost(), { device: 'wasm', dtype: 'q4' });
});

afterAll(async () => {
	await loaded.dispose();
});

const params: GenerateParams = {
	messages: [{ role: 'user', content: 'What is 12 + 7 + 30 + 41?' }],
	thinking: true,
	thinkingBudget: null,
	sampling: { temperature: 0, presencePenalty: 0, seed: 1 }
};

/** Every id in the cache, which every run has added to. */
const computed = (ours: Asker): number[] => ours.runs.flat();

async function askUntil(ours: Asker, asked: GenerateParams, tokens: number): Promise<GenerateResult> {
	let count = 0;
	return ours.ask(asked, (progress, { stop }) => {
		if (progress.kind !== 'delta') return;
		count += progress.tokens;
		if (count >= tokens) stop();
	});
}

const continuationOf = ({ thinking, answer, trace }: GenerateResult): Continuation => ({
	thinking,
	answer,
	ended: trace.ended === 'cut' ? null : trace.ended
});

test.each([null, 9])(
	'a greedy answer that was stopped, in its trace or behind it, goes on with the tokens of one that was not (budget %s)',
	async (thinkingBudget) => {
		const asked = { ...params, thinkingBudget };
		const whole = asker(loaded);
		const expected = await whole.ask(asked);
		const { thinkingTokens, answerTokens } = expected.usage;
		const cuts = [3, thinkingTokens - 2, thinkingTokens + 2, thinkingTokens + answerTokens - 2];
		for (const cut of cuts) {
			const first = await askUntil(asker(loaded), asked, cut);
			expect(first.finishReason).toBe('interrupted');
			// A cache of its own, as after a reload: what was written is read again.
			const ours = asker(loaded);
			const rest = await ours.ask({ ...asked, continuation: continuationOf(first) });
			expect(computed(ours)).toEqual(computed(whole));
			expect(rest).toMatchObject({
				thinking: expected.thinking,
				answer: expected.answer,
				trace: expected.trace,
				finishReason: expected.finishReason
			});
			ours.dispose();
		}
		whole.dispose();
	}
);

test('what is in the cache is not computed again', async () => {
	const ours = asker(loaded);
	const first = await askUntil(ours, params, 8);
	const before = ours.runs.length;
	await ours.ask({ ...params, continuation: continuationOf(first) });
	expect(ours.runs[before]?.length).toBeLessThanOrEqual(2);
	ours.dispose();
});
