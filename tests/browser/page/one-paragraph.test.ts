/** A text without end is laid out in stretches, and looks as the one paragraph that it is. */
import { expect, it } from 'vitest';
import { answering, nextFrame } from './answering.ts';

const words = 'What goes on and on, without ever coming to an end of its line, is read all the same; ';
const texts: readonly (readonly [string, string])[] = [
	['sentences', `${words.repeat(3)}and so on. `],
	['words alone', 'ants and bees '],
	['a script from right to left', 'النمل لا يتعب أبدا، وهو يمشي طوال اليوم. '],
	['a script without spaces', '天空是蓝色的，因为光会散射。']
];

/** Where every character that is not white space stands, from the first of the text on. */
function placesOf(box: Element): string[] {
	const { top, left } = box.getBoundingClientRect();
	const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
	const range = document.createRange();
	const places: string[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const { data } = node as Text;
		for (let index = 0; index < data.length; index++) {
			if (data.charAt(index).trim() === '') continue;
			range.setStart(node, index);
			range.setEnd(node, index + 1);
			const place = range.getBoundingClientRect();
			places.push(`${Math.round((place.top - top) / 4)}, ${Math.round((place.left - left) / 4)}`);
		}
	}
	return places;
}

it.each(texts)('looks as one paragraph, and does in another width: %s', async (_, unit) => {
	const { container, say, end } = await answering();
	const text = unit.repeat(Math.ceil(24_000 / unit.length));
	for (let from = 0; from < text.length; from += 1500)
		await say(text.slice(from, from + 1500).trimEnd() + ' ');
	await end();
	const rest = container.querySelector<HTMLElement>('.rest');
	if (!rest) throw new Error('There is no rest.');
	expect(rest.children.length).toBeGreaterThan(2);
	const whole = rest.cloneNode(false) as HTMLElement;
	const only = rest.lastElementChild?.cloneNode(false) as HTMLElement;
	only.removeAttribute('data-goes-on');
	only.append(rest.textContent);
	whole.append(only);
	// All of it is looked at here, in sight or not.
	for (const stretch of rest.querySelectorAll<HTMLElement>('.stretch'))
		stretch.style.contentVisibility = 'visible';
	rest.after(whole);
	for (const width of ['', '333px']) {
		rest.style.inlineSize = whole.style.inlineSize = width;
		await nextFrame();
		await expect.poll(() => placesOf(rest)).toEqual(placesOf(whole));
		expect(rest.getBoundingClientRect().height).toBeCloseTo(whole.getBoundingClientRect().height, 0);
	}
	whole.remove();
});

it('has its caret behind its last word', async () => {
	const { container, say, end } = await answering();
	await say(words.repeat(130));
	const paragraph = container.querySelector('.markdown p');
	const last = paragraph?.querySelector('.rest > .stretch:last-child');
	if (!paragraph || !last) throw new Error('There is no rest.');
	expect(getComputedStyle(last, '::after').content).toBe('""');
	expect(getComputedStyle(paragraph, '::after').content).toBe('none');
	await end();
	expect(getComputedStyle(last, '::after').content).toBe('none');
});
