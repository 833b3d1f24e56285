import { describe, expect, it } from 'vitest';
import { en } from '#lib/i18n/en.ts';
import { I18n } from '#lib/i18n/i18n.svelte.ts';
import { pseudo, pseudoText } from '#lib/i18n/pseudo.ts';

type Tree = Record<string, unknown>;

/** Every message of a catalogue with its path. */
function leaves(tree: Tree, path = ''): [string, unknown][] {
	return Object.entries(tree).flatMap(([key, value]) => {
		const at = `${path}.${key}`;
		return typeof value === 'object' && value !== null ? leaves(value as Tree, at) : [[at, value]];
	});
}

/** Calls a message with words or numbers, whichever it takes. */
function sayWith(message: unknown, value: string | number): string {
	const speak = message as (...values: unknown[]) => string;
	return speak(...Array.from({ length: speak.length }, () => value));
}

describe('the pseudo-locale', () => {
	it('has every message of English, text for text and function for function', () => {
		const kinds = (tree: Tree) => leaves(tree).map(([path, value]) => `${path}: ${typeof value}`);
		expect(kinds(pseudo)).toEqual(kinds(en));
	});

	it('leaves no plain letter in any text, and makes each longer', () => {
		for (const [path, text] of leaves(pseudo)) {
			if (typeof text !== 'string') continue;
			expect(text, path).not.toMatch(/[A-Za-z]/);
			expect(text, path).toMatch(/^\[.*\]$/su);
		}
		expect(pseudo.composer.placeholder.length).toBeGreaterThan(1.3 * en.composer.placeholder.length);
	});

	it('leaves what is put into a sentence as it is', () => {
		expect(pseudo.history.deleteNamed('Trains to Milan')).toContain('Trains to Milan');
		expect(pseudo.history.deleteNamed('Trains to Milan')).not.toContain('Delete');
		expect(pseudo.thinking.ofBudget(312, 512)).toMatch(/312.*512/u);
		expect(pseudo.downloadErrors.truncated.body({ path: 'onnx/a.onnx' })).toContain('onnx/a.onnx');
		expect(pseudo.models.evicted(['Qwen3 0.6B', 'Qwen3 4B'])).toMatch(/Qwen3 0\.6B.*Qwen3 4B/u);
	});

	it('can say every sentence with a name or a number in it', () => {
		for (const [path, message] of leaves(pseudo)) {
			if (typeof message !== 'function' || message.length === 0) continue;
			const spoken = sayWith(message, 7);
			expect(spoken, path).toMatch(/^\[.*\]$/su);
			expect(spoken, path).not.toMatch(/[\uE000\uE001]/u);
		}
	});

	it('keeps accents, spaces and signs', () => {
		expect(pseudoText('Stop · 2×')).toBe('[Šţöþ · 2×~~~]');
	});
});

describe('the language in use', () => {
	it('starts with English and switches words, direction and tag together', async () => {
		const i18n = new I18n();
		expect(i18n).toMatchObject({ locale: 'en', lang: 'en', dir: 'ltr' });
		expect(i18n.t.composer.send).toBe('Send');
		await i18n.use('en-XB');
		expect(i18n).toMatchObject({ locale: 'en-XB', dir: 'rtl' });
		expect(i18n.t.composer.send).toBe(pseudo.composer.send);
		await i18n.use('en');
		expect(i18n.dir).toBe('ltr');
	});
});
