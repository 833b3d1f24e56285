/** Where a floating panel goes: beside what opened it, and always inside the window. */

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

export interface Placement {
	/** From the side of the window at which lines of text start. */
	readonly inlineStart: number;
	readonly blockStart: number;
	/** What is left of the window for its height. */
	readonly maxHeight: number;
}

const gap = 8;

/**
 * Below or above the anchor, wherever `prefer` fits, otherwise where there is more room; aligned to the anchor's
 * start in the direction of the text. All numbers are CSS pixels of the window.
 */
export function place(
	anchor: Box,
	panel: { readonly width: number; readonly height: number },
	view: { readonly width: number; readonly height: number },
	options: { readonly prefer: 'below' | 'above'; readonly rightToLeft: boolean }
): Placement {
	const below = view.height - (anchor.top + anchor.height) - 2 * gap;
	const above = anchor.top - 2 * gap;
	const fits = options.prefer === 'below' ? panel.height <= below : panel.height <= above;
	const goesBelow = fits ? options.prefer === 'below' : below >= above;
	const maxHeight = Math.max(0, goesBelow ? below : above);
	const height = Math.min(panel.height, maxHeight);
	const start = options.rightToLeft ? view.width - anchor.left - anchor.width : anchor.left;
	return {
		inlineStart: Math.max(gap, Math.min(start, view.width - panel.width - gap)),
		blockStart: goesBelow ? anchor.top + anchor.height + gap : anchor.top - gap - height,
		maxHeight
	};
}
