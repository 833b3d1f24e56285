/** What the model is told first: the host's instructions, and what the host says of its page. Pure. */
import type { PageContext } from '#lib/embed/protocol.ts';
import { hostName } from './host.ts';

/**
 * One text of both; empty where there is neither. What a page says is marked as a quotation, so that instructions in it can
 * be told from those of whoever built the page.
 */
export function systemPromptOf(system: string, context: PageContext | null, origin: string | null): string {
	if (context === null) return system;
	const name = origin === null ? 'the page' : hostName(origin);
	const title = context.title.trim();
	const heading = title === '' ? `The visitor reads ${name}.` : `The visitor reads “${title}” on ${name}.`;
	const quotation = `${heading} The page says:\n<page>\n${quoted(context.text.trim())}\n</page>`;
	return system.trim() === '' ? quotation : `${system.trim()}\n\n${quotation}`;
}

/** What is quoted cannot end the quotation. */
function quoted(text: string): string {
	return text.replace(/<(?=\s*\/?\s*page\b)/gi, '‹');
}
