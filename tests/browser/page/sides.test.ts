/** On which side words stand that run in another direction than what is around them. */
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import ExampleList from '#lib/chat/ExampleList.svelte';
import Markdown from '#lib/markdown/Markdown.svelte';

/** The place of the words themselves, not of the box they stand in. */
function wordsIn(container: Element, selector: string): DOMRect {
	const words = document.createRange();
	const element = container.querySelector(selector);
	if (!element) throw new Error(`There is no ${selector}.`);
	words.selectNodeContents(element);
	return words.getBoundingClientRect();
}

it.each([
	['ltr', 'مرحبا', 'left'],
	['rtl', 'Hello', 'right']
] as const)(
	'in a list that runs %s, an example in the other direction begins where the others do',
	async (dir, prompt, side) => {
		const shows = dir === 'ltr' ? 'It greets.' : 'يلقي التحية';
		const { container } = await render(ExampleList, {
			examples: [{ prompt, shows }],
			onexample: () => undefined
		});
		container.dir = dir;
		expect(wordsIn(container, '.prompt')[side]).toBeCloseTo(wordsIn(container, '.shows')[side], 0);
	}
);

it('leaves no gap between the host of a link and what follows it, in a text that runs to the left', async () => {
	const { container } = await render(Markdown, { text: 'انظر [الملاحظات](https://example.org/a). شكرا' });
	const host = wordsIn(container, '.destination bdi');
	const box = container.querySelector('.destination')?.getBoundingClientRect();
	expect(host.left - (box?.left ?? 0)).toBeLessThan(1);
});

it.each(['ltr', 'rtl'])(
	'cuts nothing off the warning of a narrow block of code in a page that runs %s',
	async (dir) => {
		const { container } = await render(Markdown, { text: '```js\nlet a\u200b = 1;\n```' });
		container.dir = dir;
		container.style.inlineSize = '160px';
		const warning = container.querySelector('.warning');
		expect(warning?.scrollWidth).toBe(warning?.clientWidth);
	}
);
