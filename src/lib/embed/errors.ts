/** Failures that cross between a host page and the frame: each carries a code, the words are whoever's who shows it. */

/** Every way a call, a handshake or the connection between the two can fail. Closed: hosts may switch over it. */
export const embedErrorCodes = [
	/* The handshake. */
	/** The hello came from another window than the frame's parent. */
	'not-parent',
	/** The page is not in a frame. */
	'not-framed',
	/** The hello is none: a field is missing, wrong or too much, or it brings no port. */
	'bad-hello',
	/** The frame's address names no nonce, so that it takes no host: a frame without script around it. */
	'no-nonce',
	/** Another nonce than the one in the frame's address. */
	'wrong-nonce',
	/** The host's origin is opaque (a file, a sandboxed page): nothing could be kept apart for it. */
	'opaque-origin',
	/** The deployment does not let this origin embed it. */
	'origin-refused',
	/** The other side speaks another version of the protocol. */
	'version-unknown',
	/** The frame has a host already. */
	'already-connected',
	/* A message on the port. */
	/** Not one of the messages there are. */
	'bad-message',
	/** There is no call of that name. */
	'unknown-call',
	/** A parameter is missing, of a wrong type, out of its range, or unknown. */
	'bad-params',
	/** A text, a list or the whole of a call is over its limit. */
	'too-large',
	/** The sequence number has been passed already: a call replayed, or out of order. */
	'out-of-order',
	/** A call with this id is under way. */
	'duplicate-id',
	/** More calls than the limit allows; the connection ends where it goes on. */
	'rate-limited',
	/** The origin's tokens of this minute are spent; `retryAfter` says when there are some again. */
	'token-limit',
	/** An answer is under way in this frame, the visitor's or the host's; one at a time. */
	'busy',
	/* What only the visitor or the device can give. */
	/** The visitor said no, or closed the question. */
	'consent-denied',
	/** This browser cannot prove that a question in the frame is seen, and opened no window of Ponder's own to ask it. */
	'consent-unavailable',
	/** No model can answer: none is there, or it failed. */
	'model-unavailable',
	/** Another model was asked for than the one that answers here. */
	'model-unknown',
	/** The messages have more tokens than the context holds. */
	'context-overflow',
	/* Ends. */
	/** Stopped, by the call's own signal or by the visitor. */
	'aborted',
	/** The connection has ended; nothing will answer. */
	'ended',
	/** The frame did not answer: it was not loaded, or is not Ponder's. */
	'no-answer',
	/** A defect of Ponder's. */
	'internal'
] as const;

export type EmbedErrorCode = (typeof embedErrorCodes)[number];

/** What crosses in place of an error. */
export interface EmbedFailure {
	readonly code: EmbedErrorCode;
	/** English, for the host's developer; never shown as it is, never anything the visitor wrote. */
	readonly message: string;
	/** Seconds after which it is worth trying again, where that is known. */
	readonly retryAfter?: number;
}

/** An `Error` with a code that survives `postMessage`. */
export class EmbedError extends Error {
	readonly code: EmbedErrorCode;
	/** Seconds; undefined where it is not known. */
	readonly retryAfter: number | undefined;

	constructor(code: EmbedErrorCode, message: string, retryAfter?: number) {
		super(message);
		this.name = 'EmbedError';
		this.code = code;
		this.retryAfter = retryAfter;
	}
}

/** What crosses of an error. One without a code is a defect: nothing of it is told to a host. */
export function failureOf(error: unknown): EmbedFailure {
	if (!(error instanceof EmbedError)) return { code: 'internal', message: 'The frame failed.' };
	const { code, message, retryAfter } = error;
	return { code, message, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

/** Whether a word is one of the codes. */
export function isEmbedErrorCode(code: unknown): code is EmbedErrorCode {
	return embedErrorCodes.some((known) => known === code);
}
