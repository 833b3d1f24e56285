import { describe, expect, test } from 'vitest';
import { detectSimd, inspectDevice, threadsOf } from '#inference/device.ts';
import type { Host } from '#inference/host.ts';
import type { Device, DeviceChoice, Dtype } from '#lib/engine/protocol.ts';
import { nodeHost } from '../../fixtures/node-host.ts';

const everyDtype: readonly Dtype[] = ['q4f16', 'q4', 'quantized'];

interface Machine {
	readonly webgpu?: boolean;
	readonly adapter?: { readonly f16: boolean; readonly software?: boolean };
}

/** A `navigator.gpu` with as much of an adapter as the choice looks at. */
function hostOf({ webgpu, adapter }: Machine): Host {
	const gpuAdapter = adapter && {
		info: {
			vendor: adapter.software ? 'google' : 'acme',
			architecture: adapter.software ? 'swiftshader' : 'rocket-1',
			device: '',
			description: '',
			isFallbackAdapter: false
		},
		features: new Set(adapter.f16 ? ['shader-f16'] : []),
		limits: { maxBufferSize: 1024, maxStorageBufferBindingSize: 512 }
	};
	const gpu = { requestAdapter: async () => gpuAdapter ?? null } as unknown as GPU;
	return nodeHost({ gpu: webgpu || adapter ? gpu : undefined });
}

const f16 = { adapter: { f16: true } };
const noF16 = { adapter: { f16: false } };
const software = { adapter: { f16: false, software: true } };

const inWords = ({ device, dtype, reason }: DeviceChoice): string => `${device} ${dtype} ${reason}`;

describe('what is tried, best first', () => {
	test.each<[string, Machine, readonly Dtype[], Device | undefined, string[]]>([
		[
			'a GPU with f16',
			f16,
			everyDtype,
			undefined,
			['webgpu q4f16 gpu-with-f16', 'webgpu q4 fell-back', 'wasm quantized fell-back', 'wasm q4 fell-back']
		],
		[
			'a GPU without f16',
			noF16,
			everyDtype,
			undefined,
			['webgpu q4 gpu-without-f16', 'wasm quantized fell-back', 'wasm q4 fell-back']
		],
		['no WebGPU', {}, everyDtype, undefined, ['wasm quantized no-webgpu', 'wasm q4 fell-back']],
		[
			'WebGPU without an adapter',
			{ webgpu: true },
			everyDtype,
			undefined,
			['wasm quantized no-adapter', 'wasm q4 fell-back']
		],
		[
			'an emulated GPU',
			software,
			everyDtype,
			undefined,
			['wasm quantized software-adapter', 'wasm q4 fell-back', 'webgpu q4 fell-back']
		],
		['an emulated GPU, asked for', software, everyDtype, 'webgpu', ['webgpu q4 asked-for']],
		['the CPU, asked for', f16, everyDtype, 'wasm', ['wasm quantized asked-for', 'wasm q4 fell-back']],
		['the GPU, asked for', f16, everyDtype, 'webgpu', ['webgpu q4f16 asked-for', 'webgpu q4 fell-back']],
		[
			'f16 but no q4f16 published',
			f16,
			['q4', 'quantized'],
			undefined,
			['webgpu q4 dtype-not-published', 'wasm quantized fell-back', 'wasm q4 fell-back']
		],
		[
			'no f16 and only q4f16 and int8 published',
			noF16,
			['q4f16', 'quantized'],
			undefined,
			['wasm quantized dtype-not-published']
		],
		['no WebGPU and no int8 published', {}, ['q4f16', 'q4'], undefined, ['wasm q4 dtype-not-published']]
	])('%s', async (_, machine, dtypes, device, expected) => {
		const plan = await inspectDevice(hostOf(machine), { dtypes, ...(device ? { device } : {}) });
		expect(plan.choices.map(inWords)).toEqual(expected);
	});

	test('the adapter is described', async () => {
		const { adapter } = await inspectDevice(hostOf(software), { dtypes: everyDtype });
		expect(adapter).toEqual({
			vendor: 'google',
			architecture: 'swiftshader',
			description: '',
			shaderF16: false,
			software: true,
			maxBufferSize: 1024,
			maxStorageBufferBindingSize: 512
		});
	});
});

describe('what cannot be done', () => {
	test('without SIMD nothing runs', async () => {
		const host = { ...hostOf(f16), simd: false };
		await expect(inspectDevice(host, { dtypes: everyDtype })).rejects.toMatchObject({
			code: 'simd-unavailable'
		});
	});

	test.each([{}, { webgpu: true }])(
		'a GPU that is asked for and not there is an error: %o',
		async (machine) => {
			const plan = inspectDevice(hostOf(machine), { dtypes: everyDtype, device: 'webgpu' });
			await expect(plan).rejects.toMatchObject({ code: 'webgpu-unavailable' });
		}
	);

	test('a model whose only variant needs f16 does not run without it', async () => {
		const plan = inspectDevice(hostOf(noF16), { dtypes: ['q4f16'] });
		await expect(plan).rejects.toMatchObject({ code: 'bad-request' });
	});
});

test('threads are the cores where memory can be shared, else one', () => {
	expect(threadsOf({ cores: 8, crossOriginIsolated: true })).toBe(8);
	expect(threadsOf({ cores: 8, crossOriginIsolated: false })).toBe(1);
	expect(threadsOf({ cores: 128, crossOriginIsolated: true })).toBe(16);
});

test('SIMD is recognised by validating an instruction that needs it', () => {
	expect(detectSimd(WebAssembly)).toBe(true);
	const withoutSimd = {
		validate: (bytes: BufferSource) => !new Uint8Array(bytes as ArrayBuffer).includes(0xfd)
	};
	expect(detectSimd(withoutSimd)).toBe(false);
});
