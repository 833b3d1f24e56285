/** The list of all conversations, newest first. */
import type { Change, Conversation } from '#lib/storage/conversations.ts';

export function newestFirst(conversations: readonly Conversation[]): Conversation[] {
	return [...conversations].sort((a, b) => b.updatedAt - a.updatedAt);
}

/** The list after a change; null where the change is not about the list. */
export function withChange(list: readonly Conversation[], change: Change): Conversation[] | null {
	const put = change.conversations ?? [];
	const gone = new Set([...(change.removed ?? []), ...put.map(({ id }) => id)]);
	return gone.size === 0 ? null : newestFirst([...list.filter(({ id }) => !gone.has(id)), ...put]);
}
