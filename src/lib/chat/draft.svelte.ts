/** What is typed and not yet sent, kept as it is typed, with what is attached, and what is set for a conversation not begun. */
import type { Source } from '#lib/attachments/attachment.ts';
import type { Archive } from '#lib/storage/archive.ts';
import { isEmptyDraft, type Change, type Draft as DraftRow } from '#lib/storage/conversations.ts';
import type { Steering } from './thread.svelte.ts';

/** Milliseconds of rest after which what was typed is written. */
const rest = 300;

/** What is set before there is a row to remember it, or for what is to take a message's place. */
type Settings = Partial<Steering> & Pick<DraftRow, 'leftOut'>;

/** Whose row is on the disk, as far as this tab has heard: its own, another tab's that came later, or nobody's any more. */
type Kept = 'own' | 'other' | 'none';

export class Draft {
	readonly #archive: Archive;
	/** Told what is set once it is what another tab wrote. */
	onAdopted: (settings: Settings) => void = () => undefined;
	#key: string;
	#text = $state('');
	#sources = $state.raw<readonly Source[]>([]);
	/** What was set before, and, over it, what is set here. */
	#read = $state.raw<Settings>({});
	#set = $state.raw<Settings>({});
	#hasOwnText = false;
	#hasOwnSources = false;
	/** Whether words and settings, and what is attached, are other than what was written last. */
	#isTyped = false;
	#isAttached = false;
	#keptText: Kept = 'own';
	#keptSources: Kept = 'own';
	/** Whether what is shown was taken over from another tab. */
	#isAdopted = false;
	/** Grows with all that is done here: what was read before comes too late then. */
	#turn = 0;
	/** Whether what it belongs to is gone. */
	#isDiscarded = false;
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
		this.#hasOwnText = this.#isTyped = true;
		this.#writeLater();
	}

	/** What is attached, in its order. */
	get sources(): readonly Source[] {
		return this.#sources;
	}

	set sources(sources: readonly Source[]) {
		this.#sources = sources;
		this.#hasOwnSources = this.#isAttached = true;
		this.#writeLater();
	}

	/** Of what is attached to the message it is to take the place of, what is left out, by its place. */
	get leftOut(): readonly number[] {
		return this.#settings.leftOut ?? [];
	}

	/** Keeps what is set for a conversation that has not begun, or for what is to take a message's place. */
	set(settings: Settings): void {
		this.#set = { ...this.#set, ...settings };
		this.#isTyped = true;
		this.#writeLater();
	}

	/**
	 * Reads what was kept; what has been typed meanwhile comes after it, and what has been set meanwhile holds. Returns
	 * what is set; null when the draft has been sent meanwhile.
	 */
	async load(): Promise<Settings | null> {
		const key = this.#key;
		this.#isDiscarded = false;
		const { text, sources, settings } = await this.#saved();
		if (key !== this.#key) return null;
		if (!this.#hasOwnText) this.#text = text;
		else if (text !== '' && text !== this.#text) this.text = `${text}\n${this.#text}`;
		if (!this.#hasOwnSources) this.#sources = sources;
		else {
			const added = sources.filter(({ id }) => !this.#sources.some((source) => source.id === id));
			if (added.length > 0) this.sources = [...added, ...this.#sources];
		}
		this.#read = settings;
		return this.#settings;
	}

	/**
	 * Empties it and returns the rows that remove it, to be written with whatever takes its place: none where another
	 * tab's has taken its place on the disk. What is typed from then on belongs to the conversation `key`.
	 */
	take(key: string): Change {
		const conversationId = this.#key;
		const gone = {
			...(this.#keptText === 'own' && { drafts: [{ conversationId, text: '' }] }),
			...(this.#keptSources === 'own' && { attached: [{ conversationId, sources: [] }] })
		};
		this.#cancel();
		this.#turn++;
		if (key !== conversationId) this.#keptText = this.#keptSources = 'own';
		this.#key = key;
		this.#hasOwnText = true;
		this.#hasOwnSources = this.#isTyped = this.#isAttached = false;
		this.#text = '';
		this.#sources = [];
		this.#read = this.#set = {};
		return gone;
	}

	/**
	 * Another tab has written drafts, or sent them: what is here is not on the disk any more. What was typed, attached or
	 * found here stays where it is seen; where there is nothing, or what is another tab's, that is read, unless this one
	 * stands apart.
	 */
	follow({ drafted = [], sent = [], attachedTo = [], detached = [] }: Change, isApart = false): void {
		const isOf = (keys: readonly string[]) => keys.includes(this.#key);
		const isWritten = isOf(drafted) || isOf(attachedTo);
		if (!isWritten && !isOf(sent) && !isOf(detached)) return;
		if (isOf(drafted)) this.#keptText = 'other';
		else if (isOf(sent)) this.#keptText = 'none';
		if (isOf(attachedTo)) this.#keptSources = 'other';
		else if (isOf(detached)) this.#keptSources = 'none';
		const [hasText, hasSources] = [this.#text !== '', this.#sources.length > 0];
		const hasOwn = (hasText && this.#hasOwnText) || (hasSources && this.#hasOwnSources);
		if (this.#isAdopted || !(isWritten ? hasText || hasSources : hasOwn)) {
			if (!isApart) void this.#adopt();
		} else [this.#hasOwnText, this.#hasOwnSources] = [hasText, hasSources];
	}

	/**
	 * Writes now what waits to be written: of two tabs, what was typed last is kept. Where another tab has sent its
	 * own, what is here is written again.
	 */
	async flush(): Promise<void> {
		const text = this.#hasOwnText ? this.#text : '';
		const hasText = !isEmptyDraft({ conversationId: this.#key, text, ...this.#set });
		const hasSources = this.#sources.length > 0;
		const isLost = (this.#keptText === 'none' && hasText) || (this.#keptSources === 'none' && hasSources);
		if (this.#isDiscarded || (this.#timer === undefined && !isLost)) return;
		this.#cancel();
		const [conversationId, sources] = [this.#key, this.#sources];
		const change: Change = {
			...((this.#isTyped || (this.#keptText !== 'own' && hasText)) && {
				drafts: [{ conversationId, text: this.#text, ...this.#settings }]
			}),
			...((this.#isAttached || (this.#keptSources !== 'own' && hasSources)) && {
				attached: [{ conversationId, sources }]
			})
		};
		if (change.drafts) this.#keptText = 'own';
		if (change.attached) this.#keptSources = 'own';
		this.#isTyped = this.#isAttached = false;
		await this.#archive.commit(change);
	}

	/** Writes nothing more, until it is read again: what it belongs to is deleted. */
	discard(): void {
		this.#cancel();
		this.#turn++;
		this.#isDiscarded = true;
	}

	get #settings(): Settings {
		return { ...this.#read, ...this.#set };
	}

	async #saved(): Promise<{ text: string; sources: readonly Source[]; settings: Settings }> {
		const [row, { sources }] = await Promise.all([
			this.#archive.draft(this.#key),
			this.#archive.attached(this.#key)
		]);
		return { sources, ...partsOf(row) };
	}

	/** Shows what another tab wrote, which is this one's as much from then on. */
	async #adopt(): Promise<void> {
		const turn = ++this.#turn;
		const { text, sources, settings } = await this.#saved();
		if (turn !== this.#turn) return;
		this.#text = text;
		this.#sources = sources;
		this.#read = settings;
		this.#isAdopted = true;
		this.#hasOwnText = this.#hasOwnSources = false;
		if (this.#keptText === 'other') this.#keptText = 'own';
		if (this.#keptSources === 'other') this.#keptSources = 'own';
		this.onAdopted(this.#settings);
	}

	#writeLater(): void {
		this.#turn++;
		this.#isAdopted = false;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), rest);
	}

	#cancel(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}
}

/** What was typed and what is set, without whose it is. */
function partsOf({ conversationId: _, text, ...settings }: DraftRow): { text: string; settings: Settings } {
	return { text, settings };
}
