/** The words that stand between the messages of an exported conversation. */
import type { Messages } from '#lib/i18n/en/core.ts';
import type { PageMessages } from '#lib/i18n/en/pages.ts';
import type { MarkdownWords } from '#lib/transfer/markdown.ts';

/** In the language of the page. */
export function wordsOf(t: Messages, pages: PageMessages): MarkdownWords {
	return {
		untitled: t.history.untitled,
		you: pages.settings.you,
		model: t.model.label,
		thinking: pages.thinking.live,
		systemPrompt: pages.chatOptions.systemPrompt,
		attachment: pages.attachments.attachment,
		parts: pages.attachments.units
	};
}
