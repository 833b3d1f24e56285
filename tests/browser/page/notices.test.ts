/** Notices where there is little room, drawn with the app's own CSS. */
import '#lib/ui/base.css';
import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Toast from '#lib/ui/Toast.svelte';

const before = { width: window.innerWidth, height: window.innerHeight };

beforeEach(() => page.viewport(360, 740));
afterEach(() => page.viewport(before.width, before.height));

const words = 'What was said about the trains to Lisbon and back again was deleted.';

async function show(action: string) {
	const snippet = (markup: string) => createRawSnippet(() => ({ render: () => markup }));
	const screen = await render(Toast, {
		dismissLabel: 'Dismiss',
		ondismiss: () => undefined,
		children: snippet(`<p>${words}</p>`),
		actions: snippet(`<button type="button">${action}</button>`)
	});
	const boxOf = (name: string) => screen.getByRole('button', { name }).element().getBoundingClientRect();
	return {
		said: screen.getByText(words).element().getBoundingClientRect(),
		action: boxOf(action),
		dismiss: boxOf('Dismiss')
	};
}

it('on a phone, a short button stands beside the words of a notice, which wrap', async () => {
	const { said, action, dismiss } = await show('Undo');
	expect(action.left).toBeGreaterThan(said.right);
	expect(dismiss.left).toBeGreaterThan(action.right);
	expect(action.top).toBeLessThan(said.bottom);
	expect(dismiss.right).toBeLessThanOrEqual(360);
});

it('a long one stands below them, beside the button that dismisses', async () => {
	const { said, action, dismiss } = await show('Answer with Qwen3 30B-A3B from now on');
	expect(action.top).toBeGreaterThanOrEqual(said.bottom);
	expect(dismiss.top).toBeLessThan(action.bottom);
	expect(dismiss.right).toBeLessThanOrEqual(360);
	expect(said.width).toBeGreaterThan(200);
});
