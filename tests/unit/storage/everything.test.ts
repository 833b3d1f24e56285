import { describe, expect, it } from 'vitest';
import type { Source } from '#lib/attachments/attachment.ts';
import { countEverything, deleteEverything } from '#lib/storage/everything.ts';
import {
	answerRow,
	conversationRow,
	newFactory,
	openArchive,
	questionRow
} from '../../fixtures/conversations.ts';

const source: Source = {
	id: 's',
	unit: 'line',
	sections: [{ text: 'One', range: [1, 1] }],
	notes: [],
	chosen: null,
	attachment: { name: 'a.txt', kind: 'text', text: 'One' }
};

async function filled() {
	const opened = openArchive(newFactory());
	await opened.archive.commit({
		conversations: [conversationRow('a')],
		messages: [questionRow('a', { attachments: [source.attachment] }), answerRow('a')],
		drafts: [{ conversationId: 'a', text: 'typed' }],
		// One beside what is typed, and one of which there is nothing else.
		attached: [
			{ conversationId: 'a', sources: [source] },
			{ conversationId: 'new', sources: [source] }
		]
	});
	return opened;
}

describe('all that is kept', () => {
	it('counts a draft once, whether something is typed in it, attached to it, or both', async () => {
		const { connection } = await filled();
		expect(await connection.use(countEverything)).toEqual({
			conversations: 1,
			messages: 2,
			drafts: 2,
			prompts: 0
		});
	});

	it('is gone with its attachments when it is deleted', async () => {
		const { archive, connection } = await filled();
		await connection.use(deleteEverything);
		expect(await connection.use(countEverything)).toEqual({
			conversations: 0,
			messages: 0,
			drafts: 0,
			prompts: 0
		});
		expect((await archive.attached('new')).sources).toEqual([]);
	});
});
