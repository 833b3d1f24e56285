/** What a download holds in memory, however much comes. */
import { ModelsPage } from '../e2e/models-page.ts';
import { expect, test } from '../e2e/test.ts';
import { WorkerMemory } from './worker-memory.ts';
import { bundledModel } from '../fixtures/hub/bundled-model.ts';
import { randomContent } from '../fixtures/hub/content.ts';
import { startHub } from '../fixtures/hub/hub.ts';

const name = 'Qwen3-Tiny-ONNX';
const large = 'onnx/model_quantized.onnx_data';
const bytes = 1_000_000_000;
const most = 64 * 1024 * 1024;

test('of a gigabyte that comes, no more than 64 MiB are held at any time', async ({ page, address }) => {
	const files = { ...(await bundledModel('single')), [large]: randomContent(bytes, 1) };
	const hub = await startHub({ repositories: { [`example/${name}`]: { files } } });
	try {
		const models = new ModelsPage(page);
		await models.open(address);
		await models.useMirror(hub.address);
		const card = await models.addRepository(`example/${name}`);
		const memory = await WorkerMemory.of(page);
		await card.get.click();
		const looks: number[] = [];
		for (let part = 1; part <= 12; part++) {
			await hub.whenSent((part * bytes) / 13);
			const held = await memory.held(/download/);
			if (held !== null) looks.push(held);
		}
		await card.ready();
		console.log(`held, in MB: ${looks.map((look) => (look / 1e6).toFixed(0)).join(', ')}`);
		expect(looks.length).toBeGreaterThan(6);
		// Something was: four pieces on their way.
		expect(Math.max(...looks)).toBeGreaterThan(16 * 1024 * 1024);
		expect(Math.max(...looks)).toBeLessThanOrEqual(most);
	} finally {
		await hub.close();
	}
});
