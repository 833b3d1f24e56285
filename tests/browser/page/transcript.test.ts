import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { App } from '#lib/app/app.svelte.ts';
import Transcript from '#lib/chat/Transcript.svelte';
import {
	answerRow,
	conversationRow,
	newFactory,
	openArchive,
	questionRow
} from '../../fixtures/conversations.ts';
import { deferred, ScriptedEngine, type AnswerScript } from '../../fixtures/scripted-engine.ts';

/** A chat in memory, on an engine that does as it is told. */
async function ask(text: string, ...scripts: AnswerScript[]) {
	const engine = new ScriptedEngine();
	for (const script of scripts) engine.next(script);
	const app = new App({ factory: null, spawn: engine.spawn });
	await app.load();
	const chat = app.history.newChat();
	await chat.loaded;
	chat.draft = text;
	chat.send();
	const screen = await render(Transcript, { chat, model: app.model });
	return { chat, screen, turns: screen.getByRole('article') };
}

describe('the transcript', () => {
	it('shows a message at once and says what its answer waits for', async () => {
		const loading = deferred();
		const engine = new ScriptedEngine({
			load: (_, progress) => {
				progress({ stage: 'files', loaded: 1_000_000, total: 4_000_000 });
				return loading.promise;
			}
		});
		const app = new App({ factory: null, spawn: engine.spawn });
		await app.load();
		const chat = app.history.newChat();
		await chat.loaded;
		chat.draft = 'Hello';
		chat.send();
		const screen = await render(Transcript, { chat, model: app.model });
		const turns = screen.getByRole('article');
		await expect.element(turns.getByText('Hello', { exact: true })).toBeVisible();
		await expect.element(screen.getByText('Reading the model')).toBeVisible();
		await expect.element(screen.getByRole('meter')).toHaveAttribute('aria-valuenow', '1000000');
		loading.resolve();
		await expect.element(turns.getByText('The sum is 49.')).toBeVisible();
	});

	it('names no model for an answer that came from elsewhere', async () => {
		const factory = newFactory();
		const answer = { model: null, status: 'complete' } as const;
		await openArchive(factory).archive.commit({
			conversations: [conversationRow('x', { headId: 'x-a' })],
			messages: [questionRow('x'), answerRow('x', answer)]
		});
		const app = new App({ factory, spawn: new ScriptedEngine().spawn });
		await app.load();
		const chat = app.history.chat('x');
		await chat.loaded;
		const screen = await render(Transcript, { chat, model: app.model });
		await expect.element(screen.getByRole('heading', { name: 'The model answered' })).toBeInTheDocument();
	});

	it('counts the prompt while it is read', async () => {
		const go = deferred();
		const { screen, turns } = await ask('Hello', async (turn) => {
			turn.prefill(120, 480);
			await go.promise;
			turn.say('Hi.');
		});
		await expect.element(screen.getByText('Reading: 120 of 480 tokens')).toBeVisible();
		go.resolve();
		await expect.element(turns.getByText('Hi.')).toBeVisible();
		await expect.element(screen.getByText(/^Reading/)).not.toBeInTheDocument();
	});

	it('reads the answer out by sentences, politely, and neither its tokens nor its thinking', async () => {
		const go = deferred();
		const { screen, turns } = await ask('Hello', async (turn) => {
			turn.think('Secret reasoning.');
			turn.say('I add them. The sum');
			await go.promise;
			turn.say(' is 49.');
		});
		await expect.element(turns.getByText('The sum')).toBeVisible();
		const announcer = document.querySelector('[data-announcer]');
		const read = () => [...(announcer?.children ?? [])].map(({ textContent }) => textContent);
		expect(announcer?.getAttribute('aria-live')).toBe('polite');
		await expect.poll(read).toEqual(['Answering…', 'I add them.']);
		go.resolve();
		await expect
			.poll(read)
			.toEqual(['Answering…', 'I add them.', 'The sum is 49.', 'The answer is complete.']);
		expect(screen.getByRole('log').element().getAttribute('aria-live')).toBe('off');
	});

	it('has the language of what is written in it where the script tells', async () => {
		const { chat, turns } = await ask('为什么天空是蓝色的？', (turn) =>
			turn.say('空が青いのは光が散乱されるからです。')
		);
		await chat.ended;
		const languageAt = (text: string) =>
			turns.getByText(text).element().closest('[lang]')?.getAttribute('lang');
		await expect.poll(() => languageAt('空が青い')).toBe('ja');
		expect(languageAt('为什么')).toBe('zh');
	});

	it('says that an answer was stopped, and which version of one is shown', async () => {
		const { chat, screen, turns } = await ask(
			'Hello',
			async (turn) => {
				turn.say('Half an answer');
				await turn.stopped;
			},
			(turn) => turn.say('A whole answer.')
		);
		await expect.element(turns.getByText('Half an answer')).toBeVisible();
		chat.stop();
		const announcer = document.querySelector('[data-announcer]');
		await expect.poll(() => announcer?.lastElementChild?.textContent).toBe('Stopped.');
		await screen.getByRole('button', { name: 'Regenerate' }).click();
		await expect.element(turns.getByText('A whole answer.')).toBeVisible();
		const version = screen.getByRole('status').filter({ hasText: 'Version' });
		await expect.element(version).toHaveTextContent('Version 2 of 2');
		const said = version.element();
		await screen.getByRole('button', { name: 'Previous version' }).click();
		// The same element, so that what changes in it is said.
		await expect.poll(() => said.textContent).toBe('Version 1 of 2');
		expect(said.isConnected).toBe(true);
	});

	it('keeps what was written when an answer fails, says why, and has a way on', async () => {
		const { screen, turns } = await ask(
			'Hello',
			(turn) => {
				turn.say('Half an answer');
				turn.fail('out-of-memory');
			},
			(turn) => turn.say('A whole answer.')
		);
		await expect.element(turns.getByText('Half an answer')).toBeVisible();
		await expect.element(screen.getByRole('alert')).toHaveTextContent('There is not enough memory');
		await screen.getByRole('button', { name: 'Try again' }).click();
		await expect.element(turns.getByText('A whole answer.')).toBeVisible();
		await expect.element(screen.getByText('2 / 2')).toBeVisible();
		await screen.getByRole('button', { name: 'Previous version' }).click();
		await expect.element(turns.getByText('Half an answer')).toBeVisible();
	});

	it('leaves finished answers alone while the next one is written', async () => {
		const go = deferred();
		const { chat, screen, turns } = await ask(
			'First',
			(turn) => turn.say('One.'),
			async (turn) => {
				turn.think('Second thoughts.');
				await go.promise;
				turn.say('Two.');
			}
		);
		await chat.ended;
		chat.draft = 'Second';
		chat.send();
		await expect.element(screen.getByText('Second thoughts.')).toBeVisible();
		await expect.element(turns.nth(1)).toHaveTextContent('One.');
		await expect.element(turns.nth(1)).toHaveAttribute('aria-busy', 'false');
		await expect.element(turns.nth(3)).toHaveAttribute('aria-busy', 'true');
		go.resolve();
		await expect.element(turns.getByText('Two.')).toBeVisible();
	});

	it('shows what a soft switch asked beside what the model did', async () => {
		const { screen } = await ask('Add 1 and 2. /no_think', (turn) => {
			turn.trace = {
				asked: { mode: 'no_think', messageIndex: 0, inCode: false, void: false },
				thought: false
			};
			turn.say('3');
		});
		await expect.element(screen.getByText('asked not to think')).toBeVisible();
		await expect.element(screen.getByText('It was asked not to think, and did not.')).toBeVisible();
	});

	it('says that an answer ended without a word, and offers to ask again', async () => {
		const { screen } = await ask('Hello', (turn) => turn.think('Nothing comes to mind.'));
		await expect
			.element(screen.getByRole('log').getByText('The model ended without writing an answer.'))
			.toBeVisible();
		await screen.getByRole('button', { name: 'Try again' }).click();
		await expect.element(screen.getByRole('log').getByText('The sum is 49.')).toBeVisible();
		await expect.element(screen.getByRole('log').getByText('ended without writing')).not.toBeInTheDocument();
	});

	it('follows the answer to its end until the reader scrolls away', async () => {
		const go = deferred();
		const lines = Array.from({ length: 80 }, (_, index) => `Line ${index}.`).join('\n\n');
		const { screen, turns } = await ask('Hello', async (turn) => {
			turn.say(lines);
			await go.promise;
			turn.say(`\n\n${lines}\n\nThe end.`);
		});
		const box = screen.container.querySelector<HTMLElement>('.scroll');
		if (!box) throw new Error('There is nothing that scrolls.');
		box.style.blockSize = '400px';
		const fromEnd = () => box.scrollHeight - box.scrollTop - box.clientHeight;
		await expect.element(turns.getByText('Line 79.')).toBeVisible();
		await expect.poll(fromEnd).toBeLessThan(4);
		box.scrollTop = 100;
		const jump = screen.getByRole('button', { name: 'Jump to the end' });
		await expect.element(jump).toBeVisible();
		go.resolve();
		await expect.element(turns.getByText('The end.')).toBeInTheDocument();
		expect(box.scrollTop).toBe(100);
		await jump.click();
		await expect.poll(fromEnd).toBeLessThan(4);
	});

	it('follows what is asked after an answer that was stopped, and whose way on goes away with it', async () => {
		const lines = Array.from({ length: 80 }, (_, index) => `Line ${index}.`).join('\n\n');
		const { chat, screen, turns } = await ask('Hello', async (turn) => {
			turn.say(lines);
			await turn.stopped;
		});
		const box = screen.container.querySelector<HTMLElement>('.scroll');
		if (!box) throw new Error('There is nothing that scrolls.');
		box.style.blockSize = '400px';
		await expect.element(turns.getByText('Line 79.')).toBeVisible();
		chat.stop();
		await expect.element(screen.getByRole('button', { name: 'Continue' })).toBeVisible();
		await expect.poll(() => box.scrollHeight - box.scrollTop - box.clientHeight).toBeLessThan(4);
		chat.draft = lines;
		chat.send();
		await chat.ended;
		await expect.poll(() => box.scrollHeight - box.scrollTop - box.clientHeight).toBeLessThan(4);
		await expect.element(screen.getByRole('button', { name: 'Jump to the end' })).not.toBeInTheDocument();
	});
});
