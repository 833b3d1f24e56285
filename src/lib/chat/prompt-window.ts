/** Which part of a conversation fits into the model's context. */
import type { TokenCount } from '#lib/engine/protocol.ts';
import type { Message } from '#lib/storage/conversations.ts';

/** What an answer may need: this share of the context is kept free for it. */
const shareForAnswer = 1 / 8;

/** What is freed when there is no more room: small steps would have the whole prompt computed anew at every turn. */
const shareFreed = 1 / 4;

/** Counts the prompt that begins with the message at `start`, the system prompt included. */
export type CountFrom = (start: number) => Promise<TokenCount>;

/**
 * The index in `path` of the first message that the model is shown: the oldest pairs of question and answer leave, so
 * many at once that a quarter of the context is free again. The last question never leaves, whether or not it fits.
 * @param begin where the last answer's prompt began: what has left stays away until there is as much room with it, as
 * with a model of a longer context
 */
export async function windowStart(
	path: readonly Message[],
	begin: number,
	countFrom: CountFrom
): Promise<number> {
	const whole = await countFrom(begin);
	const contextLength = whole.promptTokens + whole.room;
	const wanted = contextLength * (shareForAnswer + shareFreed);
	const starts = path.flatMap(({ role }, index) => (index === 0 || role === 'user' ? [index] : []));
	if (whole.room < contextLength * shareForAnswer)
		return firstWithRoom(
			starts.filter((start) => start > begin),
			wanted,
			countFrom,
			begin
		);
	const left = starts.filter((start) => start < begin);
	const latest = left.at(-1);
	// Room grows from one to the next: one count tells that none of them comes back.
	if (latest === undefined || (await countFrom(latest)).room < wanted) return begin;
	return firstWithRoom(left, wanted, countFrom, begin);
}

/** The earliest of `starts` that leaves so much room; the last where none does. Room grows from one to the next. */
async function firstWithRoom(
	starts: readonly number[],
	wanted: number,
	countFrom: CountFrom,
	without: number
): Promise<number> {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		const { room } = await countFrom(starts[middle] ?? without);
		if (room >= wanted) high = middle;
		else low = middle + 1;
	}
	return starts[low] ?? without;
}

/** Where the prompt of the last answer on this path began; 0 when it was all of it. */
export function lastWindowStart(path: readonly Message[]): number {
	const last = path.findLast((message) => message.role === 'assistant');
	const from = last?.role === 'assistant' ? last.shownFrom : undefined;
	return from === undefined
		? 0
		: Math.max(
				0,
				path.findIndex(({ id }) => id === from)
			);
}
