import { transfersOf } from '#lib/app/transfers-of.ts';
import { i18n } from '#lib/i18n/i18n.svelte.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent }) => {
	const { app } = await parent();
	return { transfers: transfersOf(app), library: await i18n.withPages(app.library.open()) };
};
