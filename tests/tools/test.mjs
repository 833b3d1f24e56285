/**
 * `npm test`: installs what is missing, gets a browser, builds, and runs every test runner, or those named as arguments.
 * Ends with one line that adds up all of them, and with a failure when a test failed, a runner crashed or ran nothing.
 */
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { failuresOf } from './failures.mjs';
import { ensureInstalled, requireNode } from './install.mjs';
import { readReport, reportAt, total, words } from './report.mjs';
import { root, runScript, say } from './run.mjs';

/** Far more than a runner needs on a slow machine; one that hangs must not hang for ever. Playwright ends itself before. */
const timeoutMs = 50 * 60_000;

/**
 * @typedef {object} Runner
 * @property {string} name also the name of its report
 * @property {string} script path from node_modules
 * @property {string[]} args
 * @property {boolean} [build] whether it tests the built app
 */

/** @type {readonly Runner[]} */
const runners = [
	// Vitest would leave a processor to itself: of two, half.
	{
		name: 'unit',
		script: 'vitest/vitest.mjs',
		args: [...vitest('unit'), `--maxWorkers=${availableParallelism()}`]
	},
	{ name: 'browser', script: 'vitest/vitest.mjs', args: vitest('browser') },
	{ name: 'e2e', script: '@playwright/test/cli.js', args: ['test', '-c', 'tests'], build: true },
	{ name: 'engines', script: 'vitest/vitest.mjs', args: vitest('engines'), build: true }
];

requireNode();
await ensureInstalled();
const chosen = chooseRunners(process.argv.slice(2));
mkdirSync(join(root, 'tests', '.output'), { recursive: true });
const { ensureBrowser } = await import('./ensure-browser.mjs');
process.env.PONDER_BROWSER = await ensureBrowser();
say(`Browser: ${process.env.PONDER_BROWSER}`);

/** @type {import('./report.mjs').Counts[]} */
const counts = [];
for (const runner of chosen) counts.push(await runOne(runner));

const sum = total(counts);
if (sum.failed > 0) sayFailures();
say('');
chosen.forEach((runner, index) => say(`${runner.name}: ${words(counts[index] ?? sum)}`));
say(`\n${words(sum)}`);
process.exit(sum.failed === 0 ? 0 : 1);

/** @param {Runner} runner */
async function runOne(runner) {
	if (runner.build) {
		const { ensureBuilt } = await import('./build.mjs');
		await ensureBuilt();
		if (runner.name === 'e2e') await ensureBuilt('/ponder', 'tests/.output/build-base-path');
	}
	say(`\n— ${runner.name} —`);
	return readReport(reportPath(runner), () => runScript(runner.script, runner.args, { timeoutMs }));
}

/** @param {Runner} runner */
function reportPath({ name }) {
	return join(root, 'tests', '.output', `${name}.json`);
}

function sayFailures() {
	for (const runner of chosen) {
		for (const failure of failuresOf(reportAt(reportPath(runner)))) say(`\n✗ ${runner.name}: ${failure}`);
	}
}

/** @param {string} project */
function vitest(project) {
	const report = `--outputFile.json=tests/.output/${project}.json`;
	const reporters = ['--reporter=default', '--reporter=json', report];
	return ['run', '--config', 'tests/vitest.config.ts', '--project', project, ...reporters];
}

/** @param {readonly string[]} names */
function chooseRunners(names) {
	if (names.length === 0) return runners;
	const known = runners.filter((runner) => names.includes(runner.name));
	if (known.length === names.length) return known;
	say(`Runners: ${runners.map((runner) => runner.name).join(', ')}.`);
	process.exit(1);
}
