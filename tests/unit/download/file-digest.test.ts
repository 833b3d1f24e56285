import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Digest } from '#lib/qwen3/pins.ts';
import { FileDigest } from '#download/file-digest.ts';
import { contentOf } from '../../fixtures/hub/content.ts';
import { gitSha1 } from '../../fixtures/hub/digests.ts';
import { random } from '../../fixtures/random.ts';

afterEach(() => vi.restoreAllMocks());

const draw = random(3);
const bytes = Uint8Array.from({ length: 1000 }, () => Math.floor(draw() * 256));
const chunks = [bytes.subarray(0, 300), bytes.subarray(300, 600), bytes.subarray(600)];
const expected = (algorithm: Digest['algorithm']) => ({ algorithm, hex: '' });

describe.each<[Digest['algorithm'], () => Promise<string>]>([
	['sha256', () => Promise.resolve(createHash('sha256').update(bytes).digest('hex'))],
	['git-sha1', () => gitSha1(contentOf(bytes))]
])('a %s digest', (algorithm, known) => {
	const file = { bytes: bytes.length, expected: expected(algorithm) };

	it('is the known one, whatever is fed from memory and what from disk', async () => {
		const digest = await FileDigest.begin(file);
		const [first = bytes, second = bytes, third = bytes] = chunks;
		digest.take(first);
		expect(await digest.takeStored(new Blob([second]))).toBe(true);
		digest.take(third);
		expect(digest.finish()).toEqual({ algorithm, hex: await known() });
	});

	it.each([
		['breaks off', () => Promise.reject(new DOMException('the file is gone', 'NotReadableError'))],
		['ends early', () => Promise.resolve(new ArrayBuffer(0))]
	])('is as it was after a chunk that %s on the disk', async (_, end) => {
		const digest = await FileDigest.begin(file);
		const [first = bytes, second = bytes, third = bytes] = chunks;
		digest.take(first);
		const broken = new Blob([second]);
		const slices = [new Blob([second.slice(0, 100)]), Object.assign(new Blob(), { arrayBuffer: end })];
		broken.slice = () => slices.shift() ?? new Blob();
		expect(await digest.takeStored(broken)).toBe(false);
		expect(slices).toEqual([]);
		expect(digest.chunks).toBe(1);
		expect(await digest.takeStored(new Blob([second]))).toBe(true);
		digest.take(third);
		expect(digest.finish()).toEqual({ algorithm, hex: await known() });
	});

	it('goes on from where it was left after every chunk', async () => {
		let digest = await FileDigest.begin(file);
		for (const chunk of chunks) {
			digest.take(chunk);
			digest = await FileDigest.resume({ ...file, hashed: structuredClone(digest.save()) });
		}
		expect(digest.finish()).toEqual({ algorithm, hex: await known() });
	});

	it('begins anew where its saved state is of no use', async () => {
		const told = vi.spyOn(console, 'info').mockReturnValue();
		const digest = await FileDigest.resume({ ...file, hashed: { chunks: 2, state: new Uint8Array(9) } });
		expect(digest.chunks).toBe(0);
		expect(told).toHaveBeenCalledOnce();
		for (const chunk of chunks) digest.take(chunk);
		expect(digest.finish().hex).toBe(await known());
	});
});

it('is SHA-256 where nothing is published', async () => {
	const digest = await FileDigest.begin({ bytes: 0, expected: null });
	expect(digest.finish()).toEqual({ algorithm: 'sha256', hex: createHash('sha256').digest('hex') });
});
