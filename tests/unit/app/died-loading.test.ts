import { describe, expect, it } from 'vitest';
import { DiedLoading } from '#lib/app/died-loading.svelte.ts';
import { LoadMark } from '#lib/model/load-mark.ts';
import { bundledModel, type CatalogModel } from '#lib/qwen3/catalog.ts';
import { smallerModel } from '#lib/qwen3/smaller-model.ts';
import { memoryStorage, namedModel } from '../../fixtures/scripted-library.ts';
import { TestLocks } from '../download/locks.ts';

const [small, middle, large] = ['qwen3-0.6b', 'qwen3-1.7b', 'qwen3-4b'].map(namedModel) as [
	CatalogModel,
	CatalogModel,
	CatalogModel
];

/** A page that is opened after the load of `died` ended the one before, with the bundled model answering. */
async function reopened(died: CatalogModel) {
	const [storage, locks] = [memoryStorage(), new TestLocks()];
	const mark = (id: string) => new LoadMark({ storage, locks: locks.manager, id });
	await mark('first').begin(died.id);
	locks.drop('ponder-loading-first');
	const used: string[] = [];
	const answerer = {
		id: bundledModel.id,
		next: null,
		choosable: [bundledModel, small, large] as readonly CatalogModel[],
		use: async ({ id }: CatalogModel) => void used.push(id)
	};
	return { died: new DiedLoading(answerer, mark('second')), answerer, used, mark };
}

describe('a model whose load ended the page', () => {
	it('waits for the person', async () => {
		const { died, used } = await reopened(large);
		expect(await died.look(large)).toBe(true);
		expect(died.model).toBe(large);
		expect(used).toEqual([]);
		await died.use(small);
		expect(used).toEqual(['qwen3-0.6b']);
		expect(died.model).toBeNull();
	});

	it('is said no more when it is dismissed, deleted, or in use after all', async () => {
		const { died, answerer } = await reopened(large);
		await died.look(large);
		answerer.choosable = [bundledModel, small];
		expect(died.model).toBeNull();
		answerer.choosable = [bundledModel, large];
		expect(died.model).toBe(large);
		answerer.id = large.id;
		expect(died.model).toBeNull();
		answerer.id = bundledModel.id;
		died.dismiss();
		expect(died.model).toBeNull();
	});

	it('keeps no other from being loaded, and is forgotten when another is chosen', async () => {
		const { died, mark } = await reopened(large);
		expect(await died.look(small)).toBe(false);
		expect(died.model).toBeNull();
		expect(await mark('third').died()).toEqual([]);
	});
});

describe('a smaller model', () => {
	it('is the largest that weighs less, or else the one that comes with the app', () => {
		expect(smallerModel(large, [bundledModel, small, middle, large])).toBe(middle);
		expect(smallerModel(middle, [large, bundledModel])).toBe(bundledModel);
		const asLight = { ...small, variants: bundledModel.variants };
		expect(smallerModel(asLight, [asLight, bundledModel, large])).toBe(bundledModel);
		expect(smallerModel(bundledModel, [bundledModel, small])).toBeNull();
	});
});
