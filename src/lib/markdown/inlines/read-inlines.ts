/** Running text to nodes (CommonMark 6, with GitHub's extensions and formulas), in one pass from left to right. */
import { entityAt } from '../entities.ts';
import type { Inline } from '../nodes.ts';
import { bareLinkFrom, linkified, linkTo, type BareLink } from './bare-links.ts';
import { Brackets, type Targets } from './brackets.ts';
import { endOfText } from './characters.ts';
import { Delimiters } from './emphasis.ts';
import { Formulas } from './math.ts';
import { inlinesOf, Pieces, type Linkify } from './pieces.ts';
import { Spans } from './spans.ts';
import { withoutBeginnings } from './unfinished.ts';

/** Nothing in it could be anything but text. */
const plain = /^(?!.*(?:www\.|:\/\/))[^\n`[\]\\<&*_~$@]*$/is;

/** Reads `text`, which has no blanks at its ends. `isLive`: more of it is coming, and what has begun may end yet. */
export function readInlines(text: string, targets: Targets, isLive = false): Inline[] {
	if (!isLive && plain.test(text)) return text === '' ? [] : [{ kind: 'text', text }];
	return new InlineReader(isLive ? withoutBeginnings(text) : text, targets, isLive).read();
}

const plainRun = /[^\n`[\]\\!<&*_~$]+/y;
const escapable = /[!-/:-@[-`{-~]/;

class InlineReader {
	readonly #text: string;
	readonly #targets: Targets;
	readonly #isLive: boolean;
	readonly #pieces = new Pieces();
	readonly #delimiters = new Delimiters(this.#pieces);
	readonly #brackets: Brackets;
	readonly #spans: Spans;
	readonly #formulas: Formulas;
	readonly #linkify: Linkify;
	#nextLink: BareLink | null;
	/** Where the run of plain text ends that was read last. */
	#plainEnd = 0;

	constructor(text: string, targets: Targets, isLive: boolean) {
		this.#text = text;
		this.#targets = targets;
		this.#isLive = isLive;
		this.#brackets = new Brackets(text, this.#pieces, this.#delimiters, targets);
		this.#spans = new Spans(text);
		this.#formulas = new Formulas(text);
		this.#nextLink = bareLinkFrom(text, 0);
		this.#linkify = (plain) => linkified(plain, targets.hrefOf);
	}

	read(): Inline[] {
		for (let index = 0; index < this.#text.length;) index = this.#next(index);
		this.#delimiters.match(null, this.#linkify);
		// Emphasis seldom runs over lines: what began in an earlier one has hardly been forgotten.
		if (this.#isLive) this.#delimiters.presume(this.#text.lastIndexOf('\n') + 1, this.#linkify);
		const inlines = inlinesOf(this.#pieces.first, null, this.#linkify);
		return this.#pieces.isTooDeep ? [{ kind: 'too-deep' }, ...inlines] : inlines;
	}

	/** Reads what begins at `index`, and returns the offset after it. */
	#next(index: number): number {
		switch (this.#text.charAt(index)) {
			case '\n':
				return this.#lineEnding(index);
			case '\\':
				return this.#backslash(index);
			case '`':
				return this.#backticks(index);
			case '*':
			case '_':
			case '~':
				return this.#delimiterRun(index);
			case '$':
				return this.#dollars(index);
			case '[':
				this.#brackets.open(index, index + 1);
				return index + 1;
			case '!':
				return this.#exclamation(index);
			case ']':
				return this.#closingBracket(index);
			case '<':
				return this.#angleBracket(index);
			case '&':
				return this.#ampersand(index);
			default:
				return this.#plain(index);
		}
	}

	#plain(index: number): number {
		// A link may have ended in it.
		if (index >= this.#plainEnd) {
			plainRun.lastIndex = index;
			this.#plainEnd = index + (plainRun.exec(this.#text)?.[0].length ?? 1);
		}
		const end = this.#plainEnd;
		const link = this.#brackets.isOpen ? null : this.#bareLink(index);
		if (!link || link.start >= end) return this.#literally(index, end);
		this.#pieces.text(this.#text.slice(index, link.start));
		const shown: Inline = { kind: 'text', text: this.#text.slice(link.start, link.end) };
		this.#pieces.node(linkTo(this.#targets.hrefOf(link.href), shown));
		return link.end;
	}

	/** The first address from `index` on, which is looked for once, not for every run of plain text again. */
	#bareLink(index: number): BareLink | null {
		if (this.#nextLink && this.#nextLink.start < index) this.#nextLink = bareLinkFrom(this.#text, index);
		return this.#nextLink;
	}

	#literally(start: number, end: number): number {
		this.#pieces.text(this.#text.slice(start, end));
		return end;
	}

	/** Two spaces before it make it a break; otherwise it stays in the text. White space around it goes. */
	#lineEnding(index: number): number {
		const last = this.#pieces.last;
		const text = last && !last.inline && !last.isLiteral ? last.text : '';
		if (last && text !== '') last.text = text.slice(0, endOfText(text));
		if (text.endsWith('  ')) this.#pieces.node({ kind: 'break' });
		else this.#pieces.text('\n');
		return this.#afterBlanks(index + 1);
	}

	#afterBlanks(index: number): number {
		while (this.#text.charAt(index) === ' ' || this.#text.charAt(index) === '\t') index++;
		return index;
	}

	#backslash(index: number): number {
		const formula = this.#formula(index);
		if (formula !== null) return formula;
		const next = this.#text.charAt(index + 1);
		if (next === '\n') {
			this.#pieces.node({ kind: 'break' });
			return this.#afterBlanks(index + 2);
		}
		if (!escapable.test(next)) return this.#literally(index, index + 1);
		this.#pieces.text(next, true);
		return index + 2;
	}

	/** The offset after the formula that begins at `index`; null without one. */
	#formula(index: number): number | null {
		const formula = this.#formulas.at(index);
		const node = formula?.node ?? (this.#isLive ? this.#formulas.unfinishedAt(index) : null);
		if (node) this.#pieces.node(node);
		return node && (formula?.end ?? this.#text.length);
	}

	#dollars(index: number): number {
		const end = this.#endOfRun(index);
		return (end - index > 2 ? null : this.#formula(index)) ?? this.#literally(index, end);
	}

	#backticks(index: number): number {
		const open = this.#endOfRun(index);
		const code = this.#spans.codeAt(index, open);
		const isCode = code !== null || (this.#isLive && this.#text.indexOf('\n', index) === -1);
		if (!isCode) return this.#literally(index, open);
		this.#pieces.node({ kind: 'code', text: code?.text ?? this.#text.slice(open) });
		return code?.end ?? this.#text.length;
	}

	#delimiterRun(index: number): number {
		const end = this.#endOfRun(index);
		this.#delimiters.push(this.#text, index, end);
		return end;
	}

	#endOfRun(index: number): number {
		const character = this.#text.charAt(index);
		let end = index + 1;
		while (this.#text.charAt(end) === character) end++;
		return end;
	}

	#exclamation(index: number): number {
		if (this.#text.charAt(index + 1) !== '[') return this.#literally(index, index + 1);
		this.#brackets.open(index, index + 2);
		return index + 2;
	}

	#closingBracket(index: number): number {
		if (this.#isLive && this.#brackets.isUnfinished(index)) return this.#text.length;
		return this.#brackets.close(index);
	}

	#angleBracket(index: number): number {
		const link = this.#spans.autolinkAt(index);
		if (link) {
			const href = this.#targets.hrefOf(link.href);
			const shown: Inline = { kind: 'text', text: href === null ? `<${link.text}>` : link.text };
			this.#pieces.node(linkTo(href, shown));
			return link.end;
		}
		const html = this.#spans.htmlAt(index);
		if (!html) return this.#literally(index, index + 1);
		// Models write it where Markdown has no other way, in tables; it is as harmless as what it stands for.
		this.#pieces.node(
			/^<br\s*\/?>$/i.test(html.text) ? { kind: 'break' } : { kind: 'html', text: html.text }
		);
		return html.end;
	}

	#ampersand(index: number): number {
		const entity = entityAt(this.#text, index);
		if (!entity) return this.#literally(index, index + 1);
		this.#pieces.text(entity.text, true);
		return entity.end;
	}
}
