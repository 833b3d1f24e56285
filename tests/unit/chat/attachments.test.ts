import { describe, expect, it } from 'vitest';
import type { Attachment, Source } from '#lib/attachments/attachment.ts';
import { contextParts } from '#lib/chat/context-parts.ts';
import { refusalWords } from '#lib/chat/refusal-words.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { i18n } from '#lib/i18n/i18n.svelte.ts';
import type { UserMessage } from '#lib/storage/conversations.ts';
import { eventually } from '../../fixtures/eventually.ts';
import { messages, openChat, openPage, say } from '../../fixtures/chat-page.ts';

const notes: Attachment = { name: 'notes.txt', kind: 'text', text: 'The code word is heron.', tokens: 12 };

function source(attachment: Attachment, id = attachment.name): Source {
	const sections = [{ text: attachment.text, range: [1, 1] as const }];
	return { id, unit: 'line', sections, notes: [], chosen: null, attachment };
}

const said = (message: unknown) => (message as UserMessage).attachments;

describe('what is attached', () => {
	it('goes with the message in its frame, is kept with it, and is gone from the draft', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		chat.next.sources = [source(notes)];
		expect(say(chat, 'What is it?')).toBe(true);
		expect(chat.next.sources).toEqual([]);
		await chat.ended;
		expect(page.engine.asked[0]?.messages.at(-1)?.content).toBe(
			'## The content from [file](notes.txt):\n\n```\nThe code word is heron.\n```\n\nWhat is it?'
		);
		const [question] = await page.archive.messages(chat.id);
		expect(question).toMatchObject({ content: 'What is it?', attachments: [notes] });
		expect((await page.archive.attached('new')).sources).toEqual([]);
	});

	it('may go without a word, and names the conversation then', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		chat.next.sources = [source(notes)];
		expect(say(chat, ' ')).toBe(true);
		await chat.ended;
		expect(chat.title).toBe('notes.txt');
		await page.history.rename(chat.id, 'Birds');
		await page.history.rename(chat.id, '');
		expect(page.history.conversations[0]?.title).toBe('notes.txt');
	});

	it('is there after a reload, and after a conversation that was deleted came back', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		say(chat, 'Hello');
		await chat.ended;
		chat.draft = 'and this';
		chat.next.sources = [source(notes)];
		await page.history.flush();

		const next = await openPage({ factory: page.factory });
		const reloaded = await openChat(next, chat.id);
		expect(reloaded.next.sources).toEqual([source(notes)]);
		await next.history.delete(chat.id);
		expect((await next.archive.attached(chat.id)).sources).toEqual([]);
		await next.history.undoDelete();
		expect((await openChat(next, chat.id)).next.sources).toEqual([source(notes)]);
		expect((await openChat(next, chat.id)).draft).toBe('and this');
	});

	it('reaches no disk with a word of it in a temporary chat, which is something to lose by then', async () => {
		const page = await openPage();
		const changes: unknown[] = [];
		page.archive.subscribe((change) => changes.push(change));
		const chat = page.history.temporary.chat();
		await chat.loaded;
		chat.next.sources = [source(notes)];
		expect(page.history.temporary.isUsed).toBe(true);
		await Promise.all([chat.flush(), page.history.flush()]);
		expect(say(chat, 'What is it?')).toBe(true);
		await chat.ended;
		expect(said(messages(chat)[0])).toEqual([notes]);
		expect(changes).toEqual([]);
	});

	it('of a draft is written when it changes, not with every word', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		chat.next.sources = [source(notes)];
		await page.history.flush();
		const changes: (number | undefined)[] = [];
		page.archive.subscribe((change) => changes.push(change.attached?.length));
		chat.draft = 'typed';
		await page.history.flush();
		expect(changes).toEqual([undefined]);
		chat.next.sources = [];
		await page.history.flush();
		expect(changes).toEqual([undefined, 1]);
	});

	it('is waited for while it is read, and where nothing of it is chosen yet', async () => {
		const chat = await openChat(await openPage());
		await i18n.loadPages();
		const words = pagesEn.attachments;
		chat.next.reading = ['a.pdf'];
		expect(say(chat, 'Sum it up')).toBe(false);
		expect(refusalWords(chat)).toBe(words.stillReading('a.pdf'));
		chat.next.reading = [];
		expect(refusalWords(chat)).toBeNull();
		chat.next.sources = [source({ ...notes, text: '' })];
		expect(chat.refusal).toBeNull();
		expect(chat.send()).toBe(false);
		expect(refusalWords(chat)).toBe(words.chooseFirst(notes.name));
		chat.next.sources = [source(notes)];
		expect(chat.send()).toBe(true);
	});

	it('counts when it is found out whether a message is too long', async () => {
		const chat = await openChat(await openPage());
		chat.next.sources = [source({ ...notes, tokens: 4090 })];
		chat.draft = 'word '.repeat(200);
		await eventually(() => expect(chat.next.tooLong).toEqual({ tokens: 4290, contextLength: 4096 }));
		expect(chat.send()).toBe(false);
		chat.next.sources = [];
		expect(chat.next.tooLong).toBeNull();
	});

	it('stays with a message that is said differently, but for what is left out', async () => {
		const chat = await openChat(await openPage());
		const other = { ...notes, name: 'other.txt' };
		chat.next.sources = [source(notes), source(other)];
		say(chat, 'What is it?');
		await chat.ended;
		const [first] = messages(chat);
		expect(chat.edit(first?.id ?? '', 'And this?')).toBe(true);
		await chat.ended;
		expect(said(messages(chat)[0])).toEqual([notes, other]);
		expect(chat.edit(first?.id ?? '', 'And now?', [other])).toBe(true);
		await chat.ended;
		expect(said(messages(chat)[0])).toEqual([other]);
		expect(chat.edit(first?.id ?? '', '', [])).toBe(false);
	});

	it('is in a conversation that begins with what was said, and in an answer that is compared', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		chat.next.sources = [source(notes)];
		say(chat, 'What is it?');
		await chat.ended;
		const [question, answer] = messages(chat);
		expect(chat.compare(answer?.id ?? '', { enabled: false, budget: null })).toBe(true);
		await chat.ended;
		expect(page.engine.asked[1]?.messages[0]?.content).toContain(notes.text);
		const id = await page.history.fork(chat, question?.id ?? '');
		const forked = await openChat(page, id ?? '');
		expect(said(messages(forked)[0])).toEqual([notes]);
	});

	it('comes back with a branch that was deleted', async () => {
		const chat = await openChat(await openPage());
		say(chat, 'Hello');
		await chat.ended;
		chat.next.sources = [source(notes)];
		say(chat, 'What is it?');
		await chat.ended;
		chat.remove(messages(chat)[2]?.id ?? '');
		expect(messages(chat)).toHaveLength(2);
		chat.undoRemove();
		expect(said(messages(chat)[2])).toEqual([notes]);
	});
});

describe('what the context is made of', () => {
	const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

	it('is counted by the model: system prompt and attachments, and nothing where there is none', async () => {
		const chat = await openChat(await openPage());
		expect(await contextParts(chat)).toEqual({ system: 0, attached: 0 });
		chat.useSystemPrompt(words(30));
		chat.next.sources = [source({ ...notes, text: words(50) })];
		say(chat, 'What is it?');
		await chat.ended;
		const parts = await contextParts(chat);
		expect(parts?.system).toBe(30);
		// With the words of its frame.
		expect(parts?.attached).toBeGreaterThanOrEqual(50);
		expect(parts?.attached).toBeLessThan(70);
	});
});
