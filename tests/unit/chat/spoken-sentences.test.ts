import { describe, expect, it, vi } from 'vitest';
import { SpokenSentences } from '#lib/chat/spoken-sentences.ts';

/** What is read out when a text comes in pieces of so many characters. */
function readOut(text: string, size: number, tag = 'en'): readonly string[] {
	const sentences = new SpokenSentences(tag);
	const steps = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
		text.slice(0, (index + 1) * size)
	);
	const read = steps.map((so_far) => sentences.take(so_far, false));
	return [...read, sentences.take(text, true)].filter((words) => words !== '');
}

describe('an answer that is read out', () => {
	it.each([1, 3, 7, 1000])(
		'is read sentence by sentence, each once it has ended, in pieces of %i',
		(size) => {
			const text = 'Pi is 3.14159 or so. Is that enough? For most things!';
			const read = readOut(text, size);
			expect(read.join(' ')).toBe(text);
			if (size < 10) expect(read).toEqual(['Pi is 3.14159 or so.', 'Is that enough?', 'For most things!']);
		}
	);

	it.each([
		['zh', '天空是蓝色的。为什么呢？因为光。', ['天空是蓝色的。', '为什么呢？', '因为光。']],
		['ja', '空は青い。なぜ？', ['空は青い。', 'なぜ？']],
		['ar', 'السماء زرقاء. لماذا؟ بسبب الضوء.', ['السماء زرقاء.', 'لماذا؟', 'بسبب الضوء.']],
		['hi', 'आकाश नीला है। क्यों?', ['आकाश नीला है।', 'क्यों?']]
	])('has its sentences in %s', (tag, text, sentences) => {
		expect(readOut(text, 1, tag)).toEqual(sentences);
	});

	it('has neither the marks of Markdown nor code in it', () => {
		const text =
			'# Sums\n\n- **First** the _ones_.\n- See [the page](https://example.org/a).\n\n```js\nlet a = 1;\n```\n\n| a | b |\n|---|---|\n\nDone.';
		const read = readOut(text, 4).join(' ');
		expect(read).toBe('Sums First the ones. See the page. a, b Done.');
	});

	it.each([1, 4, 1000])('has all that is no mark, in pieces of %i', (size) => {
		const text =
			'2 * 3 = 6. It is `snake_case_name`, snake_case_name, __init__.py or **a*b**.\nA line\ngoes on.\n\n1. One.\n2. Two!\n\n- [ ] a task\n- [x] done\n';
		expect(readOut(text, size).join(' ')).toBe(
			'2 * 3 = 6. It is snake_case_name, snake_case_name, init.py or a*b. A line goes on. 1: One. 2: Two! a task done'
		);
	});

	it.each([1, 5, 1000])('has formulas as TeX without their marks, in pieces of %i', (size) => {
		const text = 'The area is $\\frac{1}{2}bh$. So\n\n$$\nx. y = \\sqrt{2}\n$$\n\nholds, for $3.50 too.';
		expect(readOut(text, size).join(' ')).toBe(
			'The area is \\frac{1}{2}bh. So x. y = \\sqrt{2} holds, for $3.50 too.'
		);
	});

	it.each([1, 5, 1000])('has notes at its end, and no definitions, in pieces of %i', (size) => {
		const text =
			'It holds.[^1] See [the docs][1] or [these][]; not a[0][2].\n\n[^1]: A note. Long.\n\n[1]: https://example.org/a\n[these]: /b\n\nThat is all.\n';
		expect(readOut(text, size).join(' ')).toBe(
			'It holds. See the docs or these; not a[0][2]. That is all. 1: A note. Long.'
		);
	});

	it('has a code block left out inside a list, and goes on behind it', () => {
		const text = '- item\n  ```py\n  code.run()\n  ```\n  more text.\n\n    ~~~\n\nAfter.';
		for (const size of [1, 6, 1000]) expect(readOut(text, size).join(' ')).toBe('item more text. After.');
	});

	it.each([
		['See [the page](https://example.org/a_(b)) now.', 'See the page now.'],
		['See [the page](https://example.org/a', 'See [the page](https://example.org/a'],
		['![A cat](cat.png) sits.', 'A cat sits.']
	])('has the words of links without where they lead: %s', (text, spoken) => {
		expect(readOut(text, 1000).join(' ')).toBe(spoken);
	});

	it('is not cut anew from its beginning', () => {
		const sentences = new SpokenSentences('en');
		expect(sentences.take('One. Two.', false)).toBe('One.');
		expect(sentences.take('One. Two. Three', false)).toBe('Two.');
		expect(sentences.take('One. Two. Three', true)).toBe('Three');
		expect(sentences.take('One. Two. Three', true)).toBe('');
	});

	it.each(['a.', 'word ', '[', '[a](b', '字'])(
		'looks at what never ends once, and loses nothing of it: %s',
		(unit) => {
			const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
			const sentences = new SpokenSentences('en');
			const text = `${unit.repeat(1_000_000 / unit.length)} So.`;
			let spoken = sentences.take(text, false);
			for (const more of ['x', 'y', 'z']) spoken += sentences.take(`${text}${more}`, false);
			spoken += sentences.take(text, true);
			const looked = segment.mock.calls.reduce((sum, [looked]) => sum + looked.length, 0);
			segment.mockRestore();
			expect(looked).toBeLessThan(2.2 * text.length);
			const words = (of: string) => of.replace(/[^\p{L}]/gu, '').length;
			expect(words(spoken)).toBeGreaterThanOrEqual(words(text));
		}
	);
});
