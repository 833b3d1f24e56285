/** Which device and which variant of the weights to try, from what the adapter can do; decided before any weight is read. */
import { EngineError } from '#lib/engine/errors.ts';
import type {
	AdapterSummary,
	ChoiceReason,
	Device,
	DeviceChoice,
	DevicePlan,
	Dtype,
	InspectParams
} from '#lib/engine/protocol.ts';
import type { Host } from './host.ts';

/** More threads than this slow a decoder down: it waits for memory. */
const MOST_THREADS = 16;

/** Names that CPU emulations of WebGPU give themselves. */
const SOFTWARE = /swiftshader|llvmpipe|lavapipe|softpipe|basic render|warp/i;

/** A function of one i8x16 instruction: valid only where WebAssembly has SIMD. */
const SIMD_MODULE = Uint8Array.of(
	...[
		0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98,
		11
	]
);

/** Whether WebAssembly has SIMD here. */
export function detectSimd(webAssembly: Pick<typeof WebAssembly, 'validate'>): boolean {
	return webAssembly.validate(SIMD_MODULE);
}

/** Threads the CPU device gets. */
export function threadsOf(host: Pick<Host, 'cores' | 'crossOriginIsolated'>): number {
	return host.crossOriginIsolated ? Math.min(Math.max(1, host.cores), MOST_THREADS) : 1;
}

/**
 * Looks at the device and reads nothing else. The plan lists what to try, best first; only its first entry
 * carries the reason for the device, the later ones say `fell-back`. Rejects with `simd-unavailable`,
 * `webgpu-unavailable` (asked for, not to be had) or `bad-request` (no variant runs here).
 */
export async function inspectDevice(host: Host, params: InspectParams): Promise<DevicePlan> {
	if (!host.simd) throw new EngineError('simd-unavailable', 'WebAssembly without SIMD');
	const adapter = params.device === 'wasm' ? null : await summarise(host.gpu);
	if (params.device === 'webgpu' && !adapter) {
		throw new EngineError('webgpu-unavailable', host.gpu ? 'no adapter' : 'no navigator.gpu');
	}
	const [first, ...rest] = rank(host.gpu !== undefined, adapter, params);
	if (!first) throw new EngineError('bad-request', `no variant of ${params.dtypes.join(', ')} runs here`);
	return {
		choices: [first, ...rest.map((choice): DeviceChoice => ({ ...choice, reason: 'fell-back' }))],
		adapter,
		crossOriginIsolated: host.crossOriginIsolated,
		threads: threadsOf(host),
		jspi: host.runtime.jspi
	};
}

/** Whether a CPU plays the GPU. */
export function isSoftware(info: GPUAdapterInfo): boolean {
	const names = [info.vendor, info.architecture, info.device, info.description].join(' ');
	return info.isFallbackAdapter || SOFTWARE.test(names);
}

/** Reads an adapter; null where there is none. */
async function summarise(gpu: GPU | undefined): Promise<AdapterSummary | null> {
	const adapter = await gpu?.requestAdapter({ powerPreference: 'high-performance' });
	if (!adapter) return null;
	const { vendor, architecture, description } = adapter.info;
	return {
		vendor,
		architecture,
		description,
		shaderF16: adapter.features.has('shader-f16'),
		software: isSoftware(adapter.info),
		maxBufferSize: adapter.limits.maxBufferSize,
		maxStorageBufferBindingSize: adapter.limits.maxStorageBufferBindingSize
	};
}

/**
 * q4f16 with `shader-f16`, q4 without, int8 on the CPU (q4 is about nine times slower there). An emulated
 * GPU is slower than the CPU it runs on, so it comes last.
 */
function rank(webgpu: boolean, adapter: AdapterSummary | null, params: InspectParams): DeviceChoice[] {
	const gpu = adapter ? gpuChoices(adapter, params.dtypes) : [];
	if (params.device === 'webgpu') return asked(gpu);
	const cpu = cpuChoices(cpuReason(webgpu, adapter, gpu), params.dtypes);
	if (params.device === 'wasm') return asked(cpu);
	return adapter?.software ? [...cpu, ...gpu] : [...gpu, ...cpu];
}

function asked(choices: readonly DeviceChoice[]): DeviceChoice[] {
	return choices.map((choice): DeviceChoice => ({ ...choice, reason: 'asked-for' }));
}

function gpuChoices(adapter: AdapterSummary, dtypes: readonly Dtype[]): DeviceChoice[] {
	if (!adapter.shaderF16) return published('webgpu', 'gpu-without-f16', ['q4'], dtypes);
	const reason = dtypes.includes('q4f16') ? 'gpu-with-f16' : 'dtype-not-published';
	return published('webgpu', reason, ['q4f16', 'q4'], dtypes);
}

function cpuReason(
	webgpu: boolean,
	adapter: AdapterSummary | null,
	gpu: readonly DeviceChoice[]
): ChoiceReason {
	if (!webgpu) return 'no-webgpu';
	if (!adapter) return 'no-adapter';
	if (adapter.software) return 'software-adapter';
	return gpu.length === 0 ? 'dtype-not-published' : 'fell-back';
}

function cpuChoices(reason: ChoiceReason, dtypes: readonly Dtype[]): DeviceChoice[] {
	return published(
		'wasm',
		dtypes.includes('quantized') ? reason : 'dtype-not-published',
		['quantized', 'q4'],
		dtypes
	);
}

function published(
	device: Device,
	reason: ChoiceReason,
	wanted: readonly Dtype[],
	dtypes: readonly Dtype[]
): DeviceChoice[] {
	return wanted.filter((dtype) => dtypes.includes(dtype)).map((dtype) => ({ device, dtype, reason }));
}
