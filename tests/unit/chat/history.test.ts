import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Chat } from '#lib/chat/chat.svelte.ts';
import { groupByDate } from '#lib/chat/date-groups.ts';
import { History } from '#lib/chat/history.svelte.ts';
import { EngineSupervisor } from '#lib/engine/supervisor.ts';
import { Settings } from '#lib/settings/settings.svelte.ts';
import { Archive } from '#lib/storage/archive.ts';
import type { ThinkingChoice } from '#lib/storage/conversations.ts';
import { Connection } from '#lib/storage/database.ts';
import { answererOver } from '../../fixtures/answerer.ts';
import { eventually } from '../../fixtures/eventually.ts';
import {
	answerRow,
	conversationRow,
	newFactory,
	openArchive,
	questionRow
} from '../../fixtures/conversations.ts';
import { ScriptedEngine } from '../../fixtures/scripted-engine.ts';

const usualThinking = { enabled: false, budget: null };

async function openHistory({
	factory = newFactory(),
	engine = new ScriptedEngine(),
	thinking = (): ThinkingChoice => usualThinking
} = {}) {
	const { archive } = openArchive(factory);
	const supervisor = new EngineSupervisor(engine.spawn);
	const source = { kind: 'address', base: '/' } as const;
	await supervisor.load({ source, modelId: 'scripted', contextLength: 4096, dtypes: ['quantized'] });
	const answerer = answererOver(supervisor);
	const history = new History({ archive, answerer, thinking });
	await history.load();
	return { history, archive, engine, factory };
}

afterEach(() => vi.useRealTimers());

const groups = ({ conversations, now }: History) => groupByDate(conversations, now);

const contents = (chat: Chat) => chat.turns.map(({ message }) => message.content);

async function say(chat: Chat, text: string): Promise<void> {
	await chat.loaded;
	chat.draft = text;
	chat.send();
	await chat.ended;
}

describe('the list of conversations', () => {
	it('has a conversation from its first message on, and after a reload', async () => {
		const { history, factory } = await openHistory();
		const chat = history.newChat();
		await chat.loaded;
		expect(history.conversations).toEqual([]);
		await say(chat, 'Trains from Bern to Milan');
		expect(history.conversations).toMatchObject([{ id: chat.id, title: 'Trains from Bern to Milan' }]);
		expect(groups((await openHistory({ factory })).history)).toMatchObject([
			{ key: 'today', conversations: [{ id: chat.id }] }
		]);
	});

	it('moves to the top what was last spoken in', async () => {
		const { history, archive } = await openHistory();
		await archive.commit({
			conversations: [
				conversationRow('old', { updatedAt: 1000 }),
				conversationRow('older', { updatedAt: 500 })
			],
			messages: [questionRow('old'), questionRow('older')]
		});
		await say(history.chat('older'), 'And?');
		expect(history.conversations.map(({ id }) => id)).toEqual(['older', 'old']);
	});

	it('gives one and the same chat for the next conversation until something is sent in it', async () => {
		const { history } = await openHistory();
		const first = history.newChat();
		expect(history.newChat()).toBe(first);
		await say(first, 'Hello');
		expect(history.newChat()).not.toBe(first);
		expect(history.chat(first.id)).toBe(first);
	});
});

describe('a conversation that could not be read', () => {
	it('is there once it can be', async () => {
		const { history, archive } = await openHistory();
		const chat = history.chat('late');
		await chat.loaded;
		expect(chat.status).toBe('missing');
		await archive.commit({ conversations: [conversationRow('late')], messages: [questionRow('late')] });
		await history.load();
		expect(chat.status).toBe('ready');
		expect(contents(chat)).toEqual(['What is 12 + 7 + 30?']);
	});
});

describe('how a conversation thinks', () => {
	it('is as the person set it for new ones until it has begun or that is chosen there', async () => {
		const settings = new Settings(new Connection(newFactory()), ({ code }) => expect.fail(code));
		const { history, factory } = await openHistory({ thinking: () => settings.thinking });
		const chat = history.newChat();
		await chat.loaded;
		chat.useSystemPrompt('Be brief.');
		await settings.change({ thinking: { enabled: false, budget: 128 } });
		expect(chat.thinking).toEqual({ enabled: false, budget: 128 });
		await say(chat, 'Trains');
		await settings.change({ thinking: { enabled: true, budget: 512 } });
		expect(chat.thinking).toEqual({ enabled: false, budget: 128 });
		expect((await openHistory({ factory })).history.conversations).toMatchObject([
			{ thinking: { enabled: false, budget: 128 }, systemPrompt: 'Be brief.' }
		]);

		const next = history.newChat();
		await next.loaded;
		expect(next.thinking).toEqual({ enabled: true, budget: 512 });
		next.useThinking({ enabled: false });
		await settings.change({ thinking: { enabled: true, budget: 8192 } });
		expect(next.thinking).toEqual({ enabled: false, budget: 512 });
		const temporary = history.temporary.chat();
		expect(temporary.thinking).toEqual({ enabled: true, budget: 8192 });
	});
});

describe('a conversation in the list', () => {
	it('is called as the person wants, also while it is open, and by its first words again where they want nothing', async () => {
		const { history, factory } = await openHistory();
		const chat = history.newChat();
		await say(chat, 'Trains from Bern to Milan');
		await history.rename(chat.id, ' My\u202e  trip\n');
		expect(history.conversations).toMatchObject([{ title: 'My trip' }]);
		expect(chat.title).toBe('My trip');
		await say(chat, 'And back?');
		expect((await openHistory({ factory })).history.conversations).toMatchObject([{ title: 'My trip' }]);
		await history.rename(chat.id, '  ');
		expect(chat.title).toBe('Trains from Bern to Milan');
	});

	it('follows its first message with a title that nobody gave, the model’s own too', async () => {
		const { history, factory } = await openHistory();
		const chat = history.newChat();
		await say(chat, 'Trains from Bern to Milan');
		const first = chat.turns[0]?.message.id ?? '';
		const edited = async (id: string, text: string) => {
			chat.edit(id, text);
			await chat.ended;
			return chat.turns[0]?.message.id ?? '';
		};
		const second = await edited(first, 'Trains from Bern to Rome');
		expect(chat.title).toBe('Trains from Bern to Rome');
		expect((await openHistory({ factory })).history.conversations).toMatchObject([{ title: chat.title }]);
		chat.select(first);
		expect(history.conversations).toMatchObject([{ title: 'Trains from Bern to Milan' }]);
		chat.select(second);
		await history.rename(chat.id, 'To Rome by train', second);
		await say(chat, 'And back?');
		expect(chat.title).toBe('To Rome by train');
		const third = await edited(second, 'Buses to Rome');
		expect(chat.title).toBe('Buses to Rome');
		expect((await openHistory({ factory })).history.chat(chat.id).title).toBe('Buses to Rome');
		chat.remove(third);
		expect(chat.title).toBe('To Rome by train');
		chat.undoRemove();
		expect(chat.title).toBe('Buses to Rome');
		chat.select(first);
		expect(chat.title).toBe('Trains from Bern to Milan');
		chat.select(second);
		expect(history.conversations).toMatchObject([{ title: 'To Rome by train' }]);
		chat.select(third);
		expect(chat.title).toBe('Buses to Rome');
		await history.rename(chat.id, 'My trip');
		await edited(third, 'Ships to Rome');
		expect(chat.title).toBe('My trip');
		await history.rename(chat.id, '');
		expect(chat.title).toBe('Ships to Rome');
	});

	it('keeps a title that a person gave, also where it is its first words', async () => {
		const { history } = await openHistory();
		const chat = history.newChat();
		await say(chat, 'Trains');
		await history.rename(chat.id, 'Trains');
		chat.edit(chat.turns[0]?.message.id ?? '', 'Buses');
		await chat.ended;
		expect(chat.title).toBe('Trains');
	});

	it('begins with its first message, and nothing was said in it before that', async () => {
		vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] });
		const { history } = await openHistory();
		await say(history.newChat(), 'Trains');
		const [row] = history.conversations;
		expect(row?.createdAt).toBe(1_000_000);
		expect(row?.updatedAt).toBeGreaterThanOrEqual(row?.createdAt ?? Infinity);
	});

	it('is pinned and let go of, and stays so as it goes on', async () => {
		const { history, factory } = await openHistory();
		const chat = history.newChat();
		await say(chat, 'Trains');
		await history.pin([chat.id], true);
		await say(chat, 'And back?');
		expect(groups((await openHistory({ factory })).history)).toMatchObject([{ key: 'pinned' }]);
		await history.pin([chat.id], false);
		expect(groups(history)).toMatchObject([{ key: 'today' }]);
		expect(history.conversations[0]).not.toHaveProperty('pinned');
	});

	it('that is not there is neither', async () => {
		const { history } = await openHistory();
		await Promise.all([history.pin(['nobody'], true), history.rename('nobody', 'Somebody')]);
		expect(history.conversations).toEqual([]);
	});
});

describe('deleting', () => {
	it('takes the conversation away at once, and undo puts it back whole', async () => {
		const { history, archive, factory } = await openHistory();
		await archive.commit({
			conversations: [conversationRow('sum')],
			messages: [questionRow('sum'), answerRow('sum')]
		});
		await history.delete('sum');
		expect(history.conversations).toEqual([]);
		expect(history.deleted).toMatchObject([{ title: 'About sum' }]);
		expect((await openHistory({ factory })).history.conversations).toEqual([]);

		await history.undoDelete();
		expect(history.deleted).toEqual([]);
		const { history: reloaded } = await openHistory({ factory });
		expect(reloaded.conversations).toEqual(history.conversations);
		const chat = reloaded.chat('sum');
		await chat.loaded;
		expect(chat.turns).toHaveLength(1);
		chat.select('sum-a');
		expect(contents(chat)).toEqual(['What is 12 + 7 + 30?', 'It is 49.']);
	});

	it('stops an answer under way, writes nothing of it afterwards, and undo has it as far as it was', async () => {
		vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
		const { history, archive, engine } = await openHistory();
		let endEngine = () => {};
		const engineEnds = new Promise<void>((resolve) => (endEngine = resolve));
		engine.next(async (turn) => {
			turn.say('Half an');
			await engineEnds;
			turn.say(' answer');
		});
		const chat = history.newChat();
		await chat.loaded;
		chat.draft = 'Write';
		chat.send();
		await eventually(() => expect(chat.reply?.content).toBe('Half an'));
		await vi.advanceTimersByTimeAsync(1500);
		expect(await archive.messages(chat.id)).toMatchObject([{}, { content: 'Half an' }]);

		await history.delete(chat.id);
		// The engine takes its time to stop: longer than a checkpoint is away.
		await vi.advanceTimersByTimeAsync(2500);
		expect(await archive.messages(chat.id)).toEqual([]);
		endEngine();
		await chat.ended;
		expect(await archive.messages(chat.id)).toEqual([]);

		await history.undoDelete();
		const again = history.chat(chat.id);
		await again.loaded;
		expect(again.turns.at(-1)?.message).toMatchObject({ content: 'Half an', status: 'stopped' });
	});

	it('gives back what was typed there and not sent, also of a conversation that was not open', async () => {
		const { history, archive } = await openHistory();
		const typed = (id: string) => ({ conversationId: id, text: `Unsent in ${id}` });
		await archive.commit({
			conversations: [conversationRow('open'), conversationRow('shut')],
			messages: [questionRow('open'), questionRow('shut')],
			drafts: [typed('open'), typed('shut')]
		});
		await history.chat('open').loaded;
		for (const id of ['open', 'shut']) {
			await history.delete(id);
			await history.undoDelete();
			const chat = history.chat(id);
			await chat.loaded;
			expect(chat.draft).toBe(`Unsent in ${id}`);
		}
	});

	it('takes several away at once, and undo puts all of them back', async () => {
		const { history, archive, factory } = await openHistory();
		const ids = ['one', 'two', 'three'];
		await archive.commit({
			conversations: ids.map((id) => conversationRow(id)),
			messages: ids.map((id) => questionRow(id))
		});
		await history.chat('two').loaded;
		history.chat('two').draft = 'Unsent';
		await history.delete('one', 'nobody', 'two');
		expect(history.conversations).toMatchObject([{ id: 'three' }]);
		expect(history.deleted.map(({ id }) => id)).toEqual(['one', 'two']);
		expect((await openHistory({ factory })).history.conversations).toHaveLength(1);

		await history.undoDelete();
		const { history: reloaded } = await openHistory({ factory });
		expect(reloaded.conversations).toHaveLength(3);
		const chat = reloaded.chat('two');
		await chat.loaded;
		expect(contents(chat)).toEqual(['What is 12 + 7 + 30?']);
		expect(chat.draft).toBe('Unsent');
	});

	it('takes very many off the list at once, tells how far it is, and brings all of them back', async () => {
		const { history, archive, factory } = await openHistory();
		const ids = Array.from({ length: 450 }, (_, index) => `c${index}`);
		await archive.commit({
			conversations: ids.map((id) => conversationRow(id)),
			messages: ids.map((id) => ({ ...questionRow(id), id: `${id}-q` })),
			drafts: [{ conversationId: 'c7', text: 'Unsent' }]
		});
		await history.chat('c449').loaded;
		const seen: unknown[] = [];
		archive.messages = async (id) => {
			if (['c0', 'c200', 'c440'].includes(id)) seen.push([history.conversations.length, history.deleting]);
			// What was written in one that was read already would be gone with it.
			if (id === 'c440') expect(history.chat('c5').title).toBe('');
			return Archive.prototype.messages.call(archive, id);
		};
		await history.delete(...ids);
		expect(seen).toEqual([
			[0, null],
			[0, { done: 200, total: 450 }],
			[0, { done: 400, total: 450 }]
		]);
		expect(history.deleting).toBeNull();
		expect((await openHistory({ factory })).history.conversations).toEqual([]);

		await history.undoDelete();
		const { history: reloaded } = await openHistory({ factory });
		expect(reloaded.conversations).toHaveLength(450);
		for (const id of ['c7', 'c449']) {
			const chat = reloaded.chat(id);
			await chat.loaded;
			expect(contents(chat)).toEqual(['What is 12 + 7 + 30?']);
			expect(chat.draft).toBe(id === 'c7' ? 'Unsent' : '');
		}
	});

	it('asked for twice in the same moment still leaves all of it to bring back', async () => {
		const { history, archive } = await openHistory();
		await archive.commit({ conversations: [conversationRow('sum')], messages: [questionRow('sum')] });
		await Promise.all([history.delete('sum'), history.delete('sum')]);
		await history.undoDelete();
		const chat = history.chat('sum');
		await chat.loaded;
		expect(contents(chat)).toEqual(['What is 12 + 7 + 30?']);
	});

	it('of something that is not there does nothing', async () => {
		const { history } = await openHistory();
		await history.delete('nobody');
		await history.undoDelete();
		expect(history.deleted).toEqual([]);
	});
});

describe('the temporary chat', () => {
	it('answers, and reaches neither the list nor the disk with a word of it', async () => {
		const { history, archive, factory } = await openHistory();
		const changes: unknown[] = [];
		archive.subscribe((change) => changes.push(change));
		const chat = history.temporary.chat();
		expect(history.temporary.chat()).toBe(chat);
		await say(chat, 'Between us');
		chat.draft = 'And this';
		chat.useThinking({ enabled: true });
		await Promise.all([chat.flush(), history.flush()]);
		expect(contents(chat)).toEqual(['Between us', expect.any(String)]);
		expect(chat.draft).toBe('And this');
		expect(changes).toEqual([]);
		const { history: reloaded, archive: disk } = await openHistory({ factory });
		expect(reloaded.conversations).toEqual([]);
		expect(await disk.messages(chat.id)).toEqual([]);
		expect((await disk.draft('new')).text).toBe('');
		expect((await disk.draft(chat.id)).text).toBe('');
	});

	it('is another one once it was left, and an answer under way in it stops', async () => {
		const { history, engine } = await openHistory();
		const chat = history.temporary.chat();
		engine.next(async (turn) => {
			turn.say('Half');
			await turn.stopped;
		});
		await chat.loaded;
		chat.draft = 'Write';
		chat.send();
		await eventually(() => expect(chat.reply?.content).toBe('Half'));
		history.temporary.leave();
		await chat.ended;
		const next = history.temporary.chat();
		await next.loaded;
		expect(next.turns).toEqual([]);
		expect(next.draft).toBe('');
	});

	it('is something to lose once a word was typed or said in it, until it is left', async () => {
		const { history } = await openHistory();
		expect(history.temporary.isUsed).toBe(false);
		const chat = history.temporary.chat();
		await chat.loaded;
		expect(history.temporary.isUsed).toBe(false);
		chat.draft = 'Between us';
		expect(history.temporary.isUsed).toBe(true);
		await say(chat, 'Between us');
		expect(chat.draft).toBe('');
		expect(history.temporary.isUsed).toBe(true);
		history.temporary.leave();
		expect(history.temporary.isUsed).toBe(false);
	});

	it('can be gone back to with all of it, until another one was left or it is let go of', async () => {
		const { history } = await openHistory();
		const first = history.temporary.chat();
		await say(first, 'Between us');
		first.draft = 'And this';
		history.temporary.leave();
		expect(history.temporary.hasLeft).toBe(true);
		// One in which nothing was said takes no place.
		history.temporary.chat();
		history.temporary.leave();
		const second = history.temporary.chat();
		second.draft = 'Another';
		history.temporary.goBack();
		expect(history.temporary.chat()).toBe(first);
		expect(contents(first)).toEqual(['Between us', expect.any(String)]);
		expect(first.draft).toBe('And this');
		history.temporary.goBack();
		expect(history.temporary.chat()).toBe(second);
		history.temporary.leave();
		history.temporary.forgetLeft();
		expect(history.temporary.hasLeft).toBe(false);
		expect(history.temporary.chat()).not.toBe(second);
	});
});
