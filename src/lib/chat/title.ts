/** The title of a conversation, from its first words. */
import type { Message } from '#lib/storage/conversations.ts';

/** Graphemes; about what a sidebar shows. */
const longest = 48;

/** Characters in which they are certainly found; nobody waits for the title of a pasted book. */
const enough = 4096;

/** What must not stand before the dots at its end: spaces, and signs that lead to what was cut off. */
const loose = /[\s\p{Ps}\p{Pi}\p{Pd},;:、，；：،؛·]+$/u;

/** Characters that would turn the text around them: what is typed may hold them, a list of titles may not. */
const bidiControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** What the person calls a conversation, on one line and without what would turn the text around it. At most 200 characters. */
export function titleAsTyped(text: string): string {
	return text
		.replace(bidiControls, '')
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.trim()
		.slice(0, 200)
		.toWellFormed();
}

/** What a conversation is called by its first message: its words, or else the name of what is attached; empty for none. */
export function titleOf(first: Message | undefined): string {
	const attached = first?.role === 'user' ? first.attachments?.[0]?.name : '';
	return titleFrom(first?.content.trim() || attached || '');
}

/** The first words of a text on one line, cut between words where the language has any; empty for no words. */
export function titleFrom(text: string): string {
	const line = text
		.slice(0, enough)
		.replace(bidiControls, '')
		.replace(/(^|\s)\/(no_)?think(?=\s|$)/gu, ' ')
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.trim();
	const graphemes = Array.from(new Intl.Segmenter().segment(line), (part) => part.segment);
	if (graphemes.length <= longest) return line;
	const cut = graphemes.slice(0, longest).join('');
	const lastSpace = cut.lastIndexOf(' ');
	return `${(lastSpace > cut.length / 2 ? cut.slice(0, lastSpace) : cut).replace(loose, '')}…`;
}
