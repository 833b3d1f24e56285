import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { connectToFrame, HostSession, type HelloTarget, type HostListener } from '#lib/embed/host-session.ts';
import { FrameSession } from '#lib/embed/frame-session.ts';
import { listen, nonce, hostOrigin, ScriptedWindow, scriptedSide } from '../../fixtures/embedded.ts';

const frameOrigin = 'https://ponder.example';

interface Heard extends HostListener {
	readonly events: string[];
	readonly ends: string[];
}

function ear(): Heard {
	const events: string[] = [];
	const ends: string[] = [];
	return {
		events,
		ends,
		event: (event) => void events.push(event),
		ended: ({ code }) => void ends.push(code)
	};
}

/** A frame’s window as the host sees it: what is posted arrives, where the origin is the frame's. */
function windowOf(frame: ScriptedWindow): HelloTarget {
	return {
		postMessage: (data, targetOrigin, transfer) => {
			if (targetOrigin === frameOrigin) frame.deliver(data, transfer as MessagePort[]);
		}
	};
}

/** One that answers a hello with this message and nothing else. */
function answering(message: unknown): HelloTarget {
	return { postMessage: (_data, _origin, transfer) => (transfer[0] as MessagePort).postMessage(message) };
}

const never = new AbortController().signal;

describe('a host', () => {
	it('greets a frame and calls it', async () => {
		const frame = new ScriptedWindow();
		const { sessions } = listen(frame);
		const host = await connectToFrame(windowOf(frame), frameOrigin, nonce, ear(), never);
		expect(sessions[0]?.origin).toBe(hostOrigin);
		await expect(host.call('askConsent', {})).resolves.toEqual({ consent: 'granted' });
	});

	it('hears what the frame says right behind its welcome', async () => {
		const frame = new ScriptedWindow();
		const heard = ear();
		listen(frame, {
			connected: (session) => {
				session.emit('ready', { consent: 'undecided' });
				session.emit('height', { pixels: 7 });
				return scriptedSide();
			}
		});
		await connectToFrame(windowOf(frame), frameOrigin, nonce, heard, never);
		await expect.poll(() => heard.events).toEqual(['ready', 'height']);
	});

	it('hears why it was refused', async () => {
		const frame = new ScriptedWindow();
		listen(frame, { allowed: { allows: () => false } });
		const connected = connectToFrame(windowOf(frame), frameOrigin, nonce, ear(), never);
		await expect(connected).rejects.toMatchObject({ name: 'EmbedError', code: 'origin-refused' });
	});

	it.each([
		['another nonce', { type: 'welcome', version: 1, nonce: `${nonce}x` }, 'bad-message'],
		['no welcome', { type: 'result', id: 1, result: null }, 'bad-message'],
		['a text', 'welcome', 'bad-message'],
		['another version', { type: 'welcome', version: 2, nonce }, 'version-unknown'],
		['a code there is not', { type: 'refused', code: 'whatever' }, 'bad-message']
	])('takes no answer with %s', async (_, message, code) => {
		const connected = connectToFrame(answering(message), frameOrigin, nonce, ear(), never);
		await expect(connected).rejects.toMatchObject({ code });
	});

	it('gives up with its signal', async () => {
		const abort = new AbortController();
		const silent: HelloTarget = { postMessage: () => undefined };
		const connected = connectToFrame(silent, frameOrigin, nonce, ear(), abort.signal);
		const reason = new Error('The widget is gone.');
		abort.abort(reason);
		await expect(connected).rejects.toBe(reason);
	});
});

describe('a connection', () => {
	it('ended by the frame rejects what is under way with the frame’s reason, and tells it once', async () => {
		const frame = new ScriptedWindow();
		const heard = ear();
		const { sessions } = listen(frame, {}, { handlers: { setDraft: () => new Promise(() => undefined) } });
		const host = await connectToFrame(windowOf(frame), frameOrigin, nonce, heard, never);
		const drafted = host.call('setDraft', { text: 'Hello' });
		sessions[0]?.end({ code: 'rate-limited', message: 'Too much.' });
		await expect(drafted).rejects.toMatchObject({ code: 'rate-limited', message: 'Too much.' });
		expect(heard.ends).toEqual(['rate-limited']);
		await expect(host.call('close', {})).rejects.toMatchObject({ code: 'rate-limited' });
	});

	it('whose frame is gone without a word rejects what is under way, and tells it', async () => {
		const { port1, port2 } = new MessageChannel();
		let losses = 0;
		const host = new HostSession(port1, { ...ear(), lost: () => (losses += 1) });
		port1.start();
		const drafted = host.call('setDraft', { text: 'Hello' });
		port2.close();
		await expect(drafted).rejects.toMatchObject({ code: 'ended' });
		expect(losses).toBe(1);
	});

	it('ended by the host itself is not lost', async () => {
		const { port1, port2 } = new MessageChannel();
		let losses = 0;
		const host = new HostSession(port1, { ...ear(), lost: () => (losses += 1) });
		port1.start();
		const isClosed = new Promise((resolve) => port2.addEventListener('close', resolve));
		port2.start();
		host.end();
		await isClosed;
		expect(losses).toBe(0);
	});

	it.each([
		['a function', () => ({ text: () => undefined })],
		[
			'itself',
			() => {
				const ring: Record<string, unknown> = {};
				return Object.assign(ring, { ring });
			}
		]
	])('sends nothing that contains %s, and leaves nothing of it behind', async (_, params) => {
		const frame = new ScriptedWindow();
		listen(frame);
		const host = await connectToFrame(windowOf(frame), frameOrigin, nonce, ear(), never);
		const { signal } = new AbortController();
		const drafted = host.call('setDraft', params() as unknown as { text: string }, { signal });
		await expect(drafted).rejects.toMatchObject({ name: 'EmbedError', code: 'bad-params' });
		expect(getEventListeners(signal, 'abort')).toEqual([]);
		await expect(host.call('close', {})).resolves.toBeNull();
	});

	it('sends nothing that is larger than any call may be', async () => {
		const { port1, port2 } = new MessageChannel();
		const arrived: unknown[] = [];
		port1.addEventListener('message', ({ data }) => arrived.push(data));
		port1.start();
		const target: HelloTarget = {
			postMessage: (_data, _origin, transfer) => {
				const port = transfer[0] as MessagePort;
				port.addEventListener('message', ({ data }) => port2.postMessage(data));
				port.start();
				port.postMessage({ type: 'welcome', version: 1, nonce });
			}
		};
		const host = await connectToFrame(target, frameOrigin, nonce, ear(), never);
		await expect(host.call('setDraft', { text: 'x'.repeat(100_000_000) })).rejects.toMatchObject({
			code: 'too-large'
		});
		host.call('setDraft', { text: 'small' }).catch(() => undefined);
		await expect.poll(() => arrived).toHaveLength(1);
		expect(arrived[0]).toMatchObject({ seq: 1, params: { text: 'small' } });
	});

	it('numbers calls and stops in one order, so that the frame takes both', async () => {
		const { port1, port2 } = new MessageChannel();
		const session = new FrameSession(port2, hostOrigin, { clock: () => 0 });
		const stopped: boolean[] = [];
		session.serve(
			scriptedSide({
				handlers: {
					setDraft: (_params, { signal }) =>
						new Promise((_resolve, reject) => {
							signal.addEventListener('abort', () => {
								stopped.push(true);
								reject(new Error('stopped'));
							});
						})
				}
			})
		);
		port1.start();
		const host = new HostSession(port1, ear());
		const abort = new AbortController();
		const drafted = host.call('setDraft', { text: '' }, { signal: abort.signal });
		const other = host.call('close', {});
		abort.abort();
		await expect(drafted).rejects.toMatchObject({ name: 'AbortError' });
		await expect(other).resolves.toBeNull();
		await expect.poll(() => stopped).toEqual([true]);
		await expect(host.call('close', {})).resolves.toBeNull();
	});
});
