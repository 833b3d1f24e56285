import { describe, expect, it, vi } from 'vitest';
import { WeightsBlob } from '#inference/weights-blob.ts';

const bytes = Uint8Array.from({ length: 2_500_000 }, (_, index) => (index * 7) % 251);
const weights = () => new WeightsBlob(new Blob([bytes.subarray(0, 1_000_000), bytes.subarray(1_000_000)]));

/** As ONNX Runtime reads a tensor: into one buffer of its own, over and over. */
async function readInto(stream: ReadableStream<Uint8Array>, size: number): Promise<Uint8Array> {
	const reader = stream.getReader({ mode: 'byob' });
	const read = new Uint8Array(size);
	let [at, buffer] = [0, new ArrayBuffer(1 << 20)];
	for (;;) {
		const { value, done } = await reader.read(new Uint8Array(buffer, 0, buffer.byteLength));
		if (value) {
			read.set(value, at);
			at += value.byteLength;
			buffer = value.buffer;
		}
		if (done) break;
	}
	expect(at).toBe(size);
	return read;
}

describe('weights', () => {
	it.each([
		['a tensor in the middle', 999_990, 2_300_007],
		['less than a piece', 5, 40],
		['exactly two pieces', 0, 2 << 20],
		['all of it', 0, bytes.length]
	])('are read as they are: %s', async (_, start, end) => {
		const part = weights().slice(start, end);
		expect(Buffer.compare(await readInto(part.stream(), end - start), bytes.subarray(start, end))).toBe(0);
	});

	it('are Blobs of the same size, read by a reader without a buffer, too', async () => {
		expect(weights()).toBeInstanceOf(Blob);
		expect(weights().size).toBe(bytes.length);
		const read: number[] = [];
		const reader = weights().slice(10, 20).stream().getReader();
		for (let step = await reader.read(); !step.done; step = await reader.read()) read.push(...step.value);
		expect(read).toEqual([...bytes.subarray(10, 20)]);
	});

	it('never ask a Blob for its own stream', async () => {
		const own = vi.spyOn(Blob.prototype, 'stream').mockImplementation(() => {
			throw new Error('A stream that may never end.');
		});
		try {
			expect(await readInto(weights().slice(0, 100).stream(), 100)).toEqual(bytes.subarray(0, 100));
		} finally {
			own.mockRestore();
		}
	});
});
