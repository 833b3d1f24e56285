/**
 * Ponder's own file, version 1; FORMAT.md describes it for whoever reads or writes such files. An export of one
 * conversation, one of all, and a backup are the same format: a backup has more members.
 */
import type { Source } from '#lib/attachments/attachment.ts';
import { headOrLatest } from '#lib/chat/tree.ts';
import { engineErrorCodes } from '#lib/engine/errors.ts';
import type { ParsedToolCall, SoftSwitch, ThinkingReport, ToolCall } from '#lib/engine/protocol.ts';
import type { AnswerLanguage } from '#lib/qwen3/answer-language.ts';
import { isInRange, samplingNames, type SamplingName } from '#lib/qwen3/sampling-ranges.ts';
import type {
	AnsweredBy,
	AssistantMessage,
	Conversation,
	Draft,
	Message,
	Outcome,
	SamplingChoice,
	Spent,
	ThinkingChoice,
	UserMessage
} from '#lib/storage/conversations.ts';
import { textSizes, type Preferences } from '#lib/storage/preferences.ts';
import { isPromptName, type SavedPrompt } from '#lib/storage/prompts.ts';
import { attachment, source } from './attachment-format.ts';
import * as shape from './shape.ts';
import { Misshapen, type Reader } from './shape.ts';

/** What `format` says. */
export const formatName = 'ponder';

/** What `version` says; it grows when older readers would misread a file. */
export const formatVersion = 1;

/** A conversation with all its messages, oldest first, every branch of them. */
export interface WholeConversation {
	readonly conversation: Conversation;
	readonly messages: readonly Message[];
}

/** The settings that are the person's. Those of the device are not in a backup: model, processor, context, mirror. */
export type BackupPreferences = Pick<
	Preferences,
	'theme' | 'textSize' | 'foldTraces' | 'locale' | 'thinking'
>;

/** A draft with what is attached to it. */
export interface BackupDraft extends Draft {
	/** Missing for nothing. */
	readonly attached?: readonly Source[];
}

const thinking: Reader<ThinkingChoice> = shape.record<ThinkingChoice>({
	enabled: shape.flag,
	budget: shape.nullable(shape.count)
});

function sampled(name: SamplingName): Reader<number> {
	return (value, at) => {
		if (typeof value !== 'number' || !isInRange(name, value)) throw new Misshapen(at, 'within its range');
		return value;
	};
}

const sampling: Reader<SamplingChoice> = (value, at) => {
	const source = shape.anyRecord(value, at);
	const given = samplingNames.filter((name) => source[name] !== undefined);
	return Object.fromEntries(given.map((name) => [name, sampled(name)(source[name], `${at}.${name}`)]));
};

const answerIn = shape.nullable(shape.record<AnswerLanguage>({ tag: shape.languageTag, name: shape.id }));

const conversationRow = shape.record<Conversation>({
	id: shape.id,
	title: shape.text,
	titledFor: shape.optional(shape.id),
	titleThen: shape.optional(shape.text),
	isNamed: shape.optional(shape.oneOf([true])),
	pinned: shape.optional(shape.oneOf([true])),
	createdAt: shape.number,
	updatedAt: shape.number,
	headId: shape.id,
	thinking,
	systemPrompt: shape.optional(shape.text),
	sampling: shape.optional(sampling),
	answerIn: shape.optional(answerIn)
});

const draftRow = shape.record<BackupDraft>({
	// One that is kept for a message has two ids (`editKey`).
	conversationId: shape.text,
	text: shape.text,
	systemPrompt: shape.optional(shape.text),
	sampling: shape.optional(sampling),
	answerIn: shape.optional(answerIn),
	thinking: shape.optional(thinking),
	leftOut: shape.optional(shape.list(shape.count)),
	attached: shape.optional(shape.list(source))
});

const userRow = shape.record<UserMessage>({
	id: shape.id,
	conversationId: shape.id,
	parentId: shape.nullable(shape.id),
	createdAt: shape.number,
	role: shape.oneOf(['user']),
	content: shape.text,
	attachments: shape.optional(shape.list(attachment))
});

const softSwitch = shape.record<SoftSwitch>({
	mode: shape.oneOf(['think', 'no_think']),
	messageIndex: shape.count,
	inCode: shape.flag,
	void: shape.flag
});

const outcome = shape.record<Outcome>({
	finishReason: shape.oneOf(['stop', 'length', 'interrupted']),
	toolCalls: shape.list(
		shape.record<ParsedToolCall>({
			raw: shape.text,
			call: shape.nullable(shape.record<ToolCall>({ name: shape.text, arguments: shape.anyRecord }))
		})
	),
	trace: shape.record<ThinkingReport>({
		asked: shape.nullable(softSwitch),
		thought: shape.flag,
		ended: shape.nullable(shape.oneOf(['closed', 'budget', 'answer-now', 'cut']))
	}),
	usage: shape.record<Outcome['usage']>({
		promptTokens: shape.count,
		cachedTokens: shape.count,
		thinkingTokens: shape.count,
		answerTokens: shape.count,
		forcedTokens: shape.count
	}),
	timings: shape.record<Outcome['timings']>({
		timeToFirstTokenMs: shape.number,
		prefillMs: shape.number,
		prefillTokensPerSecond: shape.number,
		decodeMs: shape.number,
		decodeTokensPerSecond: shape.number,
		thinkingMs: shape.number,
		totalMs: shape.number
	}),
	seed: shape.number,
	askedIn: shape.nullable(shape.id)
});

const assistantRow = shape.record<AssistantMessage>({
	id: shape.id,
	conversationId: shape.id,
	parentId: shape.nullable(shape.id),
	createdAt: shape.number,
	role: shape.oneOf(['assistant']),
	content: shape.text,
	reasoning: shape.text,
	status: shape.oneOf(['open', 'complete', 'stopped', 'failed', 'cut']),
	asked: thinking,
	spent: shape.record<Spent>({
		thinkingTokens: shape.count,
		answerTokens: shape.count,
		thinkingMs: shape.number
	}),
	outcome: shape.nullable(outcome),
	error: shape.nullable(shape.oneOf(engineErrorCodes)),
	shownFrom: shape.optional(shape.id),
	edited: shape.optional(shape.oneOf([true])),
	language: shape.optional(shape.languageTag),
	model: shape.nullable(
		shape.record<AnsweredBy>({
			id: shape.text,
			device: shape.oneOf(['webgpu', 'wasm']),
			dtype: shape.oneOf(['q4f16', 'q4', 'quantized'])
		})
	)
});

const savedPrompt = shape.record<SavedPrompt>({
	id: shape.id,
	name: (value, at) => {
		if (typeof value !== 'string' || !isPromptName(value)) throw new Misshapen(at, 'a prompt’s name');
		return value;
	},
	text: shape.text,
	place: shape.oneOf(['message', 'system']),
	thinking: shape.nullable(thinking)
});

const preferences = shape.record<BackupPreferences>({
	theme: shape.oneOf(['system', 'light', 'dark']),
	textSize: shape.oneOf(textSizes),
	foldTraces: shape.flag,
	locale: shape.nullable(shape.text),
	thinking
});

/** An element of `conversations`. Null when there is not one message in it. @throws Misshapen */
export function readConversation(value: unknown): WholeConversation | null {
	const conversation = conversationRow(value, '');
	const { messages: entries } = shape.anyRecord(value, '');
	const messages = shape
		.list(shape.anyRecord)(entries, 'messages')
		.map((entry, index) => {
			const row = { ...entry, conversationId: conversation.id };
			return entry.role === 'user'
				? userRow(row, `messages.${index}`)
				: assistantRow(row, `messages.${index}`);
		});
	checkTree(messages, conversation.headId);
	return messages.length === 0 ? null : { conversation, messages };
}

/** An element of `prompts`. @throws Misshapen */
export function readPrompt(value: unknown): SavedPrompt {
	return savedPrompt(value, '');
}

/** An element of `drafts`. @throws Misshapen */
export function readDraft(value: unknown): BackupDraft {
	return draftRow(value, '');
}

/** The member `preferences`. @throws Misshapen */
export function readPreferences(value: unknown): BackupPreferences {
	return preferences(value, 'preferences');
}

/** The messages make a tree, parents first; the transcript ends with one of them. */
function checkTree(messages: readonly Message[], headId: string): void {
	const seen = new Set<string>();
	messages.forEach((message, index) => {
		const at = `messages.${index}`;
		if (seen.has(message.id)) throw new Misshapen(`${at}.id`, 'an id of its own');
		const hasParent = message.parentId === null || seen.has(message.parentId);
		if (!hasParent) throw new Misshapen(`${at}.parentId`, 'the id of an earlier message');
		const before = messages[index - 1];
		const isInOrder = before === undefined || before.createdAt <= message.createdAt;
		if (!isInOrder) throw new Misshapen(`${at}.createdAt`, 'as late as the message before');
		seen.add(message.id);
	});
	if (messages.length > 0 && !seen.has(headId)) throw new Misshapen('headId', 'the id of a message');
}

/** What stands before the first conversation of a file; `backup` adds what a backup holds. */
export function writeHead(
	exportedAt: Date,
	backup: {
		readonly preferences: BackupPreferences;
		readonly prompts: readonly SavedPrompt[];
		readonly drafts: readonly BackupDraft[];
	} | null
): string {
	const head = {
		format: formatName,
		version: formatVersion,
		exportedAt: exportedAt.toISOString(),
		...backup
	};
	return `${JSON.stringify(head).slice(0, -1)},\n"conversations":[\n`;
}

/**
 * A conversation as it can be read again, whatever happened to its rows: oldest message first, a message whose parent is
 * gone begins a branch of its own, and the transcript ends with a message that is there. Null when there is none.
 */
export function wholeConversation(
	conversation: Conversation,
	rows: readonly Message[]
): WholeConversation | null {
	const seen = new Set<string>();
	const messages = [...rows]
		.sort((a, b) => a.createdAt - b.createdAt)
		.map((message) => {
			const hasParent = message.parentId === null || seen.has(message.parentId);
			seen.add(message.id);
			return hasParent ? message : { ...message, parentId: null };
		});
	const headId = headOrLatest(messages, conversation.headId);
	return headId === null ? null : { conversation: { ...conversation, headId }, messages };
}

/** One conversation on a line of its own. */
export function writeConversation({ conversation, messages }: WholeConversation, traces: boolean): string {
	// Every message is of this conversation: its id is said once.
	const rows = messages.map(({ conversationId: _, ...row }) =>
		traces || row.role === 'user' ? row : { ...row, reasoning: '' }
	);
	return JSON.stringify({ ...conversation, messages: rows });
}

/** What stands after the last one. */
export const tail = '\n]}\n';
