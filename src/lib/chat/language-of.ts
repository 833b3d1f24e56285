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
/** Letters that Persian and Urdu do without, or never begin a word with; a short text of theirs may lack the others. */
const onlyArabic = /[ةىكإ]|(?:^| )أ/u;
/** The article; a word or two that begin so have gone into other languages. */
const article = /(?:^| )ال\p{L}{2}/gu;

/** Digraphs and pointed letters of Yiddish, which Hebrew writes without. */
const yiddish = /[\u05bfװױײ\ufb1f\ufb2e\ufb2f]|\u05d0\u05b7|\u05d0\u05b8/u;

/** Letters that Cantonese alone writes, and one that is common in it and has its place in Chinese at large. */
const cantonese = /[嘅咁唔佢哋冇嚟喺啲咗嗰噉]/gu;
const cantoneseIs = /(?<!關)係(?!數)/gu;
/** Words that Japanese has none of, in letters that Chinese alone writes. */
const onlyChinese = /[你您她们們吗嗎这這么吧]/u;

/** Of a text's words, those that must be of one script. */
const share = 0.7;
/** Of Japanese letters, those that are kana at the least. */
const shareOfKana = 0.15;
/** Letters: a Japanese sentence that is as long has kana in it; on a page in Japanese more is asked for. */
const longWithoutKana = { ja: 12, other: 8 };
/** Of Cantonese letters, those that it alone writes at the least. */
const shareOfCantonese = 0.05;

/**
 * The language of a text, by BCP 47; undefined where its script does not tell: never of Latin or Cyrillic letters, nor of
 * Chinese on a page in Chinese, which knows better how its letters are drawn, nor of so few words that they may be of
 * another language of that script.
 * @param page the language of what is around it
 */
export function languageOf(text: string, page: string): string | undefined {
	const words = text.slice(0, looked).replace(foreign, ' ').match(word) ?? [];
	const isMostly = (first: RegExp) => words.filter((one) => first.test(one)).length > share * words.length;
	if (isMostly(hanOrKana)) return ofHan(words.join(''), page);
	if (isMostly(arabic)) return isArabic(words.join(' ')) ? 'ar' : undefined;
	const language = scripts.find(({ first }) => isMostly(first))?.language;
	return language === 'he' && yiddish.test(words.join('')) ? undefined : language;
}

function ofHan(letters: string, page: string): string | undefined {
	const count = (script: string) => letters.match(new RegExp(`[${script}]`, 'gu'))?.length ?? 0;
	const [han, japanese] = [count(chinese), count(kana)];
	if (japanese > 0) return japanese >= shareOfKana * (han + japanese) ? 'ja' : undefined;
	if (isCantonese(letters)) return page === 'yue' ? undefined : 'yue';
	if (/^(?:zh|yue)/.test(page)) return undefined;
	const isLong = han >= longWithoutKana[page === 'ja' ? 'ja' : 'other'];
	return isLong || onlyChinese.test(letters) ? 'zh' : undefined;
}

/** @param letters all of Chinese writing */
function isCantonese(letters: string): boolean {
	const marks = letters.match(cantonese)?.length ?? 0;
	const all = marks + (letters.match(cantoneseIs)?.length ?? 0);
	return marks > 0 && all > 1 && all >= shareOfCantonese * letters.length;
}

/** @param words with a space between them */
function isArabic(words: string): boolean {
	if (notArabic.test(words)) return false;
	return onlyArabic.test(words) || (words.match(article)?.length ?? 0) > 1;
}
