/** What the catalogue foretells of the engine, held to what the engine does. */
import { expect, test } from 'vitest';
import { inspectDevice } from '#inference/device.ts';
import { publishedDtypes } from '#lib/qwen3/catalog.ts';
import { catalog } from '#lib/qwen3/offered-models.ts';
import { bestDtype } from '#lib/qwen3/offer.ts';
import { nodeHost } from '../../fixtures/node-host.ts';

/** As much of a GPU as the engine looks at. */
function gpuWith(features: readonly string[]): GPU {
	const info = {
		vendor: 'acme',
		architecture: 'rocket-1',
		device: '',
		description: '',
		isFallbackAdapter: false
	};
	const adapter = { info, features: new Set(features), limits: {} };
	return { requestAdapter: async () => adapter } as unknown as GPU;
}

test.each([
	['with half floats', gpuWith(['shader-f16']), { webgpu: true, shaderF16: true }],
	['without half floats', gpuWith([]), { webgpu: true, shaderF16: false }],
	['without a GPU', undefined, { webgpu: false, shaderF16: false }]
])('the variant that is offered %s is the one the engine would try first', async (_, gpu, facts) => {
	const models = catalog.filter((model) => bestDtype(facts, model) !== null);
	const tried = models.map(async (model) => {
		const plan = await inspectDevice(nodeHost({ gpu }), { dtypes: publishedDtypes(model) });
		return plan.choices[0]?.dtype;
	});
	expect(await Promise.all(tried)).toEqual(models.map((model) => bestDtype(facts, model)));
	expect(models.length).toBeGreaterThan(2);
});
