/** Runs other programs for the tools in this folder. Needs nothing but Node itself. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} line said to whoever started the tool */
export function say(line) {
	process.stdout.write(`${line}\n`);
}

/**
 * Runs a program in the project's folder, its output passed on, nothing read from stdin.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ environment?: Record<string, string>, timeoutMs?: number, shell?: boolean }} [options]
 * @returns {Promise<number>} its exit status; 127 when it could not be started, 124 when it ran out of time
 */
export function run(command, args, { environment = {}, timeoutMs, shell = false } = {}) {
	const timeLimit = timeoutMs === undefined ? null : AbortSignal.timeout(timeoutMs);
	const child = spawn(command, args, {
		cwd: root,
		env: { ...process.env, ...environment },
		stdio: ['ignore', 'inherit', 'inherit'],
		shell,
		...(timeLimit ? { signal: timeLimit } : {})
	});
	return new Promise((resolve) => {
		child.on('error', () => resolve(timeLimit?.aborted ? 124 : 127));
		child.on('exit', (status, signal) => resolve(status ?? (signal ? 1 : 0)));
	});
}

/**
 * Runs npm, which on Windows is a script that only a shell can start.
 * @param {readonly string[]} args
 */
export function runNpm(args) {
	return run('npm', args, { shell: process.platform === 'win32' });
}

/**
 * Runs a script of an installed package with this very Node.
 * @param {string} script path below node_modules
 * @param {readonly string[]} args
 * @param {{ environment?: Record<string, string>, timeoutMs?: number }} [options]
 */
export function runScript(script, args, options) {
	return run(process.execPath, [join(root, 'node_modules', script), ...args], options);
}
