import { describe, expect, it } from 'vitest';
import { KeptTokens } from '#lib/embed/kept-tokens.ts';
import type { CompletionParams } from '#lib/embed/protocol.ts';
import { connected, type Connected } from '../../fixtures/embedded.ts';

/** As `localStorage`, of which only this is used, and a clock that stands still until it is moved. */
function keeping() {
	const kept = new Map<string, string>();
	const storage = {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value)
	};
	const time = { now: 1_000_000 };
	const tokens = (origin = 'https://a.example', notes: typeof storage | null = storage) =>
		new KeptTokens({ origin, storage: notes, clock: () => time.now });
	return { kept, storage, time, tokens };
}

const question: CompletionParams = { messages: [{ role: 'user', content: 'What is 2 + 2?' }] };

async function ask({ host }: Connected): Promise<unknown> {
	const id = host.call('complete', question);
	await expect.poll(() => host.answer(id)).toBeDefined();
	return host.answer(id);
}

describe('the tokens of a host', () => {
	it('are not full again in the next frame, and are the same in two', () => {
		const { tokens, time } = keeping();
		const [one, two] = [tokens(), tokens()];
		one.spend(63_000);
		expect([one.wait, two.wait, tokens().wait]).toEqual([4, 4, 4]);
		time.now += 4_000;
		expect([one.wait, two.wait]).toEqual([0, 0]);
		two.spend(2_000);
		expect([one.wait, tokens().wait]).toEqual([2, 2]);
		time.now += 60_000;
		expect(tokens().wait).toBe(0);
	});

	it('come back after a clock was set back', () => {
		const { tokens, time } = keeping();
		tokens().spend(71_000);
		expect(tokens().wait).toBe(12);
		time.now -= 3_600_000;
		expect(tokens().wait).toBe(12);
		time.now += 13_000;
		expect(tokens().wait).toBe(0);
	});

	it('are every origin’s own', () => {
		const { tokens } = keeping();
		tokens().spend(100_000);
		expect(tokens('https://b.example').wait).toBe(0);
	});

	it('are counted in a frame alone where nothing is kept, or not any more', () => {
		const { tokens, storage } = keeping();
		const alone = tokens('https://a.example', null);
		alone.spend(63_000);
		expect([alone.wait, tokens().wait]).toEqual([4, 0]);
		storage.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		const full = tokens();
		full.spend(63_000);
		expect(full.wait).toBe(4);
	});

	it('are none of a broken note, and come back though the clock was set back', () => {
		const { tokens, kept, time } = keeping();
		tokens().spend(63_000);
		time.now -= 3_600_000;
		expect(tokens().wait).toBe(4);
		for (const note of ['', 'null', '{"level":"1"}', '[]']) {
			kept.set('ponder-embed-tokens https://a.example', note);
			expect(tokens().wait).toBe(0);
		}
	});

	it('bind the session of a frame that is loaded again', async () => {
		const { tokens } = keeping();
		const spending = {
			handlers: {
				complete: () => ({
					model: 'qwen3-tiny',
					finishReason: 'stop' as const,
					usage: { promptTokens: 63_000, cachedTokens: 0, thinkingTokens: 0, answerTokens: 0 }
				})
			}
		};
		expect(await ask(connected(spending, tokens()))).toMatchObject({ type: 'result' });
		expect(await ask(connected(spending, tokens()))).toMatchObject({
			failure: { code: 'token-limit', retryAfter: 4 }
		});
	});
});
