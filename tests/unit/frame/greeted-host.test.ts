import { describe, expect, it } from 'vitest';
import { listenForHost, type WindowMessage } from '#lib/embed/hello.ts';
import { greetedHost } from '#lib/frame/greeted-host.ts';

const nonce = 'a-nonce-of-this-page-000';
const host = 'https://a.example';
const hello = { ponder: 'embed', type: 'hello', version: 1, nonce };

/** A frame's window: what it posts to its parent is written down, and what arrives is said by the test. */
function frameWindow() {
	const posted: (readonly [unknown, string])[] = [];
	const listeners = new Set<(event: WindowMessage) => void>();
	const parent = { postMessage: (message: unknown, to: string) => void posted.push([message, to]) };
	return {
		posted,
		parent,
		addEventListener: (_type: 'message', listener: (event: WindowMessage) => void) =>
			void listeners.add(listener),
		removeEventListener: (_type: 'message', listener: (event: WindowMessage) => void) =>
			void listeners.delete(listener),
		arrive: (event: Partial<WindowMessage>) => {
			const message = { data: hello, origin: host, source: parent, ports: [], ...event };
			for (const listener of [...listeners]) listener(message);
		}
	};
}

describe('a host whose name the browser keeps to itself', () => {
	it('is known by its hello, which is then taken as if it had just come', async () => {
		const frame = frameWindow();
		const known = greetedHost(frame, { nonce, host });
		expect(frame.posted).toEqual([[expect.objectContaining({ type: 'listening', nonce }), host]]);
		const { port1, port2 } = new MessageChannel();
		const heard = new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
		frame.arrive({ origin: 'https://evil.example', ports: [] });
		frame.arrive({ source: {}, ports: [] });
		frame.arrive({ data: { ...hello, nonce: 'another' } });
		frame.arrive({ ports: [port2] });
		const greeted = await known;
		expect(greeted?.origin).toBe(host);
		if (greeted === null) return;
		const session = await new Promise<{ readonly origin: string }>((resolve) => {
			listenForHost(greeted.window, {
				nonce,
				host,
				allowed: { allows: (origin) => origin === host },
				clock: () => 0,
				connected: (connected) => {
					resolve(connected);
					return {
						handlers: {} as never,
						consent: {
							current: () => 'undecided',
							onTakenBack: () => undefined,
							ask: () => Promise.reject(new Error())
						}
					};
				}
			});
		});
		expect(session.origin).toBe(host);
		expect(await heard).toMatchObject({ type: 'welcome' });
		// It was told once that the frame hears.
		expect(frame.posted).toHaveLength(1);
		port1.close();
	});
});
