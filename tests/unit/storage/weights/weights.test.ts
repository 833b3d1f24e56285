import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { fileKey, variantKey, type VariantPin } from '#lib/qwen3/pins.ts';
import { forgetAccess, saveAccess, savedAccess } from '#lib/storage/weights/access.ts';
import {
	chunkCount,
	chunkSize,
	saveChunk,
	savedChunk,
	savedChunkIndices,
	savedFile,
	saveDigest,
	variantFiles
} from '#lib/storage/weights/chunks.ts';
import {
	beginDownload,
	dropFile,
	finishDownload,
	missingBytes,
	removeVariant,
	savedDownload,
	savedVariant,
	weightsInventory
} from '#lib/storage/weights/variants.ts';
import { downloadRow, fileRows, openWeights, pinRow, store, storeReady, variantRow } from './rows.ts';

const q4 = pinRow('q4');
const q4f16 = pinRow('q4f16');
const key = variantKey(q4);
const own = fileKey(q4, 'onnx/q4');
const shared = fileKey(q4, 'shared');

describe('how a file is cut', () => {
	it.each([
		[0, []],
		[9, [9]],
		[10, [10]],
		[25, [10, 10, 5]]
	])('%i bytes by tens', (bytes, sizes) => {
		const file = { bytes, chunkBytes: 10 };
		expect(chunkCount(file)).toBe(sizes.length);
		expect(sizes.map((_, index) => chunkSize(file, index))).toEqual(sizes);
	});
});

describe('two commits of one repository', () => {
	it('have files of their own, also under the same path', async () => {
		const weights = openWeights();
		const newer: VariantPin = { ...q4, commit: 'd'.repeat(40) };
		await storeReady(weights, q4);
		await storeReady(weights, newer);
		await weights.use(async (database) => {
			const chunk = { fileKey: fileKey(newer, 'onnx/q4'), index: 0, sha256: 'ef' };
			const blob = new Blob([new Uint8Array(10).fill(9)]);
			await saveChunk(database, { ...chunk, blob }, { replaces: false });
		});
		const firstByte = async (pin: VariantPin) => {
			const files = await weights.use((database) => variantFiles(database, variantKey(pin)));
			return new Uint8Array((await files?.['onnx/q4']?.slice(0, 1).arrayBuffer()) ?? [])[0];
		};
		expect([await firstByte(q4), await firstByte(newer)]).toEqual([0, 9]);
	});
});

describe('a chunk', () => {
	it('is there after a reload, with its bytes', async () => {
		const factory = new FakeFactory();
		await store(openWeights(factory), q4, [1, 2]);
		const weights = openWeights(factory);
		expect(await weights.use((database) => savedChunkIndices(database, own))).toEqual([0, 1]);
		const chunk = await weights.use((database) => savedChunk(database, own, 1));
		const buffer = (await chunk?.blob.arrayBuffer()) ?? new ArrayBuffer(0);
		expect([...new Uint8Array(buffer)]).toEqual(Array(10).fill(1));
	});

	it('is not kept when its file was deleted', async () => {
		const weights = openWeights();
		await store(weights, q4, [1, 1]);
		await weights.use((database) => removeVariant(database, key));
		const chunk = { fileKey: own, index: 1, blob: new Blob(['x']), sha256: 'ab' };
		expect(await weights.use((database) => saveChunk(database, chunk, { replaces: false }))).toBe(false);
		const digest = { hashed: null, verified: null };
		expect(await weights.use((database) => saveDigest(database, own, digest))).toBe(false);
		expect(await weights.use((database) => savedChunk(database, own, 1))).toBeNull();
		expect(await weights.use((database) => savedFile(database, own))).toBeNull();
	});

	it('in the place of another makes its file unchecked', async () => {
		const weights = openWeights();
		await storeReady(weights, q4);
		const chunk = { fileKey: own, index: 1, blob: new Blob(['x']), sha256: 'ab' };
		await weights.use((database) => saveChunk(database, chunk, { replaces: false }));
		expect((await weights.use((database) => savedFile(database, own)))?.verified).not.toBeNull();
		await weights.use((database) => saveChunk(database, chunk, { replaces: true }));
		expect((await weights.use((database) => savedFile(database, own)))?.verified).toBeNull();
	});

	it('in the place of another makes every variant that uses its file a download', async () => {
		const weights = openWeights();
		await storeReady(weights, q4);
		await storeReady(weights, q4f16);
		const chunk = { fileKey: own, index: 1, blob: new Blob(['x']), sha256: 'ab' };
		await weights.use((database) => saveChunk(database, chunk, { replaces: true }));
		const one = await weights.use(weightsInventory);
		expect(one.variants).toEqual([variantRow(q4f16)]);
		expect(one.downloads).toMatchObject([{ key, pin: q4, startedAt: 2 }]);
		const common = { ...chunk, fileKey: shared, index: 0 };
		await weights.use((database) => saveChunk(database, common, { replaces: true }));
		const both = await weights.use(weightsInventory);
		expect(both.variants).toEqual([]);
		expect(both.downloads).toHaveLength(2);
	});
});

describe('a variant', () => {
	it('is ready only when every file was checked', async () => {
		const weights = openWeights();
		await store(weights, q4, [1, 3]);
		expect(await weights.use((database) => finishDownload(database, variantRow(q4)))).toBe(false);
		expect(await weights.use((database) => savedVariant(database, key))).toBeNull();
		expect(await weights.use((database) => savedDownload(database, key))).toEqual(downloadRow(q4));
		expect(await weights.use((database) => variantFiles(database, key))).toBeNull();
		await storeReady(weights, q4);
		expect(await weights.use((database) => savedVariant(database, key))).toEqual(variantRow(q4));
		expect(await weights.use((database) => savedDownload(database, key))).toBeNull();
	});

	it('gives its files as the engine takes them', async () => {
		const weights = openWeights();
		await storeReady(weights, q4);
		const files = (await weights.use((database) => variantFiles(database, key))) ?? {};
		expect(Object.keys(files)).toEqual(['shared', 'onnx/q4']);
		const bytes = new Uint8Array((await files['onnx/q4']?.arrayBuffer()) ?? new ArrayBuffer(0));
		expect([...bytes]).toEqual([...Array<number>(10).fill(0), ...Array<number>(10).fill(1), 2, 2, 2, 2, 2]);
	});

	it('gives nothing rather than files with a hole', async () => {
		const weights = openWeights();
		await storeReady(weights, q4);
		await weights.use((database) => database.delete('chunks', [own, 1]));
		await expect(weights.use((database) => variantFiles(database, key))).rejects.toMatchObject({
			code: 'storage-failed'
		});
	});

	it('is begun again where it was left, also when new files would be cut otherwise', async () => {
		const weights = openWeights();
		await store(weights, q4, [1, 2]);
		const rows = fileRows(q4).map((row) => ({ ...row, chunkBytes: 4 }));
		const later = { ...downloadRow(q4), startedAt: 99 };
		const begun = await weights.use((database) => beginDownload(database, later, rows));
		expect(begun).toMatchObject({ kind: 'begun', files: [{ chunkBytes: 10 }, { chunkBytes: 10 }] });
		expect((await weights.use((database) => savedDownload(database, key)))?.startedAt).toBe(1);
		expect(await weights.use((database) => savedChunkIndices(database, own))).toEqual([0, 1]);
	});

	it('loses a file whose size is said to be another', async () => {
		const weights = openWeights();
		await store(weights, q4, [1, 2]);
		const rows = fileRows(q4).map((row) => (row.key === own ? { ...row, bytes: 30 } : row));
		await weights.use((database) => beginDownload(database, downloadRow(q4), rows));
		expect(await weights.use((database) => savedChunkIndices(database, own))).toEqual([]);
		expect(await weights.use((database) => savedChunkIndices(database, shared))).toEqual([0]);
	});

	it('is to be checked again when another digest is published', async () => {
		const weights = openWeights();
		await storeReady(weights, q4);
		await weights.use((database) => database.delete('variants', key));
		const expected = { algorithm: 'sha256', hex: 'ef' } as const;
		const rows = fileRows(q4).map((row) => (row.key === own ? { ...row, expected } : row));
		const begun = await weights.use((database) => beginDownload(database, downloadRow(q4), rows));
		expect(begun).toMatchObject({
			kind: 'begun',
			files: [{ verified: { hex: 'cd' } }, { verified: null }]
		});
		expect(await weights.use((database) => savedChunkIndices(database, own))).toEqual([0, 1, 2]);
	});

	it('that is ready is found so, and nothing is changed', async () => {
		const weights = openWeights();
		await storeReady(weights, q4);
		const rows = fileRows(q4).map((row) => ({ ...row, bytes: 1 }));
		const begun = await weights.use((database) => beginDownload(database, downloadRow(q4), rows));
		expect(begun).toEqual({ kind: 'ready', variant: variantRow(q4) });
		const { variants, downloads, totalBytes } = await weights.use(weightsInventory);
		expect({ variants, downloads, totalBytes }).toEqual({
			variants: [variantRow(q4)],
			downloads: [],
			totalBytes: 35
		});
	});

	it('that is to be gone on with is not begun anew', async () => {
		const weights = openWeights();
		const goOn = () =>
			weights.use((database) => beginDownload(database, downloadRow(q4), fileRows(q4), { onlyGoOn: true }));
		expect(await goOn()).toEqual({ kind: 'gone' });
		expect(await weights.use((database) => database.count('files'))).toBe(0);
		await store(weights, q4, [1, 2]);
		expect(await goOn()).toMatchObject({ kind: 'begun' });
	});
});

describe('a file that two variants share', () => {
	it.each([
		['another size', { bytes: 12 }],
		['another digest', { expected: { algorithm: 'sha256', hex: 'ef' } as const }]
	])('said to have %s by one leaves the other no longer ready', async (_, changes) => {
		const weights = openWeights();
		await storeReady(weights, q4);
		const rows = fileRows(q4f16).map((row) => (row.key === shared ? { ...row, ...changes } : row));
		await weights.use((database) => beginDownload(database, downloadRow(q4f16), rows));
		const { variants, downloads } = await weights.use(weightsInventory);
		expect(variants).toEqual([]);
		expect(downloads.map((download) => download.key).sort()).toEqual([key, variantKey(q4f16)].sort());
	});
});

it('a variant that was deleted is not made ready by what has come of its files', async () => {
	const weights = openWeights();
	await storeReady(weights, q4);
	await weights.use((database) => database.delete('variants', key));
	expect(await weights.use((database) => finishDownload(database, variantRow(q4)))).toBe(false);
});

describe('deleting', () => {
	it('keeps the files that another variant uses, ready or under way', async () => {
		const weights = openWeights();
		await storeReady(weights, q4);
		await store(weights, q4f16, [0, 2]);
		expect(await weights.use((database) => removeVariant(database, key))).toBe(25);
		expect(await weights.use((database) => savedChunkIndices(database, shared))).toEqual([0]);
		expect(await weights.use((database) => savedChunkIndices(database, own))).toEqual([]);
		expect(await weights.use((database) => removeVariant(database, variantKey(q4f16)))).toBe(30);
		for (const name of ['variants', 'downloads', 'files', 'chunks'] as const) {
			expect(await weights.use((database) => database.count(name))).toBe(0);
		}
	});

	it('knows what is not there', async () => {
		expect(await openWeights().use((database) => removeVariant(database, key))).toBeNull();
	});

	it('of one wrong file leaves the rest, and no variant that needs it ready', async () => {
		const weights = openWeights();
		await storeReady(weights, q4);
		await storeReady(weights, q4f16);
		await weights.use((database) => dropFile(database, own));
		const { variants, downloads, totalBytes } = await weights.use(weightsInventory);
		expect(variants).toEqual([variantRow(q4f16)]);
		expect(downloads).toMatchObject([{ key, pin: q4 }]);
		expect(totalBytes).toBe(35);
	});
});

describe('what is stored', () => {
	it('is counted for each variant, in all, and for what a deletion frees', async () => {
		const weights = openWeights();
		await storeReady(weights, q4);
		await store(weights, q4f16, [0, 2]);
		const { bytesByKey, files, totalBytes } = await weights.use(weightsInventory);
		expect([...bytesByKey]).toEqual([
			[key, 35],
			[variantKey(q4f16), 30]
		]);
		expect(files).toEqual([
			{ key: own, bytes: 25, users: [key] },
			{ key: fileKey(q4f16, 'onnx/q4f16'), bytes: 20, users: [variantKey(q4f16)] },
			{ key: shared, bytes: 10, users: [variantKey(q4f16), key] }
		]);
		expect(totalBytes).toBe(55);
		expect(await weights.use((database) => missingBytes(database, q4f16))).toBe(5);
		expect(await weights.use((database) => missingBytes(database, q4))).toBe(0);
	});
});

describe('the access token', () => {
	it('is kept with its origin, one at most, until it is to be forgotten', async () => {
		const weights = openWeights();
		expect(await weights.use(savedAccess)).toBeNull();
		await weights.use((database) => saveAccess(database, { origin: 'https://a.example', token: 'one' }));
		await weights.use((database) => saveAccess(database, { origin: 'https://b.example', token: 'two' }));
		expect(await weights.use(savedAccess)).toEqual({ origin: 'https://b.example', token: 'two' });
		await weights.use(forgetAccess);
		expect(await weights.use(savedAccess)).toBeNull();
	});
});
