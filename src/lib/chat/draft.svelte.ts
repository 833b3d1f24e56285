/** What is typed and not yet sent, kept as it is typed. */
import type { Archive } from '#lib/storage/archive.ts';
import type { Draft as DraftRow } from '#lib/storage/conversations.ts';

/** Milliseconds of rest after which what was typed is written. */
const rest = 300;

export class Draft {
	readonly #archive: Archive;
	#key: string;
	#text = $state('');
	#typed = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** `key` is the conversation's id, or `new` for one that has not begun. */
	constructor(archive: Archive, key: string) {
		this.#archive = archive;
		this.#key = key;
	}

	get text(): string {
		return this.#text;
	}

	set text(text: string) {
		this.#text = text;
		this.#typed = true;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), rest);
	}

	/** Reads what was kept; what has been typed meanwhile comes after it. */
	async load(): Promise<void> {
		const key = this.#key;
		const saved = await this.#archive.draft(key);
		if (!this.#typed) this.#text = saved;
		else if (key === this.#key && saved !== '' && saved !== this.#text) this.text = `${saved}\n${this.#text}`;
	}

	/**
	 * Empties it and returns the row that removes it, to be written with whatever takes its place. What is typed from
	 * then on belongs to the conversation `key`.
	 */
	take(key: string): DraftRow {
		const row = { conversationId: this.#key, text: '' };
		this.#cancel();
		this.#key = key;
		this.#typed = true;
		this.#text = '';
		return row;
	}

	/** Writes now what waits to be written. */
	async flush(): Promise<void> {
		if (this.#timer === undefined) return;
		this.#cancel();
		await this.#archive.commit({ drafts: [{ conversationId: this.#key, text: this.#text }] });
	}

	#cancel(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}
}
