/** Adds up what the test runners report: Vitest's and Playwright's JSON, and our own in Vitest's form. */
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Runs one runner and counts its tests. A runner that leaves no report, ran no test, or ended badly without a failed
 * test counts as one failure: silence is never a pass.
 * @param {string} path of the JSON report, removed first
 * @param {() => Promise<number>} start runs the runner; gives its exit status
 * @returns {Promise<Counts>}
 */
export async function readReport(path, start) {
	rmSync(path, { force: true });
	const status = await start();
	const counts = countReport(reportAt(path));
	const silent = counts.passed + counts.failed + counts.skipped === 0;
	if (counts.failed === 0 && (silent || status !== 0)) counts.failed = 1;
	return counts;
}

/**
 * @param {string} path
 * @returns {Record<string, unknown>} the report there; an empty one where there is none
 */
export function reportAt(path) {
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/**
 * @param {Record<string, unknown>} report
 * @returns {Counts}
 */
export function countReport(report) {
	return 'stats' in report ? countPlaywright(report) : countVitest(report);
}

/**
 * @param {Record<string, unknown>} report
 * @returns {Counts} a test that passed only when tried again has failed
 */
function countPlaywright({ stats, errors }) {
	const { expected, unexpected, flaky, skipped } = /** @type {Record<string, number>} */ (stats);
	const broken = Array.isArray(errors) ? errors.length : 0;
	return { passed: expected ?? 0, failed: (unexpected ?? 0) + (flaky ?? 0) + broken, skipped: skipped ?? 0 };
}

/**
 * @param {Record<string, unknown>} report
 * @returns {Counts} a file that could not be loaded is one failure
 */
function countVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
	const files = /** @type {{ status: string, assertionResults: unknown[] }[]} */ (testResults ?? []);
	const unloaded = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
	return {
		passed: Number(numPassedTests ?? 0),
		failed: Number(numFailedTests ?? 0) + unloaded.length,
		skipped: Number(numPendingTests ?? 0) + Number(numTodoTests ?? 0)
	};
}

/** @param {readonly Counts[]} all */
export function total(all) {
	return all.reduce(
		(sum, counts) => ({
			passed: sum.passed + counts.passed,
			failed: sum.failed + counts.failed,
			skipped: sum.skipped + counts.skipped
		}),
		nothing()
	);
}

/** @param {Counts} counts */
export function words({ passed, failed, skipped }) {
	const line = `${passed} passed, ${failed} failed`;
	return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

/** @returns {Counts} */
function nothing() {
	return { passed: 0, failed: 0, skipped: 0 };
}
