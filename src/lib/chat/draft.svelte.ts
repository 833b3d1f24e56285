/** What is typed and not yet sent, kept as it is typed, with what is set for a conversation that has not begun. */
import type { Archive } from '#lib/storage/archive.ts';
import type { Draft as DraftRow } from '#lib/storage/conversations.ts';
import type { Steering } from './thread.svelte.ts';

/** Milliseconds of rest after which what was typed is written. */
const rest = 300;

/** What is set before there is a row to remember it. */
type Settings = Partial<Steering>;

export class Draft {
	readonly #archive: Archive;
	#key: string;
	#text = $state('');
	#settings: Settings = {};
	#isTyped = false;
	#isSet = false;
	/** Whether what is on the disk is this tab's, as far as it has heard. */
	#isKept = true;
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
	 * Reads what was kept; what has been typed meanwhile comes after it, and what has been set meanwhile holds. Returns
	 * what is set; null when the draft has been sent meanwhile.
	 */
	async load(): Promise<Settings | null> {
		const key = this.#key;
		const { text, ...kept } = settingsOf(await this.#archive.draft(key));
		if (key !== this.#key) return null;
		if (!this.#isTyped) this.#text = text;
		else if (text !== '' && text !== this.#text) this.text = `${text}\n${this.#text}`;
		this.#settings = { ...kept, ...this.#settings };
		return this.#settings;
	}

	/**
	 * Empties it and returns the rows that remove it, to be written with whatever takes its place: none where another
	 * tab's has taken its place on the disk. What is typed from then on belongs to the conversation `key`.
	 */
	take(key: string): readonly DraftRow[] {
		const rows = this.#isKept ? [{ conversationId: this.#key, text: '' }] : [];
		this.#cancel();
		this.#isKept = true;
		this.#key = key;
		this.#isTyped = true;
		this.#text = '';
		this.#settings = {};
		return rows;
	}

	/** Another tab has written these drafts, by their keys: what is typed here is not on the disk any more. */
	follow(drafted: readonly string[]): void {
		if (drafted.includes(this.#key)) this.#isKept = false;
	}

	/**
	 * Writes now what waits to be written, or what another tab has written over: of two tabs, the one that was left last
	 * has its draft kept, and one that is reloaded its own.
	 */
	async flush(): Promise<void> {
		const isLost = !this.#isKept && (this.#isSet || (this.#isTyped && this.#text !== ''));
		if (this.#timer === undefined && !isLost) return;
		this.#cancel();
		this.#isKept = true;
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

/** What was typed and what is set, without whose it is. */
function settingsOf({ conversationId: _, ...rest }: DraftRow): Omit<DraftRow, 'conversationId'> {
	return rest;
}
