import { firstLocale } from '#lib/i18n/first-locale.ts';
import { i18n } from '#lib/i18n/i18n.svelte.ts';
import type { LayoutLoad } from './$types.js';

// A static shell: every page is rendered on the visitor's device.
export const ssr = false;
export const prerender = true;

/** Every page has words, the error page too. */
export const load: LayoutLoad = () => i18n.begin(firstLocale());
