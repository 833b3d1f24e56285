import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Markdown from '#lib/markdown/Markdown.svelte';

describe('an answer', () => {
	it('opens its links in a new tab that knows nothing of Ponder', async () => {
		const screen = await render(Markdown, { text: '[the timetable](https://example.org/t)' });
		const link = screen.getByRole('link', { name: 'the timetable' });
		await expect.element(link).toHaveAttribute('target', '_blank');
		await expect.element(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
		await expect.element(link).toHaveAttribute('rel', expect.stringContaining('noreferrer'));
	});

	it('makes no element that could fetch or run anything', async () => {
		const text = [
			'![cat](https://example.org/cat.png)',
			'<img src="https://example.org/a.png" onerror="alert(1)">',
			'<script>alert(1)</script>',
			'<iframe src="https://example.org"></iframe>',
			'[x](javascript:alert(1)) <svg onload=alert(1)> <style>*{display:none}</style>'
		].join('\n\n');
		const { container } = await render(Markdown, { text });
		expect(container.querySelectorAll('img, script, iframe, style, object, embed, video')).toHaveLength(0);
		expect(
			[...container.querySelectorAll('*')].flatMap((e) =>
				e.getAttributeNames().filter((n) => n.startsWith('on'))
			)
		).toEqual([]);
		expect([...container.querySelectorAll('a')].map(({ href }) => href)).toEqual([
			'https://example.org/cat.png'
		]);
		await expect.element(container).toHaveTextContent('<script>alert(1)</script>');
	});

	it('does not touch what is finished while it grows', async () => {
		const start = 'First paragraph.\n\n```js\nlet a = 1;\n```\n\n';
		const screen = await render(Markdown, { text: `${start}Second`, live: true });
		const first = screen.getByText('First paragraph.').element();
		const code = screen.container.querySelector('pre');
		await screen.rerender({ text: `${start}Second paragraph.\n\nThird.\n\nFou`, live: true });
		await expect.element(screen.getByText('Fou')).toBeVisible();
		expect(screen.getByText('First paragraph.').element()).toBe(first);
		expect(screen.container.querySelector('pre')).toBe(code);
	});

	it('keeps its headings below those of the page, without a gap', async () => {
		const { container } = await render(Markdown, { text: '# One\n\n### Two\n\n###### Three' });
		expect([...container.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ tagName }) => tagName)).toEqual([
			'H3',
			'H4',
			'H5'
		]);
	});

	it('shows code with its language, from left to right, and copies it exactly', async () => {
		const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
		const screen = await render(Markdown, { text: '```python\nprint("<b>")\n  x\n```' });
		await expect.element(screen.getByText('python')).toBeVisible();
		expect(screen.container.querySelector('pre')?.dir).toBe('ltr');
		await screen.getByRole('button', { name: 'Copy code' }).click();
		await expect.element(screen.getByRole('status')).toHaveTextContent('Copied');
		expect(write.mock.calls).toEqual([['print("<b>")\n  x']]);
		write.mockRestore();
	});

	it('has room for the marks of a list in another direction than the page’s', async () => {
		const list = '1. one\n2. مرحبا بالعالم\n\nNote[^1].\n\n[^1]: A note.';
		for (const dir of ['ltr', 'rtl']) {
			const { container, unmount } = await render(Markdown, { text: list });
			container.dir = dir;
			const [english, arabic, note] = [...container.querySelectorAll('li')].map((item) => {
				const [inner, outer] = [item, container].map((element) => element.getBoundingClientRect());
				return {
					left: (inner?.left ?? 0) - (outer?.left ?? 0),
					right: (outer?.right ?? 0) - (inner?.right ?? 0)
				};
			});
			expect(english?.left).toBeGreaterThan(16);
			expect(note?.left).toBeGreaterThan(16);
			expect(arabic?.right).toBeGreaterThan(16);
			await unmount();
		}
	});

	it('lays out lists, quotes, tables and notes as their words are read, in a page of either direction', async () => {
		const text = [
			'> مرحبا بالعالم',
			'1. مرحبا\n\n2. بالعالم',
			'| اسم | مقدار |\n|:--|--:|\n| T65 | 100 % |',
			'ملاحظة[^1] و[رابط](https://example.org/a).',
			'[^1]: مرحبا.'
		].join('\n\n');
		for (const dir of ['ltr', 'rtl']) {
			const { container, unmount } = await render(Markdown, { text });
			container.dir = dir;
			const one = (selector: string) => {
				const found = container.querySelector(selector);
				if (!found) throw new Error(`There is no ${selector}.`);
				return found;
			};
			for (const around of ['blockquote', 'ol > li', '[role=doc-endnotes] li', '.table'])
				expect(getComputedStyle(one(around)).direction, around).toBe('rtl');
			const [name, amount] = ['td:first-child', 'td:last-child'].map((cell) => one(cell));
			expect(name?.getBoundingClientRect().left).toBeGreaterThan(amount?.getBoundingClientRect().left ?? 0);
			// Latin words and figures stand where their column's heading does.
			const sideOf = (cell: string, side: 'left' | 'right') =>
				one(`${cell} bdi`).getBoundingClientRect()[side];
			expect(sideOf('td:first-child', 'right')).toBeCloseTo(sideOf('th:first-child', 'right'), 0);
			expect(sideOf('td:last-child', 'left')).toBeCloseTo(sideOf('th:last-child', 'left'), 0);
			// Behind the link's words, where they are read to the left.
			const link = one('a[href="https://example.org/a"]').getBoundingClientRect();
			const host = one('.destination').getBoundingClientRect();
			expect(host.left - link.left).toBeLessThan(link.right - host.right);
			await unmount();
		}
	});

	it('puts no space into text that has none', async () => {
		const { container } = await render(Markdown, { text: 'a**b**c`d`*e*f~~g~~h' });
		expect(container.textContent?.trim()).toBe('abcdefgh');
	});
});
