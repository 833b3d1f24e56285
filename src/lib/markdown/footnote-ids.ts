/** Names of a text's footnotes in the page: each text has its own, so that two answers never share one. */
import { getContext, setContext } from 'svelte';

export interface FootnoteIds {
	/** The footnote itself. */
	note(number: number): string;
	/** One of the places that refer to it; both count from 1. */
	reference(number: number, occurrence: number): string;
	/** Draws that place, where it is not drawn yet. */
	reveal(number: number, occurrence: number): void;
}

const key = Symbol('footnote ids');

/** For whoever shows a text, while it is made. `text` is unique in the page. */
export function provideFootnoteIds(text: string, reveal: FootnoteIds['reveal']): void {
	setContext<FootnoteIds>(key, {
		reveal,
		note: (number) => `${text}-note-${number}`,
		reference: (number, occurrence) => `${text}-reference-${number}-${occurrence}`
	});
}

/** To be called while a component is made, within a text. */
export function footnoteIds(): FootnoteIds {
	return getContext<FootnoteIds>(key);
}

/** Follows a link within a text: shows what it leads to and gives it the focus. The address of the page stays as it is. */
export function follow(event: Event, id: string): void {
	event.preventDefault();
	const target = document.getElementById(id);
	target?.scrollIntoView({ block: 'nearest' });
	target?.focus({ preventScroll: true });
}
