/** Time to the first token of a conversation's second turn. */
import type { LoadedSession } from '#inference/session.ts';
import type { PromptMessage } from '#lib/engine/protocol.ts';
import { messageOfLength, Ours, theirs } from './contenders.ts';
import { median } from './statistics.ts';

export interface SecondTurn {
	/** Prompt tokens of the second turn; all of them computed again by `generate()`. */
	readonly promptTokens: number;
	/** Of these, computed by us. */
	readonly computedTokens: number;
	/** Medians, milliseconds. */
	readonly ours: number;
	readonly theirs: number;
}

interface Setting {
	/** Tokens of the first turn, at least. */
	readonly history: number;
	readonly rounds: number;
}

const answer: PromptMessage = {
	role: 'assistant',
	content: 'The answer is 49, and the word has three of them. Is there anything else that I can do for you?'
};

/** In each round the cache holds the first turn, as it does after a first answer. */
export async function secondTurn(loaded: LoadedSession, { history, rounds }: Setting): Promise<SecondTurn> {
	const ours = new Ours(loaded);
	const first = messageOfLength(history, (given) => ours.countTokens(given));
	const messages: PromptMessage[] = [first, answer, { role: 'user', content: 'Add 5 to that.' }];
	const times = { ours: [] as number[], theirs: [] as number[] };
	let computedTokens = 0;
	for (let round = 0; round <= rounds; round++) {
		await ours.generate([first], 2);
		const { timings, usage } = await ours.generate(messages, 1);
		const other = await theirs(loaded, messages, 1);
		computedTokens = usage.promptTokens - usage.cachedTokens;
		if (round === 0) continue;
		times.ours.push(timings.timeToFirstTokenMs);
		times.theirs.push(other);
	}
	const promptTokens = ours.countTokens(messages);
	ours.dispose();
	return { promptTokens, computedTokens, ours: median(times.ours), theirs: median(times.theirs) };
}
