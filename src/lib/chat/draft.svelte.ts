/** What is typed and not yet sent, kept as it is typed, with what is set for a conversation that has not begun. */
import type { Archive } from '#lib/storage/archive.ts';
import type { Conversation, Draft as DraftRow } from '#lib/storage/conversations.ts';

/** Milliseconds of rest after which what was typed is written. */
const rest = 300;

/** What is set before there is a row to remember it. */
type Settings = Pick<Conversation, 'systemPrompt' | 'sampling'>;

export class Draft {
	readonly #archive: Archive;
	#key: string;
	#text = $state('');
	#settings: Settings = {};
	#isTyped = false;
	#isSet = false;
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
		this.#isTyped = true;
		this.#writeLater();
	}

	/** Keeps what is set for a conversation that has not begun. */
	set(settings: Settings): void {
		this.#settings = { ...this.#settings, ...settings };
		this.#isSet = true;
		this.#writeLater();
	}

	/**
	 * Reads what was kept; what has been typed meanwhile comes after it. Returns what was set; null when something else
	 * has been set meanwhile.
	 */
	async load(): Promise<Settings | null> {
		const key = this.#key;
		const { text, systemPrompt = '', sampling = {} } = await this.#archive.draft(key);
		if (key !== this.#key) return null;
		if (!this.#isTyped) this.#text = text;
		else if (text !== '' && text !== this.#text) this.text = `${text}\n${this.#text}`;
		if (this.#isSet) return null;
		this.#settings = { systemPrompt, sampling };
		return this.#settings;
	}

	/**
	 * Empties it and returns the row that removes it, to be written with whatever takes its place. What is typed from
	 * then on belongs to the conversation `key`.
	 */
	take(key: string): DraftRow {
		const row = { conversationId: this.#key, text: '' };
		this.#cancel();
		this.#key = key;
		this.#isTyped = true;
		this.#text = '';
		this.#settings = {};
		return row;
	}

	/** Writes now what waits to be written. */
	async flush(): Promise<void> {
		if (this.#timer === undefined) return;
		this.#cancel();
		const row = { conversationId: this.#key, text: this.#text, ...this.#settings };
		await this.#archive.commit({ drafts: [row] });
	}

	#writeLater(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), rest);
	}

	#cancel(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}
}
