/** Code cut into stretches of equally many lines, so that a browser need only lay out those in sight. */

/** The stylesheet gives a stretch that is not laid out yet the height of as many lines. */
export const linesInChunk = 200;

export interface CodeChunk {
	/** Offset of its first character in the code. */
	readonly start: number;
	/** Its lines, all but the last of the code with their line feed. */
	readonly text: string;
}

/** One code as it grows: what is full stays as it is. */
export class CodeChunks {
	#code = '';
	#chunks: CodeChunk[] = [];

	/** The stretches of `code`, at least one. Cheap when it continues what was given last time; right in any case. */
	update(code: string): readonly CodeChunk[] {
		if (code === this.#code && this.#chunks.length > 0) return this.#chunks;
		const kept = code.startsWith(this.#code) ? this.#chunks.slice(0, -1) : [];
		const last = kept.at(-1);
		this.#code = code;
		this.#chunks = [...kept, ...cut(code, last ? last.start + last.text.length : 0)];
		return this.#chunks;
	}
}

function cut(code: string, from: number): CodeChunk[] {
	const chunks: CodeChunk[] = [];
	let start = from;
	let lines = 0;
	for (let feed = code.indexOf('\n', from); feed !== -1; feed = code.indexOf('\n', feed + 1)) {
		lines += 1;
		if (lines % linesInChunk !== 0) continue;
		chunks.push({ start, text: code.slice(start, feed + 1) });
		start = feed + 1;
	}
	chunks.push({ start, text: code.slice(start) });
	return chunks;
}

/** Lines of the code that these are of. */
export function lineCount(chunks: readonly CodeChunk[]): number {
	const last = chunks.at(-1)?.text ?? '';
	return (chunks.length - 1) * linesInChunk + last.split('\n').length;
}
