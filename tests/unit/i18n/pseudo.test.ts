import { describe, expect, it } from 'vitest';
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { I18n } from '#lib/i18n/i18n.svelte.ts';
import { pseudo, pseudoPages, pseudoText } from '#lib/i18n/pseudo.ts';

type Tree = Record<string, unknown>;

const everything = { first: en, pages: pagesEn };
const whole = { first: pseudo, pages: pseudoPages };

/** Every message of a catalogue with its path. */
function leaves(tree: Tree, path = ''): [string, unknown][] {
	return Object.entries(tree).flatMap(([key, value]) => {
		const at = `${path}.${key}`;
		return typeof value === 'object' && value !== null ? leaves(value as Tree, at) : [[at, value]];
	});
}

type Message = (...values: unknown[]) => string;

/** What sentences are given: numbers, words and lists of them, times, the figures of a failure. */
const samples: readonly unknown[] = [
	7,
	'Words',
	['one', 'two'],
	new Date(0),
	{ path: 'onnx/a.onnx', seconds: 7, status: 503, expected: 7, found: 8, reason: 'no-config' }
];

/** Every way to choose so many of `samples`. */
function choices(count: number): unknown[][] {
	if (count === 0) return [[]];
	return choices(count - 1).flatMap((rest) => samples.map((sample) => [...rest, sample]));
}

/** Says a message with the first values that it takes; null when it takes none. */
function sayWithAny(message: Message, parameters: number): string | null {
	for (const values of choices(parameters)) {
		try {
			return message(...values);
		} catch (reason) {
			// Values of a kind that it does not take; the next are of another.
			if (!(reason instanceof TypeError || reason instanceof RangeError)) throw reason;
		}
	}
	return null;
}

describe('the pseudo-locale', () => {
	it('has every message of English, text for text and function for function', () => {
		const kinds = (tree: Tree) => leaves(tree).map(([path, value]) => `${path}: ${typeof value}`);
		expect(kinds(whole)).toEqual(kinds(everything));
	});

	it('leaves no plain letter in any text, and makes each longer', () => {
		for (const [path, text] of leaves(whole)) {
			if (typeof text !== 'string') continue;
			expect(text, path).not.toMatch(/[A-Za-z]/);
			expect(text, path).toMatch(/^\[.*\]$/su);
		}
		expect(pseudo.composer.placeholder.length).toBeGreaterThan(1.3 * en.composer.placeholder.length);
	});

	it('leaves what is put into a sentence as it is', () => {
		expect(pseudoPages.history.moreOf('Trains to Milan')).toContain('Trains to Milan');
		expect(pseudoPages.history.moreOf('Trains to Milan')).not.toContain('More');
		expect(pseudoPages.thinking.ofBudget(312, 512)).toMatch(/312.*512/u);
		expect(whole.pages.downloadErrors.truncated.body({ path: 'onnx/a.onnx' })).toContain('onnx/a.onnx');
		expect(whole.pages.models.evicted(['Qwen3 0.6B', 'Qwen3 4B'])).toMatch(/Qwen3 0\.6B.*Qwen3 4B/u);
	});

	it('can say every sentence with a name or a number in it', () => {
		// A message of the pseudo-locale takes whatever English takes: its own length says nothing.
		const sentences = new Map(leaves(whole));
		let said = 0;
		for (const [path, english] of leaves(everything)) {
			if (typeof english !== 'function') continue;
			const spoken = sayWithAny(sentences.get(path) as Message, english.length);
			expect(spoken, path).toMatch(/^\[.*\]$/su);
			expect(spoken, path).not.toMatch(/[\uE000\uE001]/u);
			said++;
		}
		expect(said).toBeGreaterThan(50);
	});

	it('keeps accents, spaces and signs', () => {
		expect(pseudoText('Stop · 2×')).toBe('[Šţöþ · 2×~~~]');
	});
});

describe('the language in use', () => {
	it('starts with English and switches words, direction and tag together', async () => {
		const i18n = new I18n();
		expect(() => i18n.t).toThrow('No language');
		await i18n.begin('en');
		expect(i18n).toMatchObject({ locale: 'en', dir: 'ltr' });
		expect(i18n.t.composer.send).toBe('Send');
		await i18n.use('en-XB');
		expect(i18n).toMatchObject({ locale: 'en-XB', dir: 'rtl' });
		expect(i18n.t.composer.send).toBe(pseudo.composer.send);
		await i18n.use('en');
		expect(i18n.dir).toBe('ltr');
	});

	it('has the words of pages once they are loaded, and switches those too', async () => {
		const i18n = new I18n();
		expect(() => i18n.pages).toThrow('not loaded');
		const pages = i18n.loadPages();
		await i18n.begin('en');
		await pages;
		expect(i18n.pages.models.title).toBe(pagesEn.models.title);
		await i18n.use('en-XB');
		expect(i18n.pages.models.title).toBe(pseudoPages.models.title);
	});
});
