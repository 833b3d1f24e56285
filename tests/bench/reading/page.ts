/** The bench's page of reading: one answer, written at a steady pace into the app's transcript or into plain text. */
import '#lib/ui/tokens.css';
import '#lib/ui/base.css';
import { mount, unmount } from 'svelte';
import { History } from '#lib/chat/history.svelte.ts';
import Transcript from '#lib/chat/Transcript.svelte';
import { i18n } from '#lib/i18n/i18n.svelte.ts';
import { Model } from '#lib/model/model.svelte.ts';
import { bundledModel } from '#lib/qwen3/catalog.ts';
import { Archive } from '#lib/storage/archive.ts';
import { Connection } from '#lib/storage/database.ts';
import { defaultPreferences } from '#lib/storage/preferences.ts';
import { isThought, tokenAt, type LongAnswer } from '../../fixtures/long-answer.ts';
import { deferred, ScriptedEngine, type ScriptedTurn } from '../../fixtures/scripted-engine.ts';

export type Way = 'ponder' | 'plain text';

declare global {
	interface Window {
		/** Makes what shows an answer: for the second time, after some tokens of another, so that all that comes late is there. */
		begin: (way: Way, answer: LongAnswer) => Promise<void>;
		/** Writes so many tokens more, so many a second; resolves to the long tasks meanwhile, in milliseconds each. */
		write: (count: number, perSecond: number) => Promise<readonly number[]>;
	}
}

interface Shown {
	readonly say: (text: string, tokens: number) => void;
	readonly remove: () => Promise<void> | void;
}

/** Tokens of the answer that comes before. */
const warmUp = 200;

let shown: Shown | null = null;
let said = 0;
let written: LongAnswer = 'all kinds of things';

window.begin = async (way, answer) => {
	written = answer;
	const box = document.querySelector<HTMLElement>('#window');
	if (box === null) throw new Error('The page has no window.');
	box.style.cssText = 'display: grid; grid-template: minmax(0, 1fr) / minmax(0, 1fr); block-size: 100vh';
	const show = () => (way === 'ponder' ? transcriptIn(box) : plainTextIn(box));
	shown = await show();
	await window.write(warmUp, 100);
	await shown.remove();
	shown = await show();
	said = 0;
};

window.write = async (count, perSecond) => {
	const tasks: number[] = [];
	const observer = new PerformanceObserver((list) => {
		tasks.push(...list.getEntries().map(({ duration }) => duration));
	});
	observer.observe({ type: 'longtask' });
	const [start, from] = [performance.now(), said];
	while (said < from + count) {
		await new Promise((resolve) => setTimeout(resolve, 1000 / perSecond));
		const due = Math.min(count, Math.floor(((performance.now() - start) * perSecond) / 1000));
		const begun = said;
		let text = '';
		while (said < from + due) text += tokenAt(said++, written);
		if (text !== '') shown?.say(text, said - begun);
	}
	// What was observed last is told after the next frame.
	await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
	observer.disconnect();
	return tasks;
};

async function transcriptIn(target: HTMLElement): Promise<Shown> {
	await i18n.begin('en');
	await Promise.all([i18n.loadPages(), import('#lib/markdown/Markdown.svelte')]);
	const going = deferred<ScriptedTurn>();
	const engine = new ScriptedEngine().next(async (turn) => {
		going.resolve(turn);
		await turn.stopped;
	});
	const model = new Model({
		model: bundledModel,
		stored: {
			models: [bundledModel],
			find: () => bundledModel,
			dtypesOf: () => [],
			filesOf: async () => ({})
		},
		spawn: engine.spawn,
		locate: (path) => new URL(path, location.href).href,
		settings: { ...defaultPreferences, change: async () => undefined },
		deviceMemory: undefined,
		platform: { isIos: false, isWebKit: false, isMobile: false, isStandalone: false },
		mark: { begin: async () => undefined, end: () => undefined, forget: async () => undefined }
	});
	const archive = new Archive(new Connection(null), () => undefined);
	const thinking = () => ({ enabled: false, budget: null });
	const history = new History({ archive, answerer: model, thinking });
	await history.load();
	const chat = history.newChat();
	await chat.loaded;
	const transcript = mount(Transcript, { target, props: { chat, model } });
	chat.draft = 'Tell me all of it.';
	chat.send();
	const turn = await going.promise;
	const say = (text: string, tokens: number) =>
		isThought(written) ? turn.think(text, tokens) : turn.say(text, tokens);
	return { say, remove: () => unmount(transcript) };
}

/** As little as a page can do: the same text in one element, and its end in sight. */
function plainTextIn(target: HTMLElement): Shown {
	const box = document.createElement('div');
	box.style.cssText = 'overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere';
	const text = document.createTextNode('');
	box.append(text);
	target.append(box);
	return {
		say: (more) => {
			text.appendData(more);
			box.scrollTop = box.scrollHeight;
		},
		remove: () => box.remove()
	};
}
