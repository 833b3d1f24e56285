/**
 * Cuts JSON of any length into its entries as it comes, so that no more than one entry is held at a time: the members
 * of a top-level record, the elements of a top-level list, and the elements of a list that is a record's member. Several
 * documents may follow each other, as in JSON Lines.
 */
import { TransferError } from './errors.ts';

export interface JsonPiece {
	/** Which top-level value it is of, from 0. */
	readonly document: number;
	/** The name of the record's member it is, or is an element of; null in a top-level list. */
	readonly key: string | null;
	/** Its place in its list, from 0; null when it is a member itself. */
	readonly index: number | null;
	readonly value: unknown;
	/** The line on which it begins, from 1. */
	readonly line: number;
}

/** An entry that is being read: a record or list, a string, or a number or word. */
interface Open {
	readonly kind: 'nested' | 'string' | 'plain';
	readonly line: number;
	readonly isKey: boolean;
	readonly parts: string[];
	length: number;
	depth: number;
	isInString: boolean;
	isEscaped: boolean;
}

/** UTF-16 units that one entry may have: about 64 million, 128 MB of memory. */
const largestEntry = 2 ** 26;

const space = /[ \t\r\n]/;

export class JsonSplitter {
	readonly #largest: number;
	#line = 1;
	#document = 0;
	/** What the next character stands in; null between documents. */
	#container: 'list' | 'record' | 'member-list' | null = null;
	#expected: 'first' | 'next' | 'comma' | 'colon' | 'value' = 'first';
	#key: string | null = null;
	#index = 0;
	#open: Open | null = null;

	/** `largest`: UTF-16 units that one entry may have. */
	constructor(largest = largestEntry) {
		this.#largest = largest;
	}

	/** The line that is being read, from 1. */
	get line(): number {
		return this.#line;
	}

	/** Top-level values that have ended. */
	get documents(): number {
		return this.#document;
	}

	/** Takes the next part of the text; gives the entries that end in it, and has to be run to its end. @throws TransferError */
	*push(text: string): Generator<JsonPiece, void, undefined> {
		let position = 0;
		while (position < text.length) {
			if (this.#open === null) position = this.#between(text, position);
			else position = yield* this.#within(text, position, this.#open);
		}
	}

	/** The text has ended. @throws TransferError where it ends too early */
	end(): void {
		if (this.#open === null && this.#container === null) return;
		const line = this.#open?.line ?? this.#line;
		throw new TransferError('not-json', 'the text ends too early', { line });
	}

	/** Reads one character between entries. */
	#between(text: string, position: number): number {
		const character = text[position] ?? '';
		if (character === '\n') this.#line++;
		if (space.test(character)) return position + 1;
		if (this.#container === null) return this.#beginDocument(character, position);
		if (character === (this.#container === 'record' ? '}' : ']')) {
			if (this.#expected !== 'first' && this.#expected !== 'comma')
				throw this.#broken('nothing before the end');
			this.#leave();
			return position + 1;
		}
		switch (this.#expected) {
			case 'comma':
				return this.#take(character, ',', 'next', position);
			case 'colon':
				return this.#take(character, ':', 'value', position);
			case 'value':
				if (character !== '[') return this.#begin(character, position, false);
				this.#container = 'member-list';
				this.#expected = 'first';
				this.#index = 0;
				return position + 1;
			case 'first':
			case 'next':
				return this.#begin(character, position, this.#container === 'record');
		}
	}

	#beginDocument(character: string, position: number): number {
		if (character !== '[' && character !== '{') throw this.#broken('neither a list nor a record');
		this.#container = character === '[' ? 'list' : 'record';
		this.#expected = 'first';
		this.#key = null;
		this.#index = 0;
		return position + 1;
	}

	#leave(): void {
		const isMember = this.#container === 'member-list';
		this.#container = isMember ? 'record' : null;
		this.#expected = 'comma';
		if (!isMember) this.#document++;
	}

	#take(character: string, wanted: string, next: 'next' | 'value', position: number): number {
		if (character !== wanted) throw this.#broken(`no ${wanted}`);
		this.#expected = next;
		return position + 1;
	}

	#begin(character: string, position: number, isKey: boolean): number {
		const kind = character === '"' ? 'string' : character === '{' || character === '[' ? 'nested' : 'plain';
		if (isKey && kind !== 'string') throw this.#broken('a member without a name');
		if (kind === 'plain' && !/[-\dtfn]/.test(character)) throw this.#broken('not a value');
		this.#open = {
			kind,
			isKey,
			line: this.#line,
			parts: [],
			length: 0,
			depth: 0,
			isInString: false,
			isEscaped: false
		};
		return position;
	}

	/** Reads on in the entry that is open, to its end or that of the text. */
	*#within(text: string, from: number, open: Open): Generator<JsonPiece, number, undefined> {
		const end = open.kind === 'plain' ? endOfPlain(text, from) : this.#endOfQuoted(text, from, open);
		const to = end ?? text.length;
		open.parts.push(text.slice(from, to));
		open.length += to - from;
		if (open.length > this.#largest) {
			const facts = { line: open.line, entry: this.#index + 1 };
			throw new TransferError('entry-too-large', 'an entry is too large', facts);
		}
		if (end !== null) yield* this.#close(open);
		return to;
	}

	/** Where a string, record or list ends, after its last character; null when not in this text. */
	#endOfQuoted(text: string, from: number, open: Open): number | null {
		for (let position = from; position < text.length; position++) {
			const code = text.charCodeAt(position);
			if (code === 10) this.#line++;
			if (open.isEscaped) open.isEscaped = false;
			else if (open.isInString) {
				if (code === 92) open.isEscaped = true;
				else if (code === 34) open.isInString = false;
			} else if (code === 34) open.isInString = true;
			else if (code === 123 || code === 91) open.depth++;
			else if (code === 125 || code === 93) open.depth--;
			if (open.depth === 0 && !open.isInString && !open.isEscaped) return position + 1;
		}
		return null;
	}

	*#close(open: Open): Generator<JsonPiece, void, undefined> {
		const value = parse(open.parts.join(''), open.line);
		this.#open = null;
		if (open.isKey) {
			this.#key = String(value);
			this.#expected = 'colon';
			return;
		}
		const index = this.#container === 'record' ? null : this.#index++;
		this.#expected = 'comma';
		yield { document: this.#document, key: this.#key, index, value, line: open.line };
	}

	#broken(what: string): TransferError {
		// A text that does not even begin as a list or record does was never an export.
		const isOther = this.#document === 0 && this.#container === null;
		return new TransferError(isOther ? 'unknown-format' : 'not-json', what, { line: this.#line });
	}
}

function endOfPlain(text: string, from: number): number | null {
	const length = text.slice(from).search(/[\s,\]}]/);
	return length < 0 ? null : from + length;
}

function parse(text: string, line: number): unknown {
	try {
		return JSON.parse(text);
	} catch (reason) {
		// Engines tell the place in words of their own, if at all; what they quote of the text stays here.
		const position = /position (\d+)/.exec(String(reason))?.[1];
		const before = position === undefined ? '' : text.slice(0, Number(position));
		throw new TransferError('not-json', 'an entry is no JSON', {
			line: line + before.split('\n').length - 1
		});
	}
}
