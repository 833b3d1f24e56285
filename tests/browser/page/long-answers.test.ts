/** Answers of hundreds of blocks in a conversation's window: what is out of sight is drawn when there is time, and can be reached. */
import { expect, it } from 'vitest';
import { answering, nextFrame } from './answering.ts';

/** Blocks in a section; of each section the drawing is one piece of work at most. */
const sectionLength = 24;

const paragraphs = (count: number) =>
	Array.from({ length: count }, (_, index) => `Paragraph [number ${index}](https://example.org/${index}).`);

const sectionsOf = (container: Element) => [...container.querySelectorAll('.section')];
const isDrawn = (section: Element | undefined) => section?.querySelector('.source') === null;

function scrollerIn(container: Element): Element {
	const box = container.querySelector('.scroll');
	if (!box) throw new Error('There is nothing that scrolls.');
	return box;
}

it('is drawn from what is seen outwards, a few blocks at once, and nothing moves', async () => {
	const { container, say, end } = await answering();
	await say(paragraphs(2000).join('\n\n'));
	const box = scrollerIn(container);
	box.scrollTop = box.scrollHeight / 3;
	// Until all that is near is drawn, and stands where it stays.
	let known = '';
	await expect
		.poll(async () => {
			const before = known;
			await nextFrame();
			known = JSON.stringify([box.scrollHeight, container.querySelectorAll('.source').length]);
			return known === before;
		})
		.toBe(true);
	expect(sectionsOf(container).findIndex((section, index) => index > 3 && isDrawn(section))).toBeGreaterThan(
		10
	);
	const middle = box.getBoundingClientRect().height / 2;
	const distanceOf = (section: Element) => {
		const { top, bottom } = section.getBoundingClientRect();
		return Math.round(Math.max(top - middle, middle - bottom));
	};
	const place = () => {
		const { top, height } = container.querySelector('.markdown')?.getBoundingClientRect() ?? {};
		return { top, height, scrolled: box.scrollTop };
	};
	const before = place();
	const drawn: Element[] = [];
	const blocksAtOnce: number[] = [];
	const observer = new MutationObserver((records) => {
		const added = records
			.flatMap(({ addedNodes }) => [...addedNodes].filter((node) => node instanceof Element))
			.map(({ parentElement }) => parentElement)
			.filter((parent) => parent !== null && parent.matches('.section'));
		if (added.length > 0) blocksAtOnce.push(added.length);
		for (const section of added) if (section && drawn.at(-1) !== section) drawn.push(section);
	});
	observer.observe(box, { childList: true, subtree: true });
	await end();
	await expect.poll(() => container.querySelectorAll('.source').length).toBe(0);
	observer.disconnect();
	expect(container.querySelectorAll('a[href]')).toHaveLength(2000);
	expect(Math.max(...blocksAtOnce)).toBeLessThanOrEqual(sectionLength);
	const distances = drawn.map(distanceOf);
	expect(distances).toEqual(distances.toSorted((one, other) => one - other));
	expect(place()).toEqual(before);
});

it('has footnotes that lead to places which are not drawn yet, and back', async () => {
	const words = paragraphs(1000);
	words[500] += ' And more.[^a]';
	const { container, say, end } = await answering();
	await say(`${words.join('\n\n')}\n\n[^a]: A note.`);
	const one = (selector: string) => container.querySelector<HTMLElement>(selector);
	const drawnOf = () => sectionsOf(container).filter(isDrawn).length;
	expect(drawnOf()).toBeLessThan(20);
	expect(one('[role=doc-noteref]')).toBeNull();
	one('[role=doc-backlink]')?.click();
	const reference = one('[role=doc-noteref]');
	expect(reference).not.toBeNull();
	expect(document.activeElement).toBe(reference);
	await nextFrame();
	await expect.element(reference).toBeInViewport();
	expect(drawnOf()).toBeLessThan(30);
	reference?.click();
	expect(document.activeElement).toBe(one('[role=doc-endnotes] li'));
	await end();
});
