/** A text without end cut into stretches, so that a browser need not lay out all of it when a word is added. */

/** Characters in a stretch, at most: some screens full. */
const longest = 4000;
/** Lines in a stretch, at most: short ones take as long to lay out. */
const mostLines = 40;
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
		for (let end = stretchAfter(text, start); end < text.length; end = stretchAfter(text, start)) {
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

/** Whether a text is more than one stretch. */
export function isCut(text: string): boolean {
	return stretchAfter(text, 0) < text.length;
}

/** Where a stretch that begins at `start` ends: with its last line, or before. */
function stretchAfter(text: string, start: number): number {
	const end = cutAfter(text, start);
	let line = start;
	for (let lines = 0; lines < mostLines; lines++) {
		line = text.indexOf('\n', line) + 1;
		if (line === 0 || line > end) return end;
	}
	return line;
}

/** Where so many characters from `start` on are best cut: at the best end in the last of them. */
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
