/** Token by token to text: never a part of a character, and in the end exactly what decoding all at once gives. */
import type { Vocabulary } from './vocabulary.ts';

export class Detokenizer {
	readonly #vocabulary: Vocabulary;
	/** Keeps the bytes of an incomplete character between tokens. */
	#decoder = newDecoder();

	constructor(vocabulary: Vocabulary) {
		this.#vocabulary = vocabulary;
	}

	/** The characters that this token completes; a control token ends what was incomplete before it. */
	push(id: number): string {
		const bytes = this.#vocabulary.bytesOf(id);
		if (!this.#vocabulary.isControl(id)) return this.#decoder.decode(bytes, { stream: true });
		return this.flush() + newDecoder().decode(bytes);
	}

	/** Ends the text: bytes that never became a character come out as U+FFFD, as they do in a decode of the whole. */
	flush(): string {
		return this.#decoder.decode();
	}

	/** Ends the text without the incomplete character. */
	drop(): void {
		this.#decoder = newDecoder();
	}
}

/** A leading U+FEFF is a character like any other here. */
function newDecoder(): TextDecoder {
	return new TextDecoder('utf-8', { ignoreBOM: true });
}
