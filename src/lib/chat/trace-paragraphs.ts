/** The paragraphs of a thinking trace, which blank lines set apart: what is finished is not looked through again. */

export class TraceParagraphs {
	#text = '';
	#finished: string[] = [];
	/** Offset of what is not finished. */
	#start = 0;

	/** The paragraphs of `text`, blank lines at its ends left out. Cheap when it continues what was given last time; right in any case. */
	update(text: string): readonly string[] {
		if (!text.startsWith(this.#text)) {
			this.#finished = [];
			this.#start = 0;
		}
		this.#text = text;
		this.#skip(this.#finished.length === 0 ? /\s*/y : /\n*/y);
		for (let end = this.#endOfNext(); end !== -1; end = this.#endOfNext()) {
			this.#finished.push(...shown(text.slice(this.#start, end)));
			this.#start = end;
			this.#skip(/\n*/y);
		}
		return [...this.#finished, ...shown(text.slice(this.#start))];
	}

	#endOfNext(): number {
		return this.#text.indexOf('\n\n', this.#start);
	}

	#skip(blanks: RegExp): void {
		blanks.lastIndex = this.#start;
		this.#start += blanks.exec(this.#text)?.[0].length ?? 0;
	}
}

/** The paragraph without blanks at its end, unless nothing is left of it. */
function shown(paragraph: string): string[] {
	const text = paragraph.trimEnd();
	return text === '' ? [] : [text];
}
