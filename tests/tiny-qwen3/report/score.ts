/** Whether an answer is right. Strict: a right number among others, or a right word in a sentence, is wrong. */
import type { GenerateResult } from '#lib/engine/protocol.ts';
import type { Expectation } from './held-out.ts';

/** What is looked at; `GenerateResult` has it all. */
export type Outcome = Pick<GenerateResult, 'finishReason' | 'thinking' | 'answer' | 'toolCalls'>;

/** Whether everything expected of the answer holds, whatever the trace. */
export function isRight(outcome: Outcome, expect: Expectation): boolean {
	const answer = outcome.answer.trim();
	return (
		outcome.finishReason === 'stop' &&
		(expect.number === undefined || isNumber(answer, expect.number)) &&
		(expect.text === undefined || answer === expect.text) &&
		(expect.texts === undefined || expect.texts.includes(answer)) &&
		(expect.call === undefined || isSameCall(outcome, expect.call))
	);
}

/** Whether a trace was written when one was asked for, and only then. */
export function isObeyed(outcome: Outcome, expect: Expectation): boolean {
	return outcome.finishReason === 'stop' && hasTrace(outcome) === expect.trace;
}

export function hasTrace({ thinking }: Pick<Outcome, 'thinking'>): boolean {
	return thinking.trim() !== '';
}

/** One call of the tool that was offered, with texts for arguments; what they are called and say is not looked at. */
export function isWellFormedCall(outcome: Outcome, expect: Expectation): boolean {
	const [only, ...more] = outcome.toolCalls;
	if (!expect.call || !only?.call || more.length > 0 || outcome.finishReason !== 'stop') return false;
	const values = Object.values(only.call.arguments);
	const isText = (value: unknown) => typeof value === 'string' && value !== '';
	return only.call.name === expect.call.name && values.length > 0 && values.every(isText);
}

/** A well-formed call whose arguments say what was asked; whether they go by the tool's own names is not looked at. */
export function saysWhatWasAsked(outcome: Outcome, expect: Expectation): boolean {
	if (!isWellFormedCall(outcome, expect)) return false;
	const spaceless = (values: Readonly<Record<string, unknown>> = {}) =>
		Object.values(values).join().replaceAll(' ', '');
	return spaceless(outcome.toolCalls[0]?.call?.arguments) === spaceless(expect.call?.arguments);
}

/** An answer, and nothing of the work: no equation, no numbered letters, no tag of the trace. */
export function isPlainAnswer({ finishReason, answer }: Outcome): boolean {
	return (
		finishReason === 'stop' && answer.trim() !== '' && !/\d\s*[-+=]|[\u2460-\u2473]|<\/?think>/.test(answer)
	);
}

function isNumber(answer: string, expected: number): boolean {
	const found = answer.match(/-?\d+(?:\.\d+)?/g) ?? [];
	return found.length === 1 && Number(found[0]) === expected;
}

function isSameCall(outcome: Outcome, expected: NonNullable<Expectation['call']>): boolean {
	const names = (values: Readonly<Record<string, unknown>> = {}) => Object.keys(values).join();
	return (
		saysWhatWasAsked(outcome, { call: expected }) &&
		names(outcome.toolCalls[0]?.call?.arguments) === names(expected.arguments)
	);
}
