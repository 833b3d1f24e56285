/**
 * ChatGPT's `conversations.json`, as its data export holds it (2023 to 2026): a list of conversations, each with a
 * `mapping` of nodes by id, `current_node`, and times in seconds. Texts alone are taken: pictures, files and tools'
 * steps are left out, and counted; hidden messages and custom instructions are left out.
 */
import { withoutMarkers } from './chatgpt-markers.ts';
import {
	fromForeign,
	type ForeignAdditions,
	type ForeignMessage,
	type ForeignWhole
} from './foreign-tree.ts';
import * as shape from './shape.ts';
import { isRecord, Misshapen } from './shape.ts';

/** Whether an element of a top-level list is one of these. */
export function isChatGpt(value: unknown): boolean {
	return isRecord(value) && isRecord(value.mapping);
}

/** One element. Null when there is nothing in it. @throws Misshapen */
export function readChatGpt(value: unknown, additions: ForeignAdditions): ForeignWhole | null {
	const source = shape.anyRecord(value, '');
	const mapping = shape.anyRecord(source.mapping, 'mapping');
	const id = shape.id(source.conversation_id ?? source.id, 'id');
	const createdAt = milliseconds(source.create_time) ?? 0;
	const conversation = {
		id: `chatgpt-${id}`,
		title: typeof source.title === 'string' ? source.title : '',
		createdAt,
		updatedAt: milliseconds(source.update_time) ?? createdAt,
		headId: typeof source.current_node === 'string' ? source.current_node : null,
		systemPrompt: '',
		messages: Object.entries(mapping).map(([nodeId, node]) => readNode(nodeId, node, additions))
	};
	return fromForeign(conversation, additions);
}

function readNode(id: string, value: unknown, { nothingLeft }: ForeignAdditions): ForeignMessage {
	const node = shape.anyRecord(value, `mapping.${id}`);
	const parentId = typeof node.parent === 'string' ? node.parent : null;
	const nothing: ForeignMessage = { id, parentId, role: null, content: '', reasoning: '', createdAt: null };
	if (!isRecord(node.message)) return nothing;
	const { author, content, recipient, create_time } = node.message;
	const metadata = isRecord(node.message.metadata) ? node.message.metadata : {};
	const role = isRecord(author) ? author.role : undefined;
	if (metadata.is_visually_hidden_from_conversation === true) return nothing;
	const files = filesOf(content, metadata);
	if (role !== 'user' && role !== 'assistant') return { ...nothing, leftOut: files };
	// What is addressed to a tool is no part of the conversation.
	if (typeof recipient === 'string' && recipient !== 'all') return { ...nothing, leftOut: files + 1 };
	if (!isRecord(content)) throw new Misshapen(`mapping.${id}.message.content`, 'a record');
	const texts = textsOf(content, metadata.content_references);
	const message: ForeignMessage = {
		id,
		parentId,
		role,
		...texts,
		leftOut: files,
		createdAt: milliseconds(create_time)
	};
	if (texts.content !== '' || texts.reasoning !== '') return message;
	// A question stays one: an answer without it could not be asked for again.
	if (role === 'user' && files > 0) return { ...message, content: nothingLeft };
	return { ...nothing, leftOut: files };
}

/** Pictures, recordings and files: each stands among its parts, or in a list of what was attached, or in both. */
function filesOf(content: unknown, { attachments }: Readonly<Record<string, unknown>>): number {
	const parts = isRecord(content) && Array.isArray(content.parts) ? content.parts : [];
	const pointers = parts.filter((part) => isRecord(part) && part.content_type !== 'audio_transcription');
	return Math.max(pointers.length, Array.isArray(attachments) ? attachments.length : 0);
}

function textsOf(
	content: Readonly<Record<string, unknown>>,
	references: unknown
): { content: string; reasoning: string } {
	switch (content.content_type) {
		case 'text':
		case 'multimodal_text':
			return { content: withoutMarkers(strings(content.parts).join('\n\n'), references), reasoning: '' };
		case 'code':
			return {
				content: typeof content.text === 'string' ? `\`\`\`\n${content.text}\n\`\`\`` : '',
				reasoning: ''
			};
		case 'thoughts': {
			const thoughts = Array.isArray(content.thoughts) ? content.thoughts : [];
			const texts = thoughts.map((thought: unknown) => (isRecord(thought) ? thought.content : ''));
			return { content: '', reasoning: withoutMarkers(strings(texts).join('\n\n'), references) };
		}
		default:
			return { content: '', reasoning: '' };
	}
}

function strings(parts: unknown): string[] {
	if (!Array.isArray(parts)) return [];
	return parts.map(textOf).filter((text) => text !== '');
}

/** What was said aloud stands beside its recording, as text. */
function textOf(part: unknown): string {
	if (isRecord(part) && part.content_type === 'audio_transcription' && typeof part.text === 'string')
		return part.text;
	return typeof part === 'string' ? part : '';
}

function milliseconds(seconds: unknown): number | null {
	return typeof seconds === 'number' && Number.isFinite(seconds) ? Math.round(seconds * 1000) : null;
}
