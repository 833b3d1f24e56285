/** Every parameter of a request against its range, before anything is done with it. */
import { EngineError } from '#lib/engine/errors.ts';
import type {
	Continuation,
	GenerateParams,
	PromptMessage,
	PromptParams,
	Sampling,
	Steer
} from '#lib/engine/protocol.ts';

/** @throws EngineError `bad-request` or `empty-message` */
export function checkGenerate(params: GenerateParams): void {
	checkPrompt(params);
	const last = params.messages.at(-1);
	need(
		last?.role === 'user' || last?.role === 'tool',
		'the last message is neither of the user nor of a tool'
	);
	if (last?.role === 'user' && last.content.trim() === '') {
		throw new EngineError('empty-message', 'The last message has no text.');
	}
	checkBudget(params.thinkingBudget);
	if (params.maxNewTokens !== undefined) {
		need(
			isWhole(params.maxNewTokens) && params.maxNewTokens >= 1,
			'maxNewTokens is not a positive whole number'
		);
	}
	checkSampling(params.sampling ?? {});
	if (params.continuation !== undefined) checkContinuation(params.continuation, params.thinking);
}

/** @throws EngineError `bad-request` */
export function checkPrompt(params: PromptParams): void {
	need(Array.isArray(params.messages) && params.messages.length > 0, 'there are no messages');
	params.messages.forEach(checkMessage);
	need(typeof params.thinking === 'boolean', 'thinking is neither true nor false');
	need(
		params.tools === undefined || params.tools.every((tool) => isText(tool.function.name)),
		'a tool has no name'
	);
}

/** @throws EngineError `bad-request` */
export function checkSteer(steer: Steer): void {
	if (steer.kind === 'set-budget') checkBudget(steer.tokens);
}

/** @throws EngineError `bad-request` */
export function checkContextLength(tokens: number): void {
	need(isWhole(tokens) && tokens >= 1, 'contextLength is not a positive whole number');
}

function checkMessage(message: PromptMessage, index: number): void {
	const roles: readonly string[] = ['system', 'user', 'assistant', 'tool'];
	need(roles.includes(message.role), `message ${index} has no known role`);
	need(typeof message.content === 'string', `message ${index} has no text`);
	if (message.role !== 'assistant') return;
	need(
		['string', 'undefined'].includes(typeof message.reasoning),
		`message ${index} has a reasoning that is no text`
	);
	need(
		message.toolCalls?.every((call) => isText(call.name)) ?? true,
		`message ${index} calls a tool without a name`
	);
}

function checkContinuation({ thinking, answer }: Continuation, isThinkingOn: boolean): void {
	need(
		[typeof thinking, typeof answer].every((type) => type === 'string'),
		'a continuation without texts'
	);
	need(thinking !== '' || answer !== '', 'a continuation of nothing');
	need(isThinkingOn || thinking === '', 'a continuation has a trace, and thinking is off');
}

function checkBudget(tokens: number | null): void {
	need(
		tokens === null || (isWhole(tokens) && tokens >= 0),
		'the thinking budget is neither null nor a whole number'
	);
}

const samplingRanges: { readonly [Name in keyof Sampling]-?: (value: number) => boolean } = {
	temperature: (value) => value >= 0 && value < Infinity,
	topK: (value) => isWhole(value) && value >= 0,
	topP: (value) => value > 0 && value <= 1,
	minP: (value) => value >= 0 && value < 1,
	presencePenalty: (value) => value >= 0 && value <= 2,
	repetitionPenalty: (value) => value >= 1 && value < Infinity,
	seed: (value) => isWhole(value) && value >= 0
};

function checkSampling(sampling: Partial<Sampling>): void {
	for (const [name, value] of Object.entries(sampling)) {
		need(Object.hasOwn(samplingRanges, name), `there is no sampling parameter ${name}`);
		need(samplingRanges[name as keyof Sampling](value), `${name} is out of its range`);
	}
}

function isWhole(value: number): boolean {
	return Number.isSafeInteger(value);
}

function isText(value: string): boolean {
	return typeof value === 'string' && value !== '';
}

function need(condition: boolean, complaint: string): void {
	if (!condition) throw new EngineError('bad-request', `Bad request: ${complaint}.`);
}
