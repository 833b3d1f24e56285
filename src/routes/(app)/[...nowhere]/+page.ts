import { i18n } from '#lib/i18n/i18n.svelte.ts';
import type { PageLoad } from './$types.js';

// Any address that is no other page's; there is none to render ahead.
export const prerender = false;

export const load: PageLoad = () => i18n.loadPages();
