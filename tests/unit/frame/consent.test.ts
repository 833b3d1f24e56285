import { describe, expect, it } from 'vitest';
import { Consent } from '#lib/frame/consent.svelte.ts';

/** As `localStorage`, of which only this is used. */
function notes() {
	const kept = new Map<string, string>();
	return {
		kept,
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key)
	};
}

const origin = 'https://a.example';
const { signal } = new AbortController();

describe('consent', () => {
	it('is asked for once, whoever waits for it, and remembered for the origin alone', async () => {
		const storage = notes();
		const consent = new Consent({ origin, storage, askedIn: 'frame' });
		const answers = Promise.all([consent.ask(signal), consent.ask(signal)]);
		expect(consent.asking).toBe(true);
		consent.decide(true);
		expect(await answers).toEqual(['granted', 'granted']);
		expect(consent.asking).toBe(false);
		expect(new Consent({ origin, storage, askedIn: 'frame' }).state).toBe('granted');
		const other = new Consent({ origin: 'https://b.example', storage, askedIn: 'frame' });
		expect(other.state).toBe('undecided');
	});

	it('is not remembered when it is refused, nor asked for again in this frame', async () => {
		const storage = notes();
		const consent = new Consent({ origin, storage, askedIn: 'frame' });
		const answer = consent.ask(signal);
		consent.decide(false);
		expect(await answer).toBe('denied');
		expect(await consent.ask(signal)).toBe('denied');
		expect(consent.asking).toBe(false);
		expect(storage.kept.size).toBe(0);
	});

	it('is denied to those who wait when the frame is closed over the question, and may be asked for again', async () => {
		const consent = new Consent({ origin, storage: notes(), askedIn: 'frame' });
		const answer = consent.ask(signal);
		consent.leave();
		expect(await answer).toBe('denied');
		expect(consent.asking).toBe(false);
		void consent.ask(signal);
		expect(consent.asking).toBe(true);
	});

	it('can be taken back', () => {
		const storage = notes();
		const consent = new Consent({ origin, storage, askedIn: 'frame' });
		consent.decide(true);
		consent.takeBack();
		expect(consent.state).toBe('undecided');
		expect(new Consent({ origin, storage, askedIn: 'frame' }).state).toBe('undecided');
	});

	it('is no longer asked for when nobody waits for it any more', async () => {
		const consent = new Consent({ origin, storage: null, askedIn: 'frame' });
		const [one, two] = [new AbortController(), new AbortController()];
		const answers = [consent.ask(one.signal), consent.ask(two.signal)];
		one.abort();
		expect(consent.asking).toBe(true);
		two.abort();
		expect(consent.asking).toBe(false);
		expect((await Promise.allSettled(answers)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
		expect(consent.state).toBe('undecided');
	});

	it('cannot be asked for where no window opens: nobody waits, and the visitor may try again', async () => {
		const storage = notes();
		const consent = new Consent({ origin, storage, askedIn: 'window' });
		const answer = consent.ask(signal);
		consent.cannotAsk();
		expect(await answer).toBe('unavailable');
		expect(await consent.ask(signal)).toBe('unavailable');
		expect(consent.asking).toBe(false);
		consent.askOnceMore();
		expect([consent.state, consent.asking]).toEqual(['undecided', true]);
		const next = consent.ask(signal);
		consent.decide(true);
		expect(await next).toBe('granted');
		expect(new Consent({ origin, storage, askedIn: 'window' }).state).toBe('granted');
	});

	it('is not asked for anew by trying again once it is decided', () => {
		const consent = new Consent({ origin, storage: null, askedIn: 'window' });
		consent.decide(false);
		consent.askOnceMore();
		expect([consent.state, consent.asking]).toEqual(['denied', false]);
	});

	it('holds until the frame is closed where storage is full', () => {
		const full = {
			...notes(),
			setItem: () => {
				throw new DOMException('full', 'QuotaExceededError');
			}
		};
		const consent = new Consent({ origin, storage: full, askedIn: 'frame' });
		consent.decide(true);
		expect(consent.state).toBe('granted');
	});
});
