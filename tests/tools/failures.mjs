/** What failed, from the reports of the runners: said again at the end, where it is found without scrolling through it all. */

/** As much of a message as says what was expected where. */
const longestMessage = 1_500;

/** Colours of a terminal. */
// eslint-disable-next-line no-control-regex -- the escape character is what such a sequence begins with
const colours = /\u001b\[[\d;]*m/g;

/**
 * @param {Record<string, unknown>} report of Vitest or of Playwright, as JSON
 * @returns {string[]} one text for each test or file that failed: its name, then its message
 */
export function failuresOf(report) {
	const failures = 'stats' in report ? failuresOfPlaywright(report) : failuresOfVitest(report);
	return failures.map(
		({ name, message }) => `${name}\n${message.replaceAll(colours, '').slice(0, longestMessage)}`
	);
}

/** @typedef {{ name: string, message: string }} Failure */

/**
 * @typedef {object} VitestFile
 * @property {string} name
 * @property {string} status
 * @property {string} [message] why it could not be loaded
 * @property {{ fullName: string, status: string, failureMessages: string[] }[]} assertionResults
 */

/**
 * @param {Record<string, unknown>} report
 * @returns {Failure[]}
 */
function failuresOfVitest({ testResults }) {
	const files = /** @type {VitestFile[]} */ (testResults ?? []);
	return files.flatMap(({ name, status, message, assertionResults }) => {
		if (status === 'failed' && assertionResults.length === 0) return [{ name, message: message ?? '' }];
		return assertionResults
			.filter((test) => test.status === 'failed')
			.map((test) => ({ name: `${name} › ${test.fullName}`, message: test.failureMessages.join('\n') }));
	});
}

/**
 * @typedef {object} PlaywrightSuite
 * @property {string} title
 * @property {PlaywrightSuite[]} [suites]
 * @property {PlaywrightSpec[]} [specs]
 */

/**
 * @typedef {object} PlaywrightSpec
 * @property {string} title
 * @property {{ status: string, results: { errors?: { message?: string }[] }[] }[]} tests
 */

/**
 * @param {Record<string, unknown>} report
 * @returns {Failure[]} one that passed only when tried again has failed
 */
function failuresOfPlaywright({ suites, errors }) {
	const broken = /** @type {{ message?: string }[]} */ (errors ?? []);
	return [
		.../** @type {PlaywrightSuite[]} */ (suites ?? []).flatMap((suite) => failuresOfSuite(suite, [])),
		...broken.map(({ message }) => ({ name: 'outside of any test', message: message ?? '' }))
	];
}

/**
 * @param {PlaywrightSuite} suite
 * @param {readonly string[]} path titles of the suites around it
 * @returns {Failure[]}
 */
function failuresOfSuite({ title, suites = [], specs = [] }, path) {
	const titles = [...path, title];
	const failed = specs.filter(({ tests }) =>
		tests.some(({ status }) => status === 'unexpected' || status === 'flaky')
	);
	return [
		...failed.map((spec) => ({ name: [...titles, spec.title].join(' › '), message: messageOf(spec) })),
		...suites.flatMap((suite) => failuresOfSuite(suite, titles))
	];
}

/** @param {PlaywrightSpec} spec */
function messageOf({ tests }) {
	const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors ?? []));
	return errors.map(({ message }) => message ?? '').join('\n');
}
