import { describe, expect, it } from 'vitest';
import { Selection } from '#lib/chat/selection.svelte.ts';
import { groupByDate } from '#lib/chat/date-groups.ts';
import { shownGroups } from '#lib/chat/shown-groups.ts';
import type { Conversation } from '#lib/storage/conversations.ts';
import { conversationRow } from '../../fixtures/conversations.ts';

const rows = (...ids: string[]) => ids.map((id) => conversationRow(id));
const idsOf = (conversations: readonly Conversation[]) => conversations.map(({ id }) => id);

describe('choosing conversations', () => {
	it('begins with one, takes others in and lets them go again', () => {
		const selection = new Selection(() => rows('a', 'b', 'c'));
		selection.toggle('a');
		expect(selection.isOn).toBe(false);
		selection.begin('b');
		selection.toggle('a');
		expect(idsOf(selection.conversations)).toEqual(['a', 'b']);
		selection.toggle('b');
		expect(selection.has('b')).toBe(false);
		selection.toggle('a');
		expect(selection.isOn).toBe(true);
		expect(selection.conversations).toEqual([]);
		selection.end();
		expect(selection.isOn).toBe(false);
	});

	it('takes a span in, in either direction, and lets one go', () => {
		const selection = new Selection(() => rows('a', 'b', 'c', 'd', 'e'));
		selection.begin('d');
		selection.toggle('b', true);
		expect(idsOf(selection.conversations)).toEqual(['b', 'c', 'd']);
		selection.toggle('c');
		selection.toggle('d', true);
		expect(idsOf(selection.conversations)).toEqual(['b']);
	});

	it('takes all of them, and knows of none that is gone', () => {
		let list = rows('a', 'b', 'c');
		const selection = new Selection(() => list);
		selection.begin('a');
		selection.all();
		list = rows('a', 'c');
		selection.toggle('a');
		expect(idsOf(selection.conversations)).toEqual(['c']);
	});
});

describe('as much of the list as is drawn', () => {
	it('has the first conversations, each in its group', () => {
		const now = new Date(2026, 10, 26, 12).getTime();
		const groups = groupByDate(
			[
				conversationRow('old', { updatedAt: new Date(2026, 1, 2).getTime() }),
				conversationRow('new', { updatedAt: now }),
				conversationRow('pinned', { updatedAt: 1, pinned: true })
			],
			now
		);
		const shown = (limit: number) =>
			shownGroups(groups, limit).map(({ key, conversations }) => [key, idsOf(conversations)]);
		expect(shown(2)).toEqual([
			['pinned', ['pinned']],
			['today', ['new']]
		]);
		expect(shown(99)).toHaveLength(3);
		expect(shown(0)).toEqual([]);
	});
});
