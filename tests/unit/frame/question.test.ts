/** The question that a frame has asked in Ponder's own window: both ends of it, and who may not answer. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askInWindow, type WindowAnswer } from '#lib/frame/ask-in-window.ts';
import { AskedByFrame } from '#lib/frame/asked-by-frame.svelte.ts';
import { readForFrame, readForWindow } from '#lib/frame/question-messages.ts';
import { Reading, readingTime } from '#lib/frame/reading.ts';
import { frameAndWindow, ScriptedWindow } from '../../fixtures/windows.ts';

const ponder = 'https://ponder.example';
const host = 'https://a.example';
const nonce = '0123456789abcdef0123456789abcdef';
const other = 'fedcba9876543210fedcba9876543210';
const ready = { ponder: 'consent', type: 'ready', nonce } as const;
const question = { ponder: 'consent', type: 'question', nonce, host } as const;
const answer = { ponder: 'consent', type: 'answer', nonce, isGranted: true } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A frame that has opened its window. */
function asking() {
	const windows = frameAndWindow(ponder);
	const answers: WindowAnswer[] = [];
	const ask = askInWindow({
		host,
		nonce,
		frame: windows.frame,
		open: () => windows.opened,
		answered: (said) => answers.push(said)
	});
	return { ...windows, answers, ask };
}

/** A window that has said that it hears. */
function asked(parts: { readonly nonce?: string | null; readonly hasOpener?: boolean } = {}) {
	const windows = frameAndWindow(ponder);
	const heard: unknown[] = [];
	windows.frame.addEventListener('message', ({ data }) => heard.push(data));
	const page = new AskedByFrame({
		nonce: parts.nonce === undefined ? nonce : parts.nonce,
		opener: parts.hasOpener === false ? null : windows.opener,
		own: windows.own
	});
	const stop = page.listen();
	return { ...windows, heard, page, stop };
}

describe('a question in a window of its own', () => {
	it.each([
		[true, 'granted'],
		[false, 'denied']
	] as const)('is asked with the host’s name, and an answer of %s arrives as %s', (isGranted, arrives) => {
		const { frame, own, opened, opener, answers } = asking();
		const page = new AskedByFrame({ nonce, opener, own });
		page.listen();
		expect(page.asked).toEqual({ kind: 'asked', host });
		expect(page.answer(isGranted)).toBe(true);
		expect(page.asked.kind).toBe('answered');
		expect(answers).toEqual([arrives]);
		expect(frame.isListening).toBe(false);
		// Nothing is decided twice, whatever is clicked or closed then.
		expect(page.answer(!isGranted)).toBe(false);
		opened.close();
		vi.runOnlyPendingTimers();
		expect(answers).toEqual([arrives]);
	});

	it('is not decided where the window is closed over it', () => {
		const { opener, opened, answers } = asking();
		opener.postMessage(ready, ponder);
		vi.advanceTimersByTime(10_000);
		expect(answers).toEqual([]);
		opened.close();
		vi.advanceTimersByTime(1_000);
		expect(answers).toEqual(['dismissed']);
	});

	it('is decided by an answer that is heard after the window was seen closed', () => {
		const { opener, opened, answers } = asking();
		opener.postMessage(ready, ponder);
		opened.close();
		vi.advanceTimersByTime(250);
		expect(answers).toEqual([]);
		opener.postMessage(answer, ponder);
		vi.advanceTimersByTime(1_000);
		expect(answers).toEqual(['granted']);
	});

	it('cannot be asked where no window opens, or one that cannot speak to the frame', () => {
		const answers: WindowAnswer[] = [];
		const { frame } = frameAndWindow(ponder);
		const ask = askInWindow({ host, nonce, frame, open: () => null, answered: (said) => answers.push(said) });
		expect(ask).toBeNull();
		// Where a browser keeps the two apart, the frame sees a window that is closed.
		const apart = asking();
		apart.opened.close();
		vi.advanceTimersByTime(1_000);
		expect([answers, apart.answers]).toEqual([['unreachable'], ['unreachable']]);
	});

	it('ends with the frame’s wish: the window goes, and what it says does not count', () => {
		const { own, opener, answers, ask } = asking();
		opener.postMessage(ready, ponder);
		ask?.toFront();
		expect(own.focused).toBe(1);
		ask?.end();
		expect(own.closed).toBe(true);
		opener.postMessage(answer, ponder);
		vi.advanceTimersByTime(10_000);
		expect(answers).toEqual([]);
	});
});

describe('the frame takes no answer', () => {
	it('from another window, though it knows the nonce', () => {
		const { frame, opener, answers } = asking();
		opener.postMessage(ready, ponder);
		const stranger = new ScriptedWindow(ponder);
		const seen = frame.seenBy(stranger);
		seen.from = stranger;
		seen.postMessage(answer, ponder);
		expect(answers).toEqual([]);
	});

	it('from another origin, as where the window was led elsewhere', () => {
		const { frame, own, opened, opener, answers } = asking();
		opener.postMessage(ready, ponder);
		frame.hear({ data: answer, origin: host, source: opened });
		frame.hear({ data: answer, origin: 'null', source: opened });
		expect(answers).toEqual([]);
		expect(own.closed).toBe(false);
	});

	it('with another nonce, before the question, or of another form', () => {
		const { opener, answers } = asking();
		opener.postMessage(answer, ponder);
		opener.postMessage({ ...ready, nonce: other }, ponder);
		opener.postMessage(answer, ponder);
		opener.postMessage(ready, ponder);
		opener.postMessage({ ...answer, nonce: other }, ponder);
		opener.postMessage({ ...answer, isGranted: 'yes' }, ponder);
		opener.postMessage({ ...answer, more: 1 }, ponder);
		expect(answers).toEqual([]);
		opener.postMessage(answer, ponder);
		expect(answers).toEqual(['granted']);
	});

	it('that is meant for another origin', () => {
		const { opener, answers } = asking();
		opener.postMessage(ready, ponder);
		opener.postMessage(answer, host);
		expect(answers).toEqual([]);
	});
});

describe('the window asks nothing', () => {
	it.each([
		['without a nonce', { nonce: null }],
		['that nothing opened, or that is kept apart', { hasOpener: false }]
	])('%s', (_name, parts) => {
		const { page, heard } = asked(parts);
		expect(page.asked.kind).toBe('alone');
		expect(heard).toEqual([]);
	});

	it('for another window, another origin or another nonce', () => {
		const { own, opened, opener, page, heard } = asked();
		expect(heard).toEqual([ready]);
		own.hear({ data: question, origin: ponder, source: new ScriptedWindow(ponder) });
		own.hear({ data: question, origin: host, source: opener });
		opened.postMessage({ ...question, nonce: other }, ponder);
		opened.postMessage({ ...question, host: 'null' }, ponder);
		opened.postMessage({ ...question, host: 'https://a.example/path' }, ponder);
		expect(page.asked.kind).toBe('waiting');
		expect(page.answer(true)).toBe(false);
		opened.postMessage(question, ponder);
		expect(page.asked).toEqual({ kind: 'asked', host });
	});

	it('about a second host in the place of the first', () => {
		const { opened, page } = asked();
		opened.postMessage(question, ponder);
		opened.postMessage({ ...question, host: 'https://b.example' }, ponder);
		expect(page.asked).toEqual({ kind: 'asked', host });
	});

	it('of a page that goes on without it, and says so; one that is only slow may still ask', () => {
		const { opened, page } = asked();
		vi.advanceTimersByTime(5_000);
		expect(page.asked.kind).toBe('alone');
		opened.postMessage(question, ponder);
		expect(page.asked.kind).toBe('asked');
	});

	it('any more once the frame has gone: nothing is allowed', () => {
		const { frame, opened, page, heard } = asked();
		opened.postMessage(question, ponder);
		frame.closed = true;
		expect(page.answer(true)).toBe(false);
		expect(page.asked.kind).toBe('gone');
		expect(heard).toEqual([ready]);
	});
});

describe('what is read', () => {
	it('counts once it has been in sight without a break', () => {
		let now = 0;
		const reading = new Reading(() => now);
		expect(reading.isDone).toBe(false);
		expect(reading.see(true)).toBe(true);
		now += readingTime - 1;
		expect(reading.isDone).toBe(false);
		expect(reading.see(true)).toBe(false);
		now += 1;
		expect(reading.isDone).toBe(true);
		expect([reading.see(false), reading.isDone]).toEqual([true, false]);
		reading.see(true);
		now += readingTime - 1;
		expect(reading.isDone).toBe(false);
	});

	it('of messages is each end’s own alone', () => {
		expect([readForFrame(ready), readForFrame(answer), readForFrame(question)]).toEqual([
			ready,
			answer,
			null
		]);
		expect([readForWindow(question), readForWindow(answer), readForWindow(null)]).toEqual([
			question,
			null,
			null
		]);
		expect(readForFrame({ ...ready, nonce: 'n'.repeat(1_000_000) })).toBeNull();
	});
});
