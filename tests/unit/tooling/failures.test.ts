import { describe, expect, it } from 'vitest';
import { failuresOf } from '../../tools/failures.mjs';

describe('what failed is said again', () => {
	it('of Vitest: each test, and each file that could not be loaded', () => {
		const passed = { fullName: 'adds', status: 'passed', failureMessages: [] };
		const failed = {
			fullName: 'sum takes away',
			status: 'failed',
			failureMessages: ['\u001b[31mexpected 1\u001b[39m']
		};
		const testResults = [
			{ name: 'sum.test.ts', status: 'failed', assertionResults: [passed, failed] },
			{ name: 'lost.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
			{ name: 'whole.test.ts', status: 'passed', assertionResults: [passed] }
		];
		expect(failuresOf({ testResults })).toEqual([
			'sum.test.ts › sum takes away\nexpected 1',
			'lost.test.ts\nno such module'
		]);
	});

	it('of Playwright: each test in its suites, one that passed when tried again, and what failed outside', () => {
		const spec = (title: string, status: string, message: string) => ({
			title,
			tests: [{ status, results: [{ errors: [{ message }] }] }]
		});
		const inner = { title: 'on a phone', specs: [spec('sends', 'unexpected', 'no button')] };
		const outer = {
			title: 'chat.spec.ts',
			specs: [spec('opens', 'expected', ''), spec('loads', 'flaky', 'late')],
			suites: [inner]
		};
		expect(failuresOf({ stats: {}, suites: [outer], errors: [{ message: 'no server' }] })).toEqual([
			'chat.spec.ts › loads\nlate',
			'chat.spec.ts › on a phone › sends\nno button',
			'outside of any test\nno server'
		]);
	});

	it('of a runner that left no report: nothing', () => {
		expect(failuresOf({})).toEqual([]);
	});

	it('a long message is cut', () => {
		const failed = { fullName: 'all', status: 'failed', failureMessages: ['x'.repeat(10_000)] };
		const [text = ''] = failuresOf({
			testResults: [{ name: 'a', status: 'failed', assertionResults: [failed] }]
		});
		expect(text.length).toBeLessThan(2_000);
	});
});
