/** The contract with the highlighting realm: its one call, and what a token can be. */
import type { Handlers as BoundaryHandlers } from '#lib/boundary/wire.ts';

/** What a piece of code can be, as far as it has a colour of its own; the name of the CSS class that shows it. */
export const tokenKinds = [
	'comment',
	'keyword',
	'string',
	'number',
	'type',
	'name',
	'attribute',
	'meta',
	'addition',
	'deletion'
] as const;

export type TokenKind = (typeof tokenKinds)[number];

/**
 * Code as runs that cover it without gaps: pairs of the offset at which a run ends, in UTF-16 code units, and its kind's
 * index in `tokenKinds` plus 1; 0 where it has none.
 */
export type Runs = Uint32Array;

export interface Calls {
	/** Null where nobody knows a language of that name. */
	highlight: {
		params: { readonly code: string; readonly language: string };
		progress: never;
		result: Runs | null;
		steer: never;
	};
}

export type Handlers = BoundaryHandlers<Calls>;
