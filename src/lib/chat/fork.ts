/** A conversation that begins with what was said in another one. */
import type { AssistantMessage, Message } from '#lib/storage/conversations.ts';
import { asLeftBehind } from './answer-message.ts';
import { copyOfPath } from './tree-changes.ts';

/**
 * A path, from its first message to its last, as the beginning of the conversation `conversationId`: under names of its
 * own, by which its messages know each other. An answer that is being written is there as far as it is.
 */
export function forkOf(path: readonly Message[], conversationId: string, nameAnew: () => string): Message[] {
	const last = path.at(-1);
	if (last === undefined) return [];
	const copies = copyOfPath(path, last.id, nameAnew);
	const names = new Map(path.map(({ id }, place) => [id, copies[place]?.id]));
	return copies.map((copy) => {
		const message = { ...asLeftBehind(copy), conversationId };
		return message.role === 'user' ? message : renamed(message, names);
	});
}

/** What it says of other messages of its path is said by their new names. */
function renamed(
	{ shownFrom, outcome, ...message }: AssistantMessage,
	names: ReadonlyMap<string, string | undefined>
): AssistantMessage {
	const from = shownFrom === undefined ? undefined : names.get(shownFrom);
	const askedIn = outcome?.askedIn == null ? null : (names.get(outcome.askedIn) ?? null);
	return {
		...message,
		outcome: outcome && { ...outcome, askedIn },
		...(from === undefined ? {} : { shownFrom: from })
	};
}

/** What the fork of a conversation is called, so that the two are told apart: the first “Title (2)”, “Title (3)” … not taken. */
export function titleOfFork(title: string, taken: readonly string[]): string {
	const stem = title.replace(/ \(\d+\)$/, '');
	let number = 2;
	while (taken.includes(`${stem} (${number})`)) number++;
	return `${stem} (${number})`;
}
