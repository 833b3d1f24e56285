/** Markdown that grows: what is finished is read once, and only the last segment again. */
import type { Block } from './nodes.ts';
import { languageOf, parseMarkdown, type LinkDefinitions, type Parsed } from './parse.ts';
import { segmentsFrom, type Segment } from './segments.ts';

/** A block at the outermost level. The same object, with the same key, as long as its text is the same. */
export interface KeyedBlock {
	/** Offset of the block in the text; unique and in order. */
	readonly key: number;
	readonly block: Block;
	/** For headings: which element shows it, 3 to 6; never more than one below the heading before it. */
	readonly level: number;
}

interface ParsedSegment extends Segment {
	readonly parsed: Parsed;
}

/** Headings of an answer stand below the page's own: its title and the name of who speaks. */
const highestLevel = 3;

/** One text as it grows. The result depends on the text alone, not on the steps in which it came. */
export class MarkdownDocument {
	#text = '';
	#segments: ParsedSegment[] = [];
	#definitions = '{}';
	#blocks: readonly KeyedBlock[] = [];

	/** The blocks of `text`. Cheap when `text` continues what was given last time; right in any case. */
	update(text: string): readonly KeyedBlock[] {
		const normal = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
		if (normal === this.#text) return this.#blocks;
		const kept = normal.startsWith(this.#text) ? this.#segments.slice(0, -1) : [];
		const from = kept.at(-1)?.end ?? 0;
		this.#text = normal;
		this.#segments = [
			...kept,
			...this.#read(segmentsFrom(normal, from), JSON.parse(this.#definitions) as LinkDefinitions)
		];
		this.#resolveDefinitions();
		this.#blocks = this.#keyed();
		return this.#blocks;
	}

	#read(segments: readonly Segment[], definitions: LinkDefinitions): ParsedSegment[] {
		return segments.map((segment) => {
			const text = this.#text.slice(segment.start, segment.end);
			const parsed = segment.kind === 'fence' ? parseFence(text) : parseMarkdown(text, definitions);
			return { ...segment, parsed };
		});
	}

	/** A reference may be used before it is defined: when one comes or changes, whatever could use it is read again. */
	#resolveDefinitions(): void {
		const all: Record<string, { href: string }> = {};
		for (const { parsed } of this.#segments) {
			for (const [label, target] of Object.entries(parsed.definitions)) all[label] ??= target;
		}
		const definitions = JSON.stringify(all);
		if (definitions === this.#definitions) return;
		this.#definitions = definitions;
		this.#segments = this.#segments.map((segment) =>
			segment.kind === 'text' && this.#text.slice(segment.start, segment.end).includes('[')
				? (this.#read([segment], all)[0] ?? segment)
				: segment
		);
	}

	#keyed(): KeyedBlock[] {
		const before = new Map(this.#blocks.map((keyed) => [keyed.key, keyed]));
		const blocks: KeyedBlock[] = [];
		let level = highestLevel - 1;
		for (const segment of this.#segments) {
			for (const { offset, block } of segment.parsed.blocks) {
				if (block.kind === 'heading') {
					level = Math.max(highestLevel, Math.min(block.depth + highestLevel - 1, level + 1, 6));
				}
				const key = segment.start + offset;
				const known = before.get(key);
				blocks.push(known?.block === block && known.level === level ? known : { key, block, level });
			}
		}
		return blocks;
	}
}

/** A fenced code block, closed or still open. Taken apart by hand: it may be long, and nothing in it has a meaning. */
function parseFence(text: string): Parsed {
	const opening = /^(?:[ \t]*\n)*( {0,3})(`{3,}|~{3,})([^\n]*)\n?/.exec(text);
	const [head = '', indent = '', mark = '', info = ''] = opening ?? [];
	const lines = text.slice(head.length).split('\n');
	const closing = new RegExp(`^ {0,3}${mark[0] ?? '`'}{${mark.length},}[ \\t]*$`);
	if (lines.at(-1) === '') lines.pop();
	if (lines.length > 0 && closing.test(lines.at(-1) ?? '')) lines.pop();
	const leading = new RegExp(`^ {0,${indent.length}}`);
	const code = indent === '' ? lines.join('\n') : lines.map((line) => line.replace(leading, '')).join('\n');
	return {
		blocks: [{ offset: 0, block: { kind: 'code', language: languageOf(info), text: code, open: false } }],
		definitions: {}
	};
}
