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

/** One call of the tool that was offered, by its own parameter names, each with a text; what they say is not looked at. */
export function isWellFormedCall(outcome: Outcome, expect: Expectation): boolean {
	return (
		isCallOfTool(outcome, expect) && parameters(calledWith(outcome)) === parameters(expect.call?.arguments)
	);
}

/** The same with parameters of any name: it parses and names the tool, but a real tool would refuse it. */
export function isCallOfTool(outcome: Outcome, expect: Expectation): boolean {
	const values = Object.values(calledWith(outcome));
	const isText = (value: unknown) => typeof value === 'string' && value !== '';
	return (
		outcome.finishReason === 'stop' &&
		outcome.toolCalls.length === 1 &&
		expect.call !== undefined &&
		outcome.toolCalls[0]?.call?.name === expect.call.name &&
		values.length > 0 &&
		values.every(isText)
	);
}

type Arguments = Readonly<Record<string, unknown>>;

function calledWith({ toolCalls }: Outcome): Arguments {
	return toolCalls[0]?.call?.arguments ?? {};
}

function parameters(values: Arguments = {}): string {
	return Object.keys(values).join();
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
	const spaceless = (values: Arguments) => Object.values(values).join().replaceAll(' ', '');
	return (
		isWellFormedCall(outcome, { call: expected }) &&
		spaceless(calledWith(outcome)) === spaceless(expected.arguments)
	);
}
