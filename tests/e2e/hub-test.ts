/** What tests of downloads are given besides: a hub that holds the bundled model, and the models page open on it. */
import { bundledModel } from '../fixtures/hub/bundled-model.ts';
import { startHub, type TestHub } from '../fixtures/hub/hub.ts';
import { ModelsPage, type ModelCard } from './models-page.ts';
import { Ponder } from './ponder.ts';
import { test as base } from './test.ts';

const repository = 'example/Qwen3-Tiny-ONNX';
export const name = 'Qwen3-Tiny-ONNX';
/** Its largest file, of the variant that a processor runs. */
export const weights = 'onnx/model_quantized.onnx';

export const test = base.extend<{ hub: TestHub; models: ModelsPage; card: ModelCard }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright wants it destructured
	hub: async ({}, use) => {
		const hub = await startHub({ repositories: { [repository]: { files: await bundledModel('single') } } });
		await use(hub);
		await hub.close();
	},
	models: async ({ page, address }, use) => {
		const models = new ModelsPage(page);
		await models.open(address);
		await use(models);
	},
	// The same page, wherever it is.
	ponder: async ({ page }, use) => use(new Ponder(page)),
	card: async ({ hub, models }, use) => {
		await models.useMirror(hub.address);
		await use(await models.addRepository(repository));
	}
});
