/** What the browser hands an installed app that is launched: an address, or files (WICG Launch Handler, File Handling). */

export interface LaunchParams {
	readonly targetURL?: string;
	readonly files: readonly FileSystemFileHandle[];
}

export interface LaunchQueue {
	setConsumer(consumer: (params: LaunchParams) => void): void;
}

/** Null where the browser has none. */
export function launchQueue(): LaunchQueue | null {
	return (globalThis as { readonly launchQueue?: LaunchQueue }).launchQueue ?? null;
}

/** Tells one launch from another without a word of what it says. */
function launchKey({ targetURL = '', files }: LaunchParams): string {
	const [page = '', fragment = ''] = targetURL.split('#', 2);
	return JSON.stringify([page, fragment.length, ...files.map(({ name }) => name)]);
}

export interface LaunchNotes {
	getItem(key: string): string | null;
	setItem(key: string, value: string): void;
}

const noteName = 'ponder.launch';

/**
 * Tells which launches bring something new. The browser hands the last one over again when the page is reloaded, and
 * the first address is the one that the page was opened with.
 */
export class LaunchFilter {
	readonly #notes: LaunchNotes;
	readonly #opened: { readonly address: string; readonly isReload: boolean };
	#isFirst = true;

	constructor(notes: LaunchNotes, opened: { readonly address: string; readonly isReload: boolean }) {
		this.#notes = notes;
		this.#opened = opened;
	}

	/** What is new of it; call it once for each launch, in their order. */
	pass(params: LaunchParams): LaunchParams {
		const isFirst = this.#isFirst;
		this.#isFirst = false;
		const key = launchKey(params);
		const isRepeated = isFirst && this.#opened.isReload && this.#notes.getItem(noteName) === key;
		this.#notes.setItem(noteName, key);
		if (isRepeated) return { files: [] };
		const { targetURL, files } = params;
		const isOpened = isFirst && targetURL === this.#opened.address;
		return isOpened || targetURL === undefined ? { files } : { targetURL, files };
	}
}
