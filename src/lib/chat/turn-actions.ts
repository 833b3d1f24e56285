/** What a person can do to a turn, as the components of one are given it. */
import type { ThinkingChoice } from '#lib/storage/conversations.ts';

export interface TurnActions {
	/** Shows the version with this id. */
	readonly select: (id: string) => void;
	/** Says something else in its place: one's own words, sent, or the model's, changed. Returns whether it was taken. */
	readonly edit: (text: string) => boolean;
	/** Has it answered, or answered again. */
	readonly regenerate: () => void;
	/** Goes on where it was cut off. */
	readonly continue: () => void;
	readonly compare: (asked: ThinkingChoice) => void;
	/** Begins a new conversation with what was said up to it; absent where that is not offered. */
	readonly fork?: () => void;
	/** Deletes it with everything that follows. */
	readonly remove: () => void;
}
