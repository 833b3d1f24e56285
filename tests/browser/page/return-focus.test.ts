import { afterEach, describe, expect, it } from 'vitest';
import { returnFocus } from '#lib/ui/return-focus.ts';

afterEach(() => document.body.replaceChildren());

/** A text box, a place with two buttons that come and go, and the page to fall back on. */
function draw() {
	document.body.innerHTML = `<textarea></textarea><div><p><button>One</button></p><p><button>Two</button></p></div><main tabindex="-1"></main>`;
	const find = (selector: string) => {
		const element = document.querySelector<HTMLElement>(selector);
		if (!element) throw new Error(`There is no ${selector}.`);
		return element;
	};
	const place = find('div');
	const fallback = find('main');
	returnFocus(() => fallback)(place);
	return { box: find('textarea'), first: find('p'), second: find('p + p'), fallback };
}

const press = (paragraph: HTMLElement) => paragraph.querySelector('button')?.focus();

describe('the focus of what goes away', () => {
	it('returns to where it came from, over whatever it was on in between', async () => {
		const { box, first, second } = draw();
		box.focus();
		press(first);
		press(second);
		second.remove();
		await expect.poll(() => document.activeElement).toBe(box);
	});

	it('goes to the page where that is gone', async () => {
		const { box, first, fallback } = draw();
		box.focus();
		press(first);
		box.remove();
		first.remove();
		await expect.poll(() => document.activeElement).toBe(fallback);
	});

	it('is left alone where it went on by itself', async () => {
		const { box, first, second } = draw();
		press(first);
		press(second);
		first.remove();
		await new Promise((resolve) => setTimeout(resolve));
		expect(document.activeElement).toBe(second.firstElementChild);
		box.focus();
		second.remove();
		await new Promise((resolve) => setTimeout(resolve));
		expect(document.activeElement).toBe(box);
	});
});
