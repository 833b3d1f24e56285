import { openApp } from '#lib/app/open-app.svelte.ts';
import type { LayoutLoad } from './$types.js';

// A static shell: every page is rendered on the visitor's device.
export const ssr = false;
export const prerender = true;

/** Reads what the person chose and the list of conversations first, so that nothing flashes. */
export const load: LayoutLoad = async () => ({ app: await openApp() });
