import { i18n } from '#lib/i18n/i18n.svelte.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async () => {
	await i18n.withPages(Promise.resolve());
};
