/** What was searched for is shown in its place, however long the message is that it stands in. */
import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '#lib/ui/tokens.css';
import '#lib/ui/base.css';
import { App } from '#lib/app/app.svelte.ts';
import Transcript from '#lib/chat/Transcript.svelte';
import { ScriptedEngine } from '../../fixtures/scripted-engine.ts';

const paragraphs = (count: number) =>
	Array.from({ length: count }, (_, index) => `Paragraph **${index}** of those that go on.`).join('\n\n');

/** A conversation of one question with its answer, in a window. */
async function answered(answer: string) {
	const app = new App({
		factory: null,
		spawn: new ScriptedEngine().next((turn) => turn.say(answer)).spawn
	});
	await app.load();
	const chat = app.history.newChat();
	await chat.loaded;
	chat.draft = 'Tell me.';
	chat.send();
	await expect.poll(() => chat.reply).not.toBeNull();
	await chat.ended;
	const { container } = await render(Transcript, { chat, model: app.model });
	container.style.cssText =
		'display: grid; grid-template: minmax(0, 1fr) / minmax(0, 1fr); block-size: 600px';
	return { chat, container, id: chat.turns.at(-1)?.message.id ?? '' };
}

function marked(): Range | null {
	const [range] = CSS.highlights.get('found') ?? [];
	return range instanceof Range ? range : null;
}

function isSeen(container: Element, range = marked()): boolean {
	const box = container.querySelector('.scroll')?.getBoundingClientRect();
	const place = range?.getBoundingClientRect();
	return box !== undefined && place !== undefined && place.top >= box.top && place.bottom <= box.bottom;
}

describe('what was found', () => {
	it.each([
		[
			'in the middle of a long answer',
			`${paragraphs(400)}\n\nA grey **walrus** rests.\n\n${paragraphs(400)}`
		],
		[
			'in a paragraph higher than the window',
			`${'word '.repeat(3000)}A grey walrus rests.${' word'.repeat(3000)}`
		]
	])('is brought into sight and marked %s, until a key is pressed', async (_, answer) => {
		const { chat, container, id } = await answered(answer);
		await expect.poll(() => container.querySelector('.markdown')).not.toBeNull();
		chat.seek(id, 'GREY walrus');
		await expect.poll(() => isSeen(container)).toBe(true);
		// However it is drawn by then.
		await expect.poll(() => container.querySelector('.source')).toBeNull();
		await expect.poll(() => isSeen(container)).toBe(true);
		expect(marked()?.toString()).toBe('grey walrus');
		const place = marked();
		await userEvent.keyboard('x');
		expect(marked()).toBeNull();
		// As where a phone's keyboard comes up.
		container.style.blockSize = '420px';
		for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
		expect(isSeen(container, place)).toBe(true);
	});

	it('is the message where its words are not in sight in it', async () => {
		const { chat, container, id } = await answered(paragraphs(60));
		chat.seek(id, 'walrus');
		await expect.poll(() => document.activeElement?.getAttribute('data-message')).toBe(id);
		expect(marked()).toBeNull();
		const top = (element: Element | null) => element?.getBoundingClientRect().top ?? NaN;
		expect(top(document.activeElement)).toBeCloseTo(top(container.querySelector('.scroll')), -1);
	});
});
