import { error } from '@sveltejs/kit';
import type { App } from '#lib/app/app.svelte.ts';
import { openApp } from '#lib/app/open-app.svelte.ts';
import type { LayoutLoad } from './$types.js';

/** Opened once, also where an error took the pages away in between. */
let opened: Promise<App> | undefined;

/**
 * Reads what the person chose and the list of conversations first, so that nothing flashes. In somebody else's frame, where
 * a click may not be meant for what is under it, nothing is opened at all: the error page says where Ponder is.
 */
export const load: LayoutLoad = async () => {
	if (window.top !== window) error(403);
	return { app: await (opened ??= openApp()) };
};
