/** Searching in conversations of one size and of ten times that: through the index that the app uses. Prints; asserts nothing. */
import { SearchIndex } from '#lib/search/search-index.ts';
import { random } from '../fixtures/random.ts';
import { median } from './page/statistics.ts';
import { line, milliseconds } from './table.mjs';

const sizes = { small: 1_000, large: 10_000 } as const;
const rounds = 50;
const shown = 20;

/** Words as frequent as in a language: the second half as often as the first, and so on (Zipf). */
const latin = Array.from({ length: 20_000 }, (_, index) => `w${index.toString(36)}ord`);
const chinese = Array.from({ length: 3_000 }, (_, index) => String.fromCodePoint(0x4e00 + index));

export async function main(): Promise<boolean> {
	const [small, large] = [timesAt(sizes.small), timesAt(sizes.large)];
	console.log(`\nSearching, median of ${rounds} rounds`);
	console.log(
		`${''.padEnd(50)}${'at 10,000'.padStart(11)}${'at 1,000'.padStart(11)}${'ratio'.padStart(8)}   target`
	);
	for (const query of Object.keys(queries)) {
		line(`“${query}”`, large.queries[query] ?? 0, small.queries[query] ?? 0, 'time <= 3', milliseconds);
	}
	line('indexing a message', large.perMessage, small.perMessage, '', milliseconds);
	return true;
}

const queries: Readonly<Record<string, string>> = {
	'a rare word': `${latin[15_000]}`,
	'a frequent word and the beginning of another': `${latin[3]} w1`,
	'two letters of Chinese': `${chinese[5]}${chinese[9]}`
};

interface Times {
	readonly queries: Readonly<Record<string, number>>;
	readonly perMessage: number;
}

/** Milliseconds. */
function timesAt(messages: number): Times {
	const next = random(messages);
	const index = new SearchIndex();
	const start = performance.now();
	for (let number = 0; number < messages; number++) index.put(String(number), message(next, number));
	const perMessage = (performance.now() - start) / messages;
	// What the first search sorts is part of indexing.
	first(index, 'w');
	const times = Object.entries(queries).map(
		([name, query]) => [name, median(timesOf(index, query))] as const
	);
	return { queries: Object.fromEntries(times), perMessage };
}

function timesOf(index: SearchIndex, query: string): number[] {
	return Array.from({ length: rounds }, () => {
		const start = performance.now();
		first(index, query);
		return performance.now() - start;
	});
}

/** What the app asks for: those that are shown. */
function first(index: SearchIndex, query: string): string[] {
	const found: string[] = [];
	for (const key of index.find(query)) if (found.push(key) === shown) break;
	return found;
}

function message(next: () => number, number: number): string {
	const draw = (from: readonly string[]): string => from[Math.floor(from.length * next() ** 3)] ?? '';
	if (number % 4 === 0) return Array.from({ length: 60 }, () => draw(chinese)).join('');
	return Array.from({ length: 60 }, () => draw(latin)).join(' ');
}
