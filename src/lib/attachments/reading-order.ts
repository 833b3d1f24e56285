/**
 * From a line as it is seen, from left to right, to the order in which it is read: the Unicode Bidirectional Algorithm
 * (UAX #9) backwards, for one paragraph without embeddings. Pure.
 */

/** Hebrew, Arabic and what is written like them, with their marks. Digits are told apart before. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const arabic = /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/u;

/** One letter a character: digits, their signs, Arabic, Hebrew, Latin and the rest of it; `o` for others. */
const kinds: readonly (readonly [kind: string, of: RegExp])[] = [
	['N', /\p{Nd}/u],
	['s', /[,.:/\u00a0\u066b\u066c]/u],
	['e', /[-+\u2212]/u],
	['t', /[\p{Sc}#%°‰]/u],
	['A', arabic],
	['H', rightToLeft],
	['L', /[\p{L}\p{M}]/u]
];

const kindOf = (character: string): string => kinds.find(([, of]) => of.test(character))?.[0] ?? 'o';

/** Each character's kind; digits that follow Arabic, which stands on their right, are `M` (UAX #9, W2). */
function kindsOf(characters: readonly string[]): string {
	let strong = '';
	return characters
		.map(kindOf)
		.reduceRight<string[]>((found, kind) => {
			if (/[AHL]/.test(kind)) strong = kind;
			found.push(kind === 'N' && strong === 'A' ? 'M' : kind);
			return found;
		}, [])
		.reverse()
		.join('');
}

/**
 * What keeps its order between letters that go from right to left: from the first Latin letter to the last, numbers
 * behind it included; and single numbers, with their signs where they do not follow Arabic (UAX #9, W4 to W7).
 */
const forward = /L(?:[^AH]*(?:L|[NM]t*))?|M+(?:sM+)*|t{0,3}N+(?:[se]N+)*t{0,3}/g;

/** What goes from right to left in a line that does not. */
const backward = /[AH](?:[^L]*[AH])?/g;

const pairs = '()[]{}<>«»‹›⟨⟩「」『』';
const mirrored = new Map([...pairs].map((bracket, place, all) => [bracket, all[place ^ 1] ?? bracket]));

/** Whether there is anything in it that is read from right to left. */
export function hasRightToLeft(text: string): boolean {
	return rightToLeft.test(text);
}

/** Whether most words of a page are read from right to left, in whatever order they are. */
export function mostlyRightToLeft(text: string): boolean {
	return surplus(text, 1) > 0;
}

/**
 * Whether a line is read from right to left as a whole, as it is seen from left to right: a sentence ends on the side
 * that it goes to. Otherwise it is of the page's direction, unless twice as many of its words speak against it.
 */
export function isRightToLeft(seen: string, page: boolean): boolean {
	if (/^[.,:;!?…،؛؟](?!\d)/.test(seen)) return true;
	if (/[.,:;!?…]$/.test(seen)) return false;
	return page ? surplus(seen, 2) >= 0 : surplus(seen, 0.5) > 0;
}

/** Words from right to left, each for so many, over the others. */
function surplus(text: string, weight: number): number {
	const words = text.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
	const back = words.filter(hasRightToLeft).length;
	return back * weight - (words.length - back);
}

/** The characters of a line, seen from left to right, in the order in which they are read. */
export function readingOrder(seen: string, isRtl: boolean): string {
	const characters = [...seen];
	if (isRtl) return turned(characters);
	return parts(characters, backward)
		.map(({ part, isRun }) => (isRun ? turned(part) : part.join('')))
		.join('');
}

function turned(characters: readonly string[]): string {
	const read = parts(characters, forward).map(({ part, isRun }) =>
		isRun
			? part.join('')
			: part
					.map((character) => mirrored.get(character) ?? character)
					.reverse()
					.join('')
	);
	return read.reverse().join('');
}

/** Cut before and behind each of the runs. */
function parts(
	characters: readonly string[],
	run: RegExp
): { readonly part: readonly string[]; readonly isRun: boolean }[] {
	const found: { part: readonly string[]; isRun: boolean }[] = [];
	let from = 0;
	for (const {
		0: { length },
		index
	} of kindsOf(characters).matchAll(run)) {
		const end = closed(characters, index, index + length);
		if (index < from) continue;
		found.push({ part: characters.slice(from, index), isRun: false });
		found.push({ part: characters.slice(index, end), isRun: true });
		from = end;
	}
	return [...found, { part: characters.slice(from), isRun: false }];
}

/** Its end with the brackets that are opened in it (UAX #9, N0). */
function closed(characters: readonly string[], from: number, end: number): number {
	const open = characters.slice(from, end).reduce((count, character) => {
		const place = pairs.indexOf(character);
		return place < 0 ? count : Math.max(0, count + (place % 2 === 0 ? 1 : -1));
	}, 0);
	let closing = 0;
	while (closing < open && pairs.indexOf(characters[end + closing] ?? '') % 2 === 1) closing++;
	return end + closing;
}
