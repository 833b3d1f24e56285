import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countReport, readReport, total, words } from '../../tools/report.mjs';

const green = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] };

let folder: string;
let path: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'ponder-report-'));
	path = join(folder, 'report.json');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A runner that leaves a report and ends with a status. */
function runner(report: object | null, status: number) {
	return () => {
		if (report) writeFileSync(path, JSON.stringify(report));
		return Promise.resolve(status);
	};
}

describe('counting a runner', () => {
	it('takes the numbers of its report', async () => {
		expect(await readReport(path, runner(green, 0))).toEqual({ passed: 3, failed: 0, skipped: 1 });
	});

	it('fails one that leaves no report, even beside an old one', async () => {
		writeFileSync(path, JSON.stringify(green));
		expect(await readReport(path, runner(null, 0))).toEqual({ passed: 0, failed: 1, skipped: 0 });
	});

	it('fails one that ran no test', async () => {
		const empty = { ...green, numPassedTests: 0, numPendingTests: 0 };
		expect(await readReport(path, runner(empty, 0))).toEqual({ passed: 0, failed: 1, skipped: 0 });
	});

	it('fails one that ends badly with every test green', async () => {
		expect(await readReport(path, runner(green, 1))).toEqual({ passed: 3, failed: 1, skipped: 1 });
	});

	it('fails a file that could not be loaded', () => {
		const testResults = [{ status: 'failed', assertionResults: [] }];
		expect(countReport({ ...green, testResults })).toMatchObject({ passed: 3, failed: 1 });
	});

	it('reads Playwright’s report and counts a flaky test as failed', () => {
		const stats = { expected: 4, unexpected: 1, flaky: 2, skipped: 3 };
		expect(countReport({ stats, errors: [] })).toEqual({ passed: 4, failed: 3, skipped: 3 });
	});
});

describe('the last line', () => {
	it('adds up every runner and names skipped tests only when there are any', () => {
		const sum = total([
			{ passed: 2, failed: 0, skipped: 0 },
			{ passed: 3, failed: 1, skipped: 0 }
		]);
		expect(words(sum)).toBe('5 passed, 1 failed');
		expect(words({ ...sum, skipped: 2 })).toBe('5 passed, 1 failed, 2 skipped');
	});
});
