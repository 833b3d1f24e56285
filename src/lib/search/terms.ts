/** What of a folded text is looked up. Pure. */

/** Scripts that write without spaces, Hangul, whose words grow at their ends, and emoji: looked up by pairs of letters. */
const spaceless =
	/[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]+/gu;

/** Letters, digits and emoji that follow each other. */
const run = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]+/gu;

/** What Arabic and Hebrew write as one with the word behind it: and, in, to, like, that, the. Two letters are left of it. */
const joined = /^(?:ال|[وفبكل])(?=..)|^[והבלמשכ](?=..)/u;
/** So many of them stand before one word. */
const mostJoined = 4;

/** Longer ones are hashes and keys; their beginning finds them. In UTF-16 units. */
const longest = 64;

/** Everything a text can be found by. */
export function termsOf(folded: string): Set<string> {
	const terms = new Set<string>();
	for (const { word, letters } of runsOf(folded)) {
		if (word !== null) addForms(word, terms);
		for (const pair of pairsOf(letters)) terms.add(pair);
		// The last letter begins no pair, and is one too.
		const last = letters.at(-1);
		if (last !== undefined) terms.add(last);
	}
	return terms;
}

/** The word, and what is left of it without what may be joined to its beginning. */
function addForms(word: string, terms: Set<string>): void {
	terms.add(word);
	let left = word;
	for (let times = 0; times < mostJoined && joined.test(left); times++) {
		left = left.replace(joined, '');
		terms.add(left);
	}
}

export interface Lookup {
	readonly term: string;
	/** Whether all that begins with it will do. */
	readonly isPrefix: boolean;
}

/** What a text must have all of to be found by a query; empty where there is nothing to look up in it. */
export function lookupsOf(foldedQuery: string): Lookup[] {
	return runsOf(foldedQuery).flatMap(({ word, letters }): Lookup[] => {
		if (word !== null) return [{ term: word, isPrefix: true }];
		if (letters.length === 1) return letters.map((term) => ({ term, isPrefix: true }));
		return pairsOf(letters).map((term) => ({ term, isPrefix: false }));
	});
}

/** `word`: of a script with spaces; else null, and the letters one by one. */
function runsOf(folded: string): { readonly word: string | null; readonly letters: readonly string[] }[] {
	return [...folded.matchAll(run)].flatMap(([whole]) => {
		const parts: { word: string | null; letters: readonly string[] }[] = [];
		let at = 0;
		for (const { 0: letters, index } of whole.matchAll(spaceless)) {
			if (index > at) parts.push({ word: whole.slice(at, index).slice(0, longest), letters: [] });
			parts.push({ word: null, letters: [...letters] });
			at = index + letters.length;
		}
		if (at < whole.length) parts.push({ word: whole.slice(at).slice(0, longest), letters: [] });
		return parts;
	});
}

function pairsOf(letters: readonly string[]): string[] {
	return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}
