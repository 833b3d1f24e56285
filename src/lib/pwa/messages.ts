/**
 * The contract between a page and the service worker: what a page may ask, what it is answered, what a window is told, and
 * the channel on which the service worker tells every page what it passed. Types and names only; compiled in both realms.
 */

/** One request that the service worker saw, of any page or worker of this site. */
export interface PassedRequest {
	/** Milliseconds since 1970, when it was seen. */
	readonly at: number;
	/** The whole address, without a fragment. */
	readonly address: string;
	readonly method: string;
	/**
	 * `kept`: answered with what is kept on this device, nothing went out. `network`: asked by the service worker. `direct`:
	 * left to the browser, as everything of other hosts is; how that ended only who asked can tell.
	 */
	readonly way: 'kept' | 'network' | 'direct';
	/** Bytes of the answer's body, where its length was announced; null otherwise. */
	readonly bytes: number | null;
}

/**
 * A BroadcastChannel of this name carries each `PassedRequest` when it is known how it ended. A page that begins to
 * listen asks once for what went before (`traffic`) and leaves out what is older than itself.
 */
export const trafficChannel = 'ponder.traffic';

/** What a notification carries for the service worker, which hears of a click on it. */
export interface NotificationData {
	/** The absolute address of a page of the app's. */
	readonly address: string;
}

/** What the service worker tells a window: one row a message. */
export interface WindowCalls {
	/** Show this path of the app's, as its routes name it: the person has clicked on a notification. */
	open: { readonly path: string };
}

export type WindowMessage = {
	[Name in keyof WindowCalls]: { readonly type: Name } & WindowCalls[Name];
}[keyof WindowCalls];

/** Why files could not be kept. */
export type KeepFailure =
	/** The network, or the host's answer. */
	| 'not-fetched'
	/** The host has other bytes than this version was built with: a newer version is there. */
	| 'changed'
	/** The browser gave no room, or denies storage. */
	| 'no-room'
	/** A page of another version asked: its files are not this version's. */
	| 'unknown-file';

export type KeepResult =
	| {
			readonly kind: 'kept';
			/** Bytes on this device that the app needs without a network: its own files and those named. */
			readonly bytes: number;
	  }
	| { readonly kind: 'failed'; readonly reason: KeepFailure };

/** One row a message: what a page sends, and what comes back on the port that goes with it. */
export interface ServiceWorkerCalls {
	/**
	 * Keep these files (absolute addresses of this version), the words of the language that is spoken, and whatever is missing of
	 * the app's own.
	 */
	keep: {
		readonly params: { readonly files: readonly string[]; readonly locale: string };
		readonly result: KeepResult;
	};
	/** From a version to the one that waits to take over: another language may have been noted. Nothing comes back. */
	language: { readonly params: Record<never, never>; readonly result: never };
	/** What was passed since the service worker last woke up, oldest first, at most the last thousand. */
	traffic: { readonly params: Record<never, never>; readonly result: readonly PassedRequest[] };
	/** Take over from the version before, in every tab. Nothing comes back: the tabs see their controller change. */
	SKIP_WAITING: { readonly params: Record<never, never>; readonly result: never };
}

export type ServiceWorkerMessage = {
	[Name in keyof ServiceWorkerCalls]: { readonly type: Name } & ServiceWorkerCalls[Name]['params'];
}[keyof ServiceWorkerCalls];
