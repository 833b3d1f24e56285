/** Shows where words stand in a message: brought into sight, and marked until the person does something else. */
import { placeOf } from '#lib/search/excerpt.ts';
import type { Place } from './follow-end.svelte.ts';

/** The stylesheet's name for the mark. */
const name = 'found';

/** Of a message, what was said; not what the page says of it. */
const said = '[data-said]';
/** What is there for screen readers, beside the same for the eye. */
const unseen = '.katex-mathml, .visually-hidden';

/** Each goes through the whole message. */
const mostSearches = 20;

export class FoundWords implements Place {
	readonly #article: HTMLElement;
	readonly #words: string;
	#range: Range | null;
	readonly #ended = new AbortController();
	#searches = 0;

	/** @param words as they were searched for; empty for the message alone */
	constructor(article: HTMLElement, words: string) {
		this.#article = article;
		this.#words = words;
		this.#range = words === '' ? null : rangeOf(article, words);
		if (this.#range === null) return;
		this.#mark();
		const redrawn = new MutationObserver(() => this.#findAgain());
		redrawn.observe(article, { childList: true, subtree: true });
		const { signal } = this.#ended;
		signal.addEventListener('abort', () => redrawn.disconnect());
		for (const type of ['pointerdown', 'keydown']) {
			addEventListener(type, () => this.end(), { capture: true, signal });
		}
	}

	/** Takes the mark away. The place is still that of the words: what was brought into sight stays there. */
	end(): void {
		this.#ended.abort();
		this.#mark();
	}

	/** Brings the words into sight; the message's beginning where they are not to be seen. */
	scrollIntoView(): void {
		const parent = this.#range?.startContainer.parentElement;
		if (!this.#range || !parent) return this.#article.scrollIntoView({ block: 'start' });
		parent.scrollIntoView({ block: 'center' });
		// A paragraph may be higher than the window.
		const { top, bottom } = this.#range.getBoundingClientRect();
		const box = this.#article.closest('.scroll');
		const seen = box?.getBoundingClientRect();
		if (!box || !seen || (top >= seen.top && bottom <= seen.bottom)) return;
		box.scrollTop += (top + bottom - seen.top - seen.bottom) / 2;
	}

	/** A long answer is drawn little by little, in place of its bare text, in which the words may have been an address. */
	#findAgain(): void {
		if (this.#range?.collapsed === false || this.#searches++ > mostSearches) return;
		this.#range = rangeOf(this.#article, this.#words);
		this.#mark();
	}

	#mark(): void {
		// Firefox has it since 140.
		if (!('highlights' in CSS)) return;
		if (this.#range && !this.#ended.signal.aborted) CSS.highlights.set(name, new Highlight(this.#range));
		else CSS.highlights.delete(name);
	}
}

function rangeOf(article: HTMLElement, words: string): Range | null {
	const texts = [...article.querySelectorAll(said)].flatMap(textsOf);
	const place = placeOf(texts.map(({ data }) => data).join(''), words);
	if (!place) return null;
	const range = document.createRange();
	let before = 0;
	for (const text of texts) {
		const { length } = text;
		if (place.start >= before && place.start < before + length) range.setStart(text, place.start - before);
		if (place.end > before && place.end <= before + length) {
			range.setEnd(text, place.end - before);
			return range;
		}
		before += length;
	}
	return null;
}

function textsOf(root: Element): Text[] {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	while (walker.nextNode()) {
		const { currentNode } = walker;
		if (currentNode instanceof Text && !currentNode.parentElement?.closest(unseen)) texts.push(currentNode);
	}
	return texts;
}
