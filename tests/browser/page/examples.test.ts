import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import ExampleList from '#lib/chat/ExampleList.svelte';

const long = 'word '.repeat(30);

it('examples that stand side by side are of one height, and begin on the same lines', async () => {
	const examples = [
		{ prompt: 'Short?', shows: long },
		{ prompt: long, shows: 'Shows little.' },
		{ prompt: 'Another?', shows: 'And that.' }
	];
	document.body.style.inlineSize = '720px';
	const screen = await render(ExampleList, { examples, onexample: () => undefined });
	const boxes = screen
		.getByRole('button')
		.elements()
		.map((button) => ({
			button: button.getBoundingClientRect(),
			lines: [...button.children].map((line) => line.getBoundingClientRect().top)
		}));
	document.body.style.inlineSize = '';
	const [first, second, third] = boxes;
	expect(second?.button.top).toBe(first?.button.top);
	expect(second?.button.height).toBe(first?.button.height);
	expect(second?.lines).toEqual(first?.lines);
	// Below them, one that is shorter takes no more than it needs.
	expect(third?.button.height).toBeLessThan((first?.button.height ?? 0) / 2);
});
