/** An answer that was cut off, as the ids with which the assistant's turn begins. */
import type { Continuation, GenerateParams } from '#lib/engine/protocol.ts';
import { earlyStopSentence, thinkingClose } from '#lib/qwen3/early-stop.ts';
import { ControlGuard } from './control-guard.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What stands in the assistant's turn already. */
export interface WrittenTurn {
	readonly ids: readonly number[];
	/** Those of the model's own after `<think>`, whether or not the trace is closed. */
	readonly trace: readonly number[];
	/** How many of `ids` were forced to close the trace early. */
	readonly forcedTokens: number;
	/** How many of `ids` belong to the answer. */
	readonly answerTokens: number;
}

const nothing: WrittenTurn = { ids: [], trace: [], forcedTokens: 0, answerTokens: 0 };

/** Whether the trace goes on where the answer was cut off. */
export function isTraceOpen({ thinking, ended, answer }: Continuation): boolean {
	return thinking !== '' && ended === null && answer === '';
}

/**
 * A text that goes on, without the blanks at its end: they begin a token more often than they are one, and the model
 * writes them again. Newlines stay, as they may end a token.
 */
export function withoutBlanksAtEnd(text: string): string {
	return text.replace(/[^\S\r\n]+$/u, '');
}

/**
 * The ids that follow the generation prompt: the tags and newlines that Qwen3 sets (its template writes them the same
 * way), and between them the texts as the tokenizer writes them. Qwen3's merges nothing across the end of a token, so
 * that a text cut there gives the very tokens it was made of. No control string in a text acts as one.
 */
export function writtenTurn(
	vocabulary: Vocabulary,
	{ thinking: isThinkingOn, continuation }: Pick<GenerateParams, 'thinking' | 'continuation'>
): WrittenTurn {
	if (continuation === undefined) return nothing;
	const { thinking, ended, answer } = continuation;
	const guard = new ControlGuard(vocabulary.controlStrings, [thinking, answer]);
	const encode = (text: string) => guard.split(text).flatMap((piece) => vocabulary.encode(piece));
	const answerIds = encode(guard.protect(withoutBlanksAtEnd(answer)));
	// The generation prompt itself closes an empty trace.
	if (!isThinkingOn) return { ...nothing, ids: answerIds, answerTokens: answerIds.length };
	const opening = [vocabulary.controlId('<think>')];
	if (isTraceOpen(continuation)) {
		const trace = encode(`\n${guard.protect(withoutBlanksAtEnd(thinking))}`);
		return { ...nothing, ids: [...opening, ...trace], trace };
	}
	const isForced = ended === 'budget' || ended === 'answer-now';
	const [own, forced] = isForced ? splitAtSentence(thinking) : [`${thinking}\n`, ''];
	const trace = encode(`\n${guard.protect(own)}`);
	const close = encode(isForced ? forced + thinkingClose : thinkingClose.trimStart());
	return {
		ids: [...opening, ...trace, ...close, ...answerIds],
		trace,
		forcedTokens: isForced ? close.length : 0,
		answerTokens: answerIds.length + (isForced ? 0 : close.length - 1)
	};
}

/** The model's own part of a trace that was closed early, and the sentence that closed it, newlines included. */
function splitAtSentence(thinking: string): [string, string] {
	const sentence = earlyStopSentence.trimStart();
	if (!thinking.endsWith(sentence)) return [thinking, ''];
	return [thinking.slice(0, -sentence.length).trimEnd(), earlyStopSentence];
}
