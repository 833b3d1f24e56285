/** Answers that attack the page, through everything that draws an answer. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Markdown from '#lib/markdown/Markdown.svelte';
import { hostileMarkdown } from '../../fixtures/hostile-markdown.ts';

/** Whatever an answer is made of; KaTeX's own marks besides. */
const elements = new Set(
	(
		'a annotation bdi blockquote br button code del div em figcaption figure h3 h4 h5 h6 hr input li math menclose mfrac mi mn mo mpadded ' +
		'mphantom mrow mspace mstyle mtable mtd mtext mtr ol p path pre section semantics span strong sup svg table tbody td th ' +
		'thead tr ul'
	).split(' ')
);

const asked: string[] = [];
const watch = new PerformanceObserver((list) => asked.push(...list.getEntries().map(({ name }) => name)));

beforeAll(() => watch.observe({ type: 'resource' }));
afterAll(() => watch.disconnect());

/** What is wrong with an element, in words. */
function faultsOf(element: Element): string[] {
	const tag = element.localName;
	const faults = elements.has(tag) ? [] : [`<${tag}>`];
	for (const { name, value } of element.attributes) {
		if (
			name.startsWith('on') ||
			name.endsWith('src') ||
			/^(srcdoc|srcset|formaction|action|ping|data|id)$/.test(name)
		) {
			if (name !== 'id' || /pwned/.test(value)) faults.push(`${tag}[${name}=${value}]`);
		}
		if (name.endsWith('href') && !/^(https?:|mailto:|#)/.test(value)) faults.push(`${tag}[${name}=${value}]`);
		if (name === 'style' && (element.closest('.katex') === null || /url|fixed|expression/i.test(value)))
			faults.push(`${tag}[style=${value}]`);
		if (name === 'class' && /pwned/.test(value)) faults.push(`${tag}[class=${value}]`);
	}
	if (tag === 'a' && element.getAttribute('href')?.startsWith('#') === false) {
		const rel = element.getAttribute('rel') ?? '';
		if (!rel.includes('noopener') || element.getAttribute('target') !== '_blank')
			faults.push(`a[rel=${rel}]`);
	}
	return faults;
}

describe('an answer that attacks the page', () => {
	it('is one of more than three hundred, all of them different', () => {
		expect(new Set(hostileMarkdown).size).toBe(hostileMarkdown.length);
		expect(hostileMarkdown.length).toBeGreaterThan(300);
	});

	it.each([false, true])(
		'runs nothing, fetches nothing and styles nothing; while it is written: %s',
		async (live) => {
			for (const text of hostileMarkdown) {
				const screen = await render(Markdown, { text, live });
				const found = [...screen.container.querySelectorAll('.markdown *')].flatMap(faultsOf);
				expect.soft({ text, found }).toEqual({ text, found: [] });
				// Nor does a click on anything in it.
				for (const link of screen.container.querySelectorAll('a')) {
					const isOwn = link.getAttribute('href')?.startsWith('#') ?? false;
					expect.soft(isOwn || /^(https?|mailto):$/.test(link.protocol)).toBe(true);
				}
				await screen.unmount();
			}
			expect(Object.hasOwn(window, 'pwned')).toBe(false);
			expect(asked.filter((address) => address.includes('attacker'))).toEqual([]);
		}
	);

	it('of formulas is typeset by KaTeX, and does no more than one that means well', async () => {
		const text = hostileMarkdown.filter((vector) => vector.startsWith('$')).join('\n\n');
		const { container } = await render(Markdown, { text: `$x + 1$\n\n${text}` });
		await expect.poll(() => container.querySelectorAll('.katex').length).toBeGreaterThan(0);
		// The others are not typeset later.
		await expect
			.poll(
				() =>
					container.querySelectorAll('.math').length -
					container.querySelectorAll('.math.typeset, .broken').length
			)
			.toBeLessThan(40);
		expect([...container.querySelectorAll('.markdown *')].flatMap(faultsOf)).toEqual([]);
		expect(Object.hasOwn(window, 'pwned')).toBe(false);
		expect(asked.filter((address) => address.includes('attacker'))).toEqual([]);
	});
});
