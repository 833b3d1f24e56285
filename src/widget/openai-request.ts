/** What a page asks in OpenAI's words, as the protocol says it. What would be ignored silently is refused instead. */
import { EmbedError } from '#lib/embed/errors.ts';
import type { CompletionMessage, CompletionParams } from '#lib/embed/protocol.ts';
import { isRecord } from '#lib/embed/readers.ts';

type Wire = Readonly<Record<string, unknown>>;

/** Tokens for thinking, by effort: Ponder's own steps. */
const efforts: ReadonlyMap<unknown, number> = new Map([
	['minimal', 128],
	['low', 512],
	['medium', 2_048],
	['high', 8_192]
]);

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
const neutral: ReadonlyMap<string, string> = new Map([
	['n', '1'],
	['frequency_penalty', '0'],
	['logprobs', 'false'],
	['tools', '[]'],
	['stop', '[]'],
	['response_format', '{"type":"text"}']
]);

/** What says the same in other words: one of each pair. */
const rivals = [
	['max_tokens', 'max_completion_tokens'],
	['reasoning_effort', 'enable_thinking'],
	['reasoning_effort', 'thinking_budget']
] as const;

/** Of a message; an answer may come back with its thinking, which Qwen3 is not shown again. */
const messageFields = ['role', 'content', 'reasoning_content'];

/** @throws EmbedError `bad-params` */
export function paramsOf(request: unknown): CompletionParams {
	if (!isRecord(request)) throw refused('The request is not an object.');
	const known = saidIn(request);
	for (const [name, value] of known) {
		const isKnown = Object.hasOwn(numbers, name) || others.includes(name);
		if (!isKnown && neutral.get(name) !== JSON.stringify(value)) throw unsupported(name);
	}
	for (const [one, other] of rivals) {
		if (known.has(one) && known.has(other)) throw refused(`“${one}” and “${other}” exclude each other.`);
	}
	demand(known, 'stream', 'boolean');
	demand(known, 'model', 'string');
	demand(known, 'enable_thinking', 'boolean');
	lookAtStreamOptions(known.get('stream_options'));
	const figures = Object.entries(numbers).flatMap(([name, ours]) =>
		known.has(name) ? [[ours, known.get(name)] as const] : []
	);
	const model = known.get('model');
	return {
		messages: messagesOf(request.messages),
		...(typeof model === 'string' && model !== '' && model !== 'ponder' ? { model } : {}),
		...thinkingOf(known.get('reasoning_effort'), known.get('enable_thinking')),
		// The frame reads each of them as what it ought to be.
		...(Object.fromEntries(figures) as Partial<CompletionParams>)
	};
}

/** What is said: null says nothing. */
function saidIn(record: Wire): ReadonlyMap<string, unknown> {
	return new Map(Object.entries(record).filter(([, value]) => value !== undefined && value !== null));
}

function demand(known: ReadonlyMap<string, unknown>, name: string, type: 'boolean' | 'string'): void {
	if (known.has(name) && typeof known.get(name) !== type) throw refused(`“${name}” is no ${type}.`);
}

function lookAtStreamOptions(value: unknown = {}): void {
	if (!isRecord(value)) throw refused('“stream_options” is not an object.');
	const known = saidIn(value);
	for (const name of known.keys()) if (name !== 'include_usage') throw unsupported(name);
	demand(known, 'include_usage', 'boolean');
}

function thinkingOf(effort: unknown, enabled: unknown): Partial<CompletionParams> {
	if (typeof enabled === 'boolean') return { thinking: enabled };
	if (effort === undefined) return {};
	if (effort === 'none') return { thinking: false };
	const thinkingBudget = efforts.get(effort);
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
		for (const [name, value] of saidIn(message)) {
			const isNothing = Array.isArray(value) && value.length === 0;
			if (!messageFields.includes(name) && !isNothing) throw unsupported(name);
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

function unsupported(name: string): EmbedError {
	return refused(`“${name.slice(0, 40)}” is not supported.`);
}

function refused(message: string): EmbedError {
	return new EmbedError('bad-params', message);
}
