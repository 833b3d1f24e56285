import { describe, expect, it, vi } from 'vitest';
import { EngineError } from '#lib/engine/errors.ts';
import type { Platform } from '#lib/library/platform.ts';
import { LoadMark } from '#lib/model/load-mark.ts';
import { contextOptions } from '#lib/model/context-options.ts';
import { Model } from '#lib/model/model.svelte.ts';
import type { StoredModels } from '#lib/model/stored-models.ts';
import { bundledModel, type CatalogModel } from '#lib/qwen3/catalog.ts';
import { defaultPreferences, type Preferences } from '#lib/storage/preferences.ts';
import { eventually } from '../../fixtures/eventually.ts';
import { deferred, ScriptedEngine, type LoadScript } from '../../fixtures/scripted-engine.ts';
import { memoryStorage } from '../../fixtures/scripted-library.ts';
import { TestLocks } from '../download/locks.ts';

const locate = (path: string) => `https://ponder.example/app/${path}`;
const question = {
	messages: [{ role: 'user', content: 'Hello' }],
	thinking: false,
	thinkingBudget: null
} as const;

const kept: CatalogModel = {
	...bundledModel,
	id: 'kept',
	name: 'A kept one',
	origin: { kind: 'hub', repository: 'somebody/kept', commit: '0'.repeat(40) }
};
const computer: Platform = { isIos: false, isWebKit: false, isMobile: false, isStandalone: false };
const iphone: Platform = { isIos: true, isWebKit: true, isMobile: true, isStandalone: false };
const gone: CatalogModel = { ...kept, id: 'gone', name: 'One that is gone' };

/** `kept` is here in int8, `gone` is not. */
const nothingElse: StoredModels = {
	models: [bundledModel, kept, gone],
	find: (id) => [bundledModel, kept, gone].find((model) => model.id === id),
	dtypesOf: (id) => (id === 'kept' ? ['quantized'] : []),
	filesOf: async (id) => (id === 'kept' ? { quantized: { 'config.json': new Blob(['{}']) } } : {})
};

function makeOptions(
	load: LoadScript = () => undefined,
	preferences: Partial<Preferences> = {},
	stored: StoredModels = nothingElse,
	platform = computer
) {
	const settings = {
		...defaultPreferences,
		...preferences,
		change: async (change: Partial<Preferences>) => void Object.assign(settings, change)
	};
	const engine = new ScriptedEngine({
		load,
		plan: {
			choices: [
				{ device: 'webgpu', dtype: 'q4', reason: 'gpu-without-f16' },
				{ device: 'wasm', dtype: 'quantized', reason: 'fell-back' }
			]
		}
	});
	const options = {
		model: { ...bundledModel, maxContextLength: 32_768 },
		stored,
		spawn: engine.spawn,
		locate,
		settings,
		platform
	};
	const [storage, locks] = [memoryStorage(), new TestLocks()];
	const mark = new LoadMark({ storage, locks: locks.manager, id: 'this' });
	/** The models that this page is loading, as a page opened beside it sees them. */
	const noted = () =>
		Array.from({ length: storage.length }, (_, index) => storage.getItem(storage.key(index) ?? ''));
	return { options: { ...options, deviceMemory: 4, mark }, engine, settings, noted };
}

function makeModel(...given: Parameters<typeof makeOptions>) {
	const { options, ...rest } = makeOptions(...given);
	return { model: new Model(options), ...rest };
}

/** Whatever can go on without waiting for anything has gone on. */
function settled(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}

function deferredModel() {
	let resolve: (model: CatalogModel | null) => void = () => undefined;
	const promise = new Promise<CatalogModel | null>((settle) => (resolve = settle));
	return { promise, resolve: (model: CatalogModel | null) => resolve(model) };
}

const noGpu: LoadScript = ({ choice }) => {
	if (choice.device === 'webgpu') throw new EngineError('session-failed', 'no shader compiles');
};

describe('making a model ready', () => {
	it('goes from absent over preparing to ready, with the choice, the reason and the plan', async () => {
		const gate = deferred();
		const { model, engine } = makeModel(async (_params, progress) => {
			progress({ stage: 'files', loaded: 1, total: 4 });
			await gate.promise;
		});
		expect(model.status).toBe('absent');
		const prepared = model.prepare();
		await eventually(() => expect(model.progress).toEqual({ stage: 'files', loaded: 1, total: 4 }));
		expect(model).toMatchObject({ status: 'preparing', choice: { device: 'webgpu', dtype: 'q4' } });
		gate.resolve();
		await prepared;
		expect(model).toMatchObject({
			status: 'ready',
			progress: null,
			choice: { reason: 'gpu-without-f16' },
			plan: { threads: 1 },
			identity: { id: 'qwen3-tiny', device: 'webgpu', dtype: 'q4' }
		});
		expect(engine.loads[0]?.source).toEqual({
			kind: 'address',
			base: 'https://ponder.example/app/models/qwen3-tiny/'
		});
	});

	it('waits until it is known which model is to begin', async () => {
		const { model, engine } = makeModel();
		const chosen = deferredModel();
		model.beginWith(chosen.promise);
		const prepared = model.prepare();
		await settled();
		expect(engine.loads).toEqual([]);
		chosen.resolve(kept);
		await prepared;
		expect(model).toMatchObject({ id: 'kept', status: 'ready' });
		expect(engine.loads).toHaveLength(1);
	});

	it('begins with the one at hand where no other is known, and with what the person chose meanwhile', async () => {
		const first = makeModel().model;
		first.beginWith(Promise.resolve(null));
		await first.prepare();
		expect(first.id).toBe(bundledModel.id);

		const second = makeModel().model;
		const chosen = deferredModel();
		second.beginWith(chosen.promise);
		const used = second.use(kept);
		chosen.resolve(gone);
		await used;
		expect(second).toMatchObject({ id: 'kept', status: 'ready' });
	});

	it('says which better choice failed and why', async () => {
		const { model } = makeModel(noGpu);
		await model.prepare();
		expect(model).toMatchObject({
			status: 'ready',
			choice: { device: 'wasm', reason: 'fell-back', after: 'session-failed' },
			fallbacks: [{ choice: { device: 'webgpu' }, code: 'session-failed' }]
		});
	});

	it('fails with a code and can be tried again', async () => {
		let isThere = false;
		const { model } = makeModel(() => {
			if (!isThere) throw new EngineError('model-file-missing', 'no such file');
		});
		await model.prepare();
		expect(model).toMatchObject({ status: 'failed', error: 'model-file-missing' });
		isThere = true;
		await model.retry();
		expect(model).toMatchObject({ status: 'ready', error: null });
	});

	it('is prepared once, however often that is asked', async () => {
		const { model, engine } = makeModel();
		await Promise.all([model.prepare(), model.prepare()]);
		expect(engine.loads).toHaveLength(1);
	});
});

describe('the context length', () => {
	it('suits the device unless the person chose', async () => {
		expect(makeModel().model.contextLength).toBe(8192);
		expect(makeModel(undefined, { contextLength: 4096 }).model.contextLength).toBe(4096);
	});

	it('is what the offer promised of the variant that runs, on a device with less room', async () => {
		const { model, engine } = makeModel(undefined, {}, nothingElse, iphone);
		await model.use({ ...kept, maxContextLength: 32_768 });
		expect(engine.loads.at(-1)?.contextLength).toBe(2048);
		expect(model.contextLength).toBe(2048);
		await model.useContextLength(4096);
		expect(engine.loads.at(-1)?.contextLength).toBe(4096);
	});

	it('is offered with what it costs, as soon as that is known', async () => {
		const { model } = makeModel();
		expect(contextOptions(model).map(({ tokens, bytes }) => [tokens, bytes])).toEqual([
			[4096, null],
			[8192, null],
			[16384, null],
			[32768, null]
		]);
		await model.prepare();
		expect(contextOptions(model)[0]).toEqual({ tokens: 4096, bytes: 4096 * 1024 });
	});

	it('changes with a new preparing, after the answer under way', async () => {
		const { model, engine, settings } = makeModel();
		await model.prepare();
		const gate = deferred();
		engine.next(async (turn) => {
			await gate.promise;
			turn.say('Undisturbed');
		});
		const { result } = model.answer(question, {});
		await model.useContextLength(16_384);
		expect(settings.contextLength).toBe(16_384);
		expect(engine.loads).toHaveLength(1);
		gate.resolve();
		expect((await result).answer).toBe('Undisturbed');
		await eventually(() => expect(model.status).toBe('ready'));
		await model.prepare();
		expect(engine.loads.map(({ contextLength }) => contextLength)).toEqual([8192, 16_384]);
		expect(model.contextLength).toBe(16_384);
	});

	it('may change while the model is being prepared', async () => {
		const gate = deferred();
		const { model, engine } = makeModel(({ contextLength }) =>
			contextLength === 8192 ? gate.promise : undefined
		);
		const first = model.prepare();
		await eventually(() => expect(engine.loads).toHaveLength(1));
		await model.useContextLength(4096);
		await first;
		expect(model).toMatchObject({ status: 'ready', error: null, contextLength: 4096 });
	});
});

describe('the note of a load', () => {
	it('is there from before a load until it is over, well or not, and not for the bundled model', async () => {
		const gate = deferred();
		const seen: unknown[] = [];
		const { model, noted } = makeModel(async ({ modelId }) => {
			seen.push([modelId, ...noted()]);
			if (modelId === 'kept') await gate.promise;
		});
		await model.prepare();
		expect(seen).toEqual([['qwen3-tiny']]);
		const used = model.use(kept);
		await eventually(() => expect(seen).toHaveLength(2));
		expect(seen[1]).toEqual(['kept', 'kept']);
		gate.resolve();
		await used;
		expect(noted()).toEqual([]);
		await model.use(gone);
		expect(model.error).toBe('model-not-stored');
		expect(noted()).toEqual([]);
	});

	it('goes when another model takes the place of the one that is loaded', async () => {
		const gate = deferred();
		const { model, noted } = makeModel(({ modelId }) => (modelId === 'kept' ? gate.promise : undefined));
		const first = model.use(kept);
		await eventually(() => expect(noted()).toEqual(['kept']));
		await model.use(bundledModel);
		expect(noted()).toEqual([]);
		gate.resolve();
		await first;
	});

	it('stays when the load before ends while the files of this one are looked up', async () => {
		const [tiny, files, load] = [deferred(), deferred(), deferred()];
		const stored: StoredModels = {
			...nothingElse,
			filesOf: async (id) => {
				if (id === 'kept') await files.promise;
				return nothingElse.filesOf(id);
			}
		};
		const script: LoadScript = ({ modelId }) => (modelId === 'kept' ? load : tiny).promise;
		const { model, engine, noted } = makeModel(script, {}, stored);
		void model.prepare();
		await eventually(() => expect(engine.loads).toHaveLength(1));
		const used = model.use(kept);
		await eventually(() => expect(noted()).toEqual(['kept']));
		tiny.resolve();
		await settled();
		await settled();
		expect(noted()).toEqual(['kept']);
		expect(model).toMatchObject({ id: 'kept', status: 'preparing', loaded: null });
		files.resolve();
		await eventually(() => expect(engine.loads).toHaveLength(2));
		expect(noted()).toEqual(['kept']);
		load.resolve();
		await used;
		expect(model.status).toBe('ready');
		expect(noted()).toEqual([]);
	});

	it('is there again while a model is brought back after its worker died', async () => {
		let gate = deferred();
		gate.resolve();
		const { model, engine, noted } = makeModel(() => gate.promise);
		await model.use(kept);
		gate = deferred();
		engine.crash();
		await eventually(() => expect(noted()).toEqual(['kept']));
		gate.resolve();
		await eventually(() => expect(model.status).toBe('ready'));
		expect(noted()).toEqual([]);
	});
});

describe('answering', () => {
	it('prepares the model first where it is not ready, and steers it then', async () => {
		const { model, engine } = makeModel();
		engine.next(async (turn) => {
			const steer = await turn.steered();
			turn.say(steer.kind);
		});
		const answering = model.answer(question, {});
		expect(model.busy).toBe(true);
		answering.steer({ kind: 'answer-now' });
		expect((await answering.result).answer).toBe('answer-now');
		expect(model.busy).toBe(false);
	});

	it('can be stopped while the model is being prepared', async () => {
		const gate = deferred();
		const { model } = makeModel(() => gate.promise);
		const controller = new AbortController();
		const { result } = model.answer(question, { signal: controller.signal });
		controller.abort();
		await expect(result).rejects.toBe(controller.signal.reason);
		expect(model).toMatchObject({ busy: false, status: 'preparing' });
		gate.resolve();
		await model.prepare();
		expect(model.status).toBe('ready');
	});

	it('is ready again by itself after the worker died', async () => {
		const { model, engine } = makeModel();
		await model.prepare();
		const died = model.answer(question, {}).result.catch((reason: unknown) => reason);
		engine.next((turn) => turn.stopped);
		await eventually(() => expect(engine.asked).toHaveLength(1));
		engine.crash();
		expect(await died).toMatchObject({ code: 'worker-crashed' });
		await eventually(() => expect(model.status).toBe('ready'));
		expect((await model.answer(question, {}).result).answer).toBe('The sum is 49.');
	});

	it('fails with the code that kept the model from being ready', async () => {
		const { model } = makeModel(() => {
			throw new EngineError('offline', 'no network');
		});
		await expect(model.answer(question, {}).result).rejects.toMatchObject({ code: 'offline' });
		expect(model).toMatchObject({ status: 'failed', error: 'offline', busy: false });
	});
});

describe('choosing another model', () => {
	it('loads it from what is kept here, in the variants that are, and remembers it', async () => {
		const { model, engine, settings } = makeModel();
		await model.prepare();
		await model.use(kept);
		expect(model).toMatchObject({ id: 'kept', name: 'A kept one', status: 'ready', next: null });
		expect(engine.loads.at(-1)).toMatchObject({ modelId: 'kept', source: { kind: 'files' } });
		expect(settings.modelId).toBe('kept');
		expect(model.choosable).toEqual([bundledModel, kept]);
		await model.use(kept);
		expect(engine.loads).toHaveLength(2);
	});

	it('loads each variant that is tried from its own files: at another commit, the same name has other bytes', async () => {
		const filesOf = async () => ({
			q4: { 'config.json': new Blob(['old']) },
			quantized: { 'config.json': new Blob(['new']) }
		});
		const stored: StoredModels = { ...nothingElse, dtypesOf: () => ['q4', 'quantized'], filesOf };
		const { model, engine } = makeModel(noGpu, {}, stored);
		await model.use(kept);
		const given = engine.loads.map(async ({ choice, source }) => {
			const blob = source.kind === 'files' ? source.files['config.json'] : undefined;
			return [choice.dtype, await blob?.text()];
		});
		expect(await Promise.all(given)).toEqual([
			['q4', 'old'],
			['quantized', 'new']
		]);
	});

	it('waits for the answer under way, which stays that of the model that gave it', async () => {
		const { model, engine } = makeModel();
		await model.prepare();
		const gate = deferred();
		engine.next(async (turn) => {
			await gate.promise;
			turn.say('Undisturbed');
		});
		const { result } = model.answer(question, {});
		await model.use(kept);
		expect(model).toMatchObject({ id: 'qwen3-tiny', next: kept, identity: { id: 'qwen3-tiny' } });
		expect(engine.loads).toHaveLength(1);
		gate.resolve();
		expect((await result).answer).toBe('Undisturbed');
		await eventually(() => expect(model).toMatchObject({ id: 'kept', status: 'ready', next: null }));
		expect((await model.answer(question, {}).result).answer).toBe('The sum is 49.');
		expect(model.identity?.id).toBe('kept');
	});

	it('takes the place of a model that is being prepared', async () => {
		const gate = deferred();
		const { model, engine } = makeModel(({ modelId }) => (modelId === 'kept' ? undefined : gate.promise));
		const first = model.prepare();
		await eventually(() => expect(engine.loads).toHaveLength(1));
		await model.use(kept);
		await first;
		expect(model).toMatchObject({ id: 'kept', status: 'ready', error: null });
	});

	it('says that it is not here any more, and goes back to another', async () => {
		const { model, engine } = makeModel();
		await model.prepare();
		await model.use(gone);
		expect(model).toMatchObject({ id: 'gone', status: 'failed', error: 'model-not-stored' });
		await expect(model.answer(question, {}).result).rejects.toMatchObject({ code: 'model-not-stored' });
		await model.use(bundledModel);
		expect(model).toMatchObject({ id: 'qwen3-tiny', status: 'ready', error: null });
		expect((await model.answer(question, {}).result).answer).toBe('The sum is 49.');
		expect(engine.loads.map(({ modelId }) => modelId)).toEqual(['qwen3-tiny', 'qwen3-tiny']);
	});

	it('lets go of one that is to be deleted, and of no other', async () => {
		const { model } = makeModel();
		await model.use(kept);
		await model.release('gone', 'quantized', bundledModel);
		expect(model.id).toBe('kept');
		await model.release('kept', 'quantized', bundledModel);
		expect(model).toMatchObject({ id: 'qwen3-tiny', status: 'ready' });
	});

	it('lets go of the variant it runs on, and stays when another is deleted', async () => {
		const both: StoredModels = { ...nothingElse, dtypesOf: () => ['q4', 'quantized'] };
		const { model, engine } = makeModel(undefined, {}, both);
		await model.use(kept);
		expect(model.choice?.dtype).toBe('q4');
		await model.release('kept', 'quantized', bundledModel);
		expect(model).toMatchObject({ id: 'kept', status: 'ready' });
		expect(engine.loads).toHaveLength(1);
		await model.release('kept', 'q4', bundledModel);
		expect(model).toMatchObject({ id: 'qwen3-tiny', status: 'ready' });
	});

	it.each(['is chosen by the deletion', 'was chosen before'])(
		'has let go only when the answer under way is whole and another, which %s, has taken over',
		async (when) => {
			const { model, engine } = makeModel();
			await model.use(kept);
			const gate = deferred();
			engine.next(async (turn) => {
				await gate.promise;
				turn.say('Undisturbed');
			});
			const { result } = model.answer(question, {});
			if (when === 'was chosen before') await model.use(bundledModel);
			let isReleased = false;
			const released = model.release('kept', 'quantized', bundledModel).then(() => (isReleased = true));
			await eventually(() => {
				expect(engine.asked).toHaveLength(1);
				expect(model.next?.id).toBe('qwen3-tiny');
			});
			await settled();
			expect(isReleased).toBe(false);
			gate.resolve();
			expect((await result).answer).toBe('Undisturbed');
			await released;
			expect(model).toMatchObject({ id: 'qwen3-tiny', status: 'ready', next: null });
		}
	);
});

describe('resting', () => {
	it('gives the memory back, and the next message prepares the model again', async () => {
		const { model, engine } = makeModel();
		await model.prepare();
		model.rest();
		expect(model.status).toBe('absent');
		expect((await model.answer(question, {}).result).answer).toBe('The sum is 49.');
		expect(engine.loads).toHaveLength(2);
		expect(model.status).toBe('ready');
	});

	it('waits while an answer is under way', async () => {
		const { model, engine } = makeModel();
		const gate = deferred();
		engine.next(async (turn) => {
			await gate.promise;
			turn.say('Whole');
		});
		const { result } = model.answer(question, {});
		await eventually(() => expect(engine.asked).toHaveLength(1));
		model.rest();
		gate.resolve();
		expect((await result).answer).toBe('Whole');
		expect(engine.loads).toHaveLength(1);
	});
});

describe('speed', () => {
	it('is estimated from memory until an answer has measured it', async () => {
		const { model, engine, settings } = makeModel();
		const size = { bytes: 600_000_000, files: [] };
		const large: CatalogModel = { ...kept, variants: { quantized: size, q4: size } };
		expect(model.speeds.of(large, 'quantized')).toBeNull();
		await model.probe();
		expect(model.speeds.of(large, 'quantized')).toMatchObject({ isMeasured: false });
		expect(model.speeds.of(large, 'q4')).toBeNull();
		engine.next((turn) => turn.say('word '.repeat(40)));
		await model.answer(question, {}).result;
		const measured = model.speeds.of(model.choosable[0] ?? kept, 'q4');
		expect(measured).toMatchObject({ isMeasured: true });
		expect(Object.keys(settings.measuredRates)).toEqual(['qwen3-tiny/webgpu/q4']);
	});
});

describe('what nobody waits for', () => {
	it('is answered when there is nothing else to do, and is no answer under way', async () => {
		const { model, engine } = makeModel();
		expect(await model.aside(question)).toBeNull();
		await model.prepare();
		let wasBusy = true;
		engine.next((turn) => {
			wasBusy = model.busy;
			turn.say('A title');
		});
		expect(await model.aside(question)).toMatchObject({ answer: 'A title' });
		expect(wasBusy).toBe(false);
	});

	it('gives way to an answer, which is not refused', async () => {
		const { model, engine } = makeModel();
		await model.prepare();
		engine.next(async (turn) => {
			await turn.stopped;
			turn.finishReason = 'interrupted';
		});
		const aside = model.aside(question);
		await eventually(() => expect(engine.asked).toHaveLength(1));
		expect(await model.aside(question)).toBeNull();
		engine.next(async (turn) => {
			expect(await model.aside(question)).toBeNull();
			turn.say('An answer');
		});
		const { result } = model.answer(question, {
			signal: new AbortController().signal,
			progress: () => undefined
		});
		expect(await result).toMatchObject({ answer: 'An answer' });
		expect(await aside).toBeNull();
		expect(engine.asked).toHaveLength(2);
	});

	it('ends without a word when it fails, and when another model is chosen', async () => {
		const { model, engine } = makeModel();
		await model.prepare();
		engine.next((turn) => turn.stopped);
		const aside = model.aside(question);
		await eventually(() => expect(engine.asked).toHaveLength(1));
		await model.use(kept);
		expect(await aside).toBeNull();
		expect(model).toMatchObject({ id: 'kept', status: 'ready' });
		engine.next((turn) => turn.fail('run-failed'));
		expect(await model.aside(question)).toBeNull();
	});
});

describe('the code that runs the model', () => {
	it('is fetched with the first load, which says where it cannot be had and can be tried again', async () => {
		vi.resetModules();
		vi.doMock('#lib/model/loading.ts', () => {
			throw new TypeError('not fetched');
		});
		const later = await import('#lib/model/model.svelte.ts');
		const { engine, options } = makeOptions();
		const model = new later.Model(options);
		await model.prepare();
		expect(model.status).toBe('failed');
		expect(model.error).toBe('offline');
		expect(engine.loads).toHaveLength(0);
		vi.doUnmock('#lib/model/loading.ts');
		await model.retry();
		expect(model.status).toBe('ready');
	});
});
