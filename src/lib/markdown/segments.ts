/**
 * Cuts Markdown into segments that can be read one by one. A cut depends only on complete lines at or before it, so
 * text that arrives later never moves it: while an answer streams in, everything before the last segment is final.
 */

export interface Segment {
	/** Offset of its first character. */
	readonly start: number;
	/** Offset after its last character, blank lines that follow included. */
	readonly end: number;
	/** `fence` is a fenced code block at the outermost level, with nothing else in it. */
	readonly kind: 'text' | 'fence';
}

const fencePattern = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
const listMarker = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
/** What ends a paragraph without a blank line: a heading, a quote, a rule (not of hyphens, which may underline a heading). */
const interruption = /^(?:#{1,6}(?:[ \t]|$)|>|(?:\*[ \t]*){3,}$|(?:_[ \t]*){3,}$)/;
const blockTag =
	/^ {0,3}<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i;
const loneTag = /^ {0,3}<(?:\/[a-z][\w-]*\s*|[a-z][\w-]*(?:\s[^<>]*)?)>[ \t]*$/i;
const blank = /^[ \t]*$/;

/** HTML blocks that end at a mark of their own, blank lines or not (CommonMark 4.6, conditions 1 to 5). */
const markedHtml: readonly { readonly opens: RegExp; readonly closes: RegExp }[] = [
	{
		opens: /^ {0,3}<(?:script|pre|style|textarea)(?:\s|>|$)/i,
		closes: /<\/(?:script|pre|style|textarea)>/i
	},
	{ opens: /^ {0,3}<!--/, closes: /-->/ },
	{ opens: /^ {0,3}<\?/, closes: /\?>/ },
	{ opens: /^ {0,3}<![a-z]/i, closes: />/ },
	{ opens: /^ {0,3}<!\[CDATA\[/, closes: /\]\]>/ }
];

/** The segments of `text` from offset `from`, which must be 0 or the start of a segment found before. They cover it without gaps. */
export function segmentsFrom(text: string, from: number): Segment[] {
	const scan = new Scan(from);
	let lineStart = from;
	for (let newline = text.indexOf('\n', from); newline !== -1; newline = text.indexOf('\n', lineStart)) {
		scan.line(text.slice(lineStart, newline), lineStart, newline + 1);
		lineStart = newline + 1;
	}
	scan.finish(text.length);
	return scan.segments;
}

class Scan {
	readonly segments: Segment[] = [];
	#start: number;
	/** The closing line of the fence that is open, at the outermost level or in a list. */
	#fenceEnd: RegExp | null = null;
	/** What ends the HTML block that is open. */
	#htmlEnd: RegExp | null = null;
	/** Columns by which a line must be indented to belong to the item of the list that is open; 0 without one. */
	#listIndent = 0;
	#afterBlank = true;
	#isEmpty = true;

	constructor(start: number) {
		this.#start = start;
	}

	line(line: string, start: number, end: number): void {
		if (this.#continuesFence(line, end) || this.#continuesHtml(line)) return;
		if (blank.test(line)) {
			this.#afterBlank = true;
			return;
		}
		if (!this.#isEmpty && this.#endsBefore(line)) this.#cut(start, 'text');
		this.#open(line, start);
		this.#isEmpty = false;
		this.#afterBlank = false;
	}

	finish(end: number): void {
		const isFence = this.#fenceEnd !== null && this.#listIndent === 0;
		if (end > this.#start) this.#cut(end, isFence ? 'fence' : 'text');
	}

	#continuesFence(line: string, end: number): boolean {
		if (!this.#fenceEnd) return false;
		if (this.#listIndent > 0 && !blank.test(line) && indentOf(line) < this.#listIndent) {
			// The list item ends, and with it the fence in it.
			this.#fenceEnd = null;
			this.#listIndent = 0;
			return false;
		}
		if (this.#fenceEnd.test(line)) {
			this.#fenceEnd = null;
			if (this.#listIndent === 0) this.#cut(end, 'fence');
		}
		return true;
	}

	#continuesHtml(line: string): boolean {
		if (!this.#htmlEnd) return false;
		this.#afterBlank = blank.test(line);
		if (this.#htmlEnd.test(line)) this.#htmlEnd = null;
		return true;
	}

	/**
	 * After a blank line, only what is indented (or another item of a list) can belong to what came before. A list
	 * also ends where something begins that cannot continue its last paragraph.
	 */
	#endsBefore(line: string): boolean {
		if (/^[ \t]/.test(line)) return false;
		if (this.#listIndent > 0 && listMarker.test(line) && !rule.test(line)) return false;
		return this.#afterBlank || (this.#listIndent > 0 && interruption.test(line));
	}

	#open(line: string, start: number): void {
		const marker = rule.test(line) ? null : listMarker.exec(line);
		const isInList = this.#listIndent > 0 && indentOf(line) >= this.#listIndent;
		if (marker && !isInList) this.#listIndent = marker[0].trimEnd().length + 1;
		const content = marker ? line.slice(marker[0].length) : isInList ? line.trimStart() : line;
		const fence = fencePattern.exec(content);
		const mark = fence?.[1] ?? fence?.[2];
		if (mark === undefined) {
			this.#htmlEnd = htmlBlockEnd(line, this.#afterBlank);
			return;
		}
		const indent = marker || isInList ? '[ \\t]*' : ' {0,3}';
		if (!marker && !isInList && !this.#isEmpty) this.#cut(start, 'text');
		this.#fenceEnd = new RegExp(`^${indent}${mark[0] ?? ''}{${mark.length},}[ \\t]*$`);
	}

	#cut(end: number, kind: Segment['kind']): void {
		this.segments.push({ start: this.#start, end, kind });
		this.#start = end;
		this.#fenceEnd = null;
		this.#htmlEnd = null;
		this.#listIndent = 0;
		this.#isEmpty = true;
		this.#afterBlank = true;
	}
}

/** Columns before the first character that is no space; a tab goes to the next multiple of 4. */
function indentOf(line: string): number {
	let columns = 0;
	for (const character of line) {
		if (character === ' ') columns += 1;
		else if (character === '\t') columns += 4 - (columns % 4);
		else break;
	}
	return columns;
}

function htmlBlockEnd(line: string, mayInterrupt: boolean): RegExp | null {
	const marked = markedHtml.find(({ opens }) => opens.test(line));
	if (marked) return marked.closes.test(line.replace(/^ {0,3}<[!?]?-{0,2}/, '')) ? null : marked.closes;
	return blockTag.test(line) || (mayInterrupt && loneTag.test(line)) ? blank : null;
}
