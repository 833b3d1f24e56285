/** The rules by which a variant is refused or warned of, each with where it comes from. */
import type { PublishedDtype } from './catalog.ts';
import type { ModelMemory } from './memory.ts';

/** What the browser tells of the device. */
export interface DeviceFacts {
	/** There is a WebGPU adapter, and it is no emulation (which is slower than the CPU it runs on). */
	readonly webgpu: boolean;
	/** The adapter has the feature `shader-f16`. */
	readonly shaderF16: boolean;
	/** The adapter's limits, in bytes; 0 without one. */
	readonly maxStorageBufferBindingSize: number;
	readonly maxBufferSize: number;
	/** `WebAssembly.Suspending` is there. */
	readonly jspi: boolean;
	/** GiB, as `navigator.deviceMemory` tells it, coarse and capped; undefined where it does not. */
	readonly deviceMemory: number | undefined;
	/** An iPhone, or an iPad whatever it calls itself. */
	readonly isIos: boolean;
	/** A phone or tablet, iOS included. */
	readonly isMobile: boolean;
}

/** Why a variant is not offered; the page words the code. Figures are in bytes. */
export type Refusal =
	/** The repository has no such variant, or none that Ponder runs. */
	| { readonly code: 'not-published' }
	/** 4-bit variants need a GPU. */
	| { readonly code: 'needs-webgpu' }
	/** Half-float arithmetic is missing. */
	| { readonly code: 'needs-shader-f16' }
	/** The weights are too many to be held twice, as a browser without JSPI does. */
	| { readonly code: 'needs-jspi' }
	/** The same, but a device that reports this much memory could. `found` is null where none is reported. */
	| { readonly code: 'needs-jspi-or-memory'; readonly needed: number; readonly found: number | null }
	/** The largest tensor does not fit one GPU binding, or buffer. */
	| { readonly code: 'gpu-limit'; readonly needed: number; readonly found: number }
	/** WebAssembly addresses 4 GiB at most. */
	| { readonly code: 'wasm-ceiling'; readonly needed: number; readonly found: number }
	/** More than the device can give; `found` is what it has. */
	| { readonly code: 'memory'; readonly needed: number; readonly found: number }
	/** iOS closes the tab; `found` is about where. */
	| { readonly code: 'ios-memory'; readonly needed: number; readonly found: number };

/** What is said beside an offer. */
export type OfferWarning =
	/** It takes much of the memory. */
	| 'much-memory'
	/** iOS may close the tab. */
	| 'ios-may-close'
	/** It runs on the CPU, at a few tokens a second or fewer. */
	| 'slow-on-cpu'
	/** Only a short conversation fits. */
	| 'short-context';

const GIB = 2 ** 30;

/** Every build of ONNX Runtime Web is wasm32 with memory of 65,536 pages at most. */
const WASM_CEILING = 4 * GIB;

/**
 * Without JSPI all mounted files together are in memory beside the weights, however small the pieces. Of stock loading,
 * which holds as much, 786 MB is told to have gone well and 1.43 GB not (transformers.js issue 1653 and others). So 1.7B
 * takes a device that reports 8 GiB, the most that `navigator.deviceMemory` long reported; from 2 GiB on (4B, and 1.7B
 * as q4) it would take 4 GiB and is refused.
 */
const UNCHECKED_WITHOUT_JSPI = 1e9;
const MOST_WITHOUT_JSPI = 2 * GIB;
const MEMORY_WITHOUT_JSPI = 8 * GIB;

/** iOS ends a tab's process somewhere between these (transformers.js issues 1241 and 1242, web-llm 753). */
const IOS_UNSURE = 1e9;
const IOS_CEILING = 1.5e9;

/** Weights from which a CPU is slow: a 0.6B model takes 207 ms a token there, and time grows with the bytes. */
const SLOW_ON_CPU = 1e9;

/** Reckoned with where the browser tells no memory, as the default context is. GiB. */
const ASSUMED_MEMORY = 4;

/** Shares of the memory that may be taken without a word, and at all. Judgement: the system and other tabs need theirs. */
const sharesOnDesktops = { unnoticed: 1 / 2, most: 3 / 4 };
/** Phones close what takes much. */
const sharesOnMobiles = { unnoticed: 1 / 4, most: 1 / 2 };

/** Whether the peak takes at most half of what goes unnoticed: what is recommended leaves room for much else. */
export function isComfortable(memory: ModelMemory, facts: DeviceFacts): boolean {
	return memoryShare(memory, facts) <= sharesOn(facts).unnoticed / 2;
}

/** The first rule that a variant breaks on a device; null where it breaks none. */
export function refusal(dtype: PublishedDtype, memory: ModelMemory, facts: DeviceFacts): Refusal | null {
	return (
		iosRefusal(memory, facts) ??
		gpuRefusal(dtype, memory, facts) ??
		loadingRefusal(memory, facts) ??
		memoryRefusal(dtype, memory, facts)
	);
}

/** What to say of a variant that no rule refuses. */
export function warnings(dtype: PublishedDtype, memory: ModelMemory, facts: DeviceFacts): OfferWarning[] {
	const told: OfferWarning[] = [];
	if (facts.isIos) {
		if (memory.peak > IOS_UNSURE) told.push('ios-may-close');
	} else if (memoryShare(memory, facts) > sharesOn(facts).unnoticed) told.push('much-memory');
	// However many threads: int8 decoding waits for memory (207 ms a token with one, 150 and more with two).
	if (dtype === 'quantized' && memory.weights > SLOW_ON_CPU) told.push('slow-on-cpu');
	return told;
}

/** First, since it is the reason that no other browser or setting on the device would mend. */
function iosRefusal({ peak }: ModelMemory, { isIos }: DeviceFacts): Refusal | null {
	return isIos && peak > IOS_CEILING ? { code: 'ios-memory', needed: peak, found: IOS_CEILING } : null;
}

function gpuRefusal(dtype: PublishedDtype, memory: ModelMemory, facts: DeviceFacts): Refusal | null {
	if (dtype === 'quantized') return null;
	if (!facts.webgpu) return { code: 'needs-webgpu' };
	// Without the feature such a file is fetched whole and fails only when its first kernel is compiled.
	if (dtype === 'q4f16' && !facts.shaderF16) return { code: 'needs-shader-f16' };
	// The embedding is bound as one storage buffer: 778 MB for 4B.
	const found = Math.min(facts.maxStorageBufferBindingSize, facts.maxBufferSize);
	return memory.largestTensor > found ? { code: 'gpu-limit', needed: memory.largestTensor, found } : null;
}

function loadingRefusal({ weights }: ModelMemory, facts: DeviceFacts): Refusal | null {
	if (facts.jspi || weights <= UNCHECKED_WITHOUT_JSPI) return null;
	if (weights >= MOST_WITHOUT_JSPI) return { code: 'needs-jspi' };
	const found = facts.deviceMemory === undefined ? null : facts.deviceMemory * GIB;
	if (found !== null && found >= MEMORY_WITHOUT_JSPI) return null;
	return { code: 'needs-jspi-or-memory', needed: MEMORY_WITHOUT_JSPI, found };
}

function memoryRefusal(dtype: PublishedDtype, memory: ModelMemory, facts: DeviceFacts): Refusal | null {
	// On the CPU weights and cache are in WebAssembly's memory; q4 of 4B (3.8 GB) did not fit beside a GPU either.
	const inWasm = dtype === 'quantized' ? memory.running : memory.weights + memory.largestTensor;
	if (inWasm > WASM_CEILING) return { code: 'wasm-ceiling', needed: inWasm, found: WASM_CEILING };
	// A computer that does not tell its memory is warned for, not refused.
	if (facts.isIos || (facts.deviceMemory === undefined && !facts.isMobile)) return null;
	if (memoryShare(memory, facts) <= sharesOn(facts).most) return null;
	return { code: 'memory', needed: memory.peak, found: memoryBytes(facts) };
}

/** How much of the device's memory is taken at the peak; more than 1 is possible. */
function memoryShare({ peak }: ModelMemory, facts: DeviceFacts): number {
	return peak / memoryBytes(facts);
}

function memoryBytes({ deviceMemory }: DeviceFacts): number {
	return (deviceMemory ?? ASSUMED_MEMORY) * GIB;
}

function sharesOn({ isMobile }: DeviceFacts): typeof sharesOnDesktops {
	return isMobile ? sharesOnMobiles : sharesOnDesktops;
}
