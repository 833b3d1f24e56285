/** Every language says all that English says, in words of its own, and of the same things. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type * as Format from '#lib/i18n/format.ts';
import { loadLanguage } from '#lib/i18n/languages.ts';
import { spokenLocales, type Locale } from '#lib/i18n/locale.ts';
import { choices, messagesOf, pairs, said, samples, type Message } from '../../fixtures/messages.ts';
import { givenForms, recordingPlurals } from '../../fixtures/recorded-plurals.ts';
import { wordsFor } from '../../../src/widget/words.ts';
import { sameAsEnglish } from './same-as-english.ts';

vi.mock('#lib/i18n/format.ts', async (original) => recordingPlurals(await original<typeof Format>()));

type Catalogue = ReadonlyMap<string, Message>;

const others = spokenLocales.filter((locale) => locale !== 'en');
const catalogues = new Map<Locale, Catalogue>();

const catalogueOf = (locale: Locale): Catalogue => catalogues.get(locale) ?? new Map<string, Message>();

async function load(locale: Locale): Promise<Catalogue> {
	const { language } = await loadLanguage[locale]();
	// Both halves have parts of one name.
	const first = messagesOf(language.messages, 'first');
	return new Map([...first, ...messagesOf(await language.loadPages(), 'pages')]);
}

beforeAll(async () => {
	for (const locale of spokenLocales) catalogues.set(locale, await load(locale));
});

/** What a message says of the first values that English takes there. */
function sayOf(path: string, message: Message | undefined): string | null {
	const english = catalogueOf('en').get(path);
	if (typeof english !== 'function') return said(message, []);
	for (const values of choices(english.length)) {
		if (said(english, values) !== null) return said(message, values);
	}
	return null;
}

it.each(['zh-Hans', 'zh-Hant', 'yue'] as const)(
	'in %s no space parts words, also where sentences are put together',
	async (locale) => {
		const { attachments } = await (await loadLanguage[locale]()).language.loadPages();
		expect(attachments.tooLong(attachments.about(3000), 100)).not.toMatch(/\p{Script=Han} \p{Script=Han}/u);
	}
);

describe.each(others)('in %s', (locale) => {
	it('there is every message, text for text and function for function', () => {
		const kinds = (catalogue: Catalogue) =>
			[...catalogue].map(([path, message]) => `${path}: ${typeof message}`).sort();
		expect(kinds(catalogueOf(locale))).toEqual(kinds(catalogueOf('en')));
	});

	it('nothing is left in English but names and signs', () => {
		const same = [...catalogueOf('en')].flatMap(([path, english]) => {
			const text = sayOf(path, catalogueOf(locale).get(path));
			const isWords = /\p{L}{2}/u.test(text ?? '');
			return isWords && text === sayOf(path, english) ? [path] : [];
		});
		const allowed = [...sameAsEnglish.all, ...(sameAsEnglish[locale] ?? [])];
		expect(same.filter((path) => !allowed.includes(path))).toEqual([]);
		// What is translated by now need not be listed any more.
		expect((sameAsEnglish[locale] ?? []).filter((path) => !same.includes(path))).toEqual([]);
	});

	it('every sentence can be said, and leaves out nothing that English names', () => {
		const left = [...catalogueOf('en')].flatMap(([path, english]) => {
			if (typeof english !== 'function') return [];
			return leftOut(english, catalogueOf(locale).get(path)).map((what) => `${path}: ${what}`);
		});
		expect([...new Set(left)]).toEqual([]);
	});

	it('plurals have a form for every kind of number', () => {
		const start = givenForms.length;
		for (const [path, message] of catalogueOf(locale)) {
			if (typeof message !== 'function') continue;
			for (const values of choices(message.length, [7, 'Wörter', samples[5], ['a', 'b']]))
				if (said(catalogueOf('en').get(path), values) !== null) said(message, values);
		}
		const mine = givenForms.slice(start).filter(({ tag }) => tag.startsWith(locale.slice(0, 2)));
		const kinds = kindsOfNumbers(locale);
		const lacking = mine
			.map(({ forms, other }) => ({ other, lacks: kinds.filter((kind) => !forms.includes(kind)) }))
			.filter(({ lacks }) => lacks.length > 0);
		expect(lacking).toEqual([]);
		// Where a language has no plurals, nobody asks for one.
		if (kinds.length > 1) expect(mine.length).toBeGreaterThan(10);
	});
});

/** What English says of a parameter and the other does not, as `1: Wörter`; empty where it says all. */
function leftOut(english: (...values: unknown[]) => string, other: Message | undefined): readonly string[] {
	return Array.from({ length: english.length }, (_, place) => place).flatMap((place) =>
		choices(english.length - 1).flatMap((rest) =>
			pairs.flatMap(([before, after]) => {
				const values = (value: unknown) => [...rest.slice(0, place), value, ...rest.slice(place)];
				const [one, two] = [said(english, values(before)), said(english, values(after))];
				if (one === null || two === null || one === two) return [];
				const [mine, mineToo] = [said(other, values(before)), said(other, values(after))];
				// It takes that kind in another way: the others tell.
				if (mine === null || mineToo === null) return [];
				const isNamed = typeof before !== 'string' || !one.includes(before) || mine.includes(before);
				return mine === mineToo || !isNamed ? [`${place}: ${String(before)}`] : [];
			})
		)
	);
}

/** Of the whole numbers that are counted here: up to a million. */
function kindsOfNumbers(locale: Locale): readonly string[] {
	const rules = new Intl.PluralRules(locale);
	const counted = Array.from({ length: 1000 }, (_, count) => rules.select(count));
	return [...new Set([...counted, 'other'])];
}

describe.each(spokenLocales)('in %s', (locale) => {
	it('the page for embedders quotes the button as it is', () => {
		const about = catalogueOf(locale).get('pages.embedding.options.label.about');
		expect(about).toContain(wordsFor([locale]).words.open);
	});
});
