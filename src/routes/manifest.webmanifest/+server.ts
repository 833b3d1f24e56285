import { json } from '@sveltejs/kit';
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { webAppManifest } from '#lib/pwa/manifest.ts';
import type { RequestHandler } from './$types.js';

// A file of the build, like the pages: it knows the path that the app is built for.
export const prerender = true;

export const GET: RequestHandler = ({ url }) => {
	const root = new URL('./', url).pathname;
	return json(webAppManifest(root, { ...en, ...pagesEn }), {
		headers: { 'content-type': 'application/manifest+json' }
	});
};
