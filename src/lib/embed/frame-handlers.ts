/** What the frame's page brings so that a host can be served: one function a call, and who asks the visitor. Types only. */
import type { EmbedError } from './errors.ts';
import type { CallName, ConsentState, EmbedCalls } from './protocol.ts';

/** What a running call is given. */
export interface CallContext<N extends CallName> {
	/** Aborts when the host stops the call or the connection ends. */
	readonly signal: AbortSignal;
	/** Without effect once the call has ended. */
	readonly progress: (progress: EmbedCalls[N]['progress']) => void;
	/** Why no answer may begin now, as the origin's tokens are; null where one may. What waits may find them spent. */
	readonly tokenLimit: () => EmbedError | null;
}

/**
 * One function a call. Parameters are validated, consent is given where the call's rule asks for it, and of the calls that
 * answer one runs at a time. Throw an `EmbedError` to refuse; anything else that is thrown crosses as `internal`, and of an
 * aborted call as `aborted`, whatever it throws.
 */
export type FrameHandlers = {
	readonly [N in CallName]: (
		params: EmbedCalls[N]['params'],
		context: CallContext<N>
	) => EmbedCalls[N]['result'] | Promise<EmbedCalls[N]['result']>;
};

/** Knows and asks for the visitor's consent to one origin. */
export interface ConsentKeeper {
	/** As it is now, whoever has changed it: this frame, another one, or the browser. */
	current(): ConsentState;
	/** Calls the listener whenever a yes has gone, wherever it was taken back. */
	onTakenBack(listener: () => void): void;
	/**
	 * Asks where nothing is decided; resolves with what was. Two at a time are one question. Rejects with the signal's
	 * reason when nobody waits for it any more.
	 */
	ask(signal: AbortSignal): Promise<ConsentState>;
}

/** What a page makes for the host that was accepted. */
export interface FrameSide {
	readonly handlers: FrameHandlers;
	readonly consent: ConsentKeeper;
}
