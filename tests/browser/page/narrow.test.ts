/** Where there is little room, drawn with the app's own CSS. */
import '#lib/ui/base.css';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Composer from '#lib/chat/Composer.svelte';

const before = { width: window.innerWidth, height: window.innerHeight };

afterEach(() => page.viewport(before.width, before.height));

const boxOf = (element: Element) => element.getBoundingClientRect();

const props = {
	draft: '',
	thinking: { enabled: true, budget: 8192 },
	answering: true,
	refusal: null,
	onsend: () => undefined,
	onstop: () => undefined,
	onthinking: () => undefined
};

describe('the composer on a phone', () => {
	it('says why a message was not taken in a line of its own, above its tools', async () => {
		await page.viewport(360, 740);
		const screen = await render(Composer, { ...props, refusal: 'Another answer is being written' });
		const said = screen.getByRole('status').element();
		expect(boxOf(said).height).toBeLessThan(3 * parseFloat(getComputedStyle(said).fontSize));
		const think = boxOf(screen.getByRole('button', { name: 'Think', exact: true }).element());
		const stop = boxOf(screen.getByRole('button', { name: 'Stop' }).element());
		expect(Math.abs(think.bottom - stop.bottom)).toBeLessThan(8);
		expect(boxOf(said).bottom).toBeLessThanOrEqual(think.top);
	});

	it('keeps its tools in one line down to the last pixel they need', async () => {
		const screen = await render(Composer, props);
		const budget = screen.getByRole('button', { name: /^Thinking budget/ }).element();
		const stop = screen.getByRole('button', { name: 'Stop' }).element();
		let left = Infinity;
		for (let width = 400; width > 160; width -= 2) {
			await page.viewport(width, 740);
			if (boxOf(stop).top > boxOf(budget).bottom) break;
			left = boxOf(stop).left - boxOf(budget).right;
		}
		expect(left).toBeLessThan(10);
	});
});
