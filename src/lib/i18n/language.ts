/** What a language's own module gives: `<folder>/language.ts`, which comes with the words of the first page. */
import type { Messages } from './en/core.ts';
import type { PageMessages } from './en/pages.ts';

export interface Language {
	readonly messages: Messages;
	/** Fetches the words of pages and panels. */
	readonly loadPages: () => Promise<PageMessages>;
}
