/** A WebDriver session (https://www.w3.org/TR/webdriver2/) of as much as the tests need. */
import type { ForeignBrowser } from './foreign-browser.ts';

/** How long an element may take to appear. */
const elementTimeoutMs = 60_000;
const retryMs = 100;

/** The name under which an element's reference travels; fixed by the specification. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * Opens a session at a driver that listens at `server`, or soon will.
 * @param capabilities what the browser must be, in the driver's own words
 */
export async function openSession(
	server: string,
	capabilities: Record<string, unknown>
): Promise<ForeignBrowser> {
	await waitFor('The driver', () =>
		fetch(`${server}/status`).then(
			(response) => response.ok,
			() => false
		)
	);
	const created = await call(`${server}/session`, { capabilities: { alwaysMatch: capabilities } });
	const session = `${server}/session/${String(field(created, 'sessionId'))}`;

	const find = async (xpath: string) => {
		const query = { using: 'xpath', value: xpath };
		let element: unknown;
		await waitFor(xpath, async () => {
			const found = await call(`${session}/elements`, query);
			element = Array.isArray(found) ? found[0] : undefined;
			return element !== undefined;
		});
		return String(field(element, elementKey));
	};
	const addressOf = async (xpath: string) => `${session}/element/${await find(xpath)}`;

	return {
		open: async (address) => {
			await call(`${session}/url`, { url: address });
		},
		reload: async () => {
			await call(`${session}/refresh`, {});
		},
		enter: async (xpath) => {
			await call(`${session}/frame`, { id: { [elementKey]: await find(xpath) } });
		},
		type: async (xpath, text) => {
			await call(`${await addressOf(xpath)}/value`, { text });
		},
		click: async (xpath) => {
			await call(`${await addressOf(xpath)}/click`, {});
		},
		evaluate: (expression) => call(`${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
		close: async () => {
			await call(session, null);
		}
	};
}

/** One command: a POST with a body, or a DELETE without. Rejects with the driver's own words. */
async function call(address: string, body: Record<string, unknown> | null): Promise<unknown> {
	const response = await fetch(
		address,
		body ? { method: 'POST', body: JSON.stringify(body) } : { method: 'DELETE' }
	);
	const value = field(await response.json(), 'value');
	if (response.ok) return value;
	throw new Error(`${String(field(value, 'error'))}: ${String(field(value, 'message'))}`);
}

function field(value: unknown, name: string): unknown {
	if (typeof value !== 'object' || value === null || !(name in value)) {
		throw new Error(`The driver’s reply has no ${name}.`);
	}
	return (value as Record<string, unknown>)[name];
}

async function waitFor(what: string, isThere: () => Promise<boolean>): Promise<void> {
	const until = Date.now() + elementTimeoutMs;
	while (!(await isThere())) {
		if (Date.now() > until) throw new Error(`${what} did not appear.`);
		await new Promise((resolve) => setTimeout(resolve, retryMs));
	}
}
