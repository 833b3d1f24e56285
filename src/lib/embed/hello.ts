/** The frame's end of the handshake: says that it can hear, and takes one host. */
import type { AllowList } from './allow-list.ts';
import { nonceLength } from './bounds.ts';
import type { EmbedErrorCode } from './errors.ts';
import type { FrameSide } from './frame-handlers.ts';
import { FrameSession, type EmbedPort, type SessionOptions } from './frame-session.ts';
import { isOrigin } from './origin.ts';
import { protocolVersion, type Hello, type Listening, type Refused, type Welcome } from './protocol.ts';
import { isRecord, oneOf, record, text, whole } from './readers.ts';

/** What is needed of a message between windows. */
export interface WindowMessage {
	readonly data: unknown;
	readonly origin: string;
	readonly source: unknown;
	readonly ports: readonly EmbedPort[];
}

/** What is needed of the frame's window. */
export interface FrameWindow {
	/** The window itself where it is in no frame. */
	readonly parent: { postMessage(message: unknown, targetOrigin: string): void };
	addEventListener(type: 'message', listener: (event: WindowMessage) => void): void;
	removeEventListener(type: 'message', listener: (event: WindowMessage) => void): void;
}

export interface HostTerms {
	/** Of the frame's own address; null takes no host at all. */
	readonly nonce: string | null;
	/** The origin that the frame's address names. Only told to; whom it is heard from, the browser says. */
	readonly host: string | null;
	readonly allowed: AllowList;
}

export interface ListenOptions extends HostTerms, SessionOptions {
	/** The host that was accepted; it hears `welcome` before anything else. */
	readonly connected: (session: FrameSession) => FrameSide;
}

/** Listens for the host's hello until one is accepted, and refuses every other; gives the end of the listening. */
export function listenForHost(frame: FrameWindow, options: ListenOptions): () => void {
	let session: FrameSession | null = null;
	const listener = (event: WindowMessage): void => {
		const port = isHello(event.data) ? event.ports[0] : undefined;
		if (port === undefined) return;
		const refusal = refusalOf(frame, event, options) ?? (session === null ? null : 'already-connected');
		if (refusal !== null) return refuse(port, refusal);
		session = new FrameSession(port, event.origin, options);
		port.postMessage({
			type: 'welcome',
			version: protocolVersion,
			nonce: options.nonce ?? ''
		} satisfies Welcome);
		session.serve(options.connected(session));
	};
	frame.addEventListener('message', listener);
	announce(frame, options);
	return () => {
		frame.removeEventListener('message', listener);
	};
}

/** To nobody but the origin that the address names: where the parent is another, the browser drops it. */
function announce(frame: FrameWindow, { nonce, host }: HostTerms): void {
	const parent: unknown = frame.parent;
	if (parent === frame || nonce === null || host === null || !isOrigin(host)) return;
	const message: Listening = { ponder: 'embed', type: 'listening', version: protocolVersion, nonce };
	frame.parent.postMessage(message, host);
}

/** Other scripts post messages, too; those are not answered. */
function isHello(value: unknown): value is Readonly<Record<string, unknown>> {
	return isRecord(value) && value.ponder === 'embed' && value.type === 'hello';
}

const helloOf = record<Hello>({
	ponder: oneOf(['embed']),
	type: oneOf(['hello']),
	version: whole(1, 1_000),
	nonce: text(nonceLength.most)
});

/** Why a hello is not taken; null where it is. */
function refusalOf(frame: FrameWindow, event: WindowMessage, terms: HostTerms): EmbedErrorCode | null {
	const parent: unknown = frame.parent;
	if (parent === frame) return 'not-framed';
	if (event.source !== parent) return 'not-parent';
	const hello = readHello(event);
	if (hello === null) return 'bad-hello';
	if (hello.version !== protocolVersion) return 'version-unknown';
	if (terms.nonce === null) return 'no-nonce';
	if (hello.nonce !== terms.nonce) return 'wrong-nonce';
	if (!isOrigin(event.origin)) return 'opaque-origin';
	return terms.allowed.allows(event.origin) ? null : 'origin-refused';
}

function readHello({ data, ports }: WindowMessage): Hello | null {
	if (ports.length !== 1) return null;
	try {
		return helloOf(data, '');
	} catch {
		// Whatever is wrong with it, it is no hello.
		return null;
	}
}

function refuse(port: EmbedPort, code: EmbedErrorCode): void {
	port.postMessage({ type: 'refused', code } satisfies Refused);
	port.close();
}
