/** A conversation in its window, without the rest of the app, for answers of any kind. */
import { expect } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '#lib/ui/tokens.css';
import '#lib/ui/base.css';
import { App } from '#lib/app/app.svelte.ts';
import Transcript from '#lib/chat/Transcript.svelte';
import { deferred, ScriptedEngine, type ScriptedTurn } from '../../fixtures/scripted-engine.ts';

export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** A conversation in which an answer is written as it is told. */
export async function answering() {
	const going = deferred<ScriptedTurn>();
	const done = deferred();
	const engine = new ScriptedEngine().next(async (turn) => {
		going.resolve(turn);
		await done.promise;
	});
	const app = new App({ factory: null, spawn: engine.spawn });
	await app.load();
	const chat = app.history.newChat();
	await chat.loaded;
	chat.draft = 'Tell me.';
	chat.send();
	const screen = await render(Transcript, { chat, model: app.model });
	const { container } = screen;
	// As in the app, where the conversation scrolls in a window.
	container.style.cssText =
		'display: grid; grid-template: minmax(0, 1fr) / minmax(0, 1fr); block-size: 600px';
	const turn = await going.promise;
	const say = async (text: string): Promise<void> => {
		turn.say(text);
		await expect.poll(() => chat.reply?.content.endsWith(text)).toBe(true);
		await expect.poll(() => container.querySelector('.markdown')).not.toBeNull();
		await nextFrame();
	};
	const end = async (): Promise<void> => {
		done.resolve();
		await chat.ended;
		await expect.poll(() => chat.reply).toBeNull();
		await nextFrame();
	};
	return { screen, container, say, end };
}
