/**
 * What llama.cpp's web UI exports: `{ conv, messages }`, a list of these (until mid-2026), or JSON Lines with a line of
 * type `session` for the conversation and one of type `message` for each message (since). Texts and thinking alone are
 * taken: files, tool calls and their results are left out.
 */
import { fromForeign, type ForeignMessage } from './foreign-tree.ts';
import type { WholeConversation } from './ponder-format.ts';
import * as shape from './shape.ts';
import { isRecord } from './shape.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Whether an element of a top-level list is one of these. */
export function isLlamaCpp(value: unknown): boolean {
	return isRecord(value) && isRecord(value.conv) && Array.isArray(value.messages);
}

/** `{ conv, messages }`. Null when there is no text in it. @throws Misshapen */
export function readLlamaCpp(value: unknown): WholeConversation | null {
	const { conv, messages } = shape.anyRecord(value, '');
	const fields = shape.anyRecord(conv, 'conv');
	const rows = shape.list(shape.anyRecord)(messages, 'messages');
	const updatedAt = typeof fields.lastModified === 'number' ? fields.lastModified : 0;
	const times = rows.flatMap(({ timestamp }) => (typeof timestamp === 'number' ? [timestamp] : []));
	return fromForeign({
		id: `llama-${shape.id(fields.id, 'conv.id')}`,
		title: typeof fields.name === 'string' ? fields.name : '',
		createdAt: times.reduce((least, time) => Math.min(least, time), updatedAt),
		updatedAt,
		headId: nameOf(fields.currNode),
		systemPrompt: systemPromptOf(rows),
		messages: rows.map((row, index) => readMessage(row, `messages.${index}`))
	});
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

function readMessage(row: Fields, at: string): ForeignMessage {
	const content = shape.text(row.content, `${at}.content`);
	// `thinking` is what `reasoningContent` was called before.
	const thought = [row.reasoningContent, row.thinking].find((field) => typeof field === 'string');
	const reasoning = typeof thought === 'string' ? thought : '';
	const isShown = (row.role === 'user' || row.role === 'assistant') && content + reasoning !== '';
	return {
		id: shape.id(nameOf(row.id), `${at}.id`),
		parentId: nameOf(row.parent),
		role: isShown ? (row.role === 'user' ? 'user' : 'assistant') : null,
		content,
		reasoning,
		createdAt: typeof row.timestamp === 'number' ? row.timestamp : null
	};
}
