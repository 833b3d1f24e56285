/** A long answer in sections, so that what a token changes is looked for in one of them and not in all blocks. */
import type { KeyedBlock } from './document.ts';

/** The same object as long as it holds the same blocks. */
export interface Section {
	/** That of its first block. */
	readonly key: number;
	readonly blocks: readonly KeyedBlock[];
}

/** Blocks in a section: about what a window shows. */
const sectionLength = 24;

export class Sections {
	#last: readonly Section[] = [];

	/** Cuts blocks into sections; those that are as they were the last time are taken over. */
	of(blocks: readonly KeyedBlock[]): readonly Section[] {
		const sections: Section[] = [];
		for (let start = 0; start < blocks.length; start += sectionLength) {
			const known = this.#last[sections.length];
			const key = blocks[start]?.key ?? 0;
			const isSame = known !== undefined && holds(known.blocks, blocks, start);
			sections.push(isSame ? known : { key, blocks: blocks.slice(start, start + sectionLength) });
		}
		this.#last = sections;
		return sections;
	}
}

function holds(some: readonly KeyedBlock[], blocks: readonly KeyedBlock[], start: number): boolean {
	const length = Math.min(sectionLength, blocks.length - start);
	return some.length === length && some.every((block, index) => block === blocks[start + index]);
}
