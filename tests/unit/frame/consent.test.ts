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
		const [storage, session] = [notes(), notes()];
		const consent = new Consent({ origin, storage, session, askedIn: 'frame' });
		const answers = Promise.all([consent.ask(signal), consent.ask(signal)]);
		expect(consent.asking).toBe(true);
		consent.decide(true);
		expect(await answers).toEqual(['granted', 'granted']);
		expect(consent.asking).toBe(false);
		expect(new Consent({ origin, storage, session, askedIn: 'frame' }).state).toBe('granted');
		const other = new Consent({ origin: 'https://b.example', storage, session: null, askedIn: 'frame' });
		expect(other.state).toBe('undecided');
	});

	it('is not asked for again in this tab when it is refused, until the visitor wishes it', async () => {
		const [storage, session] = [notes(), notes()];
		const consent = new Consent({ origin, storage, session, askedIn: 'frame' });
		const answer = consent.ask(signal);
		consent.decide(false);
		expect(await answer).toBe('denied');
		expect(await consent.ask(signal)).toBe('denied');
		expect(consent.asking).toBe(false);
		expect(storage.kept.size).toBe(0);
		const next = new Consent({ origin, storage, session, askedIn: 'frame' });
		expect(await next.ask(signal)).toBe('denied');
		expect(new Consent({ origin, storage, session: notes(), askedIn: 'frame' }).state).toBe('undecided');
		next.takeBack();
		void next.ask(signal);
		expect(next.asking).toBe(true);
		next.decide(true);
		expect(new Consent({ origin, storage, session, askedIn: 'frame' }).state).toBe('granted');
	});

	it('is denied to those who wait when the frame is closed over the question, and may be asked for again', async () => {
		const consent = new Consent({ origin, storage: notes(), session: null, askedIn: 'frame' });
		const answer = consent.ask(signal);
		consent.leave();
		expect(await answer).toBe('denied');
		expect(consent.asking).toBe(false);
		void consent.ask(signal);
		expect(consent.asking).toBe(true);
	});

	it('can be taken back', () => {
		const [storage, session] = [notes(), notes()];
		const consent = new Consent({ origin, storage, session, askedIn: 'frame' });
		consent.decide(true);
		consent.takeBack();
		expect(consent.state).toBe('undecided');
		expect(new Consent({ origin, storage, session, askedIn: 'frame' }).state).toBe('undecided');
	});

	it('is no longer asked for when nobody waits for it any more', async () => {
		const consent = new Consent({ origin, storage: null, session: null, askedIn: 'frame' });
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
		const consent = new Consent({ origin, storage, session: null, askedIn: 'window' });
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
		expect(new Consent({ origin, storage, session: null, askedIn: 'window' }).state).toBe('granted');
	});

	it('is not asked for anew by trying again once it is decided', () => {
		const consent = new Consent({ origin, storage: null, session: null, askedIn: 'window' });
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
		const consent = new Consent({ origin, storage: full, session: null, askedIn: 'frame' });
		consent.decide(true);
		expect(consent.state).toBe('granted');
	});

	it('that is taken back in one frame is gone in the others, which hear of it, or look', () => {
		const [storage, session, page] = [notes(), notes(), new EventTarget()];
		const [one, two, three] = [1, 2, 3].map(
			() => new Consent({ origin, storage, session, askedIn: 'frame' })
		) as [Consent, Consent, Consent];
		const lost: string[] = [];
		two.onTakenBack(() => lost.push('two'));
		const stop = two.follow(page);
		one.decide(true);
		page.dispatchEvent(new Event('storage'));
		expect([two.state, three.state, three.current()]).toEqual(['granted', 'undecided', 'granted']);
		one.takeBack();
		expect(lost).toEqual([]);
		page.dispatchEvent(new Event('storage'));
		expect([two.state, three.state, three.current()]).toEqual(['undecided', 'granted', 'undecided']);
		expect(lost).toEqual(['two']);
		stop();
	});

	it('that is given in another tab ends the no of this one, also once it is taken back', () => {
		const storage = notes();
		const here = new Consent({ origin, storage, session: notes(), askedIn: 'frame' });
		const there = new Consent({ origin, storage, session: notes(), askedIn: 'frame' });
		here.decide(false);
		there.decide(true);
		expect(here.current()).toBe('granted');
		there.takeBack();
		expect(here.current()).toBe('undecided');
	});

	it('that is given in one frame answers the question of another, and so does a no', async () => {
		const [storage, session] = [notes(), notes()];
		const one = new Consent({ origin, storage, session, askedIn: 'frame' });
		const two = new Consent({ origin, storage, session, askedIn: 'frame' });
		const asked = two.ask(signal);
		one.decide(false);
		two.current();
		expect(await asked).toBe('denied');
		one.takeBack();
		two.current();
		const again = two.ask(signal);
		one.decide(true);
		two.current();
		expect(await again).toBe('granted');
		expect(two.asking).toBe(false);
	});
});
