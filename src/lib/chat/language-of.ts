/** In which language a text is, where its script tells. Pure. */

/** UTF-16 units at a text's beginning that are looked at; a text may be given without those behind them. */
export const looked = 1000;

/** What is in no language: code, addresses. */
const foreign = /```[^]*?(?:```|$)|`[^`\n]*`|https?:\S+/gu;

const chinese = String.raw`\p{Script=Han}`;
const kana = String.raw`\p{Script=Hiragana}\p{Script=Katakana}ー`;

/** About a word: two letters of Chinese or Japanese, or as many of an alphabet as most words have. */
const word = new RegExp(
	String.raw`[${chinese}${kana}]{1,2}|(?:(?![${chinese}${kana}])[\p{L}\p{M}]){1,12}`,
	'gu'
);

const hanOrKana = new RegExp(`^[${chinese}${kana}]`, 'u');
const arabic = /^\p{Script=Arabic}/u;

/** Scripts that write one language almost alone. */
const scripts = [
	{ first: /^\p{Script=Hangul}/u, language: 'ko' },
	{ first: /^\p{Script=Thai}/u, language: 'th' },
	{ first: /^\p{Script=Lao}/u, language: 'lo' },
	{ first: /^\p{Script=Khmer}/u, language: 'km' },
	{ first: /^\p{Script=Hebrew}/u, language: 'he' },
	{ first: /^\p{Script=Greek}/u, language: 'el' },
	{ first: /^\p{Script=Georgian}/u, language: 'ka' },
	{ first: /^\p{Script=Armenian}/u, language: 'hy' }
];

/** Letters of Persian, Urdu, Kurdish and others, of which Arabic has none. */
const notArabic = /[پچژگکیٹڈڑںھہےۆێەڤڭۇ]/u;

/** Of a text's words, those that must be of one script. */
const share = 0.7;
/** Of Japanese letters, those that are kana at the least. */
const shareOfKana = 0.15;
/** Letters: a Japanese sentence that is as long has kana in it. */
const longWithoutKana = 12;

/**
 * The language of a text, by BCP 47; undefined where its script does not tell: never of Latin or Cyrillic letters, nor of
 * Chinese on a page in Chinese, which knows better how its letters are drawn.
 * @param page the language of what is around it
 */
export function languageOf(text: string, page: string): string | undefined {
	const words = text.slice(0, looked).replace(foreign, ' ').match(word) ?? [];
	const isMostly = (first: RegExp) => words.filter((one) => first.test(one)).length > share * words.length;
	if (isMostly(hanOrKana)) return ofHan(words.join(''), page);
	if (isMostly(arabic)) return notArabic.test(words.join('')) ? undefined : 'ar';
	return scripts.find(({ first }) => isMostly(first))?.language;
}

function ofHan(letters: string, page: string): string | undefined {
	const count = (script: string) => letters.match(new RegExp(`[${script}]`, 'gu'))?.length ?? 0;
	const [han, japanese] = [count(chinese), count(kana)];
	if (japanese > 0) return japanese >= shareOfKana * (han + japanese) ? 'ja' : undefined;
	if (/^(?:zh|yue)/.test(page)) return undefined;
	return page === 'ja' && han < longWithoutKana ? undefined : 'zh';
}
