/** What is typed and not yet sent, kept as it is typed, with what is attached, and what is set for a conversation not begun. */
import type { Source } from '#lib/attachments/attachment.ts';
import type { Archive } from '#lib/storage/archive.ts';
import type { Change, Draft as DraftRow } from '#lib/storage/conversations.ts';
import type { Steering } from './thread.svelte.ts';

/** Milliseconds of rest after which what was typed is written. */
const rest = 300;

/** What is set before there is a row to remember it. */
type Settings = Partial<Steering>;

export class Draft {
	readonly #archive: Archive;
	#key: string;
	#text = $state('');
	#sources = $state.raw<readonly Source[]>([]);
	#settings: Settings = {};
	#isTyped = false;
	#isSet = false;
	/** Whether what is attached is other than what was written last. */
	#isAttached = false;
	/** Whose is on the disk, as far as this tab has heard: its own, another tab's that was typed later, or nobody's any more. */
	#kept: 'own' | 'other' | 'none' = 'own';
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

	/** What is attached, in its order. */
	get sources(): readonly Source[] {
		return this.#sources;
	}

	set sources(sources: readonly Source[]) {
		this.#sources = sources;
		this.#isAttached = true;
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
		const [row, { sources }] = await Promise.all([this.#archive.draft(key), this.#archive.attached(key)]);
		if (key !== this.#key) return null;
		const { text, ...kept } = settingsOf(row);
		if (!this.#isTyped) this.#text = text;
		else if (text !== '' && text !== this.#text) this.text = `${text}\n${this.#text}`;
		if (!this.#isAttached) this.#sources = sources;
		else if (sources.length > 0) this.sources = [...sources, ...this.#sources];
		this.#settings = { ...kept, ...this.#settings };
		return this.#settings;
	}

	/**
	 * Empties it and returns the rows that remove it, to be written with whatever takes its place: none where another
	 * tab's has taken its place on the disk. What is typed from then on belongs to the conversation `key`.
	 */
	take(key: string): Change {
		const conversationId = this.#key;
		const gone =
			this.#kept === 'own'
				? { drafts: [{ conversationId, text: '' }], attached: [{ conversationId, sources: [] }] }
				: {};
		this.#cancel();
		this.#kept = 'own';
		this.#key = key;
		this.#isTyped = true;
		this.#isAttached = false;
		this.#text = '';
		this.#sources = [];
		this.#settings = {};
		return gone;
	}

	/**
	 * Another tab has written drafts, or sent them: what is typed here is not on the disk any more. It stays where it is
	 * seen; what was only read here is read again.
	 */
	follow({ drafted = [], sent = [] }: Change): void {
		if (drafted.includes(this.#key)) this.#kept = 'other';
		else if (sent.includes(this.#key)) this.#kept = 'none';
		else return;
		if (!this.#isTyped && !this.#isAttached) void this.load();
	}

	/**
	 * Writes now what waits to be written: of two tabs, what was typed last is kept. Where another tab has sent its
	 * own, what is typed here is written again.
	 */
	async flush(): Promise<void> {
		const isLost =
			this.#kept === 'none' &&
			(this.#isSet || (this.#isTyped && this.#text !== '') || this.#sources.length > 0);
		if (this.#timer === undefined && !isLost) return;
		this.#cancel();
		const [conversationId, sources] = [this.#key, this.#sources];
		const row: DraftRow = { conversationId, text: this.#text, ...this.#settings };
		const isToBeWritten = this.#isAttached || isLost;
		this.#kept = 'own';
		this.#isAttached = false;
		await this.#archive.commit({
			drafts: [row],
			...(isToBeWritten && { attached: [{ conversationId, sources }] })
		});
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
