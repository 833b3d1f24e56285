/** Footnotes by number: what is referred to first comes first, what nothing refers to comes last. */
import { normalLabel } from '../inlines/link-parts.ts';
import type { Block, Footnote } from '../nodes.ts';
import { hasSameItems } from './draft.ts';
import type { Occurrence } from './prose.ts';
import type { References } from './references.ts';

/** Numbers every reference to a footnote, in the order of the text. */
export function numberFootnotes(references: References): void {
	const { numbers } = references;
	numbers.clear();
	for (const prose of [...references.referring].sort((one, other) => one.position - other.position)) {
		prose.number(
			prose.labels.map((label): Occurrence => {
				const known = numbers.get(label) ?? { number: numbers.size + 1, occurrence: 0 };
				const next = { number: known.number, occurrence: known.occurrence + 1 };
				numbers.set(label, next);
				return next;
			})
		);
	}
}

/** All footnotes as one block, `before` where it says the same; null where there are none. Ask after all were numbered. */
export function footnotesOf(references: References, before: Block | undefined): Block | null {
	if (references.footnotes.length === 0) return null;
	const items: Footnote[] = [];
	const seen = new Set<string>();
	let next = references.numbers.size;
	for (const definition of references.footnotes) {
		const label = normalLabel(definition.label);
		const last = seen.has(label) ? undefined : references.numbers.get(label);
		seen.add(label);
		items.push(definition.footnote(last?.number ?? ++next, last?.occurrence ?? 0));
	}
	items.sort((one, other) => one.number - other.number);
	return before?.kind === 'footnotes' && hasSameItems(before.items, items)
		? before
		: { kind: 'footnotes', items };
}
