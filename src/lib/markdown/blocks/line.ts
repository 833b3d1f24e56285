/** One line of Markdown, read from the left. Tabs count as the spaces up to the next multiple of four (CommonMark 2.2). */

export const tabStop = 4;

export class Line {
	/** Without its line ending. */
	readonly text: string;
	/** Offset of the line in the whole text. */
	readonly start: number;
	/** Lines before it. */
	readonly number: number;
	offset = 0;
	/** Columns before `offset`. */
	#column = 0;
	/** The tab at `offset` has been read in part. */
	#isInTab = false;
	/** Offset of the first character from `offset` on that is no blank; the line's length without one. */
	nonBlank = 0;
	/** Columns from here to there. */
	indent = 0;

	constructor(text: string, start: number, number: number) {
		// CommonMark 2.3.
		this.text = text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text;
		this.start = start;
		this.number = number;
		this.#measure();
	}

	get isBlank(): boolean {
		return this.nonBlank === this.text.length;
	}

	/** Too far in for anything but code. */
	get isIndented(): boolean {
		return this.indent >= tabStop;
	}

	/** The first character that is no blank; `''` in a blank line. */
	get first(): string {
		return this.text.charAt(this.nonBlank);
	}

	/** From the first character that is no blank. */
	get content(): string {
		return this.text.slice(this.nonBlank);
	}

	/** All that is left, with the spaces that are left of a tab. */
	get rest(): string {
		if (!this.#isInTab) return this.text.slice(this.offset);
		return ' '.repeat(tabStop - (this.#column % tabStop)) + this.text.slice(this.offset + 1);
	}

	/** Columns before the first character that is no blank. */
	get contentColumn(): number {
		return this.#column + this.indent;
	}

	/** Reads blanks of so many columns, or fewer where there are fewer. */
	skipColumns(columns: number): void {
		let left = Math.min(columns, this.indent);
		while (left > 0) {
			const isTab = this.text.charAt(this.offset) === '\t';
			const width = isTab ? tabStop - (this.#column % tabStop) : 1;
			this.#column += Math.min(width, left);
			this.#isInTab = isTab && width > left;
			if (!this.#isInTab) this.offset++;
			left -= width;
		}
		this.#measure();
	}

	/** Reads so many characters, none of which is a tab, from the first that is no blank. */
	skipContent(characters: number): void {
		this.#column = this.contentColumn + characters;
		this.offset = this.nonBlank + characters;
		this.#isInTab = false;
		this.#measure();
	}

	#measure(): void {
		let index = this.offset;
		let column = this.#column;
		for (; index < this.text.length; index++) {
			const character = this.text.charAt(index);
			if (character === ' ') column++;
			else if (character === '\t') column += tabStop - (column % tabStop);
			else break;
		}
		this.nonBlank = index;
		this.indent = column - this.#column;
	}
}
