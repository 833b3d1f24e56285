/** What a token costs the page while an answer is written: at its beginning, and when it has become long. */
import { expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { App } from '#lib/app/app.svelte.ts';
import Transcript from '#lib/chat/Transcript.svelte';
import { isThought, longAnswers, tokenAt, type LongAnswer } from '../../fixtures/long-answer.ts';
import { deferred, ScriptedEngine, type ScriptedTurn } from '../../fixtures/scripted-engine.ts';

/** Tokens in each span that is measured: whole units. */
const span = 2 * longAnswers['all kinds of things'].tokens.length;
/** How many times as much a late token may cost. */
const most = 1.5;
const answers: readonly (readonly [LongAnswer, drawn: string, least: number])[] = [
	['all kinds of things', 'table', 20],
	['one list', 'li', 950],
	['one block of code', '.stretch', 4],
	['one table', 'tr', 950],
	['one quote', 'blockquote p', 950],
	['one paragraph that is read', 'em', 240],
	['one trace of thinking', '.thinking p', 950],
	['one trace without a blank line', '.thinking .stretch', 20]
];

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Seconds that the page's main thread has been at work, as the browser counts them. */
async function busySeconds(): Promise<number> {
	const { metrics } = (await cdp().send('Performance.getMetrics')) as {
		readonly metrics: readonly { readonly name: string; readonly value: number }[];
	};
	const found = metrics.find(({ name }) => name === 'TaskDuration');
	if (found === undefined) throw new Error('The browser does not count its tasks.');
	return found.value;
}

it.each(answers)(
	'is at the 4,000th token about what it is at the 100th: %s',
	async (answer, drawn, least) => {
		await cdp().send('Performance.enable', { timeDomain: 'threadTicks' });
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
		chat.draft = 'Tell me all of it.';
		chat.send();
		const { container } = await render(Transcript, { chat, model: app.model });
		// As in the app, where the conversation scrolls in a window.
		container.style.cssText = 'display: grid; grid-template-rows: minmax(0, 1fr); block-size: 600px';
		const turn = await going.promise;
		let said = 0;
		/** So many tokens, so many at a time, a frame for each time. */
		const say = async (count: number, atOnce: number): Promise<void> => {
			for (const end = said + count; said < end;) {
				let text = '';
				for (let index = 0; index < atOnce && said < end; index += 1) text += tokenAt(said++, answer);
				if (isThought(answer)) turn.think(text);
				else turn.say(text);
				await nextFrame();
			}
		};
		const costOfSpan = async (): Promise<number> => {
			const before = await busySeconds();
			await say(span, 1);
			return (await busySeconds()) - before;
		};

		// Before, so that the parts that come late (colours, formulas) are there for both.
		await say(span, 1);
		// Of two, the less disturbed one.
		const early = Math.min(await costOfSpan(), await costOfSpan());
		await say(4000 - span - said, 25);
		let late = await costOfSpan();
		if (late / early > most) late = Math.min(late, await costOfSpan());
		console.log(
			`${answer}: a token ${((early / span) * 1e3).toFixed(2)} ms, later ${((late / span) * 1e3).toFixed(2)} ms.`
		);
		expect(container.querySelectorAll(drawn).length).toBeGreaterThan(least);
		expect(late / early).toBeLessThanOrEqual(most);
		done.resolve();
	}
);
