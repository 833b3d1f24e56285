/** Caches belong to the origin, and another Ponder may stand below another path of it. `base`: absolute, ending in a slash. */
export function cacheName(use: 'shell' | 'files' | 'shares', base: string): string {
	return `ponder-${use} ${base}`;
}

/** Whether a cache is this app's, and can be fetched again: shares cannot. */
export function isCacheOf(base: string, name: string): boolean {
	return name === cacheName('shell', base) || name === cacheName('files', base);
}
