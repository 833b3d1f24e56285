/** Builds the app when a source is newer than the last build. Needs the packages installed. */
import { existsSync, readFileSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runScript, say } from './run.mjs';

/** Everything the build reads. */
const sources = [
	'src',
	'static',
	'workers',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/**
 * Ends the process when the build fails.
 * @param {string} [base] the path the app is served below, such as `/ponder`; empty for the root
 * @param {string} [folder] where the build goes, from the project's folder
 */
export async function ensureBuilt(base = '', folder = 'build') {
	/** Says what the build is for and, by its time, what it has seen. Static hosts do not serve dotfiles. */
	const stampPath = join(root, folder, '.base-path');
	if (buildIsCurrent(stampPath, base)) return;
	say('Building the app …');
	const startedAt = new Date();
	const status = await runScript('vite/bin/vite.js', ['build', '--logLevel', 'error'], {
		environment: { BASE_PATH: base, BUILD_FOLDER: folder }
	});
	if (status === 0) {
		writeFileSync(stampPath, base);
		utimesSync(stampPath, startedAt, startedAt);
		return;
	}
	say('The app could not be built; the lines above say why.');
	process.exit(1);
}

/**
 * @param {string} stampPath
 * @param {string} base
 */
function buildIsCurrent(stampPath, base) {
	if (!existsSync(stampPath) || readFileSync(stampPath, 'utf8') !== base) return false;
	const built = statSync(stampPath).mtimeMs;
	return sources.every((source) => newestChange(join(root, source)) <= built);
}

/**
 * When a file, or anything in a folder, last changed. Folders count too: theirs changes when a file is removed.
 * @param {string} path
 * @returns {number} milliseconds since 1970
 */
function newestChange(path) {
	const stat = statSync(path);
	if (!stat.isDirectory()) return stat.mtimeMs;
	const inside = readdirSync(path).map((name) => newestChange(join(path, name)));
	return Math.max(stat.mtimeMs, ...inside);
}
