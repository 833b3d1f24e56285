import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Source } from '#lib/attachments/attachment.ts';
import type { Chat } from '#lib/chat/chat.svelte.ts';
import type { HistoryOptions } from '#lib/chat/history.svelte.ts';
import { Tabs } from '#lib/storage/tabs.ts';
import { editKey } from '#lib/storage/conversations.ts';
import { contents, messages, openChat, openPage, say, type TestPage } from '../../fixtures/chat-page.ts';
import { newFactory } from '../../fixtures/conversations.ts';
import { eventually } from '../../fixtures/eventually.ts';

afterEach(() => vi.useRealTimers());

function source(name: string): Source {
	const sections = [{ text: name, range: [1, 1] as const }];
	const attachment = { name, kind: 'text' as const, text: name };
	return { id: name, unit: 'line', sections, notes: [], chosen: null, attachment };
}

const attachedTo = (chat: Chat) => chat.next.sources.map(({ id }) => id);

/** Tabs over one database, of which the next one may be a reload. */
function tabs() {
	const factory = newFactory();
	const name = `test-${Math.random()}`;
	const pages: { page: TestPage; heard: number }[] = [];
	const channels: BroadcastChannel[] = [];
	async function open(parts: Pick<HistoryOptions, 'isApart'> = {}) {
		const channel = new BroadcastChannel(name);
		channels.push(channel);
		const tab = { page: await openPage({ factory, tabs: new Tabs(channel), ...parts }), heard: 0 };
		tab.page.archive.subscribe((_, elsewhere) => (tab.heard += Number(elsewhere)));
		pages.push(tab);
		return { page: tab.page, chat: await openChat(tab.page) };
	}
	/** Writes, until every other tab has heard of it. */
	async function told({ history, archive }: TestPage) {
		const others = pages
			.filter(({ page }) => page.archive !== archive)
			.map((tab) => ({ tab, before: tab.heard }));
		await history.flush();
		await eventually(() => {
			for (const { tab, before } of others) expect(tab.heard).toBeGreaterThan(before);
		});
		// And has read what it reads then.
		for (const { tab } of others) await tab.page.archive.draft('new');
	}
	async function sent({ page, chat }: { page: TestPage; chat: Chat }) {
		expect(chat.send()).toBe(true);
		await chat.ended;
		await told(page);
	}
	return { open, told, sent, close: () => channels.forEach((channel) => channel.close()) };
}

describe('drafts of two tabs', () => {
	it('keep what is attached in one from what the other attaches', async () => {
		const { open, told, close } = tabs();
		const [mine, theirs] = [await open(), await open()];
		theirs.chat.next.sources = [source('theirs')];
		await told(theirs.page);
		mine.chat.next.sources = [source('mine')];
		await told(mine.page);
		expect(attachedTo(theirs.chat)).toEqual(['theirs']);
		close();
	});

	it('leave what is attached in one on the disk when the other sends', async () => {
		const { open, told, sent, close } = tabs();
		const [mine, theirs] = [await open(), await open()];
		mine.chat.draft = 'Typed here';
		await told(mine.page);
		theirs.chat.draft = '';
		theirs.chat.next.sources = [source('theirs')];
		await told(theirs.page);
		mine.chat.draft = 'Typed here, and on';
		await told(mine.page);
		await sent(mine);
		expect(attachedTo(theirs.chat)).toEqual(['theirs']);
		const kept = await theirs.page.archive.attached('new');
		expect(kept.sources).toEqual([source('theirs')]);
		close();
	});

	it('write what is attached in one again where the other has sent its own over it', async () => {
		const { open, told, sent, close } = tabs();
		const [mine, theirs] = [await open(), await open()];
		theirs.chat.next.sources = [source('theirs')];
		await told(theirs.page);
		mine.chat.draft = 'Typed here';
		mine.chat.next.sources = [source('mine')];
		await told(mine.page);
		await sent(mine);
		await theirs.page.history.flush();
		expect((await theirs.page.archive.attached('new')).sources).toEqual([source('theirs')]);
		close();
	});

	it('leave a text that was found after a reload where it is seen, and keep it once nothing else is', async () => {
		const { open, told, sent, close } = tabs();
		const [mine, before] = [await open(), await open()];
		mine.chat.draft = 'Typed here';
		await told(mine.page);
		before.chat.draft = 'A long text';
		await told(before.page);
		const theirs = await open();
		expect(theirs.chat.draft).toBe('A long text');
		mine.chat.draft = 'Typed here, and on';
		await told(mine.page);
		expect(theirs.chat.draft).toBe('A long text');
		await sent(mine);
		expect(theirs.chat.draft).toBe('A long text');
		await theirs.page.history.flush();
		expect((await theirs.page.archive.draft('new')).text).toBe('A long text');
		close();
	});

	it('follow one another as long as only one types, and go when the other one sends', async () => {
		const { open, told, sent, close } = tabs();
		const [mine, theirs] = [await open(), await open()];
		for (const text of ['Hell', 'Hello']) {
			mine.chat.draft = text;
			await told(mine.page);
			await eventually(() => expect(theirs.chat.draft).toBe(text));
		}
		await sent(theirs);
		expect((await openChat(theirs.page)).draft).toBe('');
		expect((await theirs.page.archive.draft('new')).text).toBe('');
		close();
	});

	it('take over what is set in the other along with its text', async () => {
		const { open, told, close } = tabs();
		const first = await open();
		first.chat.useSystemPrompt('Be kind.');
		await first.page.history.flush();
		const [mine, theirs] = [await open(), await open()];
		expect(theirs.chat.systemPrompt).toBe('Be kind.');
		mine.chat.useSystemPrompt('Be brief.');
		mine.chat.draft = 'Hello';
		await told(mine.page);
		await eventually(() => expect(theirs.chat.draft).toBe('Hello'));
		expect(theirs.chat.systemPrompt).toBe('Be brief.');
		theirs.chat.draft = 'Hello there';
		await told(theirs.page);
		const kept = await theirs.page.archive.draft('new');
		expect(kept).toMatchObject({ text: 'Hello there', systemPrompt: 'Be brief.' });
		close();
	});

	it('has once what both have attached, when its conversation comes back', async () => {
		const { open, told, sent, close } = tabs();
		const mine = await open();
		mine.chat.draft = 'One';
		await sent(mine);
		mine.chat.next.sources = [source('file')];
		await told(mine.page);
		const theirs = await open();
		const same = theirs.page.history.chat(mine.chat.id);
		await same.loaded;
		expect(attachedTo(same)).toEqual(['file']);
		await theirs.page.history.delete(mine.chat.id);
		await eventually(() => expect(mine.chat.status).toBe('missing'));
		await theirs.page.history.undoDelete();
		await eventually(() => expect(mine.chat.status).toBe('ready'));
		expect(attachedTo(mine.chat)).toEqual(['file']);
		await mine.page.history.flush();
		expect((await mine.page.archive.attached(mine.chat.id)).sources).toHaveLength(1);
		close();
	});

	it('of frames that stand apart are their own, and so is what is set for the first message', async () => {
		const { open, told, sent, close } = tabs();
		const [mine, theirs] = [await open({ isApart: true }), await open({ isApart: true })];
		mine.chat.useSystemPrompt('Mine');
		await told(mine.page);
		theirs.chat.useSystemPrompt('Theirs');
		theirs.chat.draft = 'Typed there';
		await told(theirs.page);
		expect(mine.chat.systemPrompt).toBe('Mine');
		expect(mine.chat.draft).toBe('');
		// What is sent in one takes nothing of the other's from the disk.
		mine.chat.draft = 'Said here';
		await sent(mine);
		await theirs.page.history.flush();
		expect((await theirs.page.archive.draft('new')).text).toBe('Typed there');
		expect(theirs.chat.draft).toBe('Typed there');
		close();
	});
});

describe('what is half written in a message’s place', () => {
	/** A conversation with two questions, and how to read what is kept for its messages. */
	async function conversation() {
		const page = await openPage();
		const chat = await openChat(page);
		for (const text of ['One', 'Two']) {
			say(chat, text);
			await chat.ended;
		}
		const [first = '', , second = ''] = messages(chat).map(({ id }) => id);
		const kept = async (id: string) => (await page.archive.draft(editKey(chat.id, id))).text;
		return { page, chat, first, second, kept };
	}

	it('comes back with a conversation that was deleted, also where that was not open, or it was just typed', async () => {
		const { page, chat, first, second, kept } = await conversation();
		chat.editOf(first).text = 'One half';
		await page.history.flush();
		chat.editOf(second).text = 'Two half';
		await page.history.delete(chat.id);
		expect([await kept(first), await kept(second)]).toEqual(['', '']);
		await page.history.undoDelete();
		expect([await kept(first), await kept(second)]).toEqual(['One half', 'Two half']);

		const next = await openPage({ factory: page.factory });
		await next.history.delete(chat.id);
		await next.history.undoDelete();
		const again = await openChat(next, chat.id);
		await eventually(() => expect(again.editOf(first).text).toBe('One half'));
	});

	it('is not written after the conversation was deleted, here or in another tab', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		for (const isElsewhere of [false, true]) {
			const { page, chat, first, kept } = await conversation();
			chat.editOf(first).text = 'One half';
			chat.draft = 'Three';
			if (isElsewhere) chat.follow({ removed: [chat.id] });
			else await page.history.delete(chat.id);
			// A tab that has not heard of it yet may still type.
			chat.draft = 'Three and on';
			vi.advanceTimersByTime(1000);
			await page.history.flush();
			await page.archive.flush();
			expect(await kept(first)).toBe('');
			expect((await page.archive.draft(chat.id)).text).toBe('');
		}
	});

	it('is written again in a conversation that came back in another tab', async () => {
		const { page, chat, first, kept } = await conversation();
		const [row] = page.history.conversations;
		if (!row) throw new Error('There is no conversation.');
		chat.follow({ removed: [chat.id] });
		chat.follow({ conversations: [row] });
		await eventually(() => expect(chat.status).toBe('ready'));
		chat.draft = 'Three';
		chat.editOf(first).text = 'One half';
		await page.history.flush();
		expect(await kept(first)).toBe('One half');
		expect((await page.archive.draft(chat.id)).text).toBe('Three');
	});

	it.each(['let go of', 'gone on from', 'followed by another deletion'])(
		'goes with a deleted message once that was %s, and comes back with it before',
		async (way) => {
			const { page, chat, first, second, kept } = await conversation();
			chat.editOf(first).text = 'One half';
			chat.editOf(second).text = 'Two half';
			chat.remove(second);
			chat.undoRemove();
			await page.archive.flush();
			expect(await kept(second)).toBe('Two half');
			chat.remove(second);
			if (way === 'let go of') chat.forgetRemoved();
			else if (way === 'gone on from') say(chat, 'Three');
			else chat.remove(messages(chat)[1]?.id ?? '');
			await chat.ended;
			await page.history.flush();
			expect([await kept(first), await kept(second)]).toEqual(['One half', '']);
		}
	);

	it('goes from the disk with a deleted message at once, and comes back there with it', async () => {
		const { page, chat, second, kept } = await conversation();
		chat.editOf(second).text = 'Two half';
		await page.history.flush();
		const next = await openPage({ factory: page.factory });
		const again = await openChat(next, chat.id);
		// Not drawn there yet.
		again.remove(second);
		await next.archive.flush();
		expect(await kept(second)).toBe('');
		again.undoRemove();
		await next.archive.flush();
		expect(await kept(second)).toBe('Two half');
		expect(again.editOf(second).text).toBe('Two half');
	});

	it('is not kept for a message that is gone, once the conversation is opened', async () => {
		const { page, chat, first } = await conversation();
		chat.editOf(first).text = 'One half';
		await page.history.flush();
		await page.archive.commit({ drafts: [{ conversationId: editKey(chat.id, 'gone'), text: 'None' }] });
		const next = await openPage({ factory: page.factory });
		await openChat(next, chat.id);
		await next.archive.flush();
		expect(await next.archive.drafts(chat.id)).toEqual([
			{ conversationId: editKey(chat.id, first), text: 'One half' }
		]);
	});

	it('comes back after it was discarded, with what it left out, also on the disk', async () => {
		const { page, chat, first, kept } = await conversation();
		chat.discardEdit(first);
		expect(chat.removed).toBeNull();
		chat.editOf(first).text = 'One half';
		chat.editOf(first).set({ leftOut: [1] });
		chat.discardEdit(first);
		await page.archive.flush();
		expect(chat.editOf(first)).toMatchObject({ text: '', leftOut: [] });
		expect(await page.archive.drafts(chat.id)).toEqual([]);
		expect(chat.removed).toMatchObject({ messages: [] });
		chat.undoRemove();
		expect(chat.editOf(first)).toMatchObject({ text: 'One half', leftOut: [1] });
		expect(chat.removed).toBeNull();
		expect(contents(chat)).toHaveLength(4);
		await page.archive.flush();
		expect(await kept(first)).toBe('One half');
	});

	it('cannot come back where something else is half written, nor once the conversation went on', async () => {
		const { page, chat, first, second, kept } = await conversation();
		chat.editOf(first).text = 'One half';
		chat.discardEdit(first);
		chat.editOf(first).text = 'Another';
		expect(chat.removed).toBeNull();
		chat.undoRemove();
		expect(chat.editOf(first).text).toBe('Another');
		chat.editOf(second).text = 'Two half';
		chat.discardEdit(second);
		expect(chat.removed).not.toBeNull();
		say(chat, 'Three');
		expect(chat.removed).toBeNull();
		await chat.ended;
		await page.history.flush();
		expect([await kept(first), await kept(second)]).toEqual(['Another', '']);
	});

	it('goes with what is sent in place of the message', async () => {
		const { page, chat, first } = await conversation();
		chat.editOf(first).text = 'One, or';
		await page.history.flush();
		expect(chat.edit(first, 'One, or more?')).toBe(true);
		expect(chat.editOf(first).text).toBe('');
		expect(chat.removed).toBeNull();
		await chat.ended;
		await page.archive.flush();
		expect(await page.archive.drafts(chat.id)).toEqual([]);
	});

	it('keeps what is left out of what is attached, until that is all discarded', async () => {
		const { page, chat, first } = await conversation();
		chat.editOf(first).set({ leftOut: [1] });
		await page.history.flush();
		const next = await openPage({ factory: page.factory });
		const edit = (await openChat(next, chat.id)).editOf(first);
		await eventually(() => expect(edit.leftOut).toEqual([1]));
		edit.set({ leftOut: [] });
		await next.history.flush();
		expect(await next.archive.drafts(chat.id)).toEqual([]);
	});
});
