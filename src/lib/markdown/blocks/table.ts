/** A table, row by row (GFM 4.10). */
import type { Block, Cell } from '../nodes.ts';
import { Draft, hasSameItems, type Continuation } from './draft.ts';
import type { Line } from './line.ts';
import { Prose } from './prose.ts';
import type { References } from './references.ts';
import { cellsOf, type Align } from './table-lines.ts';

/** Cells that are added to short rows, in one table; a row that needs more ends it, lest a short text become a huge one. */
const mostAdded = 20_000;

export class Table extends Draft {
	readonly #aligns: readonly Align[];
	readonly #rows: Row[] = [];
	#added = 0;
	#lastLine: number;

	constructor(
		at: { readonly start: number; readonly startLine: number },
		header: string,
		aligns: readonly Align[]
	) {
		super(at);
		this.#aligns = aligns;
		this.#rows.push(new Row(this, at.start, cellsOf(header), aligns));
		// The line under the header.
		this.#lastLine = at.startLine + 1;
	}

	override continues(line: Line): Continuation {
		if (line.isBlank) return 'ends';
		return this.#added > mostAdded ? 'ends' : 'matches';
	}

	add(line: Line): void {
		const cells = cellsOf(line.content);
		this.#rows.push(new Row(this, line.start, cells, this.#aligns));
		this.#added += Math.max(0, this.#aligns.length - cells.length);
		this.#lastLine = line.number;
		this.touch();
	}

	/** More of its last row is coming. */
	markLive(): void {
		this.#rows.at(-1)?.markLive();
	}

	override get lastLine(): number {
		return this.#lastLine;
	}

	override read(references: References): void {
		for (const row of this.#rows) if (row.isStale) row.read(references);
	}

	override discard(references: References): void {
		for (const row of this.#rows) row.discard(references);
	}

	protected override build(before: Block | null): Block {
		const [header = [], ...rows] = this.#rows.map((row) => row.cells());
		const isSame = before?.kind === 'table' && before.header === header && hasSameItems(before.rows, rows);
		return isSame ? before : { kind: 'table', header, rows };
	}

	override save(references: References): () => void {
		const [length, added, lastLine] = [this.#rows.length, this.#added, this.#lastLine];
		return () => {
			for (const row of this.#rows.splice(length)) row.discard(references);
			this.#added = added;
			this.#lastLine = lastLine;
			this.touch();
		};
	}
}

class Row {
	readonly #table: Table;
	readonly #proses: readonly Prose[];
	readonly #texts: readonly string[];
	readonly #aligns: readonly Align[];
	#cells: readonly Cell[] = [];
	#isLive = false;
	isStale = true;

	constructor(table: Table, position: number, texts: readonly string[], aligns: readonly Align[]) {
		this.#table = table;
		this.#aligns = aligns;
		this.#texts = texts.slice(0, aligns.length);
		this.#proses = this.#texts.map((_, column) => new Prose(this, position + column));
	}

	touch(): void {
		this.isStale = true;
		this.#table.touch();
	}

	markLive(): void {
		this.#isLive = true;
	}

	read(references: References): void {
		for (const [column, prose] of this.#proses.entries()) {
			prose.set(this.#texts[column] ?? '', this.#isLive && column === this.#proses.length - 1);
			prose.read(references);
		}
	}

	discard(references: References): void {
		for (const prose of this.#proses) prose.discard(references);
	}

	/** The same array as long as they say the same. */
	cells(): readonly Cell[] {
		if (!this.isStale) return this.#cells;
		this.isStale = false;
		return (this.#cells = this.#aligns.map((align, column) => ({
			align,
			children: this.#proses[column]?.inlines ?? []
		})));
	}
}
