/**
 * Where the keys and values of the cache live between runs. On WebGPU: buffers that stay where they are and are both
 * input and output of a run. On the CPU: whatever tensors the last run gave back.
 */
import type { Tensor } from 'onnxruntime-web';
import { EngineError } from '#lib/engine/errors.ts';
import type { LoadedSession } from './session.ts';

export interface KvStore {
	/** Tensors for the graph's `past_key_values.*`, by input name. */
	readonly past: Readonly<Record<string, Tensor>>;
	/** Tensors to be filled as the graph's `present.*`, by output name; null where ONNX Runtime makes them. */
	readonly present: Readonly<Record<string, Tensor | null>>;
	/** Makes room for `total` tokens, keeping the first `valid`. @throws EngineError `out-of-memory` */
	reserve(total: number, valid: number): Promise<void>;
	/** Takes what a run gave back. */
	accept(results: Readonly<Record<string, Tensor>>): void;
	/** Only the first `valid` tokens count from now on. */
	rewind(valid: number): void;
	/** Frees everything; what comes next starts from nothing. */
	dispose(): void;
}

export function createKvStore(loaded: LoadedSession, limit: number): KvStore {
	return loaded.gpu === null ? new CpuKvStore(loaded) : new GpuKvStore(loaded, loaded.gpu, limit);
}

/** Rows beyond the valid ones are copied at every run; beyond this many it pays to leave them behind. */
const TOLERATED_ROWS = 64;

class CpuKvStore implements KvStore {
	readonly past: Record<string, Tensor> = {};
	readonly present: Record<string, null> = {};
	readonly #loaded: LoadedSession;

	constructor(loaded: LoadedSession) {
		this.#loaded = loaded;
		for (const { present } of loaded.names.cache) this.present[present] = null;
		this.#clear();
	}

	async reserve(): Promise<void> {}

	accept(results: Readonly<Record<string, Tensor>>): void {
		for (const { past, present } of this.#loaded.names.cache) {
			const tensor = results[present];
			if (tensor === undefined) throw new EngineError('run-failed', `The run gave no ${present}.`);
			this.past[past] = tensor;
		}
	}

	/** The graph takes the valid length from the attention mask, so longer tensors are right, only slower. */
	rewind(valid: number): void {
		if (valid === 0) return this.#clear();
		for (const [name, tensor] of Object.entries(this.past)) {
			if ((tensor.dims[2] ?? 0) > valid + TOLERATED_ROWS) this.past[name] = this.#cropped(tensor, valid);
		}
	}

	dispose(): void {
		this.#clear();
	}

	#clear(): void {
		const { kvHeads, headDim } = this.#loaded.shape;
		for (const { past } of this.#loaded.names.cache) {
			this.past[past] = new this.#loaded.Tensor('float32', new Float32Array(0), [1, kvHeads, 0, headDim]);
		}
	}

	#cropped(tensor: Tensor, valid: number): Tensor {
		const { kvHeads, headDim } = this.#loaded.shape;
		const rows = tensor.dims[2] ?? 0;
		const source = tensor.data as Float32Array;
		const target = new Float32Array(kvHeads * valid * headDim);
		for (let head = 0; head < kvHeads; head++) {
			const from = head * rows * headDim;
			target.set(source.subarray(from, from + valid * headDim), head * valid * headDim);
		}
		return new this.#loaded.Tensor('float32', target, [1, kvHeads, valid, headDim]);
	}
}

/** Tokens; capacity doubles from here, so that a short conversation does not take a long one's memory. */
const FIRST_CAPACITY = 512;

class GpuKvStore implements KvStore {
	readonly past: Record<string, Tensor> = {};
	readonly present: Record<string, Tensor> = {};
	readonly #loaded: LoadedSession;
	readonly #device: GPUDevice;
	readonly #limit: number;
	#buffers: GPUBuffer[] = [];
	#capacity = 0;

	constructor(loaded: LoadedSession, device: GPUDevice, limit: number) {
		this.#loaded = loaded;
		this.#device = device;
		this.#limit = limit;
	}

	async reserve(total: number, valid: number): Promise<void> {
		if (total <= this.#capacity) return;
		let capacity = Math.max(this.#capacity, FIRST_CAPACITY);
		while (capacity < total) capacity *= 2;
		await this.#grow(Math.max(total, Math.min(capacity, this.#limit)), valid);
	}

	accept(): void {}

	rewind(): void {}

	dispose(): void {
		for (const buffer of this.#buffers) buffer.destroy();
		this.#buffers = [];
		this.#capacity = 0;
	}

	/** One layer's buffer at a time, so that no more than one exists twice. */
	async #grow(capacity: number, valid: number): Promise<void> {
		const { cache } = this.#loaded.names;
		const { headDim, kvHeads } = this.#loaded.shape;
		this.#device.pushErrorScope('out-of-memory');
		for (const [index, name] of cache.entries()) {
			const buffer = this.#device.createBuffer({
				size: capacity * kvHeads * headDim * this.#elementBytes,
				usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST
			});
			this.#moveRows(this.#buffers[index], buffer, capacity, valid);
			this.#buffers[index] = buffer;
			const tensor = this.#loaded.Tensor.fromGpuBuffer(buffer, {
				dataType: this.#loaded.shape.kvType,
				dims: [1, kvHeads, capacity, headDim]
			});
			this.past[name.past] = tensor;
			this.present[name.present] = tensor;
		}
		this.#capacity = capacity;
		const error = await this.#device.popErrorScope();
		if (error !== null) throw new EngineError('out-of-memory', `The KV cache does not fit: ${error.message}`);
	}

	/** Rows of one head lie together: `[1, kvHeads, capacity, headDim]`. */
	#moveRows(source: GPUBuffer | undefined, target: GPUBuffer, capacity: number, valid: number): void {
		if (source === undefined) return;
		const { headDim, kvHeads } = this.#loaded.shape;
		const rowBytes = headDim * this.#elementBytes;
		if (valid > 0) {
			const encoder = this.#device.createCommandEncoder();
			for (let head = 0; head < kvHeads; head++) {
				encoder.copyBufferToBuffer(
					source,
					head * this.#capacity * rowBytes,
					target,
					head * capacity * rowBytes,
					valid * rowBytes
				);
			}
			this.#device.queue.submit([encoder.finish()]);
		}
		// What was submitted still reads it; WebGPU frees it afterwards.
		source.destroy();
	}

	get #elementBytes(): number {
		return this.#loaded.shape.kvType === 'float16' ? 2 : 4;
	}
}
