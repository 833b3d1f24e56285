/**
 * What crosses the boundary between a page and a realm of workers, whatever the realm does: everything is derived
 * from one table of calls. Types only; no Svelte, no DOM, no worker globals.
 */

/** One row of a table: what goes in, what is reported while it runs, what it ends with, and what may steer it on the way. */
export interface CallRow {
	params: unknown;
	progress: unknown;
	result: unknown;
	steer: unknown;
}

/** A table of calls. Its rows are named in an interface, which has no index signature: hence the mapped type. */
export type CallTable<Calls> = { [N in keyof Calls]: CallRow };

/** The names of a table's rows. */
export type CallName<Calls> = keyof Calls & string;

/** What the caller sends. */
export type Request<Calls extends CallTable<Calls>> =
	| {
			[N in CallName<Calls>]: { type: 'call'; id: number; call: N; params: Calls[N]['params'] };
	  }[CallName<Calls>]
	| { type: 'steer'; id: number; steer: Calls[CallName<Calls>]['steer'] }
	| { type: 'abort'; id: number };

/** What the serving side sends back. */
export type Reply<Calls extends CallTable<Calls>> =
	| { type: 'progress'; id: number; progress: Calls[CallName<Calls>]['progress'] }
	| { type: 'result'; id: number; result: Calls[CallName<Calls>]['result'] }
	| { type: 'error'; id: number; error: SerializedError }
	/** The call ended because its signal said so, with nothing to show for it. */
	| { type: 'aborted'; id: number }
	/** Unasked: the realm can no longer be used; every pending and later call rejects. */
	| { type: 'fatal'; error: SerializedError }
	/** Unasked, first: a worker holds the Web Lock of this name until it ends, however it ends. */
	| { type: 'alive'; lock: string };

/** What a running call is given by whoever serves it. */
export interface CallContext<Calls extends CallTable<Calls>, N extends CallName<Calls>> {
	readonly signal: AbortSignal;
	readonly progress: (progress: Calls[N]['progress']) => void;
	/** Registers the listener for steering; at most one. */
	readonly onSteer: (listener: (steer: Calls[N]['steer']) => void) => void;
}

/** One function a call; a realm is exactly this. */
export type Handlers<Calls extends CallTable<Calls>> = {
	[N in CallName<Calls>]: (
		params: Calls[N]['params'],
		context: CallContext<Calls, N>
	) => Promise<Calls[N]['result']>;
};

/** What crosses in place of an error: the code always, and what helps a diagnosis. */
export interface SerializedError {
	readonly code: string;
	/** For diagnostics, never shown as it is. */
	readonly message: string;
	readonly stack?: string;
	/** Figures for the words of this code, such as a size; by name. */
	readonly facts?: Readonly<Record<string, string | number>>;
}

/** How a realm's own errors cross and come out as the same errors on the other side. */
export interface ErrorCodec<E extends Error> {
	/** Errors without a code are defects of ours. */
	serialize(error: unknown): SerializedError;
	deserialize(error: SerializedError): E;
	/** The error of a worker that ended without a word. */
	crashed(reason: string): E;
}
