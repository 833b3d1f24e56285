/**
 * What llama.cpp's web UI exports: `{ conv, messages }`, a list of these (until mid-2026), or JSON Lines with a line of
 * type `session` for the conversation and one of type `message` for each message (since). Texts, thinking and the text
 * of files are taken: pictures, recordings, tool calls and their results are left out, and counted.
 */
import type { Attachment } from '#lib/attachments/attachment.ts';
import { tidied } from '#lib/attachments/decode.ts';
import { kindOf, nameOf as fileNameOf } from '#lib/attachments/kinds.ts';
import { maxCharacters, maxFiles } from '#lib/attachments/limits.ts';
import {
	fromForeign,
	type ForeignAdditions,
	type ForeignMessage,
	type ForeignWhole
} from './foreign-tree.ts';
import { untagged } from './llama-tags.ts';
import * as shape from './shape.ts';
import { isRecord } from './shape.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Whether an element of a top-level list is one of these. */
export function isLlamaCpp(value: unknown): boolean {
	return isRecord(value) && isRecord(value.conv) && Array.isArray(value.messages);
}

/** `{ conv, messages }`. Null when there is nothing in it. @throws Misshapen */
export function readLlamaCpp(value: unknown, additions: ForeignAdditions): ForeignWhole | null {
	const { conv, messages } = shape.anyRecord(value, '');
	const fields = shape.anyRecord(conv, 'conv');
	const rows = shape.list(shape.anyRecord)(messages, 'messages');
	const updatedAt = typeof fields.lastModified === 'number' ? fields.lastModified : 0;
	const times = rows.flatMap(({ timestamp }) => (typeof timestamp === 'number' ? [timestamp] : []));
	const conversation = {
		id: `llama-${shape.id(fields.id, 'conv.id')}`,
		title: typeof fields.name === 'string' ? fields.name : '',
		createdAt: times.reduce((least, time) => Math.min(least, time), updatedAt),
		updatedAt,
		headId: nameOf(fields.currNode),
		systemPrompt: systemPromptOf(rows),
		messages: rows.map((row, index) => readMessage(row, `messages.${index}`, additions))
	};
	return fromForeign(conversation, additions);
}

/** Its system prompt is a message of its own below the root, which is of the role `system`, too, and empty. */
function systemPromptOf(rows: readonly Fields[]): string {
	const row = rows.find(({ role, type, content }) => role === 'system' && type !== 'root' && content !== '');
	return typeof row?.content === 'string' ? row.content : '';
}

/** Messages were numbered before they had names; null for none. */
function nameOf(id: unknown): string | null {
	if (typeof id === 'number') return String(id);
	return typeof id === 'string' ? id : null;
}

function readMessage(row: Fields, at: string, { nothingLeft }: ForeignAdditions): ForeignMessage {
	const content = shape.text(row.content, `${at}.content`);
	const message = {
		id: shape.id(nameOf(row.id), `${at}.id`),
		parentId: nameOf(row.parent),
		createdAt: typeof row.timestamp === 'number' ? row.timestamp : null
	};
	if (row.role === 'assistant') return { ...message, ...answerOf(row, content) };
	if (row.role !== 'user') return { ...message, role: null, content: '', reasoning: '' };
	const { attachments, leftOut } = filesOf(row.extra);
	const isEmpty = content === '' && attachments.length === 0;
	return {
		...message,
		role: isEmpty && leftOut === 0 ? null : 'user',
		// A question stays one: an answer without it could not be asked for again.
		content: isEmpty && leftOut > 0 ? nothingLeft : content,
		reasoning: '',
		attachments,
		leftOut
	};
}

function answerOf(row: Fields, text: string) {
	// `thinking` is what `reasoningContent` was called before.
	const thought = [row.reasoningContent, row.thinking].find((field) => typeof field === 'string');
	const { content, reasoning: inText, calls } = untagged(text);
	const reasoning = [typeof thought === 'string' ? thought : '', inText]
		.filter((part) => part !== '')
		.join('\n\n');
	return {
		role: content + reasoning === '' ? null : ('assistant' as const),
		content,
		reasoning,
		leftOut: calls + callsIn(row.toolCalls) + filesOf(row.extra).leftOut
	};
}

/** Its field is JSON in a string. */
function callsIn(field: unknown): number {
	if (typeof field !== 'string' || field === '') return 0;
	try {
		const calls: unknown = JSON.parse(field);
		return Array.isArray(calls) ? calls.length : 0;
	} catch {
		// Cut off, as the answer was: there is one at least.
		return 1;
	}
}

/** What was attached to a message: `TEXT`, `PDF`, `context` and others have the text of it, as the model was shown it. */
function filesOf(extra: unknown): { readonly attachments: Attachment[]; readonly leftOut: number } {
	const files = Array.isArray(extra) ? extra : [];
	const attachments = files.flatMap((file: unknown): Attachment[] => {
		if (!isRecord(file) || typeof file.content !== 'string' || file.content.trim() === '') return [];
		// What was pasted had no name.
		const name = fileNameOf(typeof file.name === 'string' && file.name !== '' ? file.name : 'context.txt');
		const isPdf = typeof file.type === 'string' && /^pdf/i.test(file.type);
		const text = tidied(file.content.slice(0, maxCharacters));
		return [{ name, kind: isPdf ? 'pdf' : kindOf(name), text }];
	});
	const taken = attachments.slice(0, maxFiles);
	return { attachments: taken, leftOut: files.length - taken.length };
}
