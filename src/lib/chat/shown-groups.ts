/** As many conversations of the list as are drawn. */
import type { HistoryGroup } from './date-groups.ts';

/** The first `limit` conversations of all groups, in their groups. */
export function shownGroups(groups: readonly HistoryGroup[], limit: number): HistoryGroup[] {
	const shown: HistoryGroup[] = [];
	let room = limit;
	for (const group of groups) {
		if (room <= 0) break;
		const conversations = group.conversations.slice(0, room);
		room -= conversations.length;
		shown.push({ ...group, conversations });
	}
	return shown;
}
