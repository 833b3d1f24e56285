/** About one second of plain reading from memory: what a device's speed is estimated from. */
import type { Device } from '#lib/engine/protocol.ts';

/** Larger than any processor's cache, small enough for a phone. Bytes. */
const BUFFER_BYTES = 64 * 1024 * 1024;
/** Milliseconds. */
const DURATION = 500;

/** Bytes a second; null where the device cannot be had. `now`: milliseconds, monotonic. */
export async function measureBandwidth(
	device: Device,
	gpu: GPU | undefined,
	now: () => number
): Promise<number | null> {
	if (device === 'wasm') return processorBandwidth(now);
	const adapter = await gpu?.requestAdapter({ powerPreference: 'high-performance' });
	if (!adapter) return null;
	const card = await adapter.requestDevice();
	try {
		return await cardBandwidth(card, now);
	} finally {
		card.destroy();
	}
}

/** One thread: decoding gains little from more, since they share the memory. */
function processorBandwidth(now: () => number): number {
	const numbers = new Float64Array(BUFFER_BYTES / 8).fill(1);
	let sum = 0;
	let bytes = 0;
	const start = now();
	let elapsed: number;
	do {
		for (let at = 0; at < numbers.length; at += 4) {
			sum += (numbers[at] ?? 0) + (numbers[at + 1] ?? 0) + (numbers[at + 2] ?? 0) + (numbers[at + 3] ?? 0);
		}
		bytes += BUFFER_BYTES;
		elapsed = now() - start;
	} while (elapsed < DURATION);
	// The sum is used, so that no compiler leaves the loop out.
	return sum === 0 ? 0 : (bytes / elapsed) * 1000;
}

/** A copy reads and writes: it moves its bytes twice. */
async function cardBandwidth(card: GPUDevice, now: () => number): Promise<number> {
	const usage = GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST;
	const [from, to] = [0, 1].map(() => card.createBuffer({ size: BUFFER_BYTES, usage }));
	if (!from || !to) return 0;
	const copy = async (times: number): Promise<void> => {
		const encoder = card.createCommandEncoder();
		for (let time = 0; time < times; time++) encoder.copyBufferToBuffer(from, 0, to, 0, BUFFER_BYTES);
		card.queue.submit([encoder.finish()]);
		await card.queue.onSubmittedWorkDone();
	};
	await copy(1);
	let bytes = 0;
	const start = now();
	let elapsed: number;
	do {
		await copy(8);
		bytes += 2 * 8 * BUFFER_BYTES;
		elapsed = now() - start;
	} while (elapsed < DURATION);
	return (bytes / elapsed) * 1000;
}
