import { json } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { en } from '#lib/i18n/en.ts';
import { webAppManifest } from '#lib/pwa/manifest.ts';
import type { RequestHandler } from './$types.js';

// A file of the build, like the pages: it knows the path that the app is built for.
export const prerender = true;

export const GET: RequestHandler = () =>
	json(webAppManifest(resolve('/'), en), { headers: { 'content-type': 'application/manifest+json' } });
