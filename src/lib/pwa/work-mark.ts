/** What a tab and an app's icon show of work that takes long. Pure. */

export type WorkMark =
	| { readonly kind: 'none' }
	| { readonly kind: 'answering' }
	/** `share`: of all bytes, between 0 and 1. */
	| { readonly kind: 'downloading'; readonly share: number }
	/** Something was finished that nobody has seen yet. */
	| { readonly kind: 'done' };

export interface Work {
	readonly isAnswering: boolean;
	/** Downloads under way, in bytes; `total` is 0 while it is unknown. */
	readonly downloads: readonly { readonly done: number; readonly total: number }[];
	readonly isUnseen: boolean;
}

/** The one thing to show: what is done before what is not, and what shows how far it is before what does not. */
export function workMark({ isAnswering, downloads, isUnseen }: Work): WorkMark {
	if (isUnseen) return { kind: 'done' };
	const total = sum(downloads.map((download) => download.total));
	if (total > 0) {
		const done = sum(downloads.map((download) => download.done));
		// Whole hundredths, and the last is kept for the end: what is checked yet is not done.
		const share = Math.min(99, Math.max(0, Math.floor((100 * done) / total))) / 100;
		return { kind: 'downloading', share };
	}
	return { kind: isAnswering ? 'answering' : 'none' };
}

/** The number on an app's icon; `dot` for a mark without one, null for none. */
export type Badge = number | 'dot' | null;

/** Per cent of a download, 1 for what is done, a dot for what is not and does not show how far it is. */
export function badgeOf(mark: WorkMark): Badge {
	switch (mark.kind) {
		case 'none':
			return null;
		case 'answering':
			return 'dot';
		case 'downloading':
			// No badge shows a zero.
			return mark.share === 0 ? 'dot' : Math.round(mark.share * 100);
		case 'done':
			return 1;
	}
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
