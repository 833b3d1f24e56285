/** What a person can do to a turn, as the components of one are given it. */
import type { Attachment } from '#lib/attachments/attachment.ts';
import type { ThinkingChoice } from '#lib/storage/conversations.ts';
import type { Draft } from './draft.svelte.ts';
import type { TooLong } from './draft-size.svelte.ts';

/** Whether a text that is being written fits into the model's context by itself. */
export interface TextSize {
	/** Null while it fits, or nobody has counted yet. */
	readonly tooLong: TooLong | null;
	/** Has it counted when the typing rests, with what is attached. */
	readonly watch: (text: string, attachments: readonly Attachment[]) => void;
}

export interface TurnActions {
	/** Shows the version with this id. */
	readonly select: (id: string) => void;
	/** How many messages are shown after a version and its answer, once that one is shown. */
	readonly countAfter: (id: string) => number;
	/**
	 * Says something else in its place: one's own words, sent with what is attached, or the model's, changed. Returns
	 * whether it was taken.
	 */
	readonly edit: (text: string, attachments?: readonly Attachment[]) => boolean;
	/** What is half written in its place. */
	readonly half: () => Draft;
	/** Lets go of that; it can be undone. */
	readonly discard: () => void;
	/** Follows the size of what is said in its place; absent where it is not asked of the model. */
	readonly size?: () => TextSize;
	/** Has it answered, or answered again. */
	readonly regenerate: () => void;
	/** Goes on where it was cut off. */
	readonly continue: () => void;
	/** Has it answered in another way, beside this answer. */
	readonly compare: (asked: ThinkingChoice) => void;
	/** Shows it beside another answer to the same question, by the id of that; absent for what is no answer. */
	readonly showBeside?: (other: string) => void;
	/** Begins a new conversation with what was said up to it; absent where that is not offered. */
	readonly fork?: () => void;
	/** Deletes it with everything that follows. */
	readonly remove: () => void;
}
