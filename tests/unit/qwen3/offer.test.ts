import { describe, expect, test } from 'vitest';
import { bundledModel, type CatalogModel, type PublishedDtype } from '#lib/qwen3/catalog.ts';
import { catalog, findModel } from '#lib/qwen3/offered-models.ts';
import type { DeviceFacts } from '#lib/qwen3/device-rules.ts';
import { bestDtype, offer, offersOf, recommendedModel, suitableContextLength } from '#lib/qwen3/offer.ts';

const GIB = 2 ** 30;

/** Chromium on a computer with a good GPU and 16 GiB, as told where the telling stops at 8. */
const desktop: DeviceFacts = {
	webgpu: true,
	shaderF16: true,
	maxStorageBufferBindingSize: 2 * GIB,
	maxBufferSize: 4 * GIB,
	jspi: true,
	deviceMemory: 8,
	isIos: false,
	isMobile: false
};
const noF16 = { ...desktop, shaderF16: false };
const noGpu = {
	...desktop,
	webgpu: false,
	shaderF16: false,
	maxStorageBufferBindingSize: 0,
	maxBufferSize: 0
};
const iphone = { ...desktop, jspi: false, deviceMemory: undefined, isIos: true, isMobile: true };
const android = { ...desktop, isMobile: true };

function named(id: string): CatalogModel {
	const model = findModel(id);
	if (!model) throw new Error(`no ${id}`);
	return model;
}
const small = named('qwen3-0.6b');
const middle = named('qwen3-1.7b');
const large = named('qwen3-4b');

function inWords(model: CatalogModel, facts: DeviceFacts, dtype: PublishedDtype | 'best' = 'best'): string {
	const made = offer(model, dtype, facts);
	if (made.kind === 'cannot') return made.reason.code;
	return [made.kind, made.device, made.dtype, made.contextLength, ...made.warnings].join(' ');
}

const unlimited = { maxStorageBufferBindingSize: 4 * GIB, maxBufferSize: 4 * GIB };

describe('which variant a device runs', () => {
	test.each([
		['a GPU with half floats', desktop, 'q4f16'],
		['a GPU without', noF16, 'q4'],
		['the CPU', noGpu, 'quantized']
	] as const)('%s', (_, facts, dtype) => {
		expect(bestDtype(facts, small)).toBe(dtype);
		expect(offer(small, 'best', facts)).toMatchObject({ dtype });
	});

	test('is none where none of what is published runs', () => {
		expect(bestDtype(desktop, large)).toBe('q4f16');
		expect(bestDtype(noF16, large)).toBeNull();
	});

	test('is the next best where the best is refused', () => {
		const narrow = { ...desktop, maxStorageBufferBindingSize: GIB / 2 };
		expect(inWords(middle, narrow)).toBe('tight wasm quantized 4096 slow-on-cpu');
	});

	test('never is a 4-bit one on the CPU', () => {
		expect(inWords(small, noGpu, 'q4')).toBe('needs-webgpu');
	});
});

describe('Qwen3-4B', () => {
	test('runs with half floats, JSPI and a binding that holds its embedding', () => {
		expect(inWords(large, desktop)).toBe('fits webgpu q4f16 16384');
	});

	test('is refused where one of them is missing', () => {
		expect(inWords(large, noF16)).toBe('needs-shader-f16');
		expect(inWords(large, noGpu)).toBe('needs-webgpu');
		expect(inWords(large, { ...desktop, jspi: false, deviceMemory: 32 })).toBe('needs-jspi');
	});

	test.each(['maxStorageBufferBindingSize', 'maxBufferSize'] as const)(
		'is held to the very byte of %s',
		(limit) => {
			const embedding = 151_936 * 2560 * 2;
			expect(offer(large, 'best', { ...desktop, ...unlimited, [limit]: embedding }).kind).toBe('fits');
			expect(offer(large, 'best', { ...desktop, ...unlimited, [limit]: embedding - 1 })).toEqual({
				kind: 'cannot',
				reason: { code: 'gpu-limit', needed: embedding, found: embedding - 1 }
			});
		}
	);

	test('is refused on a device with 4 GiB, which it would fill', () => {
		expect(inWords(large, { ...desktop, deviceMemory: 4 })).toBe('memory');
	});

	test('is warned of where a computer does not tell its memory', () => {
		expect(inWords(large, { ...desktop, deviceMemory: undefined })).toBe(
			'tight webgpu q4f16 8192 much-memory'
		);
		expect(inWords(large, { ...android, deviceMemory: undefined })).toBe('memory');
	});
});

describe('Qwen3-1.7B without JSPI', () => {
	const without = { ...desktop, jspi: false };

	test('takes a device that reports 8 GiB', () => {
		expect(inWords(middle, without)).toBe('fits webgpu q4f16 16384');
		expect(offer(middle, 'best', { ...without, deviceMemory: 4 })).toEqual({
			kind: 'cannot',
			reason: { code: 'needs-jspi-or-memory', needed: 8 * GIB, found: 4 * GIB }
		});
		expect(offer(middle, 'best', { ...without, deviceMemory: undefined })).toMatchObject({
			reason: { code: 'needs-jspi-or-memory', found: null }
		});
	});

	test('is refused as q4, whose 2.1 GB would be held twice', () => {
		expect(inWords(middle, without, 'q4')).toBe('needs-jspi');
		expect(inWords(middle, desktop, 'q4')).toBe('fits webgpu q4 16384');
	});
});

describe('on iOS', () => {
	test('the 0.6B alone is offered, for short conversations and with a warning', () => {
		expect(inWords(small, iphone)).toBe('tight webgpu q4f16 2048 ios-may-close short-context');
		expect(inWords(middle, iphone)).toBe('ios-memory');
		expect(inWords(large, iphone)).toBe('ios-memory');
		expect(inWords(middle, { ...iphone, jspi: true, deviceMemory: 8 })).toBe('ios-memory');
	});

	test('a conversation is shorter still on the CPU, where the cache is held twice', () => {
		expect(
			inWords(small, { ...noGpu, jspi: false, isIos: true, isMobile: true, deviceMemory: undefined })
		).toBe('tight wasm quantized 1024 ios-may-close short-context');
	});

	test('the bundled model has its whole context', () => {
		expect(inWords(bundledModel, iphone)).toBe('fits webgpu q4f16 4096');
	});
});

describe('memory', () => {
	test('shortens the context before it refuses', () => {
		expect(inWords(small, { ...noGpu, deviceMemory: 2 })).toBe(
			'tight wasm quantized 2048 much-memory short-context'
		);
		expect(inWords(small, { ...noGpu, deviceMemory: 1 })).toBe('memory');
	});

	test('on the CPU is what WebAssembly addresses, however much the device has', () => {
		expect(offer(small, 'best', { ...noGpu, deviceMemory: 64 })).toMatchObject({ contextLength: 4096 });
		const heavy = { ...small, variants: { quantized: { bytes: 4 * GIB, files: [] } } };
		expect(inWords(heavy, { ...noGpu, deviceMemory: 64 })).toBe('wasm-ceiling');
	});

	test('on a phone is refused from half of it on', () => {
		expect(inWords(middle, { ...android, deviceMemory: 4 })).toBe('tight webgpu q4f16 4096 much-memory');
		expect(inWords(middle, { ...android, deviceMemory: 3 })).toBe('memory');
		expect(inWords(middle, { ...desktop, deviceMemory: 3 })).toBe('tight webgpu q4f16 4096 much-memory');
	});
});

describe('what is recommended', () => {
	test.each([
		['a computer with a GPU', desktop, 'qwen3-1.7b'],
		['a computer that reports 16 GiB', { ...desktop, deviceMemory: 16 }, 'qwen3-4b'],
		['a computer without half floats', noF16, 'qwen3-0.6b'],
		['a computer without a GPU', noGpu, 'qwen3-0.6b'],
		['a phone', android, 'qwen3-0.6b'],
		['an iPhone', iphone, 'qwen3-0.6b']
	])('%s', (_, facts, id) => {
		expect(recommendedModel(facts, catalog)?.id).toBe(id);
		const recommended = catalog.filter(
			(_model, index) => offersOf(catalog, facts)[index]?.kind === 'recommended'
		);
		expect(recommended.map((model) => model.id)).toEqual([id]);
	});

	test('is never what comes with the app, and nothing where nothing runs', () => {
		expect(recommendedModel(desktop, [bundledModel])).toBeNull();
		expect(recommendedModel({ ...noGpu, deviceMemory: 0.5 }, catalog)).toBeNull();
	});
});

test('a variant that is not published is refused as such', () => {
	expect(inWords(large, desktop, 'q4')).toBe('not-published');
	expect(inWords({ ...small, variants: {} }, desktop)).toBe('not-published');
});

describe('the context that nobody chose', () => {
	test.each([
		['a computer with memory to spare', large, 'q4f16', desktop, 16_384],
		['an iPhone: short', small, 'q4f16', iphone, 2048],
		['a phone of 4 GiB: as much as fits', small, 'q4f16', { ...android, deviceMemory: 4 }, 8192],
		[
			'memory that refuses it at every length: the shortest',
			large,
			'q4f16',
			{ ...android, deviceMemory: 2 },
			1024
		],
		['an adapter that is only emulated: what the memory allows', bundledModel, 'q4', noGpu, 4096]
	] as const)('%s', (_, model, dtype, facts, tokens) => {
		expect(suitableContextLength(model, dtype, facts)).toBe(tokens);
	});
});
