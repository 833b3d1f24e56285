/** What texts take of the model's context, as its own tokenizer counts them; of a long one, about. */
import type { ReadText, Section } from '#lib/attachments/attachment.ts';
import { shownText } from '#lib/attachments/sections.ts';
import type { PromptMessage, TokenCount } from '#lib/engine/protocol.ts';
import { withAttachedTexts, type AttachedText } from '#lib/qwen3/attached-text.ts';

/** Tokens; `isAbout` where no more than samples were counted. */
export interface Size {
	readonly tokens: number;
	readonly isAbout: boolean;
}

/** What there is room for beside the words and the system prompt. Tokens. */
export interface Room {
	/** For all that is attached together; negative where there is none. */
	readonly most: number;
	/** The same, with something left to think and answer in. */
	readonly good: number;
}

/** What an answer may need: this share of the context is left to it, as the conversation's own window does. */
const shareForAnswer = 1 / 8;

/** Sections that are counted of a long text. */
const samples = 5;

/** Times the context beyond which nobody needs to know exactly. */
const farBeyond = 2;

/** UTF-16 units that a token of a text has at most, on the whole; of spaces alone it may have more. */
const longestToken = 8;

type Count = (messages: readonly PromptMessage[]) => Promise<TokenCount | null>;

export class TokenSizes {
	readonly #count: Count;
	#empty: Promise<number | null> | null = null;
	#sections = new WeakMap<Section, number>();

	constructor(count: Count) {
		this.#count = count;
	}

	/** Forgets what was counted: another model counts otherwise. */
	forget(): void {
		this.#empty = null;
		this.#sections = new WeakMap();
	}

	/** What a text takes of a message; null where there is no model to count. */
	async of(text: string): Promise<number | null> {
		this.#empty ??= this.#prompt('');
		const [empty, whole] = [await this.#empty, await this.#prompt(text)];
		if (empty === null) this.#empty = null;
		return empty === null || whole === null ? null : whole - empty;
	}

	/** The same of a text in its frame, as it goes with a message. */
	framed(text: AttachedText): Promise<number | null> {
		return this.of(withAttachedTexts('', [text]));
	}

	/** What there is room for beside these; null where there is no model to count. */
	async room(words: string, system: string): Promise<Room | null> {
		const question = { role: 'user', content: words.trim() === '' ? '?' : words } as const;
		const count = await this.#count(
			system.trim() === '' ? [question] : [{ role: 'system', content: system }, question]
		);
		if (count === null) return null;
		const reserved = Math.ceil((count.promptTokens + count.room) * shareForAnswer);
		return { most: count.room, good: count.room - reserved };
	}

	/** What the whole of a text takes in its frame: exactly where it may come near `room` tokens, by samples where it is far beyond. */
	async whole(name: string, read: ReadText, room: number): Promise<Size | null> {
		const { sections } = read;
		const length = sections.reduce((sum, { text }) => sum + text.length, 0);
		if (length > room * farBeyond) {
			const about = await this.#about(read, length);
			if (about === null) return null;
			if (about > room * farBeyond || length > room * farBeyond * longestToken) {
				return { tokens: about, isAbout: true };
			}
		}
		const tokens = await this.framed({ name, text: shownText(read, null) });
		return tokens === null ? null : { tokens, isAbout: false };
	}

	/** What one section takes, with what says which it is; counted once. Rejects where there is no model to count. */
	async section(read: ReadText, place: number): Promise<number> {
		const section = read.sections[place];
		if (section === undefined) return 0;
		const counted = this.#sections.get(section) ?? (await this.of(sectionText(read, place)));
		if (counted === null) throw new Error('There is no model to count.');
		this.#sections.set(section, counted);
		return counted;
	}

	/** What is known of a section so far. */
	known(read: ReadText, place: number): number | null {
		const section = read.sections[place];
		return (section && this.#sections.get(section)) ?? null;
	}

	async #about(read: ReadText, length: number): Promise<number | null> {
		const { sections } = read;
		const step = Math.max(1, Math.floor(sections.length / samples));
		let [tokens, characters] = [0, 0];
		for (let place = 0; place < sections.length; place += step) {
			const counted = await this.of(sectionText(read, place));
			if (counted === null) return null;
			tokens += counted;
			characters += sections[place]?.text.length ?? 0;
		}
		// More figures than two would say more than is known.
		return characters === 0 ? null : Number(((tokens / characters) * length).toPrecision(2));
	}

	async #prompt(content: string): Promise<number | null> {
		return (await this.#count([{ role: 'user', content }]))?.promptTokens ?? null;
	}
}

function sectionText(read: ReadText, place: number): string {
	return read.unit === 'page' ? `${shownText(read, [place])}\n\n` : (read.sections[place]?.text ?? '');
}
