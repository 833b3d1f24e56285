import { describe, expect, it } from 'vitest';
import { groupByDate } from '#lib/chat/date-groups.ts';
import type { Conversation } from '#lib/storage/conversations.ts';
import { conversationRow } from '../../fixtures/conversations.ts';

const now = new Date(2026, 10, 24, 9, 30).getTime();
const said = (id: string, ...at: [number, number, number, number?, number?]) => {
	return conversationRow(id, { updatedAt: new Date(...at).getTime() });
};

describe('conversations that are pinned', () => {
	it('stand above the others, newest first', () => {
		const pinned = (id: string, day: number): Conversation => ({ ...said(id, 2026, 9, day), pinned: true });
		const groups = groupByDate(
			[said('today', 2026, 10, 24, 8), pinned('older', 2), pinned('newer', 20)],
			now
		);
		expect(groups.map(({ key, conversations }) => [key, conversations.map(({ id }) => id)])).toEqual([
			['pinned', ['newer', 'older']],
			['today', ['today']]
		]);
	});
});

describe('conversations by date', () => {
	it('are in days as people count them, newest first', () => {
		const groups = groupByDate(
			[
				said('long ago', 2025, 0, 3),
				said('midnight', 2026, 10, 24, 0, 0),
				said('last evening', 2026, 10, 23, 23, 59),
				said('a week ago', 2026, 10, 17, 8),
				said('this morning', 2026, 10, 24, 8),
				said('three weeks ago', 2026, 10, 3),
				said('in October', 2026, 9, 2),
				said('later in October', 2026, 9, 20)
			],
			now
		);
		expect(groups.map(({ key, conversations }) => [key, conversations.map(({ id }) => id)])).toEqual([
			['today', ['this morning', 'midnight']],
			['yesterday', ['last evening']],
			['week', ['a week ago']],
			['month', ['three weeks ago']],
			['2026-10', ['later in October', 'in October']],
			['2025-01', ['long ago']]
		]);
	});

	it('from a clock that was ahead are of today', () => {
		expect(groupByDate([said('tomorrow', 2026, 10, 25)], now)[0]?.key).toBe('today');
	});

	it('name a month by its first day', () => {
		expect(groupByDate([said('old', 2026, 1, 28)], now)[0]?.start).toEqual(new Date(2026, 1, 1));
	});
});
