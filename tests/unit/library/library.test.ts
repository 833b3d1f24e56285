import { describe, expect, it, vi } from 'vitest';
import { DownloadError } from '#lib/download/errors.ts';
import type { RepositoryListing } from '#lib/download/protocol.ts';
import { variantKey } from '#lib/qwen3/pins.ts';
import { StorageError } from '#lib/storage/errors.ts';
import { eventually } from '../../fixtures/eventually.ts';
import { progressOf, ScriptedWeights, untilStopped } from '../../fixtures/scripted-downloads.ts';
import { memoryStorage, openScriptedLibrary, pinOf } from '../../fixtures/scripted-library.ts';

const small = pinOf('qwen3-0.6b', 'q4f16');
const smallBytes = small.files.reduce((sum, { bytes }) => sum + bytes, 0);

function withSmall(): ScriptedWeights {
	const weights = new ScriptedWeights();
	weights.finish('qwen3-0.6b', small, 'huggingface.co');
	return weights;
}

describe('at start', () => {
	it('knows what is ready, what is half here, and what is not', async () => {
		const weights = withSmall();
		weights.stop('qwen3-1.7b', pinOf('qwen3-1.7b', 'q4f16'), 12);
		const { library } = await openScriptedLibrary({ weights });
		expect(library.variants.find('qwen3-0.6b', 'q4f16')?.state.kind).toBe('ready');
		expect(library.variants.find('qwen3-1.7b', 'q4f16')?.state).toEqual({
			kind: 'paused',
			storedBytes: 12,
			droppedBytes: 0
		});
		expect(library.variants.find('qwen3-4b', 'q4f16')?.state.kind).toBe('absent');
		expect(library.variants.readyOf('qwen3-0.6b').map(({ pin }) => pin.dtype)).toEqual(['q4f16']);
		expect(library.kept.bytes).toBe(smallBytes + 12);
	});

	it('says what was downloaded since, until that is known or gone', async () => {
		const { library } = await openScriptedLibrary({ weights: withSmall() });
		expect(library.arrived).toEqual([]);
		await library.variants.find('qwen3-1.7b', 'q4f16')?.download();
		await library.variants.find('qwen3-4b', 'q4f16')?.download();
		expect(library.arrived.map(({ id }) => id)).toEqual(['qwen3-1.7b', 'qwen3-4b']);
		await library.variants.find('qwen3-4b', 'q4f16')?.remove();
		expect(library.arrived.map(({ id }) => id)).toEqual(['qwen3-1.7b']);
		library.forgetArrived(library.arrived);
		expect(library.arrived).toEqual([]);
	});

	it('has nothing to download of the model that comes with the app', async () => {
		const { library } = await openScriptedLibrary();
		expect(library.variants.of('qwen3-tiny')).toEqual([]);
		expect(library.models.map(({ id }) => id)).toContain('qwen3-tiny');
	});

	it('still uses what was downloaded at an earlier commit', async () => {
		const weights = new ScriptedWeights();
		weights.finish('qwen3-0.6b', { ...small, commit: '1'.repeat(40) }, null);
		const { library } = await openScriptedLibrary({ weights });
		expect(library.variants.find('qwen3-0.6b', 'q4f16')?.stored?.pin.commit).toBe('1'.repeat(40));
		expect(library.kept.strays).toEqual([]);
	});

	it('loads each variant of a model from the commit it is here at', async () => {
		const weights = withSmall();
		weights.finish('qwen3-0.6b', pinOf('qwen3-0.6b', 'quantized'), null);
		const old = { ...pinOf('qwen3-0.6b', 'q4'), commit: '1'.repeat(40) };
		weights.finish('qwen3-0.6b', old, null);
		const { library } = await openScriptedLibrary({ weights });
		expect(library.variants.readyOf('qwen3-0.6b')).toHaveLength(3);
		expect([...library.dtypesOf('qwen3-0.6b')].sort()).toEqual(['q4', 'q4f16', 'quantized']);
		const files = await library.filesOf('qwen3-0.6b');
		expect(Object.keys(files.quantized ?? {})).toContain('onnx/model_quantized.onnx');
		expect(Object.keys(files.q4 ?? {})).toContain('onnx/model_q4.onnx');
		expect(Object.keys(files.q4 ?? {})).not.toContain('onnx/model_quantized.onnx');
	});

	it('lists what belongs to nothing, and deletes it', async () => {
		const weights = withSmall();
		const old = weights.finish('qwen3-0.6b', { ...small, commit: '1'.repeat(40) }, null);
		const { library } = await openScriptedLibrary({ weights });
		expect(library.kept.strays.map(({ key }) => key)).toEqual([old.key]);
		await library.removeStray(old.key);
		expect(library.kept.strays).toEqual([]);
		expect(library.variants.find('qwen3-0.6b', 'q4f16')?.state.kind).toBe('ready');
	});

	it('lists a part of an earlier commit that nothing goes on with, and deletes it', async () => {
		const weights = new ScriptedWeights();
		const old = { ...small, commit: '1'.repeat(40) };
		weights.stop('qwen3-0.6b', old, 1000);
		weights.stop('qwen3-0.6b', small, 20);
		const { library } = await openScriptedLibrary({ weights });
		expect(library.variants.find('qwen3-0.6b', 'q4f16')?.state).toEqual({
			kind: 'paused',
			storedBytes: 20,
			droppedBytes: 0
		});
		expect(library.kept.bytes).toBe(1020);
		expect(library.kept.strays.map(({ key }) => key)).toEqual([variantKey(old)]);
		expect(library.kept.freedBy(variantKey(old))).toBe(1000);
		await library.removeStray(variantKey(old));
		expect(library.kept.strays).toEqual([]);
		expect(library.freedBytes).toBe(1000);
		expect(library.kept.bytes).toBe(20);
	});

	it('does not list what is being downloaded as a stray', async () => {
		const { library, weights } = await openScriptedLibrary();
		weights.stop('qwen3-0.6b', small, 20);
		const opened = library.variants.find('qwen3-0.6b', 'q4f16')?.download();
		await library.refresh();
		expect(library.kept.strays).toEqual([]);
		await opened;
	});

	it('says why storage cannot be read, and reads it when it can', async () => {
		const weights = withSmall();
		weights.fault = new StorageError('storage-blocked', 'an older tab');
		const { library } = await openScriptedLibrary({ weights });
		expect(library.failure?.code).toBe('storage-blocked');
		weights.fault = null;
		await library.refresh();
		expect(library.failure).toBeNull();
		expect(library.variants.find('qwen3-0.6b', 'q4f16')?.state.kind).toBe('ready');
	});
});

describe('another tab', () => {
	it('that downloads or deletes is followed', async () => {
		const { library, weights } = await openScriptedLibrary();
		const variant = library.variants.find('qwen3-0.6b', 'q4f16');
		const { key } = weights.finish('qwen3-0.6b', small, null);
		await library.refresh();
		expect(variant?.state.kind).toBe('ready');
		weights.remove(key);
		await library.refresh();
		expect(variant?.state.kind).toBe('absent');
	});
});

describe('an eviction', () => {
	it('is noticed at the next start, and told once', async () => {
		const notes = memoryStorage();
		await openScriptedLibrary({ notes, weights: withSmall() });
		const { library } = await openScriptedLibrary({ notes });
		expect(library.evicted.map(({ modelId }) => modelId)).toEqual(['qwen3-0.6b']);
		library.dismissEvicted();
		expect(library.evicted).toEqual([]);
		const { library: later } = await openScriptedLibrary({ notes });
		expect(later.evicted).toEqual([]);
	});

	it('is told again after a reload until the person has read it, or the model is here again', async () => {
		const notes = memoryStorage();
		await openScriptedLibrary({ notes, weights: withSmall() });
		await openScriptedLibrary({ notes });
		const { library } = await openScriptedLibrary({ notes });
		expect(library.evicted.map(({ modelId }) => modelId)).toEqual(['qwen3-0.6b']);
		await library.refresh();
		expect(library.evicted).toHaveLength(1);
		await library.variants.find('qwen3-0.6b', 'q4f16')?.download();
		expect(library.evicted).toEqual([]);
		await library.variants.find('qwen3-0.6b', 'q4f16')?.remove();
		const { library: later } = await openScriptedLibrary({ notes });
		expect(later.evicted).toEqual([]);
	});

	it('is noticed of what was half here, too', async () => {
		const notes = memoryStorage();
		const weights = new ScriptedWeights();
		weights.stop('qwen3-1.7b', pinOf('qwen3-1.7b', 'q4f16'), 12);
		await openScriptedLibrary({ notes, weights });
		const { library } = await openScriptedLibrary({ notes });
		expect(library.evicted.map(({ modelId }) => modelId)).toEqual(['qwen3-1.7b']);
		library.dismissEvicted();
		const { library: later } = await openScriptedLibrary({ notes });
		expect(later.evicted).toEqual([]);
	});

	it('is noticed of a download whose page was killed before it was paused', async () => {
		const notes = memoryStorage();
		const { library } = await openScriptedLibrary({
			notes,
			handlers: {
				download: async ({ pin }, { signal, progress }) => {
					progress(progressOf(pin, 0.25));
					await untilStopped(signal);
					return { kind: 'paused' };
				}
			}
		});
		const variant = library.variants.find('qwen3-0.6b', 'q4f16');
		void variant?.download();
		await eventually(() => expect(variant?.state).toMatchObject({ progress: { stage: 'transferring' } }));
		const { library: next } = await openScriptedLibrary({ notes });
		expect(next.evicted.map(({ modelId }) => modelId)).toEqual(['qwen3-0.6b']);
		// Its own end leaves nothing to be missed.
		await variant?.pause();
		next.dismissEvicted();
		const { library: later } = await openScriptedLibrary({ notes });
		expect(later.evicted).toEqual([]);
	});

	it('is not what a person deleted', async () => {
		const notes = memoryStorage();
		const { library } = await openScriptedLibrary({ notes, weights: withSmall() });
		await library.variants.find('qwen3-0.6b', 'q4f16')?.remove();
		expect(library.evicted).toEqual([]);
		const { library: later } = await openScriptedLibrary({ notes });
		expect(later.evicted).toEqual([]);
	});

	it('is not what a broken-off repair left to be gone on with', async () => {
		const notes = memoryStorage();
		const { weights } = await openScriptedLibrary({ notes, weights: withSmall() });
		const [small] = weights.variants;
		if (!small) throw new Error('nothing is stored');
		weights.stop(small.modelId, small.pin, 1000);
		const { library } = await openScriptedLibrary({ notes, weights });
		expect(library.evicted).toEqual([]);
	});

	it('is not assumed where storage could not be read', async () => {
		const notes = memoryStorage();
		await openScriptedLibrary({ notes, weights: withSmall() });
		const weights = withSmall();
		weights.fault = new StorageError('storage-failed', 'lost');
		const { library } = await openScriptedLibrary({ notes, weights });
		expect(library.evicted).toEqual([]);
		weights.fault = null;
		await library.refresh();
		expect(library.evicted).toEqual([]);
	});
});

describe('room for a download', () => {
	const storage = (free: number) => ({
		estimate: async () => ({ usage: smallBytes, quota: smallBytes + free })
	});

	it('is enough, or what is missing is told with what could go', async () => {
		const { library } = await openScriptedLibrary({ weights: withSmall(), storage: storage(1e9) });
		const large = library.variants.find('qwen3-4b', 'q4f16');
		if (!large) throw new Error('no 4B');
		expect(library.kept.shortageOf(large)).toEqual({
			needed: large.bytes,
			free: 1e9,
			deletable: [{ key: variantKey(small), name: 'Qwen3 0.6B', bytes: smallBytes }]
		});
		const { library: roomy } = await openScriptedLibrary({ storage: storage(1e10) });
		const there = roomy.variants.find('qwen3-4b', 'q4f16');
		if (!there) throw new Error('no 4B');
		expect(roomy.kept.shortageOf(there)).toBeNull();
	});

	it('is needed only for what has not come yet', async () => {
		const weights = new ScriptedWeights();
		weights.stop('qwen3-0.6b', small, smallBytes - 10);
		const { library } = await openScriptedLibrary({ weights, storage: storage(20) });
		const variant = library.variants.find('qwen3-0.6b', 'q4f16');
		if (!variant) throw new Error('no 0.6B');
		expect(library.kept.shortageOf(variant)).toBeNull();
	});

	it('is not guessed at where the browser does not tell', async () => {
		const { library } = await openScriptedLibrary();
		const variant = library.variants.find('qwen3-4b', 'q4f16');
		if (!variant) throw new Error('no 4B');
		expect(library.kept.shortageOf(variant)).toBeNull();
		expect(library.kept.use).toBeNull();
	});
});

describe('the first download', () => {
	it('asks the browser to keep what is stored, also where a conversation has asked before', async () => {
		const persist = vi.fn(async () => true);
		const { library } = await openScriptedLibrary({ storage: { persist, persisted: async () => true } });
		expect(persist).not.toHaveBeenCalled();
		await library.space.askPersistence();
		expect(persist).toHaveBeenCalledOnce();
		await library.variants.find('qwen3-0.6b', 'q4f16')?.download();
		await library.variants.find('qwen3-1.7b', 'q4f16')?.download();
		expect(persist).toHaveBeenCalledTimes(2);
		expect(library.space.persistence).toBe('persistent');
	});
});

describe('a repository that the person names', () => {
	const config = {
		model_type: 'qwen3',
		num_hidden_layers: 2,
		num_attention_heads: 4,
		num_key_value_heads: 2,
		head_dim: 8,
		hidden_size: 32,
		vocab_size: 100,
		max_position_embeddings: 4096
	};
	const files = ['config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx/model_q4.onnx'].map(
		(path) => ({
			path,
			bytes: 10,
			digest: null
		})
	);
	const listing = (change: Partial<RepositoryListing> = {}) => ({
		list: async ({ repository }: { readonly repository: string }) => ({
			repository,
			commit: '2'.repeat(40),
			files,
			config,
			...change
		})
	});

	it('joins the list where it holds a model, and is there after a reload', async () => {
		const { library, settings } = await openScriptedLibrary({ handlers: listing() });
		await library.addRepository('https://huggingface.co/me/my-qwen3/tree/main');
		expect(library.repositories.state).toMatchObject({ kind: 'added', model: { id: 'me/my-qwen3' } });
		expect(library.variants.find('me/my-qwen3', 'q4')?.state.kind).toBe('absent');
		const { library: reloaded } = await openScriptedLibrary({
			preferences: { repositories: settings.repositories }
		});
		expect(reloaded.variants.find('me/my-qwen3', 'q4')?.bytes).toBe(40);
	});

	it('is downloaded and forgotten like any other', async () => {
		const { library, weights } = await openScriptedLibrary({ handlers: listing() });
		await library.addRepository('me/my-qwen3');
		await library.variants.find('me/my-qwen3', 'q4')?.download();
		expect(library.variants.readyOf('me/my-qwen3')).toHaveLength(1);
		await library.forgetRepository('me/my-qwen3');
		expect(weights.variants).toEqual([]);
		expect(library.models.map(({ id }) => id)).not.toContain('me/my-qwen3');
	});

	it('frees, taken off the list, also what its versions share', async () => {
		const versions = [...files, { path: 'onnx/model_quantized.onnx', bytes: 7, digest: null }];
		const { library, weights } = await openScriptedLibrary({ handlers: listing({ files: versions }) });
		await library.addRepository('me/my-qwen3');
		await library.variants.find('me/my-qwen3', 'q4')?.download();
		await library.variants.find('me/my-qwen3', 'quantized')?.download();
		const keys = weights.variants.map(({ key }) => key);
		expect(library.kept.freedByForgetting('me/my-qwen3')).toBe(47);
		expect(keys.map((key) => library.kept.freedBy(key))).toEqual([10, 7]);
		await library.forgetRepository('me/my-qwen3');
		expect(library.freedBytes).toBe(47);
	});

	it('stays on the list where what is here of it could not be deleted', async () => {
		const { library, weights } = await openScriptedLibrary({
			handlers: {
				...listing(),
				remove: async () => {
					throw new StorageError('storage-failed', 'lost');
				}
			}
		});
		await library.addRepository('me/my-qwen3');
		await library.variants.find('me/my-qwen3', 'q4')?.download();
		await library.forgetRepository('me/my-qwen3');
		expect(weights.variants).toHaveLength(1);
		expect(library.models.map(({ id }) => id)).toContain('me/my-qwen3');
		expect(library.variants.find('me/my-qwen3', 'q4')?.failure?.code).toBe('storage-failed');
	});

	it('is refused by name without a word to the hub', async () => {
		const list = vi.fn(listing().list);
		const { library } = await openScriptedLibrary({ handlers: { list } });
		await library.addRepository('just-a-name');
		expect(library.repositories.state).toEqual({ kind: 'refused', reason: 'not-owner-and-name' });
		expect(list).not.toHaveBeenCalled();
	});

	it('says what it is instead of a model', async () => {
		const { library } = await openScriptedLibrary({ handlers: listing({ config: { model_type: 'llama' } }) });
		await library.addRepository('me/llama');
		expect(library.repositories.state).toEqual({
			kind: 'flawed',
			repository: 'me/llama',
			flaw: 'other-architecture',
			found: 'llama'
		});
	});

	it('of the catalogue is named, not listed twice', async () => {
		const { library } = await openScriptedLibrary();
		await library.addRepository('onnx-community/qwen3-0.6b-onnx');
		expect(library.repositories.state).toMatchObject({ kind: 'known', model: { id: 'qwen3-0.6b' } });
	});

	it.each(['unauthorized', 'not-found'] as const)(
		'that the hub does not know to one without a token is missing or private: %s',
		async (code) => {
			const { library } = await openScriptedLibrary({ handlers: { list: refuse(code) } });
			await library.addRepository('me/nothing');
			expect(library.repositories.state).toEqual({ kind: 'unseen', repository: 'me/nothing' });
		}
	);

	it('that is refused for its token, or lacks the revision, is told in those words', async () => {
		const { library } = await openScriptedLibrary({ handlers: { list: refuse('not-found') } });
		await library.addRepository('https://huggingface.co/me/nothing/tree/lost');
		expect(library.repositories.state).toMatchObject({ kind: 'failed', failure: { code: 'not-found' } });
		const locked = await openScriptedLibrary({ handlers: { list: refuse('unauthorized') } });
		await locked.library.hub.useToken('hf_old', false);
		await locked.library.addRepository('me/nothing');
		expect(locked.library.repositories.state).toMatchObject({ failure: { code: 'unauthorized' } });
	});
});

function refuse(code: 'unauthorized' | 'not-found') {
	return () => Promise.reject(new DownloadError(code, 'refused'));
}
