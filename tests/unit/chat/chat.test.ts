import { afterEach, describe, expect, it, vi } from 'vitest';
import { editKey } from '#lib/storage/conversations.ts';
import { lastAnswer, messages, openChat, openPage, say } from '../../fixtures/chat-page.ts';
import { eventually } from '../../fixtures/eventually.ts';
import { deferred } from '../../fixtures/scripted-engine.ts';

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

describe('sending', () => {
	it('shows question and answer, and has both after a reload', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		expect(say(chat, 'What is 12 + 7 + 30?')).toBe(true);
		expect(messages(chat)[0]).toMatchObject({ role: 'user', content: 'What is 12 + 7 + 30?' });
		expect(chat.draft).toBe('');
		await chat.ended;

		const answer = {
			content: 'The sum is 49.',
			reasoning: '12 + 7 is 19, and 30 more make 49.',
			status: 'complete'
		};
		expect(lastAnswer(chat)).toMatchObject(answer);
		const reloaded = await openChat(await openPage({ factory: page.factory }), chat.id);
		expect(reloaded.turns).toEqual(chat.turns);
		expect(reloaded.title).toBe('What is 12 + 7 + 30?');
	});

	it('keeps usage, timings, seed and the model with the answer', async () => {
		const chat = await openChat(await openPage());
		say(chat, 'Hello');
		await chat.ended;
		expect(lastAnswer(chat)).toMatchObject({
			model: { id: 'scripted', device: 'wasm', dtype: 'quantized' },
			spent: { thinkingTokens: 10, answerTokens: 4 },
			outcome: {
				finishReason: 'stop',
				seed: 1,
				usage: { answerTokens: 4 },
				timings: { decodeTokensPerSecond: 38 }
			}
		});
	});

	it('refuses an empty message and keeps what was typed', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		expect(say(chat, '  \n ')).toBe(false);
		expect(chat.refusal).toBe('empty-message');
		expect(chat.draft).toBe('  \n ');
		expect(chat.turns).toEqual([]);
		expect(page.engine.asked).toEqual([]);
		chat.draft = 'Hello';
		expect(chat.refusal).toBeNull();
	});

	it('refuses while another conversation is answered, and puts nothing away', async () => {
		const page = await openPage();
		const gate = deferred();
		page.engine.next(async (turn) => {
			await gate.promise;
			turn.say('done');
		});
		const first = await openChat(page);
		say(first, 'Take your time');
		const second = await openChat(page);
		expect(second).not.toBe(first);
		expect(say(second, 'Me too')).toBe(false);
		expect(second.refusal).toBe('busy');
		expect(second.draft).toBe('Me too');

		gate.resolve();
		await first.ended;
		expect(second.refusal).toBeNull();
		expect(second.send()).toBe(true);
		await second.ended;
	});

	it('passes thinking and budget, and remembers them with the conversation', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		chat.useThinking({ budget: 128 });
		say(chat, 'Think a little');
		await chat.ended;
		chat.useThinking({ enabled: false });
		say(chat, 'Now do not');
		await chat.ended;

		expect(page.engine.asked).toMatchObject([
			{ thinking: true, thinkingBudget: 128 },
			{ thinking: false, thinkingBudget: 128 }
		]);
		const reloaded = await openChat(await openPage({ factory: page.factory }), chat.id);
		expect(reloaded.thinking).toEqual({ enabled: false, budget: 128 });
	});

	it('gives the model the contents, with the reasoning apart for the template to drop', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		say(chat, 'One');
		await chat.ended;
		say(chat, 'Two');
		await chat.ended;
		expect(page.engine.asked[1]?.messages).toEqual([
			{ role: 'user', content: 'One' },
			{ role: 'assistant', content: 'The sum is 49.', reasoning: '12 + 7 is 19, and 30 more make 49.' },
			{ role: 'user', content: 'Two' }
		]);
	});

	it('names the message in which the soft switch in force stands', async () => {
		const page = await openPage();
		page.engine.next((turn) => {
			turn.say('As you like.');
			turn.trace = { asked: { mode: 'no_think', messageIndex: 0, inCode: false, void: false } };
		});
		const chat = await openChat(page);
		say(chat, 'Hello /no_think');
		await chat.ended;
		expect(lastAnswer(chat).outcome?.askedIn).toBe(messages(chat)[0]?.id);
		expect(chat.title).toBe('Hello');
	});
});

describe('while it answers', () => {
	it('shows phases, texts, tokens and the budget live', async () => {
		const page = await openPage();
		const [read, thought, end] = [deferred(), deferred(), deferred()];
		page.engine.next(async (turn) => {
			turn.prefill(31, 62);
			await read.promise;
			turn.think('Let me see', 3);
			await thought.promise;
			turn.say('It is', 2);
			await end.promise;
		});
		const chat = await openChat(page);
		say(chat, 'Hello');
		expect(chat.reply).toMatchObject({ phase: 'waiting', budget: 512, messageId: lastAnswer(chat).id });
		await eventually(() =>
			expect(chat.reply).toMatchObject({ phase: 'reading', prefill: { done: 31, total: 62 } })
		);
		read.resolve();
		await eventually(() => expect(chat.reply).toMatchObject({ phase: 'thinking', reasoning: 'Let me see' }));
		expect(chat.reply).toMatchObject({ thinkingTokens: 3, prefill: null });
		await eventually(() => expect(chat.reply?.thinkingMs).toBeGreaterThan(0));
		thought.resolve();
		await eventually(() =>
			expect(chat.reply).toMatchObject({ phase: 'answering', content: 'It is', answerTokens: 2 })
		);
		end.resolve();
		await chat.ended;
		expect(chat.reply).toBeNull();
	});

	it('stops, keeps what is written, and goes on', async () => {
		const page = await openPage();
		page.engine.next(async (turn) => {
			turn.think('Hm');
			turn.say('Half an');
			await turn.stopped;
		});
		const chat = await openChat(page);
		say(chat, 'Write a poem');
		await eventually(() => expect(chat.reply?.content).toBe('Half an'));
		chat.stop();
		await chat.ended;
		expect(lastAnswer(chat)).toMatchObject({ status: 'stopped', content: 'Half an', reasoning: 'Hm' });

		say(chat, 'Another');
		await chat.ended;
		expect(page.engine.asked[1]?.messages[1]).toMatchObject({ content: 'Half an' });
	});

	it('asks for the answer now, and moves the budget', async () => {
		const page = await openPage();
		page.engine.next(async (turn) => {
			turn.think('On and on');
			expect(await turn.steered()).toEqual({ kind: 'set-budget', tokens: 2048 });
			expect(await turn.steered()).toEqual({ kind: 'answer-now' });
			turn.trace = { ended: 'answer-now' };
			turn.say('So be it.');
		});
		const chat = await openChat(page);
		say(chat, 'Hello');
		await eventually(() => expect(chat.reply?.phase).toBe('thinking'));
		chat.keepThinking();
		expect(chat.reply?.budget).toBe(2048);
		chat.answerNow();
		expect(chat.reply?.closing).toBe(true);
		await chat.ended;
		expect(lastAnswer(chat)).toMatchObject({
			content: 'So be it.',
			outcome: { trace: { ended: 'answer-now' } }
		});
	});

	it('goes on when its page is left, and is there when one comes back', async () => {
		const page = await openPage();
		const gate = deferred();
		page.engine.next(async (turn) => {
			turn.say('First ');
			await gate.promise;
			turn.say('and last.');
		});
		const chat = await openChat(page);
		say(chat, 'Hello');
		page.history.newChat();
		page.history.chat('elsewhere');
		expect(page.history.chat(chat.id)).toBe(chat);
		gate.resolve();
		await chat.ended;
		expect(lastAnswer(chat).content).toBe('First and last.');
	});
});

describe('when it fails', () => {
	it('keeps the partial text with the code, and answers again', async () => {
		const page = await openPage();
		page.engine.next((turn) => {
			turn.say('The sum is');
			turn.fail('run-failed');
		});
		const chat = await openChat(page);
		say(chat, 'What is 12 + 7 + 30?');
		await chat.ended;
		expect(lastAnswer(chat)).toMatchObject({ status: 'failed', error: 'run-failed', content: 'The sum is' });

		expect(chat.regenerate(lastAnswer(chat).id)).toBe(true);
		await chat.ended;
		expect(lastAnswer(chat)).toMatchObject({ status: 'complete', content: 'The sum is 49.' });
		expect(chat.turns.at(-1)).toMatchObject({ position: 1, siblings: { length: 2 } });
	});

	it('survives the death of the worker in the middle of an answer', async () => {
		const page = await openPage();
		page.engine.next(async (turn) => {
			turn.say('The sum');
			await turn.stopped;
		});
		const chat = await openChat(page);
		say(chat, 'What is 12 + 7 + 30?');
		await eventually(() => expect(chat.reply?.content).toBe('The sum'));
		page.engine.crash();
		await chat.ended;
		expect(lastAnswer(chat)).toMatchObject({ status: 'failed', error: 'worker-crashed', content: 'The sum' });

		expect(say(chat, 'And now?')).toBe(true);
		await chat.ended;
		expect(lastAnswer(chat)).toMatchObject({ status: 'complete', content: 'The sum is 49.' });
		expect(page.engine.loads).toHaveLength(2);
	});

	it('puts a second try in the place of an answer without a word', async () => {
		const page = await openPage();
		page.engine.next((turn) => turn.fail('out-of-memory'));
		const chat = await openChat(page);
		say(chat, 'Hello');
		await chat.ended;
		chat.regenerate(lastAnswer(chat).id);
		await chat.ended;
		expect(lastAnswer(chat)).toMatchObject({ status: 'complete', error: null });
		expect(chat.turns.at(-1)?.siblings).toHaveLength(1);
	});

	it('keeps the turn of an answer without a word, and leaves out a question that was too long', async () => {
		const page = await openPage();
		page.engine.next((turn) => turn.fail('run-failed'));
		page.engine.next((turn) => turn.fail('context-overflow'));
		const chat = await openChat(page);
		for (const text of ['Unanswered', 'Far too long', 'Short']) {
			say(chat, text);
			await chat.ended;
		}
		expect(page.engine.asked[2]?.messages).toEqual([
			{ role: 'user', content: 'Unanswered' },
			{ role: 'assistant', content: '', reasoning: '' },
			{ role: 'user', content: 'Short' }
		]);
	});
});

describe('what a reload finds', () => {
	it('has an answer that was being written up to the last second, marked as cut', async () => {
		vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
		const page = await openPage();
		const written = deferred();
		page.engine.next(async (turn) => {
			turn.think('Hm', 1);
			turn.say('Up to the last');
			written.resolve();
			await turn.stopped;
		});
		const chat = await openChat(page);
		say(chat, 'Write a lot');
		await eventually(() => expect(chat.reply?.content).toBe('Up to the last'));
		vi.advanceTimersByTime(1000);
		await page.archive.flush();

		const next = await openPage({ factory: page.factory });
		const reloaded = await openChat(next, chat.id);
		expect(lastAnswer(reloaded)).toMatchObject({
			status: 'cut',
			content: 'Up to the last',
			reasoning: 'Hm',
			spent: { thinkingTokens: 1 },
			outcome: null
		});
		expect(reloaded.regenerate(lastAnswer(reloaded).id)).toBe(true);
		await reloaded.ended;
		expect(lastAnswer(reloaded)).toMatchObject({ status: 'complete', content: 'The sum is 49.' });
	});

	it('has as much of one that is written out of sight, where timers hardly run', async () => {
		// No interval ever fires; the clock goes on.
		vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
		// A whole number: the difference of two fractions may fall short of a second.
		let time = 1000;
		vi.spyOn(performance, 'now').mockImplementation(() => time);
		const page = await openPage();
		page.engine.next(async (turn) => {
			turn.say('Up to ');
			await eventually(() => expect(chat.reply?.content).toBe('Up to '));
			time += 1000;
			turn.say('the last');
			await turn.stopped;
		});
		const chat = await openChat(page);
		say(chat, 'Write a lot');
		await eventually(() => expect(chat.reply?.content).toBe('Up to the last'));
		await page.archive.flush();
		const reloaded = await openChat(await openPage({ factory: page.factory }), chat.id);
		expect(lastAnswer(reloaded)).toMatchObject({ status: 'cut', content: 'Up to the last' });
	});

	it('has the very last word when the page had time to flush', async () => {
		const page = await openPage();
		page.engine.next(async (turn) => {
			turn.say('The last word');
			await turn.stopped;
		});
		const chat = await openChat(page);
		say(chat, 'Hello');
		await eventually(() => expect(chat.reply?.content).toBe('The last word'));
		chat.draft = 'next quest';
		await page.history.flush();
		const reloaded = await openChat(await openPage({ factory: page.factory }), chat.id);
		expect(lastAnswer(reloaded)).toMatchObject({ status: 'cut', content: 'The last word' });
		expect(reloaded.draft).toBe('next quest');
	});

	it('has every draft where it was typed', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const page = await openPage();
		const fresh = await openChat(page);
		fresh.draft = 'not yet sent';
		vi.advanceTimersByTime(1000);
		await page.archive.flush();
		const next = await openPage({ factory: page.factory });
		expect((await openChat(next)).draft).toBe('not yet sent');

		const chat = await openChat(next);
		chat.send();
		await chat.ended;
		chat.draft = 'and then';
		await next.history.flush();
		const last = await openPage({ factory: page.factory });
		expect((await openChat(last)).draft).toBe('');
		expect((await openChat(last, chat.id)).draft).toBe('and then');
	});

	it('keeps a half-written edit of a message with it, until it is emptied or the conversation is deleted', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		say(chat, 'Hello');
		await chat.ended;
		const [question, answer] = messages(chat);
		if (!question || !answer) throw new Error('nothing was said');
		chat.editOf(question.id).text = 'Hello there';
		chat.editOf(answer.id).text = 'The sum is fif';
		// Opening another conversation, or leaving the page.
		await page.history.flush();

		const again = await openPage({ factory: page.factory });
		const reloaded = await openChat(again, chat.id);
		await eventually(() => expect(reloaded.editOf(question.id).text).toBe('Hello there'));
		await eventually(() => expect(reloaded.editOf(answer.id).text).toBe('The sum is fif'));
		expect(reloaded.draft).toBe('');
		reloaded.editOf(answer.id).text = '';
		await again.history.flush();
		const key = (messageId: string) => editKey(chat.id, messageId);
		const kept = async (messageId: string) => (await again.archive.draft(key(messageId))).text;
		expect([await kept(question.id), await kept(answer.id)]).toEqual(['Hello there', '']);

		await again.archive.commit({ drafts: [{ conversationId: `${chat.id}0`, text: 'of another' }] });
		await again.history.delete(chat.id);
		expect(await kept(question.id)).toBe('');
		expect((await again.archive.draft(`${chat.id}0`)).text).toBe('of another');
	});

	it('puts what was typed before the draft was read after it', async () => {
		const page = await openPage();
		await page.archive.commit({ drafts: [{ conversationId: 'new', text: 'As it was.' }] });
		const chat = page.history.newChat();
		chat.draft = 'And more';
		await chat.loaded;
		expect(chat.draft).toBe('As it was.\nAnd more');
	});

	it('says that a conversation is not there', async () => {
		const chat = await openChat(await openPage(), 'nobody');
		expect(chat.status).toBe('missing');
		expect(say(chat, 'Hello?')).toBe(false);
	});
});

describe('branches', () => {
	it('keeps old answers beside new ones and goes back to them', async () => {
		const page = await openPage();
		page.engine.next((turn) => turn.say('First')).next((turn) => turn.say('Second'));
		const chat = await openChat(page);
		say(chat, 'Hello');
		await chat.ended;
		const first = lastAnswer(chat).id;
		chat.regenerate(first);
		await chat.ended;
		expect(lastAnswer(chat).content).toBe('Second');
		say(chat, 'Go on');
		await chat.ended;

		chat.select(first);
		expect(messages(chat).map(({ content }) => content)).toEqual(['Hello', 'First']);
		const reloaded = await openChat(await openPage({ factory: page.factory }), chat.id);
		expect(lastAnswer(reloaded).content).toBe('First');
		reloaded.select(reloaded.turns[1]?.siblings[1] ?? '');
		expect(messages(reloaded)).toHaveLength(4);
	});

	it('answers an edited question beside the old one, with what came before it alone', async () => {
		const page = await openPage();
		const chat = await openChat(page);
		for (const text of ['One', 'Two']) {
			say(chat, text);
			await chat.ended;
		}
		const second = messages(chat)[2];
		expect(chat.edit(second?.id ?? '', 'Two and a half')).toBe(true);
		await chat.ended;
		expect(page.engine.asked[2]?.messages.map(({ content }) => content)).toEqual([
			'One',
			'The sum is 49.',
			'Two and a half'
		]);
		expect(chat.turns[2]).toMatchObject({ position: 1, siblings: { length: 2 } });
		expect(chat.edit(second?.id ?? '', ' ')).toBe(false);
		expect(chat.refusal).toBe('empty-message');
	});
});

describe('where nothing can be saved', () => {
	it('chats on in memory, also after leaving the conversation', async () => {
		const page = await openPage({ factory: null });
		const chat = await openChat(page);
		say(chat, 'Hello');
		await chat.ended;
		page.history.newChat();
		page.history.chat('elsewhere');
		const again = await openChat(page, chat.id);
		expect(again).not.toBe(chat);
		expect(lastAnswer(again).content).toBe('The sum is 49.');
		expect(page.faults).toEqual(['storage-denied']);
	});
});
