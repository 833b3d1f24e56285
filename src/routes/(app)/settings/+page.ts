import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent }) => {
	const { app } = await parent();
	return { library: await app.library.open() };
};
