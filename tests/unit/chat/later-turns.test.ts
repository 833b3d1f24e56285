import { describe, expect, it } from 'vitest';
import type { Chat } from '#lib/chat/chat.svelte.ts';
import { countAfter, laterElsewhere } from '#lib/chat/later-turns.ts';
import { contents, messages, openChat, openPage, say } from '../../fixtures/chat-page.ts';

const idOf = (chat: Chat, index: number): string => messages(chat)[index]?.id ?? '';
const later = (chat: Chat) => laterElsewhere(chat.messages, chat.turns);

/** A conversation of two questions and their answers. */
async function talk(): Promise<Chat> {
	const page = await openPage();
	const chat = await openChat(page);
	for (const text of ['First', 'Second']) {
		expect(say(chat, text)).toBe(true);
		await chat.ended;
	}
	expect(later(chat)).toBeNull();
	return chat;
}

describe('what follows another version than the one that is shown', () => {
	it('is known as soon as an earlier answer is asked for again, and comes back whole', async () => {
		const chat = await talk();
		const [before, first] = [contents(chat), idOf(chat, 1)];
		chat.regenerate(first);
		expect(contents(chat)).toHaveLength(2);
		const found = later(chat);
		expect(found).toMatchObject({ count: 2, version: 0, versionId: first });
		await chat.ended;
		chat.select(found?.headId ?? '');
		expect(contents(chat)).toEqual(before);
		expect(later(chat)).toBeNull();
		expect(chat.turns[1]?.siblings.map((id) => countAfter(chat.messages, id))).toEqual([2, 0]);
	});

	it('is known of a message that was said differently, whose own answer does not count', async () => {
		const chat = await talk();
		const first = idOf(chat, 0);
		chat.edit(first, 'Otherwise');
		await chat.ended;
		expect(later(chat)).toMatchObject({ count: 2, version: 0, versionId: first });
		expect(chat.turns[0]?.siblings.map((id) => countAfter(chat.messages, id))).toEqual([2, 0]);
	});

	it('is found in an older branch of that version, too', async () => {
		const chat = await talk();
		const [first, before] = [idOf(chat, 0), contents(chat)];
		chat.regenerate(idOf(chat, 1));
		await chat.ended;
		chat.edit(first, 'Otherwise');
		await chat.ended;
		const found = later(chat);
		expect(found).toMatchObject({ count: 2, version: 0, versionId: first });
		chat.select(found?.headId ?? '');
		expect(contents(chat)).toEqual(before);
	});

	it('is not spoken of any more once the shown version goes on itself', async () => {
		const chat = await talk();
		chat.rewrite(idOf(chat, 1), 'My own words');
		expect(later(chat)).toMatchObject({ count: 2, version: 0 });
		say(chat, 'Third');
		await chat.ended;
		expect(later(chat)).toBeNull();
		expect(chat.turns[1]?.siblings.map((id) => countAfter(chat.messages, id))).toEqual([2, 2]);
	});

	it('is nothing where the last answer is asked for again, or none was given yet', async () => {
		const chat = await talk();
		chat.regenerate(idOf(chat, 3));
		await chat.ended;
		expect(later(chat)).toBeNull();
		expect(laterElsewhere([], [])).toBeNull();
		expect(countAfter(chat.messages, 'nobody')).toBe(0);
	});
});
