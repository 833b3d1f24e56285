/** The list of conversations by date, as people speak of it. */
import type { Conversation } from '#lib/storage/conversations.ts';

export interface HistoryGroup {
	/** `pinned`, whenever that was; otherwise `today`, `yesterday`, `week` (the seven days before today), `month` (the thirty), or a month as `2026-09`. */
	readonly key: 'pinned' | 'today' | 'yesterday' | 'week' | 'month' | `${number}-${string}`;
	/** The beginning of the span; for a month, what to name it by. */
	readonly start: Date;
	readonly conversations: readonly Conversation[];
}

/**
 * Those that are pinned, then the others by when something was last said in them; newest first. Days are those of the
 * local clock.
 */
export function groupByDate(conversations: readonly Conversation[], now: number): HistoryGroup[] {
	const groups = new Map<string, { key: HistoryGroup['key']; start: Date; conversations: Conversation[] }>();
	for (const conversation of [...conversations].sort((a, b) => b.updatedAt - a.updatedAt)) {
		const span = conversation.pinned
			? { key: 'pinned' as const, start: new Date(0) }
			: spanOf(new Date(conversation.updatedAt), new Date(now));
		const group = groups.get(span.key) ?? { ...span, conversations: [] };
		group.conversations.push(conversation);
		groups.set(span.key, group);
	}
	return [...groups.values()].sort((a, b) => Number(b.key === 'pinned') - Number(a.key === 'pinned'));
}

function spanOf(date: Date, now: Date): Pick<HistoryGroup, 'key' | 'start'> {
	const day = (daysAgo: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysAgo);
	// A clock that was set back leaves dates ahead of now; they are today's.
	if (date >= day(0)) return { key: 'today', start: day(0) };
	if (date >= day(1)) return { key: 'yesterday', start: day(1) };
	if (date >= day(7)) return { key: 'week', start: day(7) };
	if (date >= day(30)) return { key: 'month', start: day(30) };
	const month = String(date.getMonth() + 1).padStart(2, '0');
	return { key: `${date.getFullYear()}-${month}`, start: new Date(date.getFullYear(), date.getMonth()) };
}
