/** A conversation's transcript as Markdown, for reading: not for importing it again. */
import type { Attachment, PartUnit } from '#lib/attachments/attachment.ts';
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
	readonly attachment: string;
	/** What parts of an attachment are called: several of them. */
	readonly parts: Readonly<Record<PartUnit, string>>;
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
	if (message.role === 'user') {
		const attached = (message.attachments ?? []).map((one) => attachment(one, words));
		return [`## ${words.you}`, ...attached, ...(content === '' ? [] : [content])];
	}
	const id = message.model?.id;
	const name = id === undefined ? words.model : (findModel(id)?.name ?? id);
	const trace = traces ? message.reasoning.trim() : '';
	return [
		`## ${oneLine(name)}`,
		...(trace === '' ? [] : [quoted(`**${words.thinking}**\n\n${trace}`)]),
		...(content === '' ? [] : [content])
	];
}

/** Its name and its text, in a fence that nothing in the text closes. */
function attachment({ name, text, part }: Attachment, words: MarkdownWords): string {
	const longest = [...text.matchAll(/`{3,}/g)].reduce((length, [run]) => Math.max(length, run.length), 2);
	const fence = '`'.repeat(longest + 1);
	const ranges = part?.ranges
		.map(([first, last]) => (first === last ? first : `${first}–${last}`))
		.join(', ');
	const shown = part ? ` (${words.parts[part.unit]} ${ranges} / ${part.of})` : '';
	return `**${words.attachment}: ${oneLine(name)}**${shown}\n\n${fence}\n${text.trimEnd()}\n${fence}`;
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
