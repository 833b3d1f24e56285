/** In which language a text is, where its script tells. Pure. */

/** Characters that are looked at. */
const most = 2000;

/** What is in no language: code, addresses. */
const foreign = /```[^]*?(?:```|$)|`[^`\n]*`|https?:\S+/gu;

const chinese = String.raw`\p{Script=Han}`;
const kana = String.raw`\p{Script=Hiragana}\p{Script=Katakana}ー`;

/** About a word: two letters of Chinese or Japanese, or as many of an alphabet as most words have. */
const word = new RegExp(
	String.raw`[${chinese}${kana}]{1,2}|(?:(?![${chinese}${kana}])[\p{L}\p{M}]){1,12}`,
	'gu'
);

/** Scripts that write one language almost alone. */
const scripts: Readonly<Record<string, string>> = {
	Hangul: 'ko',
	Thai: 'th',
	Lao: 'lo',
	Khmer: 'km',
	Hebrew: 'he',
	Greek: 'el',
	Georgian: 'ka',
	Armenian: 'hy'
};

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
	const words = text.slice(0, most).replace(foreign, ' ').match(word) ?? [];
	const isMostly = (script: string) => {
		const first = new RegExp(`^[${script}]`, 'u');
		return words.filter((one) => first.test(one)).length > share * words.length;
	};
	if (isMostly(chinese + kana)) return ofHan(words.join(''), page);
	if (isMostly(String.raw`\p{Script=Arabic}`)) return notArabic.test(words.join('')) ? undefined : 'ar';
	return Object.entries(scripts).find(([script]) => isMostly(String.raw`\p{Script=${script}}`))?.[1];
}

function ofHan(letters: string, page: string): string | undefined {
	const count = (script: string) => letters.match(new RegExp(`[${script}]`, 'gu'))?.length ?? 0;
	const [han, japanese] = [count(chinese), count(kana)];
	if (japanese > 0) return japanese >= shareOfKana * (han + japanese) ? 'ja' : undefined;
	if (/^(?:zh|yue)/.test(page)) return undefined;
	return page === 'ja' && han < longWithoutKana ? undefined : 'zh';
}
