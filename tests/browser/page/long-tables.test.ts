/** A table of very many rows is drawn as several, and is one for whoever looks at it, listens to it or searches it. */
import { expect, it } from 'vitest';
import { answering, nextFrame } from './answering.ts';

const header = '| what | how many | where to |\n| --- | ---: | --- |\n';
const rows = (from: number, to: number, word = 'ants') =>
	Array.from({ length: to - from }, (_, index) => `| ${word} | ${from + index} | *home* |\n`).join('');

/** Where the columns of every row begin and end, in CSS pixels; each place once. */
function edgesIn(container: Element): string[] {
	const edges = [...container.querySelectorAll('tr')].map((row) =>
		[...row.cells]
			.map((cell) => cell.getBoundingClientRect())
			.map(({ left, right }) => `${Math.round(left)}–${Math.round(right)}`)
			.join(' ')
	);
	return [...new Set(edges)];
}

/** All of it is looked at here, in sight or not. */
function showAll(container: Element): void {
	for (const group of container.querySelectorAll<HTMLElement>('.group'))
		group.style.contentVisibility = 'visible';
}

it.each([
	['of words', header, 'ants'],
	['from right to left', '| ماذا | كم | أين |\n| --- | ---: | --- |\n', 'النمل'],
	[
		'wider than the window',
		`| ${Array.from({ length: 12 }, (_, index) => `head${index}`).join(' | ')} |\n|${'---|'.repeat(12)}\n`,
		'ants'
	]
])('has the same columns from its first row to its last, in any width: %s', async (_, head, word) => {
	const { container, say, end } = await answering();
	await say(head);
	for (let row = 0; row < 300; row += 20) await say(rows(row, row + 20, word));
	showAll(container);
	expect(container.querySelectorAll('.whole table').length).toBeGreaterThan(5);
	for (const width of ['', '320px', '700px']) {
		container.style.inlineSize = width;
		await nextFrame();
		await expect.poll(() => edgesIn(container)).toHaveLength(1);
	}
	await end();
	expect(edgesIn(container)).toHaveLength(1);
});

it('leaves its columns and its complete rows alone as more come', async () => {
	const { container, say, end } = await answering();
	await say(header + rows(0, 130));
	showAll(container);
	const before = edgesIn(container);
	expect(before).toHaveLength(1);
	const touched = new Set<Node | null>();
	const observer = new MutationObserver((records) => {
		for (const { target } of records) touched.add(target.parentElement?.closest('.whole table') ?? null);
	});
	const whole = container.querySelector('.whole');
	if (!whole) throw new Error('There is no table.');
	observer.observe(whole, { subtree: true, childList: true, characterData: true, attributes: true });
	await say('| ants that have gone very far away from their home, an-unusually-long-word, | 130 |');
	await say(' *home* |\n| ants | 131 | *home* |\n');
	observer.disconnect();
	touched.delete(null);
	expect([...touched]).toEqual([whole.querySelector('.group:last-child > table')]);
	expect(edgesIn(container)).toEqual(before);
	await end();
	expect(edgesIn(container)).toEqual(before);
});

it('is one table for screen readers', async () => {
	const { screen, container, say, end } = await answering();
	await say(header + rows(0, 200));
	await end();
	const table = screen.getByRole('table');
	expect(table.elements()).toHaveLength(1);
	expect(table.getByRole('row').elements()).toHaveLength(201);
	expect(table.getByRole('columnheader').elements()).toHaveLength(3);
	expect(table.getByRole('cell').elements()).toHaveLength(600);
	expect(container.querySelectorAll('.whole table[role=none]').length).toBeGreaterThan(4);
});
