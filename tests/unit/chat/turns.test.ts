import { afterEach, describe, expect, it, vi } from 'vitest';
import { canContinue } from '#lib/chat/answer-message.ts';
import { isWhole } from '#lib/chat/is-whole.ts';
import { systemOf } from '#lib/chat/system-of.ts';
import { switchInForce } from '#lib/chat/switch-in-force.ts';
import type { Chat } from '#lib/chat/chat.svelte.ts';
import { Tabs } from '#lib/storage/tabs.ts';
import { eventually } from '../../fixtures/eventually.ts';
import {
	contents,
	lastAnswer,
	messages,
	openChat,
	openPage,
	pageThinking,
	say
} from '../../fixtures/chat-page.ts';
import { ScriptedEngine } from '../../fixtures/scripted-engine.ts';
import { newFactory } from '../../fixtures/conversations.ts';

afterEach(() => vi.useRealTimers());

async function ask(chat: Chat, text: string): Promise<void> {
	expect(say(chat, text)).toBe(true);
	await chat.ended;
}

/** So many tokens, as the scripted engine counts. */
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

const idOf = (chat: Chat, index: number): string => messages(chat)[index]?.id ?? '';

describe('an answer that was cut off', () => {
	it('goes on in its place from the trace it had, whose tokens and time count', async () => {
		const page = await openPage();
		page.engine.next(async (turn) => {
			turn.think('First this,');
			await turn.stopped;
			turn.trace = { ended: 'cut' };
		});
		const chat = await openChat(page);
		say(chat, 'Hello');
		await eventually(() => expect(chat.reply?.reasoning).toBe('First this,'));
		chat.stop();
		await chat.ended;
		const { id } = lastAnswer(chat);
		expect(canContinue(lastAnswer(chat))).toBe(true);

		page.engine.next((turn) => {
			expect(turn.params.continuation).toEqual({ thinking: 'First this,', answer: '', ended: null });
			turn.think(' then that.');
			turn.say('Done.');
		});
		expect(chat.continue(id)).toBe(true);
		expect(chat.reply).toMatchObject({ messageId: id, reasoning: 'First this,', thinkingTokens: 2 });
		await chat.ended;
		expect(chat.turns).toHaveLength(2);
		expect(lastAnswer(chat)).toMatchObject({
			id,
			status: 'complete',
			reasoning: 'First this, then that.',
			content: 'Done.',
			spent: { thinkingTokens: 4 }
		});
		expect(chat.continue(id)).toBe(false);
		expect(page.engine.asked[1]?.messages).toEqual([{ role: 'user', content: 'Hello' }]);
	});

	it('goes on after a reload, and keeps what it had when that is cut off, too', async () => {
		const page = await openPage();
		page.engine.next(async (turn) => {
			turn.say('One, two,');
			await turn.stopped;
		});
		const chat = await openChat(page);
		say(chat, 'Count');
		await eventually(() => expect(chat.reply?.content).toBe('One, two,'));
		await page.history.flush();

		const next = await openPage({ factory: page.factory });
		const reloaded = await openChat(next, chat.id);
		next.engine.next((turn) => {
			turn.say(' three,');
			turn.fail('run-failed');
		});
		expect(reloaded.continue(lastAnswer(reloaded).id)).toBe(true);
		await reloaded.ended;
		expect(lastAnswer(reloaded)).toMatchObject({ status: 'failed', content: 'One, two, three,' });
		next.engine.next((turn) => turn.say(' four.'));
		reloaded.continue(lastAnswer(reloaded).id);
		await reloaded.ended;
		expect(lastAnswer(reloaded)).toMatchObject({ status: 'complete', content: 'One, two, three, four.' });
	});

	it('is one at its greatest length; a whole answer and an empty one are none', async () => {
		const page = await openPage();
		page.engine.next((turn) => {
			turn.say('So much');
			turn.finishReason = 'length';
		});
		const chat = await openChat(page);
		await ask(chat, 'Hello');
		expect(canContinue(lastAnswer(chat))).toBe(true);
		await ask(chat, 'And?');
		expect(canContinue(lastAnswer(chat))).toBe(false);
		page.engine.next((turn) => turn.fail('out-of-memory'));
		await ask(chat, 'And now?');
		expect(chat.continue(lastAnswer(chat).id)).toBe(false);
	});
});

describe('the tree', () => {
	it('takes one’s own words for an answer, beside the model’s', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		await ask(chat, 'Hello');
		const model = lastAnswer(chat).id;
		expect(chat.rewrite(model, 'It is 50.')).toBe(true);
		expect(lastAnswer(chat)).toMatchObject({
			content: 'It is 50.',
			edited: true,
			reasoning: '',
			model: null
		});
		expect(chat.turns[1]?.siblings).toEqual([model, lastAnswer(chat).id]);
		await ask(chat, 'Sure?');
		expect(page.engine.asked[1]?.messages[1]).toMatchObject({ content: 'It is 50.' });
		expect(chat.rewrite(model, ' ')).toBe(false);
	});

	it('answers the same turn in another way beside the first, until one is kept', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		await ask(chat, 'Hello');
		const first = lastAnswer(chat).id;
		expect(chat.compare(first, { enabled: false, budget: 512 })).toBe(true);
		await chat.ended;
		const { comparison } = chat;
		expect(comparison?.first).toMatchObject({ id: first, asked: { enabled: true } });
		expect(comparison?.second).toMatchObject({ status: 'complete', asked: { enabled: false } });
		expect(page.engine.asked.map(({ thinking }) => thinking)).toEqual([true, false]);
		expect(chat.thinking).toEqual({ enabled: true, budget: 512 });
		chat.select(first);
		expect(chat.comparison).toBeNull();
		expect(lastAnswer(chat).id).toBe(first);
		chat.showBoth(first, comparison?.second.id ?? '');
		expect(chat.comparison).toEqual(comparison);
		expect(lastAnswer(chat).id).toBe(first);
	});

	it('regenerates one of two answers in its place and its own way, and the other one stays beside it', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		await ask(chat, 'Hello');
		const first = lastAnswer(chat).id;
		chat.compare(first, { enabled: false, budget: 512 });
		await chat.ended;
		const second = chat.comparison?.second.id ?? '';

		expect(chat.regenerate(second)).toBe(true);
		const third = chat.reply?.messageId ?? '';
		expect(chat.comparison).toMatchObject({ first: { id: first }, second: { id: third, status: 'open' } });
		await chat.ended;
		expect(chat.comparison?.second).toMatchObject({ id: third, asked: { enabled: false } });
		expect(chat.turns[1]?.siblings).toEqual([first, second, third]);

		expect(chat.regenerate(first)).toBe(true);
		await chat.ended;
		const fourth = lastAnswer(chat).id;
		expect(chat.comparison).toMatchObject({ first: { id: fourth }, second: { id: third } });
		expect(page.engine.asked.map(({ thinking }) => thinking)).toEqual([true, false, false, true]);

		expect(chat.rewrite(third, 'In my words')).toBe(true);
		expect(chat.comparison?.second).toMatchObject({ content: 'In my words' });
		await ask(chat, 'And then?');
		expect(chat.comparison).toBeNull();
	});

	it('shows another version in the place of one of two answers, and the two in each other’s place', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		await ask(chat, 'Hello');
		const first = lastAnswer(chat).id;
		chat.regenerate(first);
		await chat.ended;
		const second = lastAnswer(chat).id;
		chat.compare(second, { enabled: false, budget: 512 });
		await chat.ended;
		const third = lastAnswer(chat).id;
		const beside = () => [chat.comparison?.first.id, chat.comparison?.second.id];

		chat.exchange(second, first);
		expect(beside()).toEqual([first, third]);
		expect(lastAnswer(chat).id).toBe(third);
		chat.exchange(third, second);
		expect(beside()).toEqual([first, second]);
		expect(lastAnswer(chat).id).toBe(second);
		chat.exchange(first, second);
		expect(beside()).toEqual([second, first]);

		// What follows one of them is that of the version shown last.
		await ask(chat, 'And then?');
		chat.showBoth(first, second);
		chat.exchange(second, third);
		expect(beside()).toEqual([first, third]);
		expect(chat.turns).toHaveLength(2);
		chat.exchange(idOf(chat, 0), idOf(chat, 0));
		expect(chat.comparison).toBeNull();
	});

	it('deletes a message with what follows, and has it all back, also on disk', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		await ask(chat, 'One');
		await ask(chat, 'Two');
		const before = chat.turns;
		expect(chat.remove(idOf(chat, 1))).toBe(true);
		expect(contents(chat)).toEqual(['One']);
		await page.archive.flush();
		const reloaded = await openChat(await openPage({ factory: page.factory }), chat.id);
		expect(contents(reloaded)).toEqual(['One']);

		chat.undoRemove();
		expect(chat.turns).toEqual(before);
		await page.archive.flush();
		expect((await openChat(await openPage({ factory: page.factory }), chat.id)).turns).toEqual(before);
	});

	it('knows when nothing would be left, and answers a question whose answer was deleted', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		await ask(chat, 'One');
		expect(isWhole(chat.turns, idOf(chat, 0))).toBe(true);
		expect(isWhole(chat.turns, idOf(chat, 1))).toBe(false);
		expect(chat.remove(idOf(chat, 0))).toBe(false);
		chat.remove(idOf(chat, 1));
		await ask(chat, 'Two');
		expect(page.engine.asked[1]?.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
		chat.remove(idOf(chat, 1));
		expect(chat.regenerate(idOf(chat, 0))).toBe(true);
		await chat.ended;
		expect(contents(chat)).toEqual(['One', 'The sum is 49.']);
	});

	it('begins a conversation of its own from any message', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		await ask(chat, 'One');
		await ask(chat, 'Two');
		const id = await page.history.fork(chat, idOf(chat, 1));
		const fork = await openChat(page, id ?? '');
		expect(contents(fork)).toEqual(['One', 'The sum is 49.']);
		await ask(fork, 'Elsewhere');
		expect(contents(chat)).toEqual(['One', 'The sum is 49.', 'Two', 'The sum is 49.']);
		expect(page.history.conversations).toHaveLength(2);

		await page.history.fork(fork, idOf(fork, 1));
		const titles = page.history.conversations.map(({ title }) => title);
		expect(titles.toSorted()).toEqual(['One', 'One (2)', 'One (3)']);
	});

	it('says of its own messages what the other says of its own', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		for (let turn = 0; turn < 6; turn++) await ask(chat, words(600));
		page.engine.next((turn) => {
			const messageIndex = turn.params.messages.length - 1;
			turn.trace = { asked: { mode: 'no_think', void: false, inCode: false, messageIndex } };
			turn.say('Yes.');
		});
		await ask(chat, `Really? ${words(600)} /no_think`);
		const answer = lastAnswer(chat);
		const placeOf = (of: Chat, id: string | null | undefined) =>
			of.turns.findIndex(({ message }) => message.id === id);
		const places = [placeOf(chat, answer.shownFrom), placeOf(chat, answer.outcome?.askedIn)];
		expect(places[0]).toBeGreaterThan(0);
		expect(places[1]).toBeGreaterThan(0);

		const fork = await openChat(page, (await page.history.fork(chat, answer.id)) ?? '');
		const copy = lastAnswer(fork);
		expect(copy.id).not.toBe(answer.id);
		expect([placeOf(fork, copy.shownFrom), placeOf(fork, copy.outcome?.askedIn)]).toEqual(places);
	});
});

describe('a conversation longer than the context', () => {
	it('loses its oldest pairs in steps of a quarter, and says from where it is shown', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		const shown: (string | undefined)[] = [];
		for (let turn = 0; turn < 12; turn++) {
			await ask(chat, words(600));
			shown.push(lastAnswer(chat).shownFrom);
		}
		const counts = page.engine.asked.map(({ messages: sent }) => sent.length);
		// Six questions of 600 leave less than an eighth of 4,096 free; four of them more than three eighths.
		expect(counts).toEqual([1, 3, 5, 7, 9, 7, 9, 7, 9, 7, 9, 7]);
		expect(shown.slice(0, 5)).toEqual([undefined, undefined, undefined, undefined, undefined]);
		expect(shown[5]).toBe(idOf(chat, 4));
		expect(shown[6]).toBe(shown[5]);
	});

	it('is shown whole again where there is room for it, with a model of a longer context', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		for (let turn = 0; turn < 7; turn++) await ask(chat, words(600));
		const answer = lastAnswer(chat);
		expect(answer.shownFrom).toBe(idOf(chat, 4));

		const engine = new ScriptedEngine({ contextLength: 32_768 });
		const wider = await openPage({ engine, factory: page.factory });
		const there = await openChat(wider, chat.id);
		await ask(there, 'And now?');
		expect(engine.asked[0]?.messages).toHaveLength(15);
		expect(lastAnswer(there).shownFrom).toBeUndefined();
	});

	it('gets back as much as there is room for', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		for (let turn = 0; turn < 12; turn++) await ask(chat, words(600));
		const engine = new ScriptedEngine({ contextLength: 8192 });
		const there = await openChat(await openPage({ engine, factory: page.factory }), chat.id);
		await ask(there, words(600));
		// Eight questions of 600 leave three eighths of 8,192 free; nine do not.
		expect(engine.asked[0]?.messages).toHaveLength(15);
	});

	it('that was shown in part is gone on with from where there is room now', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		for (let turn = 0; turn < 5; turn++) await ask(chat, words(600));
		page.engine.next(async (turn) => {
			turn.say('The last');
			await turn.stopped;
			turn.trace = { ended: 'cut' };
		});
		say(chat, words(600));
		await eventually(() => expect(chat.reply?.content).toBe('The last'));
		chat.stop();
		await chat.ended;
		expect(lastAnswer(chat).shownFrom).toBe(idOf(chat, 4));

		const engine = new ScriptedEngine({ contextLength: 32_768 });
		const there = await openChat(await openPage({ engine, factory: page.factory }), chat.id);
		expect(there.continue(lastAnswer(there).id)).toBe(true);
		await there.ended;
		expect(lastAnswer(there).shownFrom).toBeUndefined();
	});

	it('is asked its last question whatever its size', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		await ask(chat, words(100));
		await ask(chat, words(4000));
		expect(page.engine.asked[1]?.messages).toHaveLength(1);
	});

	it('does not take a message that is too long by itself, and says so while it is typed', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		chat.draft = words(5000);
		await eventually(() => expect(chat.next.tooLong).toEqual({ tokens: 5000, contextLength: 4096 }));
		expect(chat.send()).toBe(false);
		chat.draft = words(50);
		expect(chat.next.tooLong).toBeNull();
		expect(chat.send()).toBe(true);
		await chat.ended;
	});

	it('is known to be too long by itself after a reload, too', async () => {
		const page = await openPage();
		(await openChat(page)).draft = words(5000);
		await page.history.flush();
		const reloaded = await openChat(await openPage({ factory: page.factory }));
		await eventually(() => expect(reloaded.next.tooLong).toEqual({ tokens: 5000, contextLength: 4096 }));
	});
});

describe('what is set for a conversation', () => {
	it('before it has begun is there after a reload, and goes with its first message', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		chat.useSystemPrompt('Be brief.');
		chat.useSampling({ topK: 5 });
		chat.useAnswerIn({ tag: 'fr', name: 'French' });
		chat.useThinking({ enabled: false });
		await page.history.flush();

		const next = await openPage({ factory: page.factory });
		const reloaded = await openChat(next);
		expect(reloaded).toMatchObject({ systemPrompt: 'Be brief.', sampling: { topK: 5 }, draft: '' });
		expect(reloaded.answerIn).toEqual({ tag: 'fr', name: 'French' });
		expect(reloaded.thinking).toEqual({ enabled: false, budget: 512 });
		await ask(reloaded, 'Hello');
		expect(next.engine.asked[0]?.messages[0]?.content).toBe(systemOf(reloaded));
		expect(lastAnswer(reloaded)).toMatchObject({ language: 'fr' });
		await next.archive.flush();
		const last = await openPage({ factory: page.factory });
		expect(last.history.conversations).toMatchObject([{ systemPrompt: 'Be brief.', sampling: { topK: 5 } }]);
		const fresh = await openChat(last);
		expect(fresh).toMatchObject({ systemPrompt: '', sampling: {}, answerIn: null });
		expect(fresh.thinking).toEqual(pageThinking);
	});

	it('while what was set before is still being read, holds beside that', async () => {
		const page = await openPage();
		(await openChat(page)).useSystemPrompt('Be brief.');
		await page.history.flush();
		const chat = (await openPage({ factory: page.factory })).history.newChat();
		chat.useThinking({ enabled: false });
		await chat.loaded;
		expect(chat.systemPrompt).toBe('Be brief.');
		expect(chat.thinking.enabled).toBe(false);
	});

	it('is written when the typing rests, and not after it was deleted', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		await ask(chat, 'Hello');
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const written: unknown[] = [];
		page.archive.subscribe(({ conversations = [] }) => written.push(...conversations));
		for (const text of ['B', 'Be', 'Be brief.']) chat.useSystemPrompt(text);
		expect(written).toEqual([]);
		await vi.advanceTimersByTimeAsync(1000);
		expect(written).toMatchObject([{ systemPrompt: 'Be brief.' }]);

		chat.useSystemPrompt('Be long.');
		await page.history.delete(chat.id);
		await vi.advanceTimersByTimeAsync(1000);
		expect(written).toHaveLength(1);
	});
});

describe('a soft switch', () => {
	it('is in force from the turn it stands in', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		const asked = { mode: 'no_think', messageIndex: 0, inCode: false, void: false } as const;
		for (const text of ['One /no_think', 'Two']) {
			page.engine.next((turn) => {
				turn.say('As you like.');
				turn.trace = { asked };
			});
			await ask(chat, text);
		}
		expect(switchInForce(messages(chat).slice(0, 2))).toMatchObject({ mode: 'no_think', since: null });
		expect(switchInForce(messages(chat))).toMatchObject({ mode: 'no_think', since: 1 });
		const answer = { ...lastAnswer(chat) };
		if (answer.outcome === null) throw new Error('The answer has no outcome.');
		const inSystem = { ...answer, outcome: { ...answer.outcome, askedIn: null } };
		expect(switchInForce([...messages(chat).slice(0, 3), inSystem])).toMatchObject({ since: 'system' });
	});
});

describe('two tabs', () => {
	async function openTabs() {
		const factory = newFactory();
		const name = `test-${Math.random()}`;
		const channels = [new BroadcastChannel(name), new BroadcastChannel(name)];
		const [mine, theirs] = await Promise.all(
			channels.map((channel) => openPage({ factory, tabs: new Tabs(channel) }))
		);
		if (!mine || !theirs) throw new Error('There are no two tabs.');
		return { mine, theirs, close: () => channels.forEach((channel) => channel.close()) };
	}

	it('read what is said in the other, as it is said', async () => {
		const { mine, theirs, close } = await openTabs();
		const here = await openChat(mine);
		await ask(here, 'One');
		await eventually(() => expect(theirs.history.conversations).toHaveLength(1));
		const there = await openChat(theirs, here.id);
		expect(contents(there)).toEqual(contents(here));
		await ask(there, 'Two');
		await eventually(() => expect(here.turns).toEqual(there.turns));
		expect(here.reply).toBeNull();
		close();
	});

	/** Two tabs in which nothing is typed yet, and what each has heard so far of the other's drafts. */
	async function draftingTabs() {
		const { mine, theirs, close } = await openTabs();
		const [here, there] = [await openChat(mine), await openChat(theirs)];
		let heard = 0;
		for (const { archive } of [mine, theirs]) {
			archive.subscribe(({ drafted = [], sent = [] }, elsewhere) => {
				if (elsewhere) heard += drafted.length + sent.length;
			});
		}
		/** Writes, and waits until the other tab has heard of so many. */
		const told = async (write: Promise<void>, times = 1) => {
			const before = heard;
			await write;
			await eventually(() => expect(heard).toBe(before + times));
		};
		const kept = async () => (await mine.archive.draft('new')).text;
		return { mine, theirs, here, there, told, kept, close };
	}

	it('keep the draft that was typed last, and each shows its own while it is open', async () => {
		const { mine, theirs, here, there, told, kept, close } = await draftingTabs();
		here.draft = 'Typed here';
		await told(mine.history.flush());
		there.draft = 'Typed there';
		await told(theirs.history.flush());
		// Left, or reloaded: nothing has been typed here since.
		await mine.history.flush();
		expect(await kept()).toBe('Typed there');
		expect(here.draft).toBe('Typed here');
		here.draft = 'Typed here again';
		await told(mine.history.flush());
		await theirs.history.flush();
		expect(await kept()).toBe('Typed here again');
		expect(there.draft).toBe('Typed there');
		there.send();
		await there.ended;
		await theirs.archive.flush();
		expect(await kept()).toBe('Typed here again');
		here.send();
		await here.ended;
		await mine.archive.flush();
		expect(await kept()).toBe('');
		close();
	});

	it('write what is typed in one again where the other has sent its own over it', async () => {
		const { mine, theirs, here, there, told, kept, close } = await draftingTabs();
		here.draft = 'Typed here';
		await told(mine.history.flush());
		there.draft = 'Typed there';
		await told(theirs.history.flush());
		there.send();
		await there.ended;
		await eventually(async () => {
			await mine.history.flush();
			expect(await kept()).toBe('Typed here');
		});
		close();
	});

	it('show what is typed in the other where nothing is typed in this one', async () => {
		const { mine, theirs, here, there, told, close } = await draftingTabs();
		here.draft = 'Typed here';
		await told(mine.history.flush());
		await eventually(() => expect(there.draft).toBe('Typed here'));
		there.draft = 'Typed here, and on';
		await told(theirs.history.flush());
		expect(here.draft).toBe('Typed here');
		close();
	});

	it('keep both of two edits as versions, each showing its own', async () => {
		const { mine, theirs, close } = await openTabs();
		const here = await openChat(mine);
		await ask(here, 'One');
		const there = await openChat(theirs, here.id);
		here.edit(idOf(here, 0), 'One here');
		there.edit(idOf(there, 0), 'One there');
		await Promise.all([here.ended, there.ended]);
		await eventually(() => expect(here.turns[0]?.siblings).toHaveLength(3));
		await eventually(() => expect(there.turns[0]?.siblings).toHaveLength(3));
		expect(contents(here)[0]).toBe('One here');
		expect(contents(there)[0]).toBe('One there');
		const reloaded = await openChat(await openPage({ factory: mine.factory }), here.id);
		expect(reloaded.turns[0]?.siblings).toHaveLength(3);
		close();
	});

	it('do not lose to a deletion in one what was said meanwhile in the other', async () => {
		const { mine, theirs, close } = await openTabs();
		const here = await openChat(mine);
		await ask(here, 'One');
		await ask(here, 'Two');
		const there = await openChat(theirs, here.id);
		here.remove(idOf(here, 2));
		await ask(there, 'Three');
		const all = ['One', 'The sum is 49.', 'Two', 'The sum is 49.', 'Three', 'The sum is 49.'];
		await eventually(() => expect(contents(there)).toEqual(all));
		await eventually(() => {
			here.select(messages(there).at(-1)?.id ?? '');
			expect(contents(here)).toEqual(all);
		});
		await Promise.all([mine.archive.flush(), theirs.archive.flush()]);
		const reloaded = await openChat(await openPage({ factory: mine.factory }), here.id);
		expect(messages(reloaded)).toHaveLength(6);
		close();
	});

	it('say that a conversation is gone that the other deleted, and have it back when that is undone', async () => {
		const { mine, theirs, close } = await openTabs();
		const here = await openChat(mine);
		await ask(here, 'One');
		const there = await openChat(theirs, here.id);
		await mine.history.delete(here.id);
		await eventually(() => expect(there.status).toBe('missing'));
		await mine.history.undoDelete();
		await eventually(() => expect(there.status).toBe('ready'));
		expect(contents(there)[0]).toBe('One');
		close();
	});

	it('let go of everything that the other deletes', async () => {
		const { mine, theirs, close } = await openTabs();
		for (let count = 0; count < 2; count++) await ask(await openChat(mine), 'One');
		await eventually(() => expect(theirs.history.conversations).toHaveLength(2));
		const there = await openChat(theirs, mine.history.conversations[0]?.id);
		await mine.history.discardAll();
		expect(mine.history.conversations).toEqual([]);
		await eventually(() => expect(there.status).toBe('missing'));
		expect(theirs.history.conversations).toEqual([]);
		close();
	});

	it('are told when there is so much new that it is best read again', async () => {
		const name = `test-${Math.random()}`;
		const channels = [new BroadcastChannel(name), new BroadcastChannel(name)];
		const [mine, theirs] = channels.map((channel) => new Tabs(channel));
		const heard: unknown[] = [];
		theirs?.listen((change) => heard.push(change));
		theirs?.listenFor('afresh', () => heard.push('afresh'));
		mine?.tellOf('afresh');
		await eventually(() => expect(heard).toEqual(['afresh']));
		channels.forEach((channel) => channel.close());
	});
});
