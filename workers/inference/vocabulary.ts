/** The tokenizer as the engine uses it: texts to ids, ids to bytes, control tokens by name. */
import type { PreTrainedTokenizer } from '@huggingface/transformers';

/** Thrown by `controlId`; a model without Qwen3's control tokens is not one that Ponder can run. */
export class MissingControlToken extends Error {
	constructor(name: string) {
		super(`The tokenizer has no control token ${name}.`);
		this.name = 'MissingControlToken';
	}
}

export class Vocabulary {
	/** Every string that the tokenizer turns into a control token, special or not. */
	readonly controlStrings: readonly string[];
	readonly #tokenizer: PreTrainedTokenizer;
	readonly #controlIds: ReadonlyMap<string, number>;
	readonly #controlStringsById: ReadonlyMap<number, string>;
	readonly #bytes: (Uint8Array | undefined)[] = [];

	constructor(tokenizer: PreTrainedTokenizer) {
		const added = [...tokenizer._tokenizer.get_added_tokens_decoder().values()];
		this.#tokenizer = tokenizer;
		this.#controlIds = new Map(added.map((token) => [token.content, token.id]));
		this.#controlStringsById = new Map(added.map((token) => [token.id, token.content]));
		this.controlStrings = added.map((token) => token.content);
	}

	/** Ids of a text in which control strings stand for control tokens. */
	encode(text: string): number[] {
		return text === '' ? [] : this.#tokenizer.encode(text, { add_special_tokens: false });
	}

	/** @throws MissingControlToken */
	controlId(name: string): number {
		const id = this.#controlIds.get(name);
		if (id === undefined) throw new MissingControlToken(name);
		return id;
	}

	isControl(id: number): boolean {
		return this.#controlStringsById.has(id);
	}

	/** The UTF-8 bytes that a token stands for: a part of a character for some. Empty for an id that no token has. */
	bytesOf(id: number): Uint8Array {
		return (this.#bytes[id] ??= this.#computeBytes(id));
	}

	#computeBytes(id: number): Uint8Array {
		const control = this.#controlStringsById.get(id);
		if (control !== undefined) return new TextEncoder().encode(control);
		const token = this.#tokenizer._tokenizer.id_to_token(id) ?? '';
		return Uint8Array.from(token, (char) => byteOf(char));
	}
}

/**
 * Byte-level BPE writes each byte as a printable character: itself where it is one, otherwise the next of those
 * from U+0100 on.
 */
const byteByChar: ReadonlyMap<string, number> = (() => {
	const isPrintable = (byte: number) =>
		(byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || byte >= 0xae;
	const bytes = Array.from({ length: 256 }, (_, byte) => byte);
	const shifted = bytes.filter((byte) => !isPrintable(byte));
	return new Map(
		bytes.map((byte) => [String.fromCharCode(isPrintable(byte) ? byte : 256 + shifted.indexOf(byte)), byte])
	);
})();

function byteOf(char: string): number {
	const byte = byteByChar.get(char);
	if (byte === undefined) throw new RangeError(`${JSON.stringify(char)} is not a byte of byte-level BPE.`);
	return byte;
}
