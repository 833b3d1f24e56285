/** Milliseconds a token, from the beginning of one run of the session to the beginning of the next. */
import type { LoadedSession } from '#inference/session.ts';
import { messageOfLength, Ours, theirs } from './contenders.ts';
import { median } from './statistics.ts';

export interface DecodeSpeed {
	readonly contextTokens: number;
	/** Medians, milliseconds a token. */
	readonly ours: number;
	readonly theirs: number;
}

interface Setting {
	/** Tokens of the prompt, at least. */
	readonly context: number;
	readonly tokens: number;
	readonly rounds: number;
}

/** Rounds alternate, so that what else the machine does falls on both alike. */
export async function decodeSpeed(
	loaded: LoadedSession,
	{ context, tokens, rounds }: Setting
): Promise<DecodeSpeed> {
	const ours = new Ours(loaded);
	const messages = [messageOfLength(context, (given) => ours.countTokens(given))];
	const intervals = { ours: [] as number[], theirs: [] as number[] };
	// The first round of each warms up what compiles or caches itself.
	for (let round = 0; round <= rounds; round++) {
		const own = await runIntervals(loaded, tokens, () => ours.generate(messages, tokens));
		const other = await runIntervals(loaded, tokens, () => theirs(loaded, messages, tokens));
		if (round === 0) continue;
		intervals.ours.push(...own);
		intervals.theirs.push(...other);
	}
	const contextTokens = ours.countTokens(messages);
	ours.dispose();
	return { contextTokens, ours: median(intervals.ours), theirs: median(intervals.theirs) };
}

/** Both loops run the same session object, so its `run` sees the beat of either. */
async function runIntervals(
	loaded: LoadedSession,
	tokens: number,
	generate: () => Promise<unknown>
): Promise<number[]> {
	const { session } = loaded;
	const run = session.run.bind(session);
	const starts: number[] = [];
	const timed = (...args: Parameters<typeof run>): ReturnType<typeof run> => {
		starts.push(performance.now());
		return run(...args);
	};
	Object.assign(session, { run: timed });
	try {
		await generate();
	} finally {
		Object.assign(session, { run });
	}
	// The last runs are those of the decoding; prefill may have taken several before.
	const decoding = starts.slice(-(tokens - 1));
	return decoding.slice(1).map((start, index) => start - (decoding[index] ?? start));
}
