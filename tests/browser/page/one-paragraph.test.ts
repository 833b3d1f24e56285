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
	const rest = container.querySelector<HTMLElement>('.written');
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

it.each([
	[
		'sentences with mark-up',
		'Ants are *always* busy, and **some** of them [`dig`](https://example.org) `all day` long. '.repeat(3) +
			'It is what they are known for. '.repeat(20)
	],
	['words alone', 'ants and bees '],
	['a script from right to left', 'النمل *لا يتعب* أبدا، وهو يمشي طوال اليوم. '],
	['both directions', `${'النمل لا يتعب أبدا. '.repeat(9)}${'It is what they call the ants. '.repeat(30)}`],
	['a script without spaces', '天空是**蓝色的**，因为光会散射。']
])('looks while it is written as when it is done: %s', async (_, unit) => {
	const { container, say, end } = await answering();
	for (let written = 0; written < 9000;) {
		const piece = unit.repeat(Math.ceil(450 / unit.length));
		await say(piece);
		written += piece.length;
	}
	const paragraph = container.querySelector<HTMLElement>('.markdown p');
	if (!paragraph) throw new Error('There is no paragraph.');
	const first = paragraph.querySelector('.stretch')?.firstElementChild;
	expect(paragraph.querySelectorAll('.apart > .stretch').length).toBeGreaterThan(2);
	for (const stretch of paragraph.querySelectorAll<HTMLElement>('.stretch'))
		stretch.style.contentVisibility = 'visible';
	const whole = paragraph.cloneNode(true) as HTMLElement;
	whole.querySelector('.apart')?.classList.remove('apart');
	// Neither has a caret: that is last.
	const last = document.createElement('hr');
	paragraph.after(whole, last);
	for (const width of ['', '333px']) {
		paragraph.style.inlineSize = whole.style.inlineSize = width;
		await nextFrame();
		await expect.poll(() => placesOf(paragraph)).toEqual(placesOf(whole));
		expect(paragraph.getBoundingClientRect().height).toBe(whole.getBoundingClientRect().height);
	}
	await end();
	expect(paragraph.querySelector('.apart')).toBeNull();
	expect(paragraph.querySelector('.stretch')?.firstElementChild).toBe(first);
	expect(placesOf(paragraph)).toEqual(placesOf(whole));
	whole.remove();
	last.remove();
});

it('has its caret behind its last word', async () => {
	const { container, say, end } = await answering();
	await say(words.repeat(130));
	const paragraph = container.querySelector('.markdown p');
	const last = paragraph?.querySelector('.written > .stretch:last-child');
	if (!paragraph || !last) throw new Error('There is no rest.');
	expect(getComputedStyle(last, '::after').content).toBe('""');
	expect(getComputedStyle(paragraph, '::after').content).toBe('none');
	await end();
	expect(getComputedStyle(last, '::after').content).toBe('none');
});

it('has it there, too, where it is read, and where not all of it is', async () => {
	const { container, say } = await answering();
	const isLast = async (): Promise<void> => {
		await nextFrame();
		const carets = [...container.querySelectorAll('.markdown *')].filter(
			(element) => getComputedStyle(element, '::after').content === '""'
		);
		expect(carets).toHaveLength(1);
		expect(carets[0]?.textContent).toMatch(/so on\. ?$|the end\.$/);
	};
	await say(`${texts[0]?.[1].repeat(12)}`);
	await isLast();
	await say(`${texts[0]?.[1].repeat(40)}This is the end.`);
	await isLast();
});
