/** What stands for itself wherever it begins, and binds more tightly than emphasis: code, addresses in angle brackets, raw HTML. */

/** Where a span begins and ends, delimiters included. */
export interface Span {
	readonly text: string;
	readonly end: number;
}

const htmlName = '[A-Za-z][A-Za-z\\d-]*';
const attribute = `(?:\\s+[A-Za-z_:][\\w.:-]*(?:\\s*=\\s*(?:[^\\s"'=<>\`]+|'[^']*'|"[^"]*"))?)`;
const tag = new RegExp(`<${htmlName}${attribute}*\\s*/?>|</${htmlName}\\s*>`, 'y');
const autolink = /<([A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>\0-\x20]*)>/y;
const mailAutolink =
	/<([A-Za-z\d.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?(?:\.[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?)*)>/y;

/** Comments, instructions, declarations and CDATA: what begins and what ends them. */
const marked: readonly { readonly begins: RegExp; readonly ends: string }[] = [
	{ begins: /<!--/y, ends: '-->' },
	{ begins: /<\?/y, ends: '?>' },
	{ begins: /<!\[CDATA\[/y, ends: ']]>' },
	{ begins: /<![A-Za-z]/y, ends: '>' }
];

/** Finds spans in one text. It remembers what it sought in vain, so that hostile texts are not searched again and again. */
export class Spans {
	readonly #text: string;
	/** Lengths of runs of backticks, with the last place where one stands; made when first needed. */
	#backticks: Map<number, number> | null = null;
	readonly #absent = new Set<string>();

	constructor(text: string) {
		this.#text = text;
	}

	/** The code between a run of backticks from `start` up to `open` and the next of the same length. */
	codeAt(start: number, open: number): Span | null {
		const length = open - start;
		this.#backticks ??= lastRuns(this.#text);
		if ((this.#backticks.get(length) ?? -1) < open) return null;
		const runs = /`+/g;
		runs.lastIndex = open;
		for (let run = runs.exec(this.#text); run; run = runs.exec(this.#text)) {
			if (run[0].length !== length) continue;
			return { text: codeOf(this.#text.slice(open, run.index)), end: run.index + length };
		}
		return null;
	}

	/** `<scheme:…>` or `<name@host>`: the address in it. */
	autolinkAt(start: number): (Span & { readonly href: string }) | null {
		const address = matchAt(autolink, this.#text, start);
		if (address) return { text: address.text, end: address.end, href: address.text };
		const mail = matchAt(mailAutolink, this.#text, start);
		return mail && { ...mail, href: `mailto:${mail.text}` };
	}

	/** A tag, comment, instruction, declaration or CDATA section. */
	htmlAt(start: number): Span | null {
		tag.lastIndex = start;
		const whole = tag.exec(this.#text)?.[0];
		if (whole !== undefined) return { text: whole, end: start + whole.length };
		for (const { begins, ends } of marked) {
			begins.lastIndex = start;
			const opening = begins.exec(this.#text)?.[0];
			if (opening !== undefined) return this.#markedHtml(start, opening.length, ends);
		}
		return null;
	}

	/** The first index from `from` on where `text` stands; -1 without one. */
	find(text: string, from: number): number {
		if (this.#absent.has(text)) return -1;
		const index = this.#text.indexOf(text, from);
		if (index === -1) this.#absent.add(text);
		return index;
	}

	#markedHtml(start: number, opening: number, ends: string): Span | null {
		// `<!-->` and `<!--->` are whole comments.
		const short = /<!--(?:-?>)/y;
		short.lastIndex = start;
		const comment = short.exec(this.#text)?.[0];
		if (comment !== undefined) return { text: comment, end: start + comment.length };
		const close = this.find(ends, start + opening);
		if (close === -1) return null;
		const end = close + ends.length;
		return { text: this.#text.slice(start, end), end };
	}
}

function matchAt(pattern: RegExp, text: string, index: number): Span | null {
	pattern.lastIndex = index;
	const match = pattern.exec(text);
	return match && { text: match[1] ?? '', end: index + match[0].length };
}

function lastRuns(text: string): Map<number, number> {
	const runs = new Map<number, number>();
	for (const { 0: run, index } of text.matchAll(/`+/g)) runs.set(run.length, index);
	return runs;
}

/** Line endings are spaces, and one space at either end is no part of it, unless there is nothing but spaces. */
export function codeOf(text: string): string {
	const line = text.replaceAll('\n', ' ');
	const isPadded = line.startsWith(' ') && line.endsWith(' ') && /[^ ]/.test(line);
	return isPadded ? line.slice(1, -1) : line;
}
