/** The host's side of the port: greets the frame, then makes calls and hears events. */
import { sizes } from './bounds.ts';
import { EmbedError, isEmbedErrorCode, type EmbedErrorCode } from './errors.ts';
import {
	protocolVersion,
	type CallName,
	type EmbedCalls,
	type EmbedEvents,
	type EventName,
	type Hello,
	type HostMessage
} from './protocol.ts';
import { isRecord } from './readers.ts';

export interface CallOptions<N extends CallName> {
	/** Stops the call; it rejects with the signal's reason at once. */
	readonly signal?: AbortSignal | undefined;
	readonly progress?: ((progress: EmbedCalls[N]['progress']) => void) | undefined;
}

/** Hears every event of a frame, and its end. */
export interface HostListener {
	event<N extends EventName>(event: N, detail: EmbedEvents[N]): void;
	/** The frame has ended the connection. */
	ended(error: EmbedError): void;
	/** The frame's page is gone without a word, and what was under way has been rejected. Not every browser tells. */
	lost?(): void;
}

/** Methods, not function fields: an id belongs to one call, so its replies have that call's types. */
interface Pending {
	resolve(result: EmbedCalls[CallName]['result']): void;
	reject(error: Error): void;
	progress(progress: EmbedCalls[CallName]['progress']): void;
}

/** A message before it has its place in the order. */
type Unnumbered<Message> = Message extends unknown ? Omit<Message, 'seq'> : never;

/** Where a hello goes: a frame's window, by its exact origin. */
export interface HelloTarget {
	postMessage(message: unknown, targetOrigin: string, transfer: Transferable[]): void;
}

/** Milliseconds until a frame that does not answer is given up. */
const patience = 15_000;

/**
 * Greets a frame; resolves once it has answered. Rejects with the code of its refusal, with `no-answer`, or with the
 * signal's reason.
 */
export function connectToFrame(
	target: HelloTarget,
	frameOrigin: string,
	nonce: string,
	listener: HostListener,
	signal: AbortSignal
): Promise<HostSession> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => fail(new EmbedError('no-answer', 'The frame did not answer.')), patience);
		const settle = (): void => {
			clearTimeout(timer);
			signal.removeEventListener('abort', stop);
			port1.removeEventListener('message', answer);
		};
		const fail = (error: Error): void => {
			settle();
			port1.close();
			reject(error);
		};
		const stop = (): void => fail(signal.reason as Error);
		const answer = ({ data }: MessageEvent<unknown>): void => {
			const refusal = refusalIn(data, nonce);
			if (refusal !== null) return fail(new EmbedError(refusal, `The frame refused: ${refusal}.`));
			settle();
			resolve(new HostSession(port1, listener));
		};
		signal.addEventListener('abort', stop, { once: true });
		port1.addEventListener('message', answer);
		port1.start();
		const hello: Hello = { ponder: 'embed', type: 'hello', version: protocolVersion, nonce };
		target.postMessage(hello, frameOrigin, [port2]);
	});
}

/** Why the first message on the port is no welcome; null where it is one. */
function refusalIn(data: unknown, nonce: string): EmbedErrorCode | null {
	if (isRecord(data) && data.type === 'refused' && isEmbedErrorCode(data.code)) return data.code;
	if (!isRecord(data) || data.type !== 'welcome' || data.nonce !== nonce) return 'bad-message';
	return data.version === protocolVersion ? null : 'version-unknown';
}

export class HostSession {
	readonly #port: MessagePort;
	readonly #listener: HostListener;
	readonly #pending = new Map<number, Pending>();
	#seq = 0;
	#ended: EmbedError | null = null;

	constructor(port: MessagePort, listener: HostListener) {
		this.#port = port;
		this.#listener = listener;
		port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
			if (isRecord(data)) this.#receive(data);
		});
		port.addEventListener('close', () => this.#lose());
	}

	/** Rejects with an `EmbedError`, or with the signal's reason. What is over every limit is not even sent. */
	call<N extends CallName>(
		call: N,
		params: EmbedCalls[N]['params'],
		{ signal, progress }: CallOptions<N> = {}
	): Promise<EmbedCalls[N]['result']> {
		if (this.#ended) return Promise.reject(this.#ended);
		if (signal?.aborted) return Promise.reject(signal.reason as Error);
		const fault = faultIn(params);
		if (fault) return Promise.reject(fault);
		const id = this.#seq + 1;
		return new Promise((resolve, reject) => {
			const stop = (): void => {
				this.#pending.delete(id);
				this.#send({ type: 'abort', id });
				reject(signal?.reason as Error);
			};
			const settle = (): void => signal?.removeEventListener('abort', stop);
			this.#pending.set(id, {
				resolve: (result) => (settle(), resolve(result)),
				reject: (error) => (settle(), reject(error)),
				progress: (piece) => progress?.(piece)
			});
			signal?.addEventListener('abort', stop, { once: true });
			try {
				this.#send({ type: 'call', id, call, params } as Unnumbered<HostMessage>);
			} catch {
				// What cannot be cloned, as a function.
				this.#pending.delete(id);
				settle();
				reject(unreadable());
			}
		});
	}

	/** Ends the connection from this side; what is pending rejects. */
	end(error = new EmbedError('ended', 'The connection has ended.')): void {
		this.#ended ??= error;
		for (const pending of this.#pending.values()) pending.reject(this.#ended);
		this.#pending.clear();
		this.#port.close();
	}

	#lose(): void {
		if (this.#ended) return;
		this.end(new EmbedError('ended', 'The frame’s page is gone.'));
		this.#listener.lost?.();
	}

	#send(message: Unnumbered<HostMessage>): void {
		if (this.#ended) return;
		this.#port.postMessage({ ...message, seq: ++this.#seq });
	}

	/** The frame is one that the host chose; what of its messages cannot be read is passed over. */
	#receive(message: Readonly<Record<string, unknown>>): void {
		const pending = this.#pending.get(Number(message.id));
		switch (message.type) {
			case 'event':
				return this.#listener.event(message.event as EventName, message.detail as EmbedEvents[EventName]);
			case 'progress':
				return pending?.progress(message.progress as EmbedCalls[CallName]['progress']);
			case 'result':
			case 'failure':
				this.#pending.delete(Number(message.id));
				if (message.type === 'failure') return pending?.reject(errorOf(message.failure));
				return pending?.resolve(message.result as EmbedCalls[CallName]['result']);
			case 'ended': {
				const error = errorOf(message.failure);
				this.end(error);
				return this.#listener.ended(error);
			}
		}
	}
}

/** What a frame says of a failure, as an error; a code of another version is a defect. */
export function errorOf(failure: unknown): EmbedError {
	if (!isRecord(failure)) return new EmbedError('internal', 'The frame failed.');
	const { code, message, retryAfter } = failure;
	return new EmbedError(
		isEmbedErrorCode(code) ? code : 'internal',
		typeof message === 'string' ? message : '',
		typeof retryAfter === 'number' ? retryAfter : undefined
	);
}

/** More than the largest call has, all its texts together. */
const mostLetters = sizes.messages + sizes.model + 10_000;

/** Why a call is not sent; null where it is. */
function faultIn(params: unknown): EmbedError | null {
	try {
		if (lettersIn(params) <= mostLetters) return null;
		return new EmbedError('too-large', 'The call is larger than any may be.');
	} catch {
		// One that contains itself, or that throws when it is read.
		return unreadable();
	}
}

function unreadable(): EmbedError {
	return new EmbedError('bad-params', 'The call cannot be read.');
}

/** Letters of all texts in a value, however deep they lie. */
function lettersIn(value: unknown): number {
	if (typeof value === 'string') return value.length;
	if (typeof value !== 'object' || value === null) return 0;
	return Object.values(value).reduce<number>((sum, item) => sum + lettersIn(item), 0);
}
