/**
 * ChatGPT's `conversations.json`, as its data export holds it (2023 to 2026): a list of conversations, each with a
 * `mapping` of nodes by id, `current_node`, and times in seconds. Texts alone are taken: pictures, files, tools'
 * steps, hidden messages and custom instructions are left out.
 */
import { fromForeign, type ForeignMessage } from './foreign-tree.ts';
import type { WholeConversation } from './ponder-format.ts';
import * as shape from './shape.ts';
import { isRecord, Misshapen } from './shape.ts';

/** Whether an element of a top-level list is one of these. */
export function isChatGpt(value: unknown): boolean {
	return isRecord(value) && isRecord(value.mapping);
}

/** One element. Null when there is no text in it. @throws Misshapen */
export function readChatGpt(value: unknown): WholeConversation | null {
	const source = shape.anyRecord(value, '');
	const mapping = shape.anyRecord(source.mapping, 'mapping');
	const id = shape.id(source.conversation_id ?? source.id, 'id');
	const createdAt = milliseconds(source.create_time) ?? 0;
	return fromForeign({
		id: `chatgpt-${id}`,
		title: typeof source.title === 'string' ? source.title : '',
		createdAt,
		updatedAt: milliseconds(source.update_time) ?? createdAt,
		headId: typeof source.current_node === 'string' ? source.current_node : null,
		systemPrompt: '',
		messages: Object.entries(mapping).map(([nodeId, node]) => readNode(nodeId, node))
	});
}

function readNode(id: string, value: unknown): ForeignMessage {
	const node = shape.anyRecord(value, `mapping.${id}`);
	const parentId = typeof node.parent === 'string' ? node.parent : null;
	const nothing = { id, parentId, role: null, content: '', reasoning: '', createdAt: null };
	if (!isRecord(node.message)) return nothing;
	const { author, content, metadata, recipient, create_time } = node.message;
	const role = isRecord(author) ? author.role : undefined;
	if (role !== 'user' && role !== 'assistant') return nothing;
	const isHidden = isRecord(metadata) && metadata.is_visually_hidden_from_conversation === true;
	// What is addressed to a tool is no part of the conversation.
	if (isHidden || (typeof recipient === 'string' && recipient !== 'all')) return nothing;
	if (!isRecord(content)) throw new Misshapen(`mapping.${id}.message.content`, 'a record');
	const texts = textsOf(content);
	if (texts.content === '' && texts.reasoning === '') return nothing;
	return { id, parentId, role, ...texts, createdAt: milliseconds(create_time) };
}

function textsOf(content: Readonly<Record<string, unknown>>): { content: string; reasoning: string } {
	switch (content.content_type) {
		case 'text':
		case 'multimodal_text':
			return { content: strings(content.parts).join('\n\n'), reasoning: '' };
		case 'code':
			return {
				content: typeof content.text === 'string' ? `\`\`\`\n${content.text}\n\`\`\`` : '',
				reasoning: ''
			};
		case 'thoughts': {
			const thoughts = Array.isArray(content.thoughts) ? content.thoughts : [];
			const texts = thoughts.map((thought: unknown) => (isRecord(thought) ? thought.content : ''));
			return { content: '', reasoning: strings(texts).join('\n\n') };
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
