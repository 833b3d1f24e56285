/** Cuts an answer that grows into sentences to be read out, each once it has ended. */
import { MarkdownDocument } from '#lib/markdown/document.ts';
import { spokenText } from '#lib/markdown/spoken-text.ts';

/** Where a sentence or a line may end, in any script. */
const mayEnd = /[.!?…。！？｡؟۔।॥။።\n]/u;

/** Characters that are looked at together. What has no end in as many is none of a sentence, and is read as it comes. */
const longest = 2000;

const letter = /[\p{L}\p{N}]/u;
const letters = /[\p{L}\p{N}]/gu;

export class SpokenSentences {
	readonly #segmenter: Intl.Segmenter;
	readonly #document = new MarkdownDocument();
	/** The block that is being read out, by its key, and what of its words has been. */
	#key = -1;
	#said = '';
	/** Characters of the text that were looked at. */
	#seen = 0;
	/** Whether what is not read out yet may have ended: whatever comes next tells. */
	#isAwaited = false;

	/** @param tag BCP 47: the language that the text is most likely in */
	constructor(tag: string) {
		this.#segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' });
	}

	/**
	 * The sentences that have ended since the last call, as they are spoken: without the marks of Markdown, and without code.
	 * @param text Markdown: all of it, as far as it is
	 * @param isWhole whether nothing more comes: what has not ended then has, too
	 */
	take(text: string, isWhole: boolean): string {
		if (!isWhole && !this.#isAwaited && !mayEnd.test(text.slice(this.#seen))) return '';
		this.#seen = text.length;
		// Notes stand behind everything, whenever they come.
		const blocks = this.#document
			.update(text, !isWhole)
			.filter(({ key, block }) => key >= this.#key && (isWhole || block.kind !== 'footnotes'));
		const spoken = blocks.flatMap(({ key, block }, index) => {
			if (key !== this.#key) this.#said = '';
			this.#key = key;
			return this.#sentences(spokenText(block), isWhole || index < blocks.length - 1);
		});
		return spoken.filter((sentence) => letter.test(sentence)).join(' ');
	}

	/** Those of one block that have not been read out and have ended. */
	#sentences(words: string, isEnded: boolean): string[] {
		let at = this.#placeIn(words);
		const spoken: string[] = [];
		for (
			let segments = this.#ended(words, at, isEnded);
			segments.length > 0;
			segments = this.#ended(words, at, isEnded)
		) {
			at += segments.reduce((sum, { length }) => sum + length, 0);
			spoken.push(...segments.map((segment) => segment.trim()));
		}
		this.#said = words.slice(0, at);
		this.#isAwaited = mayEnd.test(words.slice(at));
		return spoken;
	}

	/** Where what has been read out ends. Marks at its end may have become others meanwhile, its letters are the same. */
	#placeIn(words: string): number {
		if (words.startsWith(this.#said)) return this.#said.length;
		let left = this.#said.match(letters)?.length ?? 0;
		for (const { index } of words.matchAll(letters)) if (left-- === 0) return index;
		return words.length;
	}

	/** Those that come next and have ended: some of them, or none where there are no more. */
	#ended(words: string, at: number, isEnded: boolean): string[] {
		const next = words.slice(at, at + longest);
		const isEnd = at + next.length === words.length;
		if (next === '' || (isEnd && !isEnded && !mayEnd.test(next))) return [];
		const segments = Array.from(this.#segmenter.segment(next), ({ segment }) => segment);
		// It may go on: a full stop may be a decimal point.
		if (isEnd ? !isEnded : segments.length > 1) segments.pop();
		return segments;
	}
}
