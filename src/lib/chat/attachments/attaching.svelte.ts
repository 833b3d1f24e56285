/** What is attached to a draft: files as they come, and which parts of them the model is to be shown. */
import type { AttachmentKind, ReadNote, ReadText, Section, Source } from '#lib/attachments/attachment.ts';
import { tidied } from '#lib/attachments/decode.ts';
import { mayBeReadYet, toAttachmentError } from '#lib/attachments/errors.ts';
import type { Encoding } from '#lib/attachments/guess-encoding.ts';
import { maxCharacters, maxFiles, maxKeptBytes } from '#lib/attachments/limits.ts';
import { readFile } from '#lib/attachments/read.ts';
import { inPartsThatFit, partOf, sectionsOf, shownText } from '#lib/attachments/sections.ts';
import type { Chat } from '../chat.svelte.ts';
import { newId } from '../id.ts';
import { Reading, type Failure, type Given, type Pending, type ReadWish } from './reading.svelte.ts';
import { TokenSizes, type Room, type Size } from './token-sizes.ts';
import { asPending, unreadSource } from './unread.ts';

export type AttachingChat = Pick<Chat, 'next' | 'count' | 'draft' | 'systemPrompt'>;

export interface AttachingOptions {
	/** Told of the app's own files that reading took, by their addresses. */
	readonly used?: (files: readonly string[]) => void;
	readonly read?: typeof readFile;
}

/** UTF-16 units that are taken as they are where no model can say whether they fit. */
const surelyShort = 200_000;

export class Attaching {
	readonly sizes: TokenSizes;
	readonly reading: Reading;
	readonly #chat: AttachingChat;
	readonly #read: typeof readFile;
	#removed = $state.raw<{ readonly source: Source; readonly place: number } | null>(null);
	/** By their ids, what the whole of each takes. */
	#wholes = $state.raw<Readonly<Record<string, Size>>>({});
	#room = $state.raw<Room | null>(null);

	constructor(chat: AttachingChat, { used = () => undefined, read = readFile }: AttachingOptions = {}) {
		this.#chat = chat;
		this.#read = read;
		this.sizes = new TokenSizes((messages) => chat.count(messages));
		this.reading = new Reading({
			read,
			took: async (id, name, { kind, files, ...text }) => {
				used(files);
				await this.#attach(id, name, kind, text);
			},
			failed: (id, name, file, failure) => this.#keep(id, name, file, failure),
			changed: () => (chat.next.reading = this.reading.underWay)
		});
	}

	/** What is attached, in its order; what could not be read and keeps the message back among it. */
	get sources(): readonly Source[] {
		return this.#chat.next.sources;
	}

	/** What is being read, or could not be: now, or in an earlier visit. */
	get pending(): readonly Pending[] {
		const { pending } = this.reading;
		const earlier = this.sources.filter(({ id }) => !pending.some((one) => one.id === id));
		return [...earlier.flatMap((source) => asPending(source) ?? []), ...pending];
	}

	/** What was removed last, while that can be undone. */
	get removed(): Source | null {
		return this.#removed?.source ?? null;
	}

	/** What the whole of it takes, whatever is chosen; null until it was counted. */
	wholeOf(id: string): Size | null {
		return this.#wholes[id] ?? null;
	}

	/** Tokens that there are for one of them beside the others; null until it was counted. */
	roomFor(id: string): Room | null {
		if (this.#room === null) return null;
		const others = this.sources
			.filter((source) => source.id !== id)
			.reduce((sum, { attachment }) => sum + (attachment.tokens ?? 0), 0);
		return { most: this.#room.most - others, good: this.#room.good - others };
	}

	/** Takes files in. Resolves when each was read or could not be; never rejects. */
	async take(given: readonly Given[]): Promise<void> {
		this.#removed = null;
		// What was kept is among both while it is read again.
		const coming = this.reading.pending.filter((one) => one.failure === null && !this.keepsBack(one.id));
		await this.reading.take(given, Math.max(0, maxFiles - this.sources.length - coming.length));
	}

	/** Attaches a text that was pasted. */
	async takeText(text: string, name: string): Promise<void> {
		const whole = tidied(text);
		const tidy = whole.slice(0, maxCharacters).toWellFormed();
		if (tidy.trim() === '') return;
		const size = (some: string) => new Blob([some]).size;
		const notes: readonly ReadNote[] =
			whole.length > maxCharacters ? [{ code: 'cut', bytes: size(tidy), of: size(whole) }] : [];
		await this.#attach(newId(), name, 'paste', { unit: 'line', sections: sectionsOf(tidy), notes });
	}

	/** Reads the letters of a text that is attached otherwise; does nothing where the file is no longer at hand. */
	async reread(id: string, encoding: Encoding): Promise<void> {
		const file = this.reading.file(id);
		if (file === undefined) return;
		try {
			const { signal } = new AbortController();
			const read = await this.#read(file, { signal, encoding, progress: () => undefined });
			this.#wholes = Object.fromEntries(Object.entries(this.#wholes).filter(([other]) => other !== id));
			const { sections, notes } = read;
			await this.#put(id, (source) => this.#shown({ ...source, sections, notes, chosen: null }));
		} catch (reason) {
			// It cannot be that: what was read before stays.
			console.info('A file cannot be read otherwise:', toAttachmentError(reason).code);
		}
	}

	/**
	 * Has the model shown these sections of it alone, by their places: however many they are. `sections` are the same text,
	 * where it was cut otherwise to choose from.
	 */
	async choose(id: string, chosen: readonly number[], sections?: readonly Section[]): Promise<void> {
		await this.#put(id, (source) => this.#shown({ ...source, ...(sections && { sections }), chosen }));
		await this.#decide();
	}

	/** Whether it can be read once more: its bytes are at hand. */
	canRetry(id: string): boolean {
		return (this.#unread(id)?.file ?? this.reading.file(id)) !== undefined;
	}

	/** Whether the message is not sent without it. */
	keepsBack(id: string): boolean {
		return this.#unread(id) !== undefined;
	}

	/** Reads once more what could not be read: with a password, or because the network is back. */
	async retry(id: string, wish: ReadWish = {}): Promise<void> {
		if (this.reading.file(id) !== undefined) return this.reading.retry(id, wish);
		const source = this.sources.find((one) => one.id === id);
		if (!source?.unread?.file) return;
		await this.reading.takeAgain(id, new File([source.unread.file], source.attachment.name), wish);
	}

	/** Does not send the message by itself any longer, where it waits for what is read. */
	holdBack(): void {
		const { next } = this.#chat;
		if (!next.waits) return;
		next.waits = false;
		next.refusal = null;
	}

	/** Lets go of all that could not be read. A message that waits does not go out without it by itself. */
	dropFailed(): void {
		this.holdBack();
		this.reading.dropFailed();
		this.#chat.next.sources = this.sources.filter(({ unread }) => !unread);
	}

	/**
	 * Takes it away; what is being read is not read on. What was attached can come back. A message that waits does not go
	 * out without it by itself.
	 */
	remove(id: string): void {
		this.holdBack();
		if (this.reading.pending.some((one) => one.id === id)) this.reading.drop(id);
		const place = this.sources.findIndex((source) => source.id === id);
		const source = this.sources[place];
		if (source === undefined) return;
		this.#removed = { source, place };
		this.#chat.next.sources = this.sources.filter((other) => other !== source);
		void this.#decide();
	}

	/** Puts what was removed last back in its place. */
	undoRemove(): void {
		if (this.#removed === null) return;
		const { source, place } = this.#removed;
		this.#removed = null;
		this.#chat.next.sources = this.sources.toSpliced(place, 0, source);
		void this.#decide();
	}

	/** The message is sent: what could not be read is left, until it is dismissed or the next is sent. */
	settle(): void {
		this.#removed = null;
		this.reading.leave();
	}

	/** Counts everything, as where another model counts; never rejects. */
	async measure(): Promise<void> {
		this.sizes.forget();
		this.#wholes = {};
		for (const { id } of this.sources) await this.#put(id, (source) => this.#shown(source));
		await this.#decide();
	}

	/** Looks again at what there is room for beside the words that are typed by now. Never rejects. */
	async look(): Promise<void> {
		try {
			this.#room = await this.sizes.room(this.#chat.draft, this.#chat.systemPrompt);
		} catch (reason) {
			// The model went away meanwhile; it is counted again with the next.
			console.warn('What is attached could not be counted:', reason);
		}
	}

	async #attach(id: string, name: string, kind: AttachmentKind, read: ReadText): Promise<void> {
		const { unit, sections, notes } = read;
		const attachment = { name, kind, text: '' };
		const source = await this.#shown({ id, unit, sections, notes, chosen: null, attachment });
		this.#removed = null;
		this.#chat.next.sources = [...this.sources.filter((other) => other.id !== id), source];
		// What waited for the count of this one is no part of its being attached.
		void this.#decide();
	}

	/** Keeps what may be read yet with the draft, and what a message waits for: it is not sent without it. Never rejects. */
	async #keep(id: string, name: string, file: File, failure: Failure): Promise<void> {
		if (!this.#chat.next.waits && !mayBeReadYet(failure.code)) return;
		const others = () => this.sources.filter((other) => other.id !== id);
		const kept = others().reduce((bytes, { unread }) => bytes + (unread?.file?.size ?? 0), 0);
		const source = await unreadSource(id, name, file, failure, maxKeptBytes - kept);
		// It was taken away meanwhile.
		if (!this.reading.pending.some((one) => one.id === id)) return;
		this.#chat.next.sources = [...others(), source];
	}

	#unread(id: string): Source['unread'] {
		return this.sources.find((source) => source.id === id)?.unread;
	}

	/**
	 * The source with what the model is shown of it: what is chosen, or all of it where that fits; otherwise nothing yet, and
	 * the person chooses. Never rejects.
	 */
	async #shown(source: Source): Promise<Source> {
		if (source.unread) return source;
		const { name, kind } = source.attachment;
		await this.look();
		const waits = source.chosen === null && (await this.#isTooLong(source));
		if (waits) return { ...this.#toChooseFrom(source), attachment: { name, kind, text: '' } };
		const part = partOf(source, source.chosen);
		const shown = { name, kind, text: shownText(source, source.chosen), ...(part && { part }) };
		const tokens = await this.#counted(() => this.sizes.framed(shown));
		return { ...source, attachment: tokens === null ? shown : { ...shown, tokens } };
	}

	/** In sections of which some fit, whatever the text is made of: figures take a token each. */
	#toChooseFrom(source: Source): Source {
		const [whole, room] = [this.wholeOf(source.id), this.roomFor(source.id)];
		if (whole === null || room === null) return source;
		const length = source.sections.reduce((sum, { text }) => sum + text.length, 0);
		return { ...source, ...inPartsThatFit(source, (length / whole.tokens) * Math.max(0, room.good)) };
	}

	async #isTooLong(source: Source): Promise<boolean> {
		const { id, sections, attachment } = source;
		const room = this.roomFor(id);
		const count = (most: number) => this.sizes.whole(attachment.name, source, Math.max(0, most));
		const whole = room && (this.wholeOf(id) ?? (await this.#counted(() => count(room.most))));
		if (room === null || whole === null) {
			return sections.reduce((length, { text }) => length + text.length, 0) > surelyShort;
		}
		this.#wholes = { ...this.#wholes, [id]: whole };
		return whole.isAbout || whole.tokens > room.good;
	}

	async #counted<T>(count: () => Promise<T | null>): Promise<T | null> {
		try {
			return await count();
		} catch (reason) {
			// The model went away meanwhile; it is counted again with the next.
			console.warn('What is attached could not be counted:', reason);
			return null;
		}
	}

	/** What waited for room may have it now. */
	async #decide(): Promise<void> {
		for (const { id, attachment, chosen } of this.sources) {
			if (attachment.text === '' && chosen === null) await this.#put(id, (source) => this.#shown(source));
		}
	}

	/** Puts what becomes of a source in its place, unless it was taken away meanwhile. */
	async #put(id: string, change: (source: Source) => Promise<Source>): Promise<void> {
		const before = this.sources.find((source) => source.id === id);
		if (before === undefined) return;
		const after = await change(before);
		// Something else was chosen meanwhile: what was found out is not of that.
		if (!this.sources.includes(before)) return this.#put(id, change);
		this.#chat.next.sources = this.sources.map((source) => (source === before ? after : source));
	}
}

const attachingByChat = new WeakMap<AttachingChat, Attaching>();

/** The one of a chat; `options` count where it is made. */
export function attachingOf(chat: AttachingChat, options: AttachingOptions = {}): Attaching {
	const known = attachingByChat.get(chat);
	if (known !== undefined) return known;
	const attaching = new Attaching(chat, options);
	attachingByChat.set(chat, attaching);
	return attaching;
}
