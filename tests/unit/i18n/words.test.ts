import { describe, expect, it } from 'vitest';
import { attachmentErrorCodes } from '#lib/attachments/errors.ts';
import { downloadErrorCodes, type Facts } from '#lib/download/errors.ts';
import { engineErrorCodes } from '#lib/engine/errors.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { createFormat } from '#lib/i18n/format.ts';
import {
	directionOf,
	isLocale,
	localeFromFragment,
	localeFromLanguages,
	localeOf,
	locales,
	spokenLocales
} from '#lib/i18n/locale.ts';
import { storageErrorCodes } from '#lib/storage/errors.ts';
import { transferErrorCodes, type TransferErrorCode, type TransferFacts } from '#lib/transfer/errors.ts';

describe('the words of a failure', () => {
	it.each([...engineErrorCodes, ...storageErrorCodes])(
		'%s: a heading and a sentence with a way on',
		(code) => {
			const { title, body } = pagesEn.errors[code];
			expect(title).toMatch(/^[A-Z][^.]*$/u);
			expect(body).toMatch(/^[A-Z].*[^.]\.$/u);
			// A person is told nothing of how it is built.
			expect(`${title} ${body}`).not.toMatch(
				/worker|session|wasm|simd|onnx|indexeddb|quota|null|undefined|error/iu
			);
		}
	);

	it('are different for every code', () => {
		const words = Object.values(pagesEn.errors).map(({ title, body }) => `${title} ${body}`);
		expect(new Set(words).size).toBe(words.length);
	});
});

describe('the words of a failed download', () => {
	const facts: Facts = { path: 'onnx/model_q4.onnx', expected: 2e6, found: 1e6, seconds: 90, status: 503 };
	const shownFacts: Partial<Record<(typeof downloadErrorCodes)[number], RegExp>> = {
		'not-found': /onnx\/model_q4\.onnx/,
		'rate-limited': /2\smin/,
		'hub-failed': /503/,
		'unexpected-answer': /503/,
		'size-changed': /onnx\/model_q4\.onnx.*2\sMB.*1\sMB/,
		truncated: /onnx\/model_q4\.onnx/,
		'wrong-bytes': /onnx\/model_q4\.onnx/,
		'import-mismatch': /onnx\/model_q4\.onnx/
	};

	it.each([...downloadErrorCodes])('%s: a heading and a way on, with its figures and without', (code) => {
		const { title, body } = pagesEn.downloadErrors[code];
		expect(title).toMatch(/^[A-Z][^.]*$/u);
		for (const known of [facts, {}]) {
			expect(body(known)).toMatch(/^[A-Z].*[^.]\.$/u);
			expect(`${title} ${body(known)}`).not.toMatch(/undefined|NaN|null|worker|indexeddb|quota|error|sha/iu);
		}
		expect(body(facts)).toMatch(shownFacts[code] ?? /./u);
	});

	it('are different for every code', () => {
		const words = Object.values(pagesEn.downloadErrors).map(({ title, body }) => `${title} ${body({})}`);
		expect(new Set(words).size).toBe(words.length);
	});
});

describe('the words of a failed import or export', () => {
	const facts: TransferFacts = { line: 1204, entry: 7, field: 'messages.3.content' };
	const shownFacts: Partial<Record<TransferErrorCode, RegExp>> = {
		'not-json': /line 1,204/,
		'broken-entry': /Entry 7.*line 1,204.*messages\.3\.content/,
		'entry-too-large': /Entry 7.*line 1,204/
	};

	it.each([...transferErrorCodes])('%s: a heading and a way on, with its place and without', (code) => {
		const { title, body } = pagesEn.settings.errors[code];
		expect(title).toMatch(/^[A-Z][^.]*$/u);
		for (const known of [facts, { entry: 7 }, { line: 1204 }, {}]) {
			expect(body(known)).toMatch(/^[A-Z].*[^.]\.$/u);
			expect(`${title} ${body(known)}`).not.toMatch(/undefined|NaN|null|worker|indexeddb|quota|error/iu);
		}
		expect(body(facts)).toMatch(shownFacts[code] ?? /./u);
	});
});

describe('the words of a file that cannot be attached', () => {
	const facts = { max: 268_435_456, bytes: 3e8, pages: 12 };

	it.each([...attachmentErrorCodes])('%s: what is wrong, and a way on', (code) => {
		for (const known of [facts, { ...facts, max: 10 }]) {
			const words = pagesEn.attachments.failures[code](known);
			expect(words).toMatch(/^[A-Z].*[^.]\.$/u);
			expect(words).not.toMatch(/undefined|NaN|null|worker|error/iu);
		}
	});

	it('are different for every code', () => {
		const words = attachmentErrorCodes.map((code) => pagesEn.attachments.failures[code](facts));
		expect(new Set(words).size).toBe(words.length);
	});
});

describe('formats', () => {
	const plain = (text: string) => text.replace(/\s/gu, ' ');

	it.each([
		[0, '0.0 s'],
		[3240, '3.2 s'],
		[9960, '10 s'],
		[48_400, '48 s'],
		[59_700, '1 min 0 s'],
		[125_000, '2 min 5 s'],
		[3_780_000, '1 h 3 min'],
		[-5, '0.0 s']
	])('say %i ms as %s', (ms, words) => {
		expect(plain(createFormat('en').duration(ms))).toBe(words);
	});

	it.each([
		[-5, '0 s'],
		[1200, '2 s'],
		[48_400, '49 s'],
		[125_000, '2 min'],
		[3_540_000, '59 min'],
		[6_000_000, '1 h 40 min']
	])('say about %i ms as %s', (ms, words) => {
		expect(plain(createFormat('en').roughDuration(ms))).toBe(words);
	});

	it('never let a number and its unit be parted at the end of a line', () => {
		for (const tag of ['en', 'de', 'fr', 'ja'])
			expect(createFormat(tag).duration(125_000)).not.toContain(' ');
	});

	it('write as the language does', () => {
		expect(createFormat('de').number(1802)).toBe('1.802');
		expect(plain(createFormat('de').duration(125_000))).toBe('2 min 5 s');
		expect(createFormat('zh').duration(3240)).toBe('3.2秒');
		expect(createFormat('en').bytes(1_430_000_000)).toBe('1.4 GB');
		expect(createFormat('en').bytes(11_600_000)).toBe('12 MB');
		expect(createFormat('en').bytes(0)).toBe('0 bytes');
		expect(createFormat('en').byteRate(8_340_000)).toBe('8.3 MB/s');
		expect(createFormat('en').byteRate(0)).toBe('0 byte/s');
	});

	it('choose the form that fits the number', () => {
		expect(pagesEn.thinking.tokens(1)).toBe('1 token');
		expect(pagesEn.thinking.tokens(1802)).toBe('1,802 tokens');
		const arabic = createFormat('ar');
		expect(arabic.plural(2, { two: 'two', other: 'other' })).toBe('two');
		expect(arabic.plural(11, { two: 'two', other: 'other' })).toBe('other');
	});
});

describe('choosing a language', () => {
	it('follows the fragment, among other things in it', () => {
		expect(localeFromFragment('#locale=en-XB')).toBe('en-XB');
		expect(localeFromFragment('#q=hello&locale=en-XB')).toBe('en-XB');
		expect(localeFromFragment('#locale=zh-TW')).toBe('zh-Hant');
		expect(localeFromFragment('#locale=tlh')).toBeNull();
		expect(localeFromFragment('#locale=')).toBeNull();
		expect(localeFromFragment('')).toBeNull();
	});

	it("takes the first of the person's languages that there is, English failing all", () => {
		expect(localeFromLanguages(['tlh', 'en-GB'])).toBe('en');
		expect(localeFromLanguages([])).toBe('en');
		expect(localeFromLanguages(['tlh', 'en-XB', 'nl'])).toBe('en');
		expect(localeFromLanguages(['nl-BE', 'de-AT', 'en'])).toBe('de');
		expect(localeFromLanguages(['', 'not a tag', 'zh-HK', 'de'])).toBe('zh-Hant');
		expect(isLocale('toString')).toBe(false);
	});

	it.each([
		['zh', 'zh-Hans'],
		['zh-CN', 'zh-Hans'],
		['zh-SG', 'zh-Hans'],
		['zh-Hans-HK', 'zh-Hans'],
		['cmn-Hans-CN', 'zh-Hans'],
		['ZH-tw', 'zh-Hant'],
		['zh-TW', 'zh-Hant'],
		['de-CH-1996', 'de'],
		['es-419', 'es'],
		['zh-HK', 'zh-Hant'],
		['zh-MO', 'zh-Hant'],
		['zh-Hant', 'zh-Hant'],
		['zh-Hant-CN', 'zh-Hant'],
		['yue', 'yue'],
		['yue-Hant-HK', 'yue'],
		['zh-yue', 'yue'],
		['zh-yue-HK', 'yue'],
		['fr-CA', 'fr'],
		['FR-be', 'fr'],
		['pt-BR', 'pt'],
		['pt-PT', 'pt'],
		['ar-EG', 'ar'],
		['ja-JP', 'ja'],
		['ko-KR', 'ko'],
		['ko-Kore-KP', 'ko'],
		['en-GB', 'en'],
		['en-u-nu-thai', 'en']
	])('finds the one that speaks %s', (tag, locale) => {
		expect(localeOf(tag)).toBe(locale);
	});

	it.each(['tlh', 'zh-Latn', 'nan', 'x', '*', '', 'de_DE', 'en-'])('finds none for “%s”', (tag) => {
		expect(localeOf(tag)).toBeNull();
	});

	it('knows each locale by its own name, and which way it is written', () => {
		expect(spokenLocales.map(localeOf)).toEqual(spokenLocales);
		expect(locales.filter((locale) => directionOf(locale) === 'rtl')).toEqual(['ar', 'en-XB']);
		for (const locale of spokenLocales) {
			const { direction } = textInfo(locale);
			expect(directionOf(locale), locale).toBe(direction);
		}
	});
});

/** As the browser's own tables have it. */
function textInfo(tag: string): { readonly direction: string } {
	// A method in newer browsers, a property in this Node; TypeScript knows neither.
	return (new Intl.Locale(tag) as unknown as { readonly textInfo: { readonly direction: string } }).textInfo;
}
