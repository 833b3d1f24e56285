/** What static hosts want beside the app: how each of them is told to answer addresses that have no file. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param folder the built app
 * @param base the path the app is served below, without a slash at its end
 */
export function writeHostFiles(folder: string, base: string): void {
	// GitHub Pages, Cloudflare Pages and Netlify answer with it, and the status 404, where there is no file.
	copyFileSync(join(folder, '200.html'), join(folder, '404.html'));
	// GitHub Pages: without it the folder `_app` is not served.
	writeFileSync(join(folder, '.nojekyll'), '');
	writeFileSync(join(folder, '_redirects'), redirects(base));
}

/**
 * Cloudflare Pages and Netlify: conversations are answered with the app, and the status 200. No rule may match a file of
 * ours, which Cloudflare would not serve any more; and it redirects whoever is led to a name that ends in `.html`.
 */
function redirects(base: string): string {
	return `${base}/c/* ${base}/200 200\n`;
}
