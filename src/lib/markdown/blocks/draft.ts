/** A block that is still being read, or was: it changes as lines come, and is asked for its node after each change. */
import type { Block } from '../nodes.ts';
import type { Line } from './line.ts';
import type { References } from './references.ts';

/** What an open block says to the next line: it goes on, it has ended before it, or it ended with it and took it whole. */
export type Continuation = 'matches' | 'ends' | 'consumed';

export abstract class Draft {
	/** Offset of its first character in the whole text. */
	readonly start: number;
	readonly startLine: number;
	parent: Container | null = null;
	/** Its node is out of date, or that of something in it. */
	isStale = true;
	#block: Block | null = null;
	#isTight = false;

	constructor(at: { readonly start: number; readonly startLine: number }) {
		this.start = at.start;
		this.startLine = at.startLine;
	}

	/** Quotes, lists and footnotes it stands in, itself included. */
	get depth(): number {
		return this.parent?.depth ?? 0;
	}

	/** The last line that belongs to it, blank lines at its end left out. */
	abstract get lastLine(): number;

	/** May read what marks the line as its own. */
	abstract continues(line: Line): Continuation;

	/** Called once nothing more can belong to it. */
	close(_references: References): void {
		// Most blocks are what they are without knowing their end.
	}

	/** Reads the running text in it, as far as it is out of date. */
	abstract read(references: References): void;

	/** Nothing of it will be shown again. */
	abstract discard(references: References): void;

	/**
	 * Its node, the same object as long as it says the same; null where there is nothing to show. Ask only after `read`.
	 * @param isTight whether paragraphs are lines of a tight list
	 */
	block(isTight: boolean): Block | null {
		if (this.isStale || isTight !== this.#isTight) this.#block = this.build(this.#block, isTight);
		this.isStale = false;
		this.#isTight = isTight;
		return this.#block;
	}

	/** Returns `before` where it says all. */
	protected abstract build(before: Block | null, isTight: boolean): Block | null;

	touch(): void {
		this.isStale = true;
		// Where the parent is stale, all above it are.
		if (this.parent && !this.parent.isStale) this.parent.touch();
	}

	/** What is to be done to forget all that happens to it from now on. */
	abstract save(references: References): () => void;
}

/** A block of blocks. */
export abstract class Container extends Draft {
	readonly children: Draft[] = [];
	#blocks: readonly Block[] = [];

	abstract canContain(child: Draft): boolean;

	add(child: Draft): void {
		child.parent = this;
		this.children.push(child);
		this.touch();
	}

	/** Puts `child` in place of the last one. */
	replaceLast(child: Draft, references: References): void {
		this.children.pop()?.discard(references);
		this.add(child);
	}

	override get lastLine(): number {
		return this.children.at(-1)?.lastLine ?? this.startLine;
	}

	override read(references: References): void {
		for (const child of this.children) if (child.isStale) child.read(references);
	}

	override discard(references: References): void {
		for (const child of this.children) child.discard(references);
	}

	/** The nodes of its children: the same array as long as they are the same. */
	protected blocks(isTight: boolean): readonly Block[] {
		const blocks: Block[] = [];
		for (const child of this.children) {
			const block = child.block(isTight);
			if (block) blocks.push(block);
		}
		if (!hasSameItems(blocks, this.#blocks)) this.#blocks = blocks;
		return this.#blocks;
	}

	override save(references: References): () => void {
		const { length } = this.children;
		const last = this.children.at(-1);
		return () => {
			const kept = last && this.children[length - 1] === last ? length : Math.max(0, length - 1);
			for (const child of this.children.splice(kept)) if (child !== last) child.discard(references);
			if (last && kept < length) this.children.push(last);
			this.touch();
		};
	}
}

export function hasSameItems<T>(one: readonly T[], other: readonly T[]): boolean {
	return one.length === other.length && one.every((item, index) => item === other[index]);
}
