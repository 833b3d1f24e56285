/** What a page asks in OpenAI's words, as the protocol says it. What would be ignored silently is refused instead. */
import { EmbedError } from '#lib/embed/errors.ts';
import type { CompletionMessage, CompletionParams } from '#lib/embed/protocol.ts';
import { isRecord } from '#lib/embed/readers.ts';

type Wire = Readonly<Record<string, unknown>>;

/** Tokens for thinking, by effort: Ponder's own steps. */
const efforts: Readonly<Record<string, number>> = { minimal: 128, low: 512, medium: 2_048, high: 8_192 };

/** Numbers that go through as they are; the frame looks at their ranges. */
const numbers = {
	temperature: 'temperature',
	top_p: 'topP',
	top_k: 'topK',
	min_p: 'minP',
	presence_penalty: 'presencePenalty',
	seed: 'seed',
	max_tokens: 'maxNewTokens',
	max_completion_tokens: 'maxNewTokens',
	thinking_budget: 'thinkingBudget'
} as const;

/** Read here, or said for somebody's own records. */
const others = [
	'messages',
	'model',
	'stream',
	'stream_options',
	'reasoning_effort',
	'enable_thinking',
	'user',
	'metadata',
	'store'
];

/** What asks for nothing but what is done anyway; by the JSON of its value. */
const neutral: Readonly<Record<string, string>> = {
	n: '1',
	frequency_penalty: '0',
	logprobs: 'false',
	tools: '[]',
	stop: '[]',
	response_format: '{"type":"text"}'
};

/** @throws EmbedError `bad-params` */
export function paramsOf(request: unknown): CompletionParams {
	if (!isRecord(request)) throw refused('The request is not an object.');
	const known = new Map(Object.entries(request).filter(([, value]) => value !== undefined && value !== null));
	for (const [name, value] of known) {
		if (name in numbers || others.includes(name) || neutral[name] === JSON.stringify(value)) continue;
		throw refused(`“${name.slice(0, 40)}” is not supported.`);
	}
	const figures = Object.entries(numbers).flatMap(([name, ours]) =>
		known.has(name) ? [[ours, known.get(name)] as const] : []
	);
	const { model } = request;
	return {
		messages: messagesOf(request.messages),
		...(typeof model === 'string' && model !== '' && model !== 'ponder' ? { model } : {}),
		...thinkingOf(request),
		// The frame reads each of them as what it ought to be.
		...(Object.fromEntries(figures) as Partial<CompletionParams>)
	};
}

function thinkingOf({ reasoning_effort: effort, enable_thinking: enabled }: Wire): Partial<CompletionParams> {
	if (typeof enabled === 'boolean') return { thinking: enabled };
	if (effort === undefined || effort === null) return {};
	if (effort === 'none') return { thinking: false };
	const thinkingBudget = typeof effort === 'string' ? efforts[effort] : undefined;
	if (thinkingBudget === undefined) throw refused('“reasoning_effort” has an unknown value.');
	return { thinking: true, thinkingBudget };
}

function messagesOf(value: unknown): readonly CompletionMessage[] {
	if (!Array.isArray(value)) throw refused('“messages” is not a list.');
	return value.map((message: unknown) => {
		if (!isRecord(message)) throw refused('A message is not an object.');
		const role = message.role === 'developer' ? 'system' : message.role;
		if (role !== 'system' && role !== 'user' && role !== 'assistant') {
			throw refused('A message has a role that is not supported.');
		}
		return { role, content: contentOf(message.content) };
	});
}

function contentOf(content: unknown): string {
	if (typeof content === 'string') return content;
	if (!Array.isArray(content)) throw refused('A message has no content.');
	return content.map((part: unknown) => textOf(part)).join('');
}

function textOf(part: unknown): string {
	if (isRecord(part) && part.type === 'text' && typeof part.text === 'string') return part.text;
	throw refused('A message has a part that is no text.');
}

function refused(message: string): EmbedError {
	return new EmbedError('bad-params', message);
}
