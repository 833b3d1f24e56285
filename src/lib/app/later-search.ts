/** What finds words in all conversations, whose code and index come when somebody first searches. */
import type { Archive } from '#lib/storage/archive.ts';
import type { ConversationSearch } from './conversation-search.ts';

export class LaterSearch {
	readonly #archive: Archive;
	#opening: Promise<ConversationSearch> | null = null;

	constructor(archive: Archive) {
		this.#archive = archive;
	}

	/** Rejects where its code cannot be fetched; the next call tries again. */
	open(): Promise<ConversationSearch> {
		this.#opening ??= import('./conversation-search.ts').then(
			({ ConversationSearch }) => new ConversationSearch(this.#archive),
			(reason: unknown) => {
				this.#opening = null;
				throw reason;
			}
		);
		return this.#opening;
	}

	/** Has everything read anew when somebody searches next: so much has changed. */
	forget(): void {
		void this.#opening?.then((search) => search.forget());
	}
}
