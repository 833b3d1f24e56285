/** What other tabs of the app have written to the database, told as they write it. */
import { isEmptyDraft, type Change } from './conversations.ts';

/** The part of a `BroadcastChannel` that matters here. */
export type TabChannel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;

/** Of what one tab tells the others no more than that it is to be read again: everything, or preferences and saved prompts. */
type News = 'afresh' | 'preferences';

type TabMessage = Change | News;

export class Tabs {
	readonly #channel: TabChannel | null;

	/** Null where tabs cannot speak to each other: each then sees what the others wrote when it reads again. */
	constructor(channel: TabChannel | null) {
		this.#channel = channel;
	}

	/** Tells the others what was written. Drafts and what is attached to them are a tab's own: of them, only that they were. */
	tell({ drafts = [], attached = [], ...rest }: Change): void {
		const keysOf = (rows: readonly { readonly conversationId: string }[]) =>
			rows.map(({ conversationId }) => conversationId);
		const change = {
			...rest,
			drafted: keysOf(drafts.filter((row) => !isEmptyDraft(row))),
			sent: keysOf(drafts.filter(isEmptyDraft)),
			attachedTo: keysOf(attached.filter(({ sources }) => sources.length > 0)),
			detached: keysOf(attached.filter(({ sources }) => sources.length === 0))
		};
		if (Object.values(change).some((rows) => rows.length > 0)) this.#channel?.postMessage(change);
	}

	/** Tells the others to read something again: everything, where it was imported or deleted. */
	tellOf(news: News): void {
		this.#channel?.postMessage(news);
	}

	/** Calls `listener` with everything that another tab has written. */
	listen(listener: (change: Change) => void): void {
		this.#hear((message) => typeof message === 'string' || listener(message));
	}

	/** Calls `listener` when another tab says that this is to be read again. */
	listenFor(news: News, listener: () => void): void {
		this.#hear((message) => message === news && listener());
	}

	#hear(listener: (message: TabMessage) => unknown): void {
		this.#channel?.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => listener(data));
	}
}

/** The channel of all that show the same conversations; null in a browser without any. */
export function tabChannel(name = 'ponder-conversations'): BroadcastChannel | null {
	return 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null;
}
