/** From the entries of a JSON file, whichever format it is of, to what is in it. */
import type { SavedPrompt } from '#lib/storage/prompts.ts';
import { isChatGpt, readChatGpt } from './chatgpt.ts';
import { TransferError } from './errors.ts';
import type { ForeignAdditions, ForeignWhole } from './foreign-tree.ts';
import { JsonSplitter, type JsonPiece } from './json-splitter.ts';
import { isLlamaCpp, readLlamaCpp } from './llama-cpp.ts';
import {
	formatName,
	formatVersion,
	readConversation,
	readDraft,
	readPreferences,
	readPrompt,
	type BackupDraft,
	type BackupPreferences,
	type WholeConversation
} from './ponder-format.ts';
import { isRecord, Misshapen } from './shape.ts';

/** What a file is of. */
export type FileFormat = 'ponder' | 'chatgpt' | 'llama-cpp';

/** One thing that a file brings. */
export type Arrival =
	| { readonly kind: 'format'; readonly format: FileFormat }
	/** `leftOut`: of a conversation of another program, what is not taken. */
	| { readonly kind: 'conversation'; readonly whole: WholeConversation; readonly leftOut: number }
	/** A conversation in which there is nothing to keep. */
	| { readonly kind: 'empty' }
	| { readonly kind: 'prompt'; readonly prompt: SavedPrompt }
	| { readonly kind: 'draft'; readonly draft: BackupDraft }
	| { readonly kind: 'preferences'; readonly preferences: BackupPreferences };

/** How every format begins: a record that has a named member, or a list of such. Text that is none begins with `[` or `{`, too. */
const beginning = /^\s*(?:\[\s*)?\{\s*"(?:[^"\\]|\\.)*"\s*:/;
/** Characters in which that shows. */
const reach = 1000;

/** What the file holds, as it is read; no more than one conversation is held. @throws TransferError */
export async function* readArrivals(
	texts: AsyncIterable<string>,
	additions: ForeignAdditions
): AsyncGenerator<Arrival, void, undefined> {
	const splitter = new JsonSplitter();
	const reader = new ArrivalReader(additions);
	let head = '';
	try {
		for await (const text of texts) {
			if (head.length < reach) head += text.slice(0, reach);
			for (const piece of splitter.push(text)) yield* reader.take(piece);
		}
		splitter.end();
		yield* reader.end();
	} catch (reason) {
		// What was no export in the first place is not called a damaged one.
		const isExport = reader.knowsFormat || (splitter.documents === 0 && beginning.test(head));
		if (isExport || !(reason instanceof TransferError && reason.code === 'not-json')) throw reason;
		throw new TransferError('unknown-format', reason.message, {}, { cause: reason });
	}
}

/** The members of a document that is read piece by piece. */
interface Document {
	readonly number: number;
	readonly line: number;
	readonly fields: Record<string, unknown>;
	readonly messages: unknown[];
}

class ArrivalReader {
	readonly #additions: ForeignAdditions;
	#format: FileFormat | null = null;
	/** A record that is being read; null within a list, and in a Ponder file, whose entries stand by themselves. */
	#document: Document | null = null;
	/** Conversations so far, for telling which one is broken. */
	#entry = 0;
	/** A conversation of JSON Lines that goes on until the next one begins. */
	#session: Document | null = null;

	constructor(additions: ForeignAdditions) {
		this.#additions = additions;
	}

	/** Whether something came that only one of the formats has. */
	get knowsFormat(): boolean {
		return this.#format !== null || this.#session !== null;
	}

	*take(piece: JsonPiece): Generator<Arrival, void, undefined> {
		if (this.#document !== null && piece.document !== this.#document.number) yield* this.#endDocument();
		if (piece.key === null) yield* this.#takeElement(piece);
		else if (this.#format === 'ponder') yield* this.#takePonder(piece, piece.key);
		else yield* this.#takeMember(piece, piece.key);
	}

	*end(): Generator<Arrival, void, undefined> {
		yield* this.#endDocument();
		yield* this.#endSession();
		if (this.#format === null) throw new TransferError('unknown-format', 'nothing in it that is known');
	}

	*#takeElement({ value, line }: JsonPiece): Generator<Arrival, void, undefined> {
		if (isChatGpt(value))
			yield* this.#conversation('chatgpt', line, () => readChatGpt(value, this.#additions));
		else if (isLlamaCpp(value))
			yield* this.#conversation('llama-cpp', line, () => readLlamaCpp(value, this.#additions));
		else if (this.#format === null) throw new TransferError('unknown-format', 'a list of something else');
		else throw new TransferError('broken-entry', 'not a conversation', { line, entry: this.#entry + 1 });
	}

	*#takeMember(piece: JsonPiece, key: string): Generator<Arrival, void, undefined> {
		const { value, line, index, document: number } = piece;
		this.#document ??= { number, line, fields: {}, messages: [] };
		if (key === 'messages' && index !== null) this.#document.messages.push(value);
		else if (index === null) this.#document.fields[key] = value;
		if (this.#document.fields.format === formatName && 'version' in this.#document.fields) {
			yield* this.#beginPonder(this.#document.fields);
		}
	}

	*#beginPonder(fields: Readonly<Record<string, unknown>>): Generator<Arrival, void, undefined> {
		this.#document = null;
		if (typeof fields.version !== 'number') throw new TransferError('unknown-format', 'no version');
		if (fields.version > formatVersion) throw new TransferError('newer-format', `version ${fields.version}`);
		yield* this.#name('ponder');
	}

	*#takePonder({ value, line, index }: JsonPiece, key: string): Generator<Arrival, void, undefined> {
		if (key === 'preferences' && index === null) {
			yield { kind: 'preferences', preferences: this.#checked(line, () => readPreferences(value)) };
		}
		if (index === null) return;
		if (key === 'conversations') yield* this.#conversation('ponder', line, () => readConversation(value));
		if (key === 'prompts')
			yield { kind: 'prompt', prompt: this.#checked(line, () => readPrompt(value), index) };
		if (key === 'drafts') yield { kind: 'draft', draft: this.#checked(line, () => readDraft(value), index) };
	}

	/** A record has ended: a conversation by itself, or a line of several that make one. */
	*#endDocument(): Generator<Arrival, void, undefined> {
		const document = this.#document;
		this.#document = null;
		if (document === null) return;
		const { fields, messages, line } = document;
		if (isRecord(fields.conv)) {
			yield* this.#conversation('llama-cpp', line, () =>
				readLlamaCpp({ conv: fields.conv, messages }, this.#additions)
			);
		} else if (isRecord(fields.mapping)) {
			yield* this.#conversation('chatgpt', line, () => readChatGpt(fields, this.#additions));
		} else if (fields.type === 'session' && typeof fields.id === 'string') {
			yield* this.#endSession();
			this.#session = document;
		} else if (fields.type === 'message' && this.#session !== null) {
			this.#session.messages.push(fields.message);
		} else if (this.#session === null) {
			throw new TransferError('unknown-format', 'a record of something else');
		}
	}

	*#endSession(): Generator<Arrival, void, undefined> {
		const session = this.#session;
		this.#session = null;
		if (session === null) return;
		const { fields: conv, messages, line } = session;
		yield* this.#conversation('llama-cpp', line, () => readLlamaCpp({ conv, messages }, this.#additions));
	}

	*#conversation(
		format: FileFormat,
		line: number,
		read: () => WholeConversation | ForeignWhole | null
	): Generator<Arrival, void, undefined> {
		yield* this.#name(format);
		const whole = this.#checked(line, read, this.#entry++);
		if (whole === null) yield { kind: 'empty' };
		else yield { kind: 'conversation', whole, leftOut: 'leftOut' in whole ? whole.leftOut : 0 };
	}

	*#name(format: FileFormat): Generator<Arrival, void, undefined> {
		if (this.#format === null) yield { kind: 'format', format };
		this.#format ??= format;
	}

	/** @throws TransferError `broken-entry`, for what the reader does not take */
	#checked<T>(line: number, read: () => T, index = 0): T {
		try {
			return read();
		} catch (reason) {
			if (!(reason instanceof Misshapen)) throw reason;
			const facts = { line, entry: index + 1, field: reason.field };
			throw new TransferError('broken-entry', reason.message, facts);
		}
	}
}
