/** What is done once the app is built: hosts find what they want, the service worker learns what there is to keep. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { AppFiles } from '../service-worker/app-files.ts';
import { readAppFiles } from './app-files.ts';
import { finishEmbedPage } from './embed-page.ts';
import { writeHostFiles } from './host-files.ts';
import { caddyHeaders, headersFile, nginxHeaders } from './host-headers.ts';
import { nameWordsFiles } from './words.ts';

/** As the source names it, or the list that an earlier run has put there. */
const placeholder = /self\.__APP_FILES|\/\*app-files\*\/.*?\/\*app-files\*\//;

/** After SvelteKit's own plugins, whose adapter writes the folder. */
export function finishedBuild(folder: string): Plugin {
	let isServerBuild = false;
	const base = process.env.BASE_PATH ?? '';
	return {
		name: 'ponder:finished-build',
		apply: 'build',
		configResolved: ({ build }) => {
			isServerBuild = Boolean(build.ssr);
		},
		closeBundle: {
			order: 'post',
			sequential: true,
			// SvelteKit adapts at the end of its server build, and of that alone.
			handler: async () => {
				if (!isServerBuild) return;
				nameWordsFiles(folder);
				await finishEmbedPage(folder);
				writeHostFiles(folder, base);
				writeHeaders(folder, base, finishBuild(folder));
			}
		}
	};
}

/**
 * Writes the list of files into the service worker of a built app: again, where files were changed since. Throws where the
 * script has no place for one.
 */
export function finishBuild(folder: string): AppFiles {
	const path = join(folder, 'service-worker.js');
	const script = readFileSync(path, 'utf8');
	if (!placeholder.test(script)) throw new Error('The service worker names no place for its list of files.');
	const files = readAppFiles(folder);
	const list = `/*app-files*/${JSON.stringify(files)}/*app-files*/`;
	writeFileSync(
		path,
		script.replace(placeholder, () => list)
	);
	return files;
}

/** Hosts that take their headers from a file find it; for other servers there is something to include. */
function writeHeaders(folder: string, base: string, { scriptHashes }: AppFiles): void {
	writeFileSync(join(folder, '_headers'), headersFile(base, scriptHashes));
	mkdirSync(join(folder, '.headers'), { recursive: true });
	writeFileSync(join(folder, '.headers', 'nginx.conf'), nginxHeaders(base, scriptHashes));
	writeFileSync(join(folder, '.headers', 'Caddyfile'), caddyHeaders(base, scriptHashes));
}
