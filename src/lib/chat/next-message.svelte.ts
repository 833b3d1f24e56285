/** The message that is being written: its words, what is attached, how large it is, and why it is not taken. */
import type { Attachment, Source } from '#lib/attachments/attachment.ts';
import type { Archive } from '#lib/storage/archive.ts';
import type { Answerer } from './answerer.ts';
import { DraftSize, type Said, type TooLong } from './draft-size.svelte.ts';
import { Draft } from './draft.svelte.ts';
import type { SteeringInForce } from './steering-in-force.svelte.ts';

/** Why a message is not taken: there is not a word in it, another answer is under way, or what is attached is not ready. */
export type Refusal = 'empty-message' | 'busy' | 'attached';

export interface NextMessageOptions {
	readonly archive: Archive;
	readonly answerer: Answerer;
	/** The conversation's id, or `new` for one that has not begun. */
	readonly key: string;
	readonly steering: SteeringInForce;
}

export class NextMessage {
	/** What is kept of it as it is written, and what is set for a conversation that has not begun. */
	readonly draft: Draft;
	readonly #steering: SteeringInForce;
	readonly #size: DraftSize;
	/** Why the last one was not taken. */
	refusal = $state.raw<Refusal | null>(null);
	/** How many were sent. */
	sent = $state(0);
	/** What is being attached and is not there yet, by its names: nothing is sent without it. */
	reading = $state.raw<readonly string[]>([]);
	/** Whether it is to be sent as soon as that is read. */
	waits = $state(false);

	constructor({ archive, answerer, key, steering }: NextMessageOptions) {
		this.#steering = steering;
		this.#size = new DraftSize(answerer);
		this.draft = new Draft(archive, key);
	}

	get text(): string {
		return this.draft.text;
	}

	set text(text: string) {
		this.waits = false;
		this.refusal = null;
		this.draft.text = text;
		this.measure();
	}

	/** What is attached to it. */
	get sources(): readonly Source[] {
		return this.draft.sources;
	}

	set sources(sources: readonly Source[]) {
		if (this.reading.length === 0) this.refusal = null;
		this.draft.sources = sources;
		this.measure();
	}

	/** As it would be said now. */
	get said(): Said {
		return saidOf(
			this.text,
			this.sources.map(({ attachment }) => attachment)
		);
	}

	/** Whether all that is attached is there, and something was chosen of each. */
	get isWhole(): boolean {
		return this.reading.length === 0 && this.sources.every(({ attachment }) => attachment.text !== '');
	}

	/** When it is more than the model can take in by itself; null while it fits, or nobody has counted yet. */
	get tooLong(): TooLong | null {
		return this.#size.tooLong;
	}

	/** Puts text behind what is typed already, which stays. */
	add(text: string): void {
		this.text = this.text.trim() === '' ? text : `${this.text.trimEnd()}\n${text}`;
	}

	/** Has it counted, when the typing rests. */
	measure(): void {
		this.#size.watch(this.said, this.#steering.system, this.#steering.row.thinking.enabled);
	}
}

export function saidOf(content: string, attachments: readonly Attachment[]): Said {
	return attachments.length === 0 ? { content } : { content, attachments };
}
