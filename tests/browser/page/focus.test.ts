/** What had the focus goes away: something that stays has it then. What is being edited is a message, not a place. */
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { App } from '#lib/app/app.svelte.ts';
import Transcript from '#lib/chat/Transcript.svelte';
import Palette from '#lib/ui/Palette.svelte';
import type { Command } from '#lib/ui/find-commands.ts';
import { ScriptedEngine } from '../../fixtures/scripted-engine.ts';

/** A conversation of so many questions, each answered. */
async function talk(...questions: string[]) {
	const engine = new ScriptedEngine();
	const app = new App({ factory: null, spawn: engine.spawn });
	await app.load();
	const chat = app.history.newChat();
	await chat.loaded;
	for (const question of questions) {
		chat.draft = question;
		chat.send();
		await chat.ended;
	}
	const screen = await render(Transcript, { chat, model: app.model });
	return { chat, engine, screen, articles: screen.getByRole('article') };
}

const focusedMessage = () => document.activeElement?.getAttribute('data-message');

describe('the focus', () => {
	it('is on the new answer when one is compared, and on the one that is kept', async () => {
		const { chat, screen } = await talk('Hello');
		await screen.getByRole('button', { name: 'More' }).last().click();
		await screen
			.getByRole('group', { name: 'Answer again and compare' })
			.getByText('Without thinking')
			.click();
		await expect.poll(() => chat.comparison?.second.id).toBeDefined();
		await expect.poll(focusedMessage).toBe(chat.comparison?.second.id);
		const first = chat.comparison?.first.id;
		await chat.ended;
		await screen.getByRole('button', { name: 'Go on with this one' }).first().click();
		await expect.poll(focusedMessage).toBe(first);
	});

	it('is on what came before when a message is deleted', async () => {
		const { chat, screen } = await talk('One', 'Two');
		const before = chat.turns[1]?.message.id;
		await screen.getByRole('button', { name: 'More' }).nth(2).click();
		await screen.getByRole('button', { name: 'Delete with what follows' }).click();
		await expect.poll(() => chat.turns).toHaveLength(2);
		await expect.poll(focusedMessage).toBe(before);
	});

	it('goes back where it was when a dialog is taken out of the page', async () => {
		const button = document.body.appendChild(document.createElement('button'));
		button.focus();
		const screen = await render(
			Palette,
			paletteOf(async () => ({ commands: [], note: null }))
		);
		await expect.element(screen.getByRole('combobox')).toHaveFocus();
		await screen.unmount();
		expect(document.activeElement).toBe(button);
		button.remove();
	});
});

describe('an answer that is being edited', () => {
	it('gives way to a new version, and is not mistaken for it', async () => {
		const { chat, screen, engine, articles } = await talk('Hello');
		engine.next((turn) => turn.say('Another answer.'));
		await screen.getByRole('button', { name: 'More' }).last().click();
		await screen.getByRole('button', { name: 'Edit', exact: true }).click();
		await expect.element(screen.getByRole('textbox', { name: 'Edit the answer' })).toBeVisible();
		chat.regenerate(chat.turns[1]?.message.id ?? '');
		await chat.ended;
		await expect.element(screen.getByRole('textbox')).not.toBeInTheDocument();
		await expect.element(articles.getByText('Another answer.')).toBeVisible();
	});
});

describe('a message that is edited', () => {
	it('is too long for the model before it is sent, and says so', async () => {
		const { chat, screen } = await talk('Hello');
		await screen.getByRole('button', { name: 'Edit your message' }).click();
		const box = screen.getByRole('textbox', { name: 'Edit your message' });
		await box.fill('word '.repeat(5000));
		await expect.element(screen.getByText(/5,000 tokens/)).toBeVisible();
		await expect.element(screen.getByRole('button', { name: 'Send' })).toBeDisabled();
		await userEvent.keyboard('{Control>}{Enter}{/Control}');
		expect(chat.turns[0]?.siblings).toHaveLength(1);
		await box.fill('Hello again');
		await expect.element(screen.getByRole('button', { name: 'Send' })).toBeEnabled();
		await screen.getByRole('button', { name: 'Send' }).click();
		await expect.poll(() => chat.turns[0]?.siblings).toHaveLength(2);
	});
});

describe('the palette', () => {
	it('says that it is still looking, and nothing of finding nothing before it has', async () => {
		let found: (all: Found) => void = () => undefined;
		const screen = await render(
			Palette,
			paletteOf(() => new Promise((resolve) => (found = resolve)))
		);
		await screen.getByRole('combobox').fill('walrus');
		await expect.element(screen.getByRole('status')).toHaveTextContent('Looking');
		await expect.poll(() => found.length).toBe(1);
		found({ commands: [], note: null });
		await expect.element(screen.getByRole('status')).toHaveTextContent('Nothing');
	});

	it('says that there is more than it shows', async () => {
		const commands = [{ id: 'a', group: 'Said', label: 'A walrus', run: () => undefined }];
		const screen = await render(
			Palette,
			paletteOf(() => Promise.resolve({ commands, note: 'The latest one' }))
		);
		await screen.getByRole('combobox').fill('walrus');
		await expect.element(screen.getByRole('status')).toHaveTextContent('1 found The latest one');
	});

	it('says that it could not look', async () => {
		const screen = await render(
			Palette,
			paletteOf(() => Promise.reject(new Error('The code did not arrive.')))
		);
		await screen.getByRole('combobox').fill('walrus');
		await expect.element(screen.getByRole('status')).toHaveTextContent('Failed');
	});
});

interface Found {
	readonly commands: readonly Command[];
	readonly note: string | null;
}

function paletteOf(seek: () => Promise<Found>) {
	return {
		label: 'Commands',
		placeholder: 'Find',
		commands: [],
		found: (count: number) => `${count} found`,
		none: 'Nothing',
		seeking: 'Looking',
		failed: 'Failed',
		seek,
		onclose: () => undefined
	};
}
