import { describe, expect, it } from 'vitest';
import { ConversationSearch } from '#lib/app/conversation-search.ts';
import { Tabs } from '#lib/storage/tabs.ts';
import {
	answerRow,
	conversationRow,
	newFactory,
	openArchive,
	questionRow
} from '../../fixtures/conversations.ts';
import { eventually } from '../../fixtures/eventually.ts';

const { signal } = new AbortController();

async function openSearch(factory = newFactory(), tabs = new Tabs(null)) {
	const { archive } = openArchive(factory, tabs);
	await archive.commit({
		conversations: [conversationRow('old', { updatedAt: 1 }), conversationRow('new', { updatedAt: 2 })],
		messages: [
			questionRow('old', { content: 'When does the train leave Bern?' }),
			questionRow('new', { content: '为什么天空是蓝色的？' }),
			answerRow('new', { content: 'Rayleigh scattering, not the train.' })
		]
	});
	const search = new ConversationSearch(archive);
	const find = async (query: string, limit = 20) =>
		(await search.find(query, limit, signal)).map(({ messageId }) => messageId);
	return { archive, factory, search, find };
}

describe('searching all conversations', () => {
	it('finds messages by what is in them, those of the latest conversation first, with the words around', async () => {
		const { search, find } = await openSearch();
		expect(await find('train')).toEqual(['new-a', 'old-q']);
		expect(await find('train', 1)).toEqual(['new-a']);
		expect(await find('天空')).toEqual(['new-q']);
		expect(await search.find('bern', 20, signal)).toEqual([
			{
				conversationId: 'old',
				messageId: 'old-q',
				excerpt: { before: '…en does the train leave ', found: 'Bern', behind: '?' }
			}
		]);
	});

	it('finds what was attached, by its name and by what is in it', async () => {
		const { archive, search, find } = await openSearch();
		const attachments = [{ name: 'timetable.pdf', kind: 'pdf', text: 'The ferry leaves at noon.' }] as const;
		await archive.commit({ messages: [questionRow('old', { content: 'When?', attachments })] });
		expect(await find('timetable')).toEqual(['old-q']);
		expect(await search.find('ferry', 20, signal)).toMatchObject([
			{
				messageId: 'old-q',
				attachment: 'timetable.pdf',
				excerpt: { found: 'ferry', behind: ' leaves at noon.' }
			}
		]);
		// The message's own words come first, and what is in both together is found, too.
		const [own] = await search.find('when', 20, signal);
		expect(own).not.toHaveProperty('attachment');
		const [both] = await search.find('when ferry', 20, signal);
		expect(both).toMatchObject({ messageId: 'old-q', excerpt: { found: 'ferry' } });
		expect(both).not.toHaveProperty('attachment');
	});

	it('follows what is said, changed and deleted afterwards, also in another tab', async () => {
		const name = `test-${Math.random()}`;
		const channels = [new BroadcastChannel(name), new BroadcastChannel(name)];
		const [mine, theirs] = channels.map((channel) => new Tabs(channel));
		const { archive, factory, find } = await openSearch(newFactory(), mine);
		expect(await find('milan')).toEqual([]);
		await archive.commit({ messages: [questionRow('old', { content: 'And to Milan?' })] });
		expect(await find('milan')).toEqual(['old-q']);
		expect(await find('bern')).toEqual([]);
		await archive.commit({ removedMessages: ['new-a'] });
		expect(await find('rayleigh')).toEqual([]);

		const other = openArchive(factory, theirs);
		await other.archive.commit({ removed: ['old'] });
		await eventually(async () => expect(await find('milan')).toEqual([]));
		channels.forEach((channel) => channel.close());
	});

	it('reads everything anew once it is told to', async () => {
		const { factory, search, find } = await openSearch();
		await find('train');
		// An import writes past the archive of this page.
		const { archive } = openArchive(factory);
		await archive.commit({
			conversations: [conversationRow('came')],
			messages: [questionRow('came', { content: 'Imported words' })]
		});
		expect(await find('imported')).toEqual([]);
		search.forget();
		expect(await find('imported')).toEqual(['came-q']);
	});

	it('gives up when something else is typed', async () => {
		const { search } = await openSearch();
		const controller = new AbortController();
		const found = search.find('train', 20, controller.signal);
		controller.abort(new Error('typed on'));
		await expect(found).rejects.toThrow('typed on');
	});
});
