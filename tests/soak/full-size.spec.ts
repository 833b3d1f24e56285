/** A model of full size the whole way: from a hub to the disk, from there into a session, and tokens out of it. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { folderFiles } from '../fixtures/hub/content.ts';
import { startHub } from '../fixtures/hub/hub.ts';
import { ModelsPage } from '../e2e/models-page.ts';
import { Ponder } from '../e2e/ponder.ts';
import { expect, test } from '../e2e/environments.ts';

const folder = fileURLToPath(new URL('../bench/models/qwen3-0.6b', import.meta.url));
const name = 'Qwen3-Random-0.6B-ONNX';

/** Its weights are random: no token means anything, and hardly one is shorter than a character. */
const leastTokens = 8;
const enoughText = 20 * leastTokens;

test('a full-size model goes from the hub through IndexedDB into a session and writes tokens on the CPU', async ({
	openIn,
	serveApp
}) => {
	test.skip(!existsSync(`${folder}/onnx`), 'tests/tiny-qwen3/README.md says how to make the full-size model');
	const address = await serveApp({});
	const hub = await startHub({
		repositories: { [`example/${name}`]: { files: await folderFiles(folder) } }
	});
	try {
		const { page } = await openIn({ address });
		const models = new ModelsPage(page);
		await models.open(address);
		await models.useMirror(hub.address);
		const card = await models.addRepository(`example/${name}`);
		await card.download();
		await hub.whenIdle();
		await hub.close();
		await card.use.click();
		const ponder = new Ponder(page);
		await expect(ponder.badge).toContainText(name);
		await ponder.ready();
		await ponder.think.click();
		await expect(ponder.think).toHaveAttribute('aria-pressed', 'false');
		await ponder.say('Hello!');
		const written = async () => (await ponder.lastAnswer.text.allInnerTexts()).join('').length;
		await expect.poll(written).toBeGreaterThanOrEqual(enoughText);
		await ponder.stop.click();
		const answer = await ponder.complete();
		const figures = await answer.figures.innerText();
		const tokens = Number(/([\d,]+) tokens/.exec(figures)?.[1]?.replaceAll(',', ''));
		console.log(figures.replaceAll('\n', ' · '));
		expect(tokens).toBeGreaterThanOrEqual(leastTokens);
	} finally {
		await hub.close();
	}
});
