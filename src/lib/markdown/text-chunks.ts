/** A text without end cut into stretches, so that a browser need not lay out all of it when a word is added. */

/** Characters in a stretch, at most: some screens full. */
const longest = 4000;
/** Characters before its end in which a stretch that has no line's end in its second half is cut at a sentence's, or a word's. */
const margin = 1000;
/** What a stretch ends with, the best first: letters that are drawn together, as in Arabic, are not torn apart. */
const ends = (['sentence', 'word', 'grapheme'] as const).map(
	(granularity) => new Intl.Segmenter(undefined, { granularity })
);

/** One text as it grows: what is full stays as it is. */
export class TextChunks {
	#text = '';
	#chunks: string[] = [];
	/** Offset of the last stretch. */
	#lastStart = 0;

	/** The stretches of `text`, at least one. Cheap when it continues what was given last time; right in any case. */
	update(text: string): readonly string[] {
		const goesOn = text.startsWith(this.#text) && this.#chunks.length > 0;
		const chunks = goesOn ? this.#chunks.slice(0, -1) : [];
		let start = goesOn ? this.#lastStart : 0;
		for (let end = cutAfter(text, start); end < text.length; end = cutAfter(text, start)) {
			chunks.push(text.slice(start, end));
			start = end;
		}
		chunks.push(text.slice(start));
		this.#text = text;
		this.#chunks = chunks;
		this.#lastStart = start;
		return chunks;
	}
}

/** Where a stretch that begins at `start` ends: after so many characters at most, at its best end in the last of them. */
export function cutAfter(text: string, start: number, length = longest): number {
	const most = start + length;
	if (most >= text.length) return text.length;
	const line = text.lastIndexOf('\n', most - 1) + 1;
	if (line > most - length / 2) return line;
	const last = text.slice(most - margin, most);
	for (const segmenter of ends) {
		// The last one may go on after it.
		const begun = [...segmenter.segment(last)].findLast(({ segment }) => segment.trim() !== '');
		if (begun && begun.index > 0) return most - margin + begun.index;
	}
	return most;
}
