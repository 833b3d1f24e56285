/** A text without end cut into stretches, so that a browser need not lay out all of it when a word is added. */

/** Characters in a stretch, at most: some screens full. */
const longest = 4000;
/** Characters before its end in which a stretch is cut at white space, if there is any. */
const margin = 200;

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
		for (let end = endOf(text, start); end < text.length; end = endOf(text, start)) {
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

function endOf(text: string, start: number): number {
	const most = start + longest;
	if (most >= text.length) return text.length;
	const blank = /\s(?=\S*$)/.exec(text.slice(most - margin, most));
	if (blank) return most - margin + blank.index + 1;
	return /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most;
}
