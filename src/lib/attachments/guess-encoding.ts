/** What the letters of a text may be written in that does not say so. Pure. */

/** What a file may be read as where it does not say, for the person to choose from; by their names in the Encoding Standard. */
export const encodings = [
	'windows-1252',
	'gb18030',
	'big5',
	'shift_jis',
	'euc-kr',
	'windows-1251',
	'windows-1256',
	'iso-8859-2'
] as const;

export type Encoding = (typeof encodings)[number];

/** By scripts (ISO 15924): what their files are in as a rule, as browsers take it too (HTML Standard, 13.2.3.2, step 9). */
const usualIn: Readonly<Record<string, Encoding>> = {
	Hans: 'gb18030',
	Hant: 'big5',
	Jpan: 'shift_jis',
	Kore: 'euc-kr',
	Cyrl: 'windows-1251',
	Arab: 'windows-1256'
};

/** Languages of Latin letters that Western European tables do not have. */
const centralEuropean = ['bs', 'cs', 'hr', 'hu', 'pl', 'ro', 'sk', 'sl'];

/** Bytes that are looked at: more would say no more. */
const sampleBytes = 64 * 1024;

/** The share of bytes above ASCII that no language of Latin letters comes near. */
const manyAccents = 0.3;

/** What to try one after the other, for one who reads these languages. */
export function likelyEncodings(bytes: Uint8Array, languages: readonly string[]): readonly Encoding[] {
	const locales = languages.flatMap((tag) => localeOf(tag) ?? []);
	const others = locales.flatMap(({ script = '' }) => usualIn[script] ?? []);
	const isCentral = centralEuropean.includes(locales[0]?.language ?? '');
	return [...(isOtherScript(bytes) ? others : []), isCentral ? 'iso-8859-2' : 'windows-1252'];
}

/** Null for what is no tag. */
function localeOf(tag: string): Intl.Locale | null {
	try {
		return new Intl.Locale(tag).maximize();
	} catch (reason) {
		if (!(reason instanceof RangeError)) throw reason;
		return null;
	}
}

/** Other scripts stand in runs of bytes above ASCII, or are full of them; accented letters stand alone among those of ASCII. */
function isOtherScript(bytes: Uint8Array): boolean {
	let [alone, together, length, high] = [0, 0, 0, 0];
	const sample = bytes.subarray(0, sampleBytes);
	for (const byte of [...sample, 0]) {
		if (byte >= 0x80) {
			length++;
			high++;
			continue;
		}
		if (length === 1) alone++;
		if (length > 1) together++;
		length = 0;
	}
	return together > alone || high > sample.length * manyAccents;
}

/** The share of noughts in every second byte above which it is UTF-16: spaces and line ends alone make a tenth or so. */
const enough = 0.3;

/**
 * Latin letters in UTF-16 have a nought in every second byte: which of the two it is, where a text is in it without a mark
 * that says so; null where it is not.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const sample = bytes.subarray(0, sampleBytes);
	let [even, odd] = [0, 0];
	for (let place = 0; place < sample.length; place += 2) {
		if (sample[place] === 0) even++;
		if (sample[place + 1] === 0) odd++;
	}
	const most = (sample.length / 2) * enough;
	if (even === 0 && odd > most) return 'utf-16le';
	return odd === 0 && even > most ? 'utf-16be' : null;
}
