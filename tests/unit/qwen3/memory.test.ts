import { expect, test } from 'vitest';
import { type CatalogModel, type PublishedDtype } from '#lib/qwen3/catalog.ts';
import { findModel } from '#lib/qwen3/offered-models.ts';
import { largestTensorBytes, memoryOf } from '#lib/qwen3/memory.ts';

function named(id: string): CatalogModel {
	const model = findModel(id);
	if (!model) throw new Error(`no ${id}`);
	return model;
}

test.each<[string, PublishedDtype, number]>([
	['qwen3-0.6b', 'q4f16', 311],
	['qwen3-0.6b', 'q4', 622],
	['qwen3-1.7b', 'q4f16', 622],
	['qwen3-1.7b', 'q4', 1245],
	['qwen3-4b', 'q4f16', 778]
])('the embedding of %s as %s is %i MB', (id, dtype, megabytes) => {
	expect(Math.round(largestTensorBytes(named(id), dtype) / 1e6)).toBe(megabytes);
});

test.each([
	['qwen3-0.6b', 114_688],
	['qwen3-1.7b', 114_688],
	['qwen3-4b', 147_456]
])('a token of %s takes %i bytes of half floats', (id, bytes) => {
	const { kvCache, kvCachePer1K } = memoryOf(named(id), 'q4f16', 4096, { jspi: true });
	expect(kvCache).toBe(4096 * bytes);
	expect(kvCachePer1K).toBe(1024 * bytes);
});

test('loading holds the largest tensor beside the weights with JSPI, and the weights twice without', () => {
	const model = named('qwen3-0.6b');
	const weights = model.variants.q4f16?.bytes ?? NaN;
	expect(memoryOf(model, 'q4f16', 1024, { jspi: true }).loading).toBe(weights + 311_164_928);
	expect(memoryOf(model, 'q4f16', 1024, { jspi: false }).loading).toBe(2 * weights);
});

test('running on the CPU holds the cache twice', () => {
	const model = named('qwen3-0.6b');
	const { weights, kvCache, running, peak } = memoryOf(model, 'quantized', 4096, { jspi: true });
	expect(running).toBe(weights + 2 * kvCache);
	expect(peak).toBe(running);
	const onGpu = memoryOf(model, 'q4', 1024, { jspi: true });
	expect(onGpu.running).toBe(onGpu.weights + onGpu.kvCache);
	expect(onGpu.peak).toBe(onGpu.loading);
});

test('a variant that is not published has no memory to speak of', () => {
	expect(() => memoryOf(named('qwen3-4b'), 'q4', 4096, { jspi: true })).toThrow('qwen3-4b');
});
