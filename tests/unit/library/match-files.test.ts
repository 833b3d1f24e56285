import { describe, expect, it } from 'vitest';
import { matchFiles, type GivenFile } from '#lib/library/match-files.ts';
import type { CatalogModel, PublishedDtype } from '#lib/qwen3/catalog.ts';
import { variantsOf } from '#lib/qwen3/variants.ts';

/** A model whose files have the names of every other, and sizes of its own. */
function model(id: string, graphBytes: number): CatalogModel {
	const file = (path: string, bytes: number) => ({ path, bytes, digest: null });
	return {
		id,
		name: id,
		origin: { kind: 'hub', repository: `a/${id}`, commit: '0'.repeat(40) },
		variants: variantsOf([
			file('config.json', 3),
			file('tokenizer.json', 5),
			file('tokenizer_config.json', 7),
			file('onnx/model_q4.onnx', graphBytes),
			file('onnx/model_quantized.onnx', graphBytes + 1)
		]),
		licence: null,
		maxContextLength: 1,
		kvNumbersPerToken: 1,
		embeddingNumbers: 1,
		languages: null
	};
}

const models = [model('small', 11), model('large', 22)];
const paths = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];

function folder(graphs: Readonly<Record<string, number>>, prefix = 'downloads/some-model/'): GivenFile[] {
	const sizes = { 'config.json': 3, 'tokenizer.json': 5, 'tokenizer_config.json': 7, ...graphs };
	return Object.entries(sizes).map(([path, size]) => ({
		path: prefix + path,
		blob: new Blob([new Uint8Array(size)])
	}));
}

function matched(given: readonly GivenFile[], dtypes: readonly PublishedDtype[] = ['q4', 'quantized']) {
	const match = matchFiles(given, models, dtypes);
	return match.kind === 'variant' ? `${match.model.id} ${match.dtype}` : match;
}

describe('files from disk', () => {
	it('are known by their paths and sizes, in whatever folder', () => {
		expect(matched(folder({ 'onnx/model_q4.onnx': 22 }))).toBe('large q4');
		expect(matched(folder({ 'onnx/model_q4.onnx': 11 }))).toBe('small q4');
		expect(matched(folder({ 'onnx/model_quantized.onnx': 12 }, ''))).toBe('small quantized');
	});

	it('come by the paths that they have in the repository', () => {
		const match = matchFiles(folder({ 'onnx/model_q4.onnx': 22 }), models, []);
		expect(Object.keys(match.kind === 'variant' ? match.files : {}).sort()).toEqual(
			[...paths, 'onnx/model_q4.onnx'].sort()
		);
	});

	it('are known by their names alone where they were chosen without a folder', () => {
		const given = folder({ 'model_q4.onnx': 22 }, '');
		expect(matched(given)).toBe('large q4');
	});

	it('give what the device would run, where several variants are among them', () => {
		const given = folder({ 'onnx/model_q4.onnx': 22, 'onnx/model_quantized.onnx': 23 });
		expect(matched(given, ['q4', 'quantized'])).toBe('large q4');
		expect(matched(given, ['quantized'])).toBe('large quantized');
	});

	it('come from the folder of the graph, whatever lies before it under the same names', async () => {
		const nested = { path: 'clone/lib/onnxruntime/test/tokenizer.json', blob: new Blob(['other']) };
		const match = matchFiles([nested, ...folder({ 'onnx/model_q4.onnx': 22 }, 'clone/')], models, ['q4']);
		expect(match).toMatchObject({ kind: 'variant', model: { id: 'large' } });
		expect(match.kind === 'variant' && match.files['tokenizer.json']).not.toBe(nested.blob);
	});

	it('of two models side by side are not mixed', () => {
		const large = folder({ 'onnx/model_q4.onnx': 22 }, 'models/large/');
		const given = [...folder({ 'onnx/model_q4.onnx': 99 }, 'models/a/'), ...large];
		const match = matchFiles(given, models, ['q4']);
		const files = match.kind === 'variant' ? match.files : {};
		expect(Object.values(files).every((blob) => large.some((file) => file.blob === blob))).toBe(true);
		expect(Object.keys(files)).toHaveLength(4);
	});

	it('of two that are alike are those of the shorter path', () => {
		const outer = folder({ 'onnx/model_q4.onnx': 22 }, 'a/');
		const match = matchFiles([...folder({ 'onnx/model_q4.onnx': 22 }, 'a/backup/'), ...outer], models, [
			'q4'
		]);
		expect(match.kind === 'variant' && match.files['config.json']).toBe(outer[0]?.blob);
	});

	it('are incomplete where one is missing, and which is told', () => {
		const given = folder({ 'onnx/model_q4.onnx': 22 }).filter(({ path }) => !path.endsWith('tokenizer.json'));
		expect(matchFiles(given, models, ['q4'])).toMatchObject({
			kind: 'incomplete',
			model: { id: 'large' },
			missing: ['tokenizer.json']
		});
	});

	it('are none of ours where nothing has a known name', () => {
		expect(matched([{ path: 'holiday.jpg', blob: new Blob() }])).toEqual({ kind: 'none' });
		expect(matched([])).toEqual({ kind: 'none' });
	});
});
