/** What is kept of models: written to the person's disk, taken from there, and missed where the browser removed it. */
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { optionalFiles, requiredFiles } from '#lib/qwen3/variant-files.ts';
import { bundledModel } from '../fixtures/hub/bundled-model.ts';
import { contentOf } from '../fixtures/hub/content.ts';
import { sha256 } from '../fixtures/hub/digests.ts';
import { name, test, weights } from './hub-test.ts';
import { sum } from './ponder.ts';
import { expect } from './test.ts';

/** Runs in the page: a folder in the page's own file system takes the place of one that the person chooses. */
function chooseOwnFolder(): void {
	const choose = async () =>
		(await navigator.storage.getDirectory()).getDirectoryHandle('chosen', { create: true });
	Object.assign(window, { showDirectoryPicker: choose });
}

/** Runs in the page. Gives the SHA-256 of every file in that folder, by its path there. */
async function digestsInFolder(): Promise<Record<string, string>> {
	const digests: Record<string, string> = {};
	const read = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
		for await (const [name, handle] of folder.entries()) {
			if (handle instanceof FileSystemDirectoryHandle) await read(handle, `${path}${name}/`);
			else if (handle instanceof FileSystemFileHandle) {
				const bytes = await (await handle.getFile()).arrayBuffer();
				const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
				digests[path + name] = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
			}
		}
	};
	const root = await navigator.storage.getDirectory();
	await read(await root.getDirectoryHandle('chosen', { create: true }), '');
	return digests;
}

/** The same of the variant that a processor runs. */
async function publishedDigests(): Promise<Record<string, string>> {
	const needed: readonly string[] = [...requiredFiles, ...optionalFiles, weights];
	const files = Object.entries(await bundledModel('single')).filter(([path]) => needed.includes(path));
	const digests = files.map(async ([path, source]) => [path, await sha256(contentOf(source))] as const);
	return Object.fromEntries(await Promise.all(digests));
}

/** Files as a person chooses them, without their folders; `change` makes other bytes of one. */
async function chosenFiles(change: (path: string, bytes: Buffer) => void = () => undefined) {
	const given = Object.entries(await bundledModel('single')).map(async ([path, source]) => {
		const content = contentOf(source);
		const pieces: Uint8Array[] = [];
		for await (const piece of content.read(0, content.bytes)) pieces.push(piece);
		const buffer = Buffer.concat(pieces);
		change(path, buffer);
		return { name: path.slice(path.lastIndexOf('/') + 1), mimeType: 'application/octet-stream', buffer };
	});
	return Promise.all(given);
}

test('a model is written to disk as it was published, and taken from there without its hub', async ({
	card,
	hub,
	page,
	ponder
}) => {
	await card.download();
	await page.evaluate(chooseOwnFolder);
	await card.save.click();
	await expect.poll(() => page.evaluate(digestsInFolder)).toEqual(await publishedDigests());

	await card.remove.click();
	await card.reallyRemove.click();
	await expect(card.get).toBeVisible();
	await hub.close();
	await page.getByText(pagesEn.models.importTitle).first().click();
	await page.locator('input[type=file][multiple]').setInputFiles(await chosenFiles());
	await card.ready();
	await expect(card.article).toContainText(pagesEn.models.imported);
	await card.use.click();
	await expect(ponder.badge).toContainText(name);
	const answer = await ponder.ask(sum.question);
	expect(await answer.text.innerText()).toMatch(sum.answer);
});

test('files that are not what was published are refused, and nothing of them is kept', async ({
	card,
	page
}) => {
	const wrong = await chosenFiles((path, bytes) => {
		if (path === weights) bytes.writeUInt8(bytes.readUInt8(1000) ^ 1, 1000);
	});
	await page.getByText(pagesEn.models.importTitle).first().click();
	await page.locator('input[type=file][multiple]').setInputFiles(wrong);
	await expect(card.failure('import-mismatch')).toBeVisible();
	await expect(card.isHere).toHaveCount(0);
});

test('a model that the browser removed is missed in the chat and among the models, until that was read', async ({
	card,
	models,
	page,
	address
}) => {
	await card.download();
	await page.evaluate(async () => {
		const { storageBuckets } = navigator as unknown as {
			storageBuckets: { delete(name: string): Promise<void> };
		};
		await storageBuckets.delete('ponder-weights');
	});
	const missed = page.getByText(pagesEn.models.evicted([name]));
	await page.goto(address);
	await expect(missed).toBeVisible();
	await models.open(address);
	await expect(missed).toBeVisible();
	await expect(card.get).toBeVisible();
	await page.getByRole('button', { name: 'Dismiss', exact: true }).click();
	await expect(missed).toBeHidden();
	await models.open(address);
	await expect(card.get).toBeVisible();
	await expect(missed).toBeHidden();
});
