/** Cuts a text that grows into sentences to be read out, each once it has ended. */

/** Where a sentence or a line may end, in any script. */
const mayEnd = /[.!?…。！？｡؟۔।॥။።\n]/u;

/** Characters that are looked at together. What has no end in as many is none of a sentence, and is read as it comes. */
const longest = 2000;

const fence = /^\s*(```|~~~)/;

/** What Markdown puts before a line: of headings, quotations, lists and rules. */
const lineMarks = /^(?:\s*(?:[>#|]+|[-+*](?=\s)|[-=|:\s]{3,}$))+/gmu;

export class SpokenSentences {
	readonly #segmenter: Intl.Segmenter;
	#taken = 0;
	#isInCode = false;

	/** @param tag BCP 47: the language that the text is most likely in */
	constructor(tag: string) {
		this.#segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' });
	}

	/**
	 * The sentences that have ended since the last call, as they are spoken: without the marks of Markdown, and without code.
	 * @param text all of it, as far as it is; what was there before is not looked at again
	 * @param isWhole whether nothing more comes: what has not ended then has, too
	 */
	take(text: string, isWhole: boolean): string {
		const spoken: string[] = [];
		for (
			let segments = this.#ended(text, isWhole);
			segments.length > 0;
			segments = this.#ended(text, isWhole)
		) {
			this.#taken += segments.reduce((sum, { length }) => sum + length, 0);
			spoken.push(...segments.map((segment) => this.#spoken(segment)));
		}
		return spoken.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence)).join(' ');
	}

	/** Those that come next and have ended: some of them, or none where there are no more. */
	#ended(text: string, isWhole: boolean): string[] {
		// The mark of a picture ends no sentence.
		const next = text.slice(this.#taken, this.#taken + longest).replaceAll('![', ' [');
		const isEnd = this.#taken + next.length === text.length;
		if (next === '' || (isEnd && !isWhole && !mayEnd.test(next))) return [];
		const segments = Array.from(this.#segmenter.segment(next), ({ segment }) => segment);
		// It may go on: a full stop may be a decimal point.
		if (isEnd ? !isWhole : segments.length > 1) segments.pop();
		return segments;
	}

	/** Fences stand on lines of their own, and a line's end is a sentence's. */
	#spoken(segment: string): string {
		if (fence.test(segment)) {
			this.#isInCode = !this.#isInCode;
			return '';
		}
		if (this.#isInCode) return '';
		return segment
			.replace(/!?\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/gu, '$1')
			.replace(lineMarks, '')
			.replace(/[*_~`|]+/gu, '')
			.trim();
	}
}
