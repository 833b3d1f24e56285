/** What two texts have in common for whoever searches: no case, no accents, no vowel signs. Pure. */

/** Marks go, but for those that make another syllable of a kana. */
const marks = /(?![\u3099\u309a])\p{M}/gu;

/**
 * Letters that Arabic readers type for each other, the stroke that only stretches a word, a Greek word's last letter, and the
 * marks that are set where keyboards have simpler ones.
 */
const alike = /[ىةـς‘’ʼ׳“”„״‐–—−־]/gu;
const simple: Readonly<Record<string, string>> = {
	ى: 'ي',
	ة: 'ه',
	ـ: '',
	ς: 'σ',
	...{ '‘': "'", '’': "'", ʼ: "'", '׳': "'" },
	...{ '“': '"', '”': '"', '„': '"', '״': '"' },
	...{ '‐': '-', '–': '-', '—': '-', '−': '-', '־': '-' }
};

/**
 * The text in the form in which it is compared. Alef with and without hamza, full and half width, ß and ss are the same.
 * Folding what is folded changes nothing.
 */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(marks, '')
		.normalize('NFC')
		.toUpperCase()
		.toLowerCase()
		.replace(alike, (letter) => simple[letter] ?? letter);
}

/** A folded text beside the one it was made from. */
export interface Folded {
	readonly text: string;
	/** For each UTF-16 unit of `text`, where what it came from begins. */
	readonly starts: readonly number[];
}

/** The same, with the way back: to show in the text itself what was found. */
export function foldWithPlaces(text: string): Folded {
	let folded = '';
	const starts: number[] = [];
	for (const { segment, index } of new Intl.Segmenter().segment(text)) {
		const part = fold(segment);
		for (let unit = 0; unit < part.length; unit++) starts.push(index);
		folded += part;
	}
	return { text: folded, starts };
}
