/** Browsers in which WebAssembly cannot wait for promises: their ONNX Runtime is shipped in parts. */
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { en } from '#lib/i18n/en/core.ts';
import { expect, test } from './environments.ts';
import { Ponder, sum } from './ponder.ts';
import { buildFolder } from './test.ts';

/** Said by the runtime's glue when it could not compile what arrives and fetches the whole again. */
const notStreamed = /streaming compile failed|falling back to ArrayBuffer/;

function half(response: ServerResponse, path: string): true {
	const file = readFileSync(join(buildFolder, path));
	response.writeHead(200, { 'Content-Type': 'application/wasm', 'Cache-Control': 'no-store' });
	response.end(file.subarray(0, file.byteLength / 2));
	return true;
}

test('a runtime in parts compiles while it arrives; one that is cut short is said, and can be fetched again', async ({
	serveApp,
	page
}) => {
	let isCut = true;
	const asked: string[] = [];
	const address = await serveApp({
		intercept: ({ url = '' }, response) => {
			if (url.includes('.wasm')) asked.push(url);
			return isCut && url.includes('.part-2') && half(response, url);
		}
	});
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	await page.addInitScript(() => Reflect.deleteProperty(WebAssembly, 'Suspending'));
	await page.goto(address);
	const ponder = new Ponder(page);

	await ponder.say(sum.question);
	await expect(ponder.failure('runtime-failed').first()).toBeVisible();
	await expect(ponder.questions.first()).toContainText(sum.question);
	expect(said.filter((line) => notStreamed.test(line))).not.toEqual([]);

	isCut = false;
	said.splice(0);
	await ponder.lastAnswer.article.getByRole('button', { name: en.app.retry }).click();
	const answer = await ponder.complete();
	expect(await answer.text.innerText()).toMatch(sum.answer);
	expect(said.filter((line) => notStreamed.test(line))).toEqual([]);
	expect(asked.filter((url) => !url.includes('.asyncify.part-'))).toEqual([]);
});
