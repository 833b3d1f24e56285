/**
 * Where a browser does not say which page frames this one (no `ancestorOrigins`, no referrer), the host's own hello does: its
 * origin is the browser's word. It is waited for before anything of that origin's space is opened, and handed on then.
 */
import type { FrameWindow, WindowMessage } from '#lib/embed/hello.ts';
import { protocolVersion, type Listening } from '#lib/embed/protocol.ts';

/** Milliseconds that a host which is named by the address has to greet. */
const patience = 5_000;

export interface GreetedHost {
	readonly origin: string;
	/** In place of the frame's window, for `listenForHost`: the hello comes once more. */
	readonly window: FrameWindow;
}

/** Null where nobody greets in time. `host`: the origin that the address names, which alone is told that this frame hears. */
export function greetedHost(
	frame: FrameWindow,
	{ nonce, host }: { readonly nonce: string; readonly host: string }
): Promise<GreetedHost | null> {
	return new Promise((resolve) => {
		const settle = (greeted: GreetedHost | null) => {
			clearTimeout(timer);
			frame.removeEventListener('message', listen);
			resolve(greeted);
		};
		const listen = (event: WindowMessage) => {
			if (event.source !== frame.parent || event.origin !== host || !isHello(event.data, nonce)) return;
			settle({ origin: event.origin, window: repeating(event) });
		};
		const timer = setTimeout(() => settle(null), patience);
		frame.addEventListener('message', listen);
		const listening: Listening = { ponder: 'embed', type: 'listening', version: protocolVersion, nonce };
		frame.parent.postMessage(listening, host);
	});
}

/** Nothing is posted a second time, and what was heard is heard once. */
function repeating(hello: WindowMessage): FrameWindow {
	const parent = { postMessage: () => undefined };
	return {
		parent,
		addEventListener: (_type, listener) =>
			queueMicrotask(() => listener({ ...copied(hello), source: parent })),
		removeEventListener: () => undefined
	};
}

/** An event's fields are its class's: spreading it copies nothing. */
function copied({ data, origin, ports }: WindowMessage): Omit<WindowMessage, 'source'> {
	return { data, origin, ports };
}

/** Whatever else is wrong with it, `listenForHost` finds. */
function isHello(data: unknown, nonce: string): boolean {
	const { ponder, type, nonce: brought } = (data ?? {}) as Readonly<Record<string, unknown>>;
	return ponder === 'embed' && type === 'hello' && brought === nonce;
}
