/** A conversation's transcript as Markdown, for reading: not for importing it again. */
import { pathTo } from '#lib/chat/tree.ts';
import { findModel } from '#lib/qwen3/offered-models.ts';
import type { Message } from '#lib/storage/conversations.ts';
import type { WholeConversation } from './ponder-format.ts';

/** The words between the messages, in the person's language. */
export interface MarkdownWords {
	readonly untitled: string;
	readonly you: string;
	/** What a model is called that did not say its name. */
	readonly model: string;
	readonly thinking: string;
	readonly systemPrompt: string;
}

/**
 * The branch that is shown, from the title on, ending in a line break. The thinking traces are quoted above their
 * answers where `traces` says so.
 */
export function toMarkdown(whole: WholeConversation, words: MarkdownWords, traces: boolean): string {
	const { title, systemPrompt, headId } = whole.conversation;
	const parts = [`# ${oneLine(title) || words.untitled}`];
	if (systemPrompt) parts.push(`## ${words.systemPrompt}`, quoted(systemPrompt));
	for (const message of pathTo(whole.messages, headId)) parts.push(...turn(message, words, traces));
	return `${parts.join('\n\n')}\n`;
}

function turn(message: Message, words: MarkdownWords, traces: boolean): string[] {
	const content = message.content.trim();
	if (message.role === 'user') return [`## ${words.you}`, content];
	const id = message.model?.id;
	const name = id === undefined ? words.model : (findModel(id)?.name ?? id);
	const trace = traces ? message.reasoning.trim() : '';
	return [
		`## ${oneLine(name)}`,
		...(trace === '' ? [] : [quoted(`**${words.thinking}**\n\n${trace}`)]),
		...(content === '' ? [] : [content])
	];
}

function quoted(text: string): string {
	return text
		.trim()
		.split('\n')
		.map((line) => (line === '' ? '>' : `> ${line}`))
		.join('\n');
}

function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}
