/** An inverted index over texts that come, change and go: from every term to the texts that have it. Pure, in memory. */
import { fold } from './fold.ts';
import { lookupsOf, termsOf, type Lookup } from './terms.ts';

/** A text, by a number of its own; later ones have higher numbers. */
interface Entry {
	readonly key: string;
	/** In order. */
	readonly terms: readonly string[];
}

/** Texts up to which it is cheaper to gather all that have a term than to look into each, the latest first. */
const few = 1000;

/** New terms up to which they are looked through one by one rather than put in order with the others. */
const unordered = 1000;

export class SearchIndex {
	/** By number; null where it is gone. */
	#entries: (Entry | null)[] = [];
	readonly #numbers = new Map<string, number>();
	/** The numbers of the texts that have a term, ascending. */
	#postings = new Map<string, number[]>();
	/** Terms in order, and those that came since they were put in order. */
	#vocabulary: readonly string[] = [];
	#recent: string[] = [];
	#gone = 0;

	/** Texts that are in it. */
	get size(): number {
		return this.#numbers.size;
	}

	/** Puts a text in, in place of the one of that key. */
	put(key: string, text: string): void {
		this.remove(key);
		const terms = [...termsOf(fold(text))].sort();
		const number = this.#entries.push({ key, terms }) - 1;
		this.#numbers.set(key, number);
		for (const term of terms) this.#post(term, number);
	}

	/** Takes a text out; does nothing where there is none. */
	remove(key: string): void {
		const number = this.#numbers.get(key);
		if (number === undefined) return;
		this.#numbers.delete(key);
		this.#entries[number] = null;
		this.#gone++;
		if (this.#gone > few && this.#gone > this.size) this.#compact();
	}

	/**
	 * The keys of the texts that have all that is typed: every word, or its beginning, and every pair of letters of a script
	 * without spaces. Whether the pairs follow each other is for whoever has the text to see. Those put in last come first,
	 * each looked for when it is asked for.
	 */
	*find(query: string): Generator<string, void> {
		const lookups = lookupsOf(fold(query));
		if (lookups.length === 0) return;
		for (const number of this.#candidates(lookups)) {
			const entry = this.#entries[number];
			if (entry && lookups.every((lookup) => hasTerm(entry.terms, lookup))) yield entry.key;
		}
	}

	#post(term: string, number: number): void {
		const numbers = this.#postings.get(term);
		if (numbers) return void numbers.push(number);
		this.#postings.set(term, [number]);
		this.#recent.push(term);
	}

	/** The numbers of texts that may have all of it, latest first: of the rarest term, where it is rare. */
	#candidates(lookups: readonly Lookup[]): Iterable<number> {
		const choices = lookups.map(({ term, isPrefix }) => {
			const terms = isPrefix ? this.#beginningWith(term) : [term];
			const lists = terms.flatMap((one) => [this.#postings.get(one) ?? []]);
			return { lists, count: lists.reduce((sum, list) => sum + list.length, 0) };
		});
		const rarest = choices.reduce((a, b) => (b.count < a.count ? b : a));
		const [only] = rarest.lists;
		if (rarest.lists.length === 1 && only) return backwards(only);
		if (rarest.count <= few) return [...new Set(rarest.lists.flat())].sort((a, b) => b - a);
		return countdown(this.#entries.length);
	}

	#beginningWith(prefix: string): string[] {
		if (this.#recent.length > unordered) {
			this.#vocabulary = [...this.#postings.keys()].sort();
			this.#recent = [];
		}
		const from = firstAtLeast(this.#vocabulary, prefix);
		let to = from;
		while (this.#vocabulary[to]?.startsWith(prefix)) to++;
		return [...this.#vocabulary.slice(from, to), ...this.#recent.filter((term) => term.startsWith(prefix))];
	}

	/** Lets go of all that only texts had that are gone. */
	#compact(): void {
		const entries = this.#entries.filter((entry) => entry !== null);
		this.#entries = [];
		this.#postings = new Map();
		this.#recent = [];
		this.#gone = 0;
		for (const entry of entries) {
			const number = this.#entries.push(entry) - 1;
			this.#numbers.set(entry.key, number);
			for (const term of entry.terms) this.#post(term, number);
		}
		this.#vocabulary = [];
	}
}

function hasTerm(terms: readonly string[], { term, isPrefix }: Lookup): boolean {
	const found = terms[firstAtLeast(terms, term)];
	return isPrefix ? (found?.startsWith(term) ?? false) : found === term;
}

function* backwards(numbers: readonly number[]): Generator<number, void> {
	for (let place = numbers.length - 1; place >= 0; place--) yield numbers[place] ?? 0;
}

function* countdown(from: number): Generator<number, void> {
	for (let number = from - 1; number >= 0; number--) yield number;
}

/** The place of the first that is not before `value`. */
function firstAtLeast(sorted: readonly string[], value: string): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? '') < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
