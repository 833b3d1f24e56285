/**
 * Keeps what people wrote from acting as control tokens. Pure: strings in, strings out.
 *
 * Inside each control string of a text a marker character is put that occurs in no text. The chat template then
 * neither sees the string nor is fooled by it, and the tokenizer gets the rendered text in pieces cut at the markers,
 * in none of which the string is whole. The pieces together are exactly what was written.
 */
export class ControlGuard {
	readonly #marker: string;
	readonly #controls: readonly string[];
	readonly #occurrence: RegExp;

	/** `controls`: every control string of the tokenizer. `texts`: all that will be rendered. */
	constructor(controls: readonly string[], texts: readonly string[]) {
		this.#controls = controls.filter((control) => control !== '');
		this.#marker = unusedCharacter(texts);
		// Zero-width, so that overlapping occurrences are all found; without controls it matches nothing.
		const alternatives = this.#controls.map(escapeRegExp).join('|') || '(?!)';
		this.#occurrence = new RegExp(`(?=${alternatives})`, 'g');
	}

	/** The text with every control string broken after its first character. */
	protect(text: string): string {
		const source = this.#asTokenized(text);
		return this.#cutAt(source, this.#occurrences(source));
	}

	/**
	 * The same, also breaking what at either end could become a control string together with the template's own text
	 * beside it. That may tokenize an end differently, so it is only for when `protect` was not enough.
	 */
	protectEdges(text: string): string {
		const source = this.#asTokenized(text);
		return this.#cutAt(source, [...this.#occurrences(source), ...this.#edges(source)]);
	}

	/** How many control strings a rendered text holds. */
	countControls(rendered: string): number {
		return this.#occurrences(rendered).length;
	}

	/** The rendered text cut at the markers; no piece is empty. */
	split(rendered: string): string[] {
		return rendered.split(this.#marker).filter((piece) => piece !== '');
	}

	/** Places inside control strings, one for each occurrence. */
	#occurrences(text: string): number[] {
		return Array.from(text.matchAll(this.#occurrence), (match) => match.index + 1);
	}

	#edges(text: string): number[] {
		const places: number[] = [];
		for (const control of this.#controls) {
			for (let length = 1; length < control.length; length++) {
				if (text.endsWith(control.slice(0, length))) places.push(text.length - length + 1);
				if (text.startsWith(control.slice(-length))) places.push(length - 1);
			}
		}
		return places;
	}

	#cutAt(text: string, places: readonly number[]): string {
		let cut = '';
		let from = 0;
		for (const place of [...new Set(places)].sort((a, b) => a - b)) {
			cut += text.slice(from, place) + this.#marker;
			from = place;
		}
		return cut + text.slice(from);
	}

	/**
	 * Tokenizers compose characters (NFC) before they look some strings up. Where that would make a control string
	 * out of something else, the composed text is taken, so that it is found.
	 */
	#asTokenized(text: string): string {
		const composed = text.normalize('NFC');
		return this.countControls(composed) === this.countControls(text) ? text : composed;
	}
}

function unusedCharacter(texts: readonly string[]): string {
	for (let code = 0xe000; code <= 0xf8ff; code++) {
		const char = String.fromCharCode(code);
		if (!texts.some((text) => text.includes(char))) return char;
	}
	throw new RangeError('The texts use every private-use character.');
}

function escapeRegExp(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
