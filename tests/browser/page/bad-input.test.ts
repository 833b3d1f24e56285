/**
 * Answers that are too much, through everything that draws an answer. What a token costs is counted and not timed: how much of the
 * page it touches, and how much there is to be laid out. Between any two of them a frame is painted.
 */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { answering, nextFrame } from './answering.ts';

const million = 1_000_000;
/** Characters that may be laid out together, or set anew by one token: some screens full. */
const muchAtOnce = 12_000;

afterEach(() => vi.restoreAllMocks());

/** What the page has to set anew for what `act` does: elements, and characters of the texts that change. */
async function changesIn(container: Element, act: () => Promise<void>) {
	const seen: MutationRecord[] = [];
	const observer = new MutationObserver((records) => seen.push(...records));
	observer.observe(container, { childList: true, characterData: true, subtree: true });
	await act();
	seen.push(...observer.takeRecords());
	observer.disconnect();
	const texts = new Set(
		seen.flatMap(({ type, target, addedNodes }) => [
			...(type === 'characterData' ? [target] : []),
			...addedNodes
		])
	);
	return {
		nodes: seen.reduce(
			(sum, { addedNodes, removedNodes }) => sum + addedNodes.length + removedNodes.length,
			0
		),
		characters: [...texts].reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0)
	};
}

/** Characters of the longest text that is laid out as one: what the lines of one block are made of. */
function longestLines(container: Element): number {
	const texts = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
	const blocks = new Map<Element, number>();
	for (let text = texts.nextNode(); text; text = texts.nextNode()) {
		let block = text.parentElement;
		while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
		if (block) blocks.set(block, (blocks.get(block) ?? 0) + (text.textContent?.length ?? 0));
	}
	return Math.max(...blocks.values());
}

/** Elements around `element`, up to the container. */
function depthIn(container: Element, element: Element): number {
	let depth = 0;
	for (let at = element.parentElement; at && at !== container; at = at.parentElement) depth += 1;
	return depth;
}

/** What the button with this name copies. */
async function copied(
	screen: Awaited<ReturnType<typeof answering>>['screen'],
	name: string
): Promise<unknown> {
	const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	await screen.getByRole('button', { name, exact: true }).last().click();
	await expect.poll(() => write.mock.calls.length).toBe(1);
	return write.mock.calls[0]?.[0];
}

describe('an answer of a million characters', () => {
	it.each([
		['in one paragraph', 'word ', 'word '],
		['without a space', 'a', 'a'],
		['of emphasis that begins again and again', '*a ', '*b '],
		['of brackets that never close', '[', '[a](b']
	])(
		'%s: a token touches little, what is not formatted is said, and nothing is lost',
		async (_, unit, token) => {
			const { screen, container, say, end } = await answering();
			const text = unit.repeat(million / unit.length);
			await say(text);
			// What is read out has gone by.
			for (let count = 0; count < 4; count++) await say(token);
			const changes = await changesIn(container, async () => {
				for (let count = 0; count < 10; count++) await say(token);
			});
			expect(changes.characters).toBeLessThan(10 * muchAtOnce);
			expect(longestLines(container)).toBeLessThan(muchAtOnce);
			await expect.element(screen.getByText(pagesEn.markdown.tooLong)).toBeInTheDocument();
			await end();
			const whole = text + token.repeat(14);
			expect((await copied(screen, pagesEn.transcript.copy)) === whole).toBe(true);
			const letters = (of: string) => of.replace(/[^\p{L}]/gu, '').length;
			expect(letters(container.querySelector('.markdown')?.textContent ?? '')).toBeGreaterThanOrEqual(
				letters(whole)
			);
		}
	);

	it('in paragraphs: while it grows only those near what is seen are drawn, the others are there as text', async () => {
		const { screen, container, say, end } = await answering();
		const paragraphs = Array.from(
			{ length: 20_000 },
			(_, index) => `Paragraph ${index} is **one** of so *very* many.`
		);
		await say(paragraphs.join('\n\n'));
		expect(container.querySelectorAll('*').length).toBeLessThan(6000);
		const changes = await changesIn(container, async () => {
			for (let count = 0; count < 10; count++) await say(' More.');
		});
		expect(changes.nodes).toBeLessThan(200);
		expect(changes.characters).toBeLessThan(10 * muchAtOnce);
		expect(container.textContent).toContain('Paragraph 10000 is **one** of so *very* many.');
		const box = container.querySelector('.scroll');
		if (!box) throw new Error('There is nothing that scrolls.');
		box.scrollTop = box.scrollHeight / 2;
		await expect
			.poll(
				() =>
					[...container.querySelectorAll('.section')]
						.slice(10, -10)
						.filter((one) => one.querySelector('strong')).length
			)
			.toBeGreaterThan(0);
		expect(container.querySelectorAll('*').length).toBeLessThan(8000);
		await end();
		expect(
			(await copied(screen, pagesEn.transcript.copy)) === `${paragraphs.join('\n\n')}${' More.'.repeat(10)}`
		).toBe(true);
	});

	it.each([
		['a list', '- item *one*\n', 'li'],
		['a table', '| 1 | *two* |\n', 'tbody tr']
	])(
		'as %s: its beginning is drawn once it is whole, how much is said, and more can be had',
		async (_, part, selector) => {
			const head = part.startsWith('|') ? '| a | b |\n|---|---|\n' : '';
			const count = Math.floor(million / 4 / part.length);
			const { default: Markdown } = await import('#lib/markdown/Markdown.svelte');
			const screen = await render(Markdown, { text: `${head}${part.repeat(count)}` });
			const drawn = () => screen.container.querySelectorAll(selector).length;
			expect(drawn()).toBe(1000);
			await expect.element(screen.getByText(pagesEn.markdown.shownOf(1000, count))).toBeVisible();
			const more = screen.getByRole('button', { name: pagesEn.markdown.showMore });
			await more.click();
			await expect.poll(drawn).toBe(2000);
			await expect.element(more).toHaveFocus();
		}
	);
});

it('a fence of 50,000 lines that is never closed: a token touches its last lines, and all of it is copied', async () => {
	const { screen, container, say, end } = await answering();
	const lines = Array.from(
		{ length: 50_000 },
		(_, index) => `const value${index} = compute(${index}, "two");`
	);
	await say(`So:\n\n\`\`\`js\n${lines.join('\n')}`);
	const changes = await changesIn(container, async () => {
		for (let count = 0; count < 10; count++) await say(`\nmore(${count});`);
	});
	expect(changes.characters).toBeLessThan(10 * muchAtOnce);
	expect(changes.nodes).toBeLessThan(100);
	expect(container.querySelectorAll('*').length).toBeLessThan(1500);
	await end();
	const code = [...lines, ...Array.from({ length: 10 }, (_, count) => `more(${count});`)].join('\n');
	expect((await copied(screen, pagesEn.code.copy)) === code).toBe(true);
	// What was read as it came is not folded away; it can be.
	await screen.getByRole('button', { name: pagesEn.code.fold }).click();
	await expect.element(screen.getByRole('button', { name: pagesEn.code.showAll(50_010) })).toBeVisible();
	expect(container.querySelector('pre')?.textContent === code).toBe(true);
});

describe('a formula that is made to grow', () => {
	const deep = (open: string, count: number) => `${open.repeat(count)}x${'}'.repeat(count)}`;
	it.each([
		[
			'defines what doubles',
			'\\def\\a{xx}\\def\\b{\\a\\a}\\def\\c{\\b\\b}\\c\\c',
			pagesEn.math.faults['own-commands']
		],
		['lets a command stand for another', '\\let\\a\\frac \\a12', pagesEn.math.faults['own-commands']],
		[
			'makes a command of its own',
			'\\newcommand{\\x}[1]{#1#1}\\x{\\x{\\x{y}}}',
			pagesEn.math.faults['own-commands']
		],
		['is longer than any page', 'x+'.repeat(50_000), pagesEn.math.faults['too-long']],
		['is cut off in the midst', '\\frac{1}{', /mistake/]
	])('%s: its source stands there with the reason', async (_, tex, why) => {
		const { screen, container, say, end } = await answering();
		// Where a passage ends before the formula does, nothing is one.
		await say(`Look:\n\n$$\n${tex}\n$$\n`);
		await end();
		await expect.element(screen.getByText(why)).toBeVisible();
		expect(container.querySelector('.math .source')?.textContent).toContain(tex);
		expect(await copied(screen, pagesEn.transcript.copy)).toContain(tex);
	});

	it.each([
		['nests roots', deep('\\sqrt{', 500)],
		['nests roots without braces', '\\sqrt'.repeat(700) + ' x'],
		['turns its style again and again', '\\displaystyle'.repeat(280) + ' x'],
		['turns its colour again and again', '\\color{red}'.repeat(350) + ' x'],
		['nests fractions', deep('\\frac{1}{', 400)],
		['nests brackets', '\\left('.repeat(300) + 'x' + '\\right)'.repeat(300)],
		['piles up accents', deep('\\hat{', 600)],
		['draws a rule beyond the page', '\\rule{999999999em}{999999999em}'],
		['moves beyond the page', 'a\\hspace{-99999em}b\\kern{99999em}c\\raisebox{9999em}{d}'],
		['moves a row onto the one before', '\\begin{aligned}a\\\\[-300em]b\\end{aligned}'],
		['moves rows apart', 'a\\\\[10em]'.repeat(100)],
		['has a table of thousands of cells', `\\begin{matrix}${'&'.repeat(3900)}\\end{matrix}`]
	])('%s: it takes no more room than it should, and the page goes on', async (_, tex) => {
		const { container, say, end } = await answering();
		await say(`Look:\n\n$$${tex}$$\n\nAfter it.`);
		await end();
		await expect.poll(() => container.querySelector('.math.typeset, .math .broken')).not.toBeNull();
		const depth = Math.max(
			...[...container.querySelectorAll('.math *')].map((one) => depthIn(container, one))
		);
		expect(depth).toBeLessThan(400);
		await nextFrame();
		expect(container.querySelectorAll('*').length).toBeLessThan(21_000);
		const formula = container.querySelector('.math');
		expect(formula?.getBoundingClientRect().width).toBeLessThanOrEqual(container.clientWidth);
		// Its source, where it is not typeset, takes what it takes.
		const set = container.querySelector('.math.typeset');
		if (set) expect(set.getBoundingClientRect().height).toBeLessThanOrEqual(innerHeight);
		// Nothing of it lies over what stands after it.
		const after = [...container.querySelectorAll('p')].find(({ textContent }) => textContent === 'After it.');
		after?.scrollIntoView({ block: 'center' });
		const box = after?.getBoundingClientRect();
		const there = document.elementFromPoint((box?.left ?? 0) + 8, (box?.top ?? 0) + 8);
		expect(after?.contains(there)).toBe(true);
	});

	it('comes a thousand times: only those near what is seen are typeset', async () => {
		const { container, say, end } = await answering();
		await say(
			Array.from({ length: 1000 }, (_, index) => `$$x_{${index}} = \\sqrt{\\frac{1}{${index}}}$$`).join(
				'\n\n'
			)
		);
		await end();
		await expect.poll(() => container.querySelectorAll('.math.typeset').length).toBeGreaterThan(3);
		expect(container.querySelectorAll('.math.typeset').length).toBeLessThan(400);
	});
});

it.each([
	['quotes', '> '.repeat(20_000), true],
	['lists', Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'), true],
	['both in turn', '> - '.repeat(10_000), true],
	['emphasis', `${'*a **b '.repeat(1000)}${'** *'.repeat(1000)}`, false],
	['emphasis to its end', `${'*a '.repeat(500)}${'b* '.repeat(500)}`, true],
	['links', `${'['.repeat(5000)}a${'](https://example.org)'.repeat(300)}`, false]
])(
	'%s nested without end: the page is no deeper than it can be, the words are there, and that is said',
	async (_, text, isSaid) => {
		const { screen, container, say, end } = await answering();
		await say(`${text}word`);
		for (let count = 0; count < 5; count++) await say(' more');
		await end();
		expect(
			Math.max(...[...container.querySelectorAll('.markdown *')].map((one) => depthIn(container, one)))
		).toBeLessThan(120);
		expect(container.textContent).toContain('more more more');
		if (isSaid) await expect.element(screen.getByText(pagesEn.markdown.tooDeep)).toBeVisible();
		expect(await copied(screen, pagesEn.transcript.copy)).toBe(`${text}word more more more more more`);
	}
);

it('code that turns its direction is marked where it does, said to, and copied as it is', async () => {
	const { screen, container, say, end } = await answering();
	const code = "if (level != '\u202eadmin\u2066 // nobody\u2069 \u2066') {\n\tlet a\u200bb = 1;\n}";
	await say(`\`\`\`js\n${code.slice(0, 20)}`);
	for (const character of code.slice(20)) await say(character);
	await say('\n```\n\nAnd `x\u202ey` here.');
	await end();
	const marks = [...container.querySelectorAll('pre code *')].map(
		(mark) => mark.getAttribute('aria-label') ?? mark.textContent
	);
	for (const point of ['U+202E', 'U+2066', 'U+2069', 'U+200B'])
		expect(marks.some((mark) => mark.includes(point))).toBe(true);
	expect(container.querySelector('pre')?.textContent).not.toMatch(/[\u202e\u2066\u2069\u200b]/);
	await expect.element(screen.getByText(pagesEn.code.holdsInvisible)).toBeVisible();
	expect(await copied(screen, pagesEn.code.copy)).toBe(code);
	expect(container.querySelector('p code')?.textContent).not.toContain('\u202e');
});
