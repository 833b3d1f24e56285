/**
 * What must be true before anything else runs: a Node that is new enough and the packages of the lock file.
 * Needs nothing but Node itself.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNpm, runScript, say } from './run.mjs';

/** The oldest Node that the packages run on: [major, minor]. */
const oldestNode = [20, 19];

/**
 * @param {string} version such as `20.19.0`
 * @returns {boolean} whether Ponder's tools run on it
 */
export function isSupportedNode(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
	return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** Ends the process with a sentence when this Node is too old. */
export function requireNode() {
	if (isSupportedNode(process.versions.node)) return;
	say(
		`Ponder needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}. ` +
			'Install a current one from your system’s packages or nodejs.org, then try again.'
	);
	process.exit(1);
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} LockedPackage
 * @param {{ packages?: Record<string, LockedPackage> }} wanted package-lock.json
 * @param {{ packages?: Record<string, LockedPackage> }} installed node_modules/.package-lock.json
 * @returns {boolean} whether every package wanted is there in that very version (optional ones may be missing)
 */
export function isInstalled(wanted, installed) {
	return Object.entries(wanted.packages ?? {}).every(([path, entry]) => {
		if (path === '') return true;
		const found = installed.packages?.[path];
		if (!found) return Boolean(entry.optional || entry.devOptional);
		return found.version === entry.version && found.integrity === entry.integrity;
	});
}

/**
 * Runs `npm ci` when node_modules is missing or is not what the lock file says, and has SvelteKit write the settings that
 * tsconfig.json extends. Ends the process when that fails.
 */
export async function ensureInstalled() {
	if (!packagesAreCurrent()) await install();
	if (existsSync(join(root, '.svelte-kit', 'tsconfig.json'))) return;
	if ((await runScript('@sveltejs/kit/svelte-kit.js', ['sync'])) === 0) return;
	say('SvelteKit could not write its settings; the lines above say why.');
	process.exit(1);
}

async function install() {
	say('Installing packages (about a minute, once) …');
	const status = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
	if (status === 0) return;
	say(
		'The packages could not be installed; the lines above say why. ' +
			'Check that this machine reaches the npm registry (npm ping), then try again.'
	);
	process.exit(1);
}

function packagesAreCurrent() {
	const installedPath = join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(installedPath)) return false;
	return isInstalled(readJson(join(root, 'package-lock.json')), readJson(installedPath));
}

/** @param {string} path */
function readJson(path) {
	return JSON.parse(readFileSync(path, 'utf8'));
}
