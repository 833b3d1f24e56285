import { describe, expect, it } from 'vitest';
import { DownloadError } from '#lib/download/errors.ts';
import type { Handlers, Hub } from '#lib/download/protocol.ts';
import type { Variant } from '#lib/library/variant.svelte.ts';
import { downloadLock, weightsLock } from '#lib/download/lock.ts';
import { variantKey } from '#lib/qwen3/pins.ts';
import { StorageError } from '#lib/storage/errors.ts';
import { eventually } from '../../fixtures/eventually.ts';
import { progressOf, ScriptedWeights, untilStopped } from '../../fixtures/scripted-downloads.ts';
import { openScriptedLibrary, pinOf, type LibraryScript } from '../../fixtures/scripted-library.ts';

const id = 'qwen3-0.6b';
const pin = pinOf(id, 'q4f16');
const bytes = pin.files.reduce((sum, file) => sum + file.bytes, 0);

async function open(script: LibraryScript = {}) {
	const opened = await openScriptedLibrary(script);
	const variant = opened.library.variants.find(id, 'q4f16');
	if (!variant) throw new Error(`no ${id}`);
	return { ...opened, variant };
}

function withReady(): ScriptedWeights {
	const weights = new ScriptedWeights();
	weights.finish(id, pin, 'huggingface.co');
	return weights;
}

/** A download that stands still at a quarter until it is stopped. */
function slowDownload(weights: ScriptedWeights): Partial<Handlers> {
	return {
		download: async ({ pin, modelId }, { signal, progress }) => {
			progress(progressOf(pin, 0.25));
			await untilStopped(signal);
			weights.stop(modelId, pin, bytes / 4);
			return { kind: 'paused' };
		}
	};
}

async function atQuarter(variant: Variant): Promise<void> {
	await eventually(() => {
		expect(variant.state).toMatchObject({ kind: 'transferring', progress: { stage: 'transferring' } });
	});
}

describe('a download', () => {
	it('asks what the files must be, fetches them, and is ready', async () => {
		const calls: string[] = [];
		const { variant, weights } = await open({
			handlers: (weights) => ({
				download: async ({ hub, pin, modelId }) => {
					calls.push(`${hub.base} ${modelId} ${pin.files.length}`);
					return { kind: 'ready', variant: weights.finish(modelId, pin, 'huggingface.co') };
				}
			})
		});
		expect(variant.state).toEqual({ kind: 'absent' });
		const done = variant.download();
		expect(variant.state).toEqual({ kind: 'resolving', waiting: null });
		await done;
		expect(calls).toEqual([`https://huggingface.co ${id} ${pin.files.length}`]);
		expect(variant.state).toMatchObject({ kind: 'ready', variant: { modelId: id } });
		expect(weights.variants).toHaveLength(1);
	});

	it('tells how far it is and how fast', async () => {
		let time = 0;
		const { variant } = await open({
			now: () => (time += 1000),
			handlers: () => ({
				download: async ({ pin }, { signal, progress }) => {
					progress(progressOf(pin, 0.25));
					progress(progressOf(pin, 0.5));
					await untilStopped(signal);
					return { kind: 'paused' };
				}
			})
		});
		const done = variant.download();
		await eventually(() => {
			expect(variant.state).toMatchObject({ rate: expect.closeTo(bytes / 4, -1) as unknown });
		});
		expect(variant.storedBytes).toBeCloseTo(bytes / 2, -1);
		await variant.pause();
		await done;
	});

	it('pauses, keeps what has come, and goes on with the same files without asking again', async () => {
		let resolved = 0;
		let downloads = 0;
		const { variant } = await open({
			handlers: (weights) => ({
				resolve: async () => {
					resolved += 1;
					return { pin, disagreements: [] };
				},
				download: async (params, context) => {
					downloads += 1;
					if (downloads === 1) return slowDownload(weights).download!(params, context);
					return { kind: 'ready', variant: weights.finish(params.modelId, params.pin, null) };
				}
			})
		});
		void variant.download();
		await atQuarter(variant);
		await variant.pause();
		expect(variant.state).toMatchObject({ kind: 'paused', storedBytes: bytes / 4 });
		expect(variant.failure).toBeNull();
		await variant.resume();
		expect(variant.state.kind).toBe('ready');
		expect(resolved).toBe(1);
	});

	it('is shown as coming while another tab brings it, not as paused, and as it is when that ends', async () => {
		const weights = new ScriptedWeights();
		weights.stop(id, pin, bytes / 4);
		let isHeld = true;
		let end: () => void = () => undefined;
		const ended = new Promise<void>((resolve) => (end = resolve));
		const { variant, library } = await open({
			weights,
			heldLocks: async () => (isHeld ? [downloadLock(pin)] : []),
			handlers: () => ({
				follow: async ({ pin }, { progress }) => {
					progress(progressOf(pin, 0.5, { stage: 'elsewhere', receivedBytes: 0 }));
					await ended;
					return null;
				}
			})
		});
		await eventually(() => {
			expect(variant.state).toMatchObject({ kind: 'transferring', progress: { stage: 'elsewhere' } });
		});
		expect(variant.isElsewhere).toBe(true);
		expect(library.variants.coming[0]?.share).toBeCloseTo(0.5);
		expect(library.variants.isBusy).toBe(false);
		isHeld = false;
		weights.stop(id, pin, bytes / 2);
		end();
		await eventually(() => {
			expect(variant.state).toMatchObject({ kind: 'paused', storedBytes: bytes / 2 });
		});
		expect(variant.isElsewhere).toBe(false);
	});

	it('is paused while another tab downloads another variant of its commit, whose lock that holds', async () => {
		const weights = new ScriptedWeights();
		weights.stop(id, pin, bytes / 4);
		let looked = 0;
		let followed = 0;
		const { variant } = await open({
			weights,
			heldLocks: async () => {
				looked++;
				return [weightsLock(pin), downloadLock({ ...pin, dtype: 'q4' })];
			},
			handlers: () => ({
				follow: async () => {
					followed++;
					return null;
				}
			})
		});
		await eventually(() => expect(looked).toBeGreaterThan(0));
		expect(variant.state.kind).toBe('paused');
		expect(variant.isElsewhere).toBe(false);
		expect(followed).toBe(0);
	});

	it('is known in a tab that was open before another began it, and again when it is deleted there', async () => {
		const weights = new ScriptedWeights();
		let end: () => void = () => undefined;
		const ended = new Promise<void>((resolve) => (end = resolve));
		const channels = [new BroadcastChannel('models-test'), new BroadcastChannel('models-test')] as const;
		const before = await open({
			weights,
			tabs: channels[0],
			heldLocks: async () => [downloadLock(pin)],
			handlers: {
				follow: async ({ pin }, { progress }) => {
					progress(progressOf(pin, 0.5, { stage: 'elsewhere', receivedBytes: 0 }));
					await ended;
					return null;
				}
			}
		});
		const after = await open({
			weights,
			tabs: channels[1],
			handlers: {
				download: async ({ pin, modelId }, { progress }) => {
					weights.stop(modelId, pin, 0);
					progress(progressOf(pin, 0));
					await ended;
					return { kind: 'ready', variant: weights.finish(modelId, pin, null) };
				}
			}
		});
		const done = after.variant.download();
		await eventually(() => expect(before.variant.isElsewhere).toBe(true));
		end();
		await done;
		await eventually(() => expect(before.variant.state.kind).toBe('ready'));
		await after.variant.remove();
		await eventually(() => expect(before.variant.state.kind).toBe('absent'));
		for (const channel of channels) channel.close();
	});

	it('says how much of what had come is not kept when it stops, until it goes on', async () => {
		const { variant, library } = await open({
			handlers: (weights) => ({
				download: async ({ pin, modelId }, { signal, progress }) => {
					progress(progressOf(pin, 0.5));
					await untilStopped(signal);
					weights.stop(modelId, pin, bytes / 4);
					return { kind: 'paused' };
				}
			})
		});
		void variant.download();
		await atQuarter(variant);
		const shown = variant.storedBytes;
		expect(library.variants.coming).toMatchObject([{ name: 'Qwen3 0.6B', state: { task: 'download' } }]);
		expect(library.variants.coming[0]?.share).toBeCloseTo(0.5);
		await variant.pause();
		const paused = { kind: 'paused', storedBytes: bytes / 4, droppedBytes: shown - bytes / 4 };
		expect(variant.state).toEqual(paused);
		expect(library.variants.coming).toEqual([]);
		await library.refresh();
		expect(variant.state).toEqual(paused);
	});

	it('can be paused while the hub is still being asked', async () => {
		const { variant } = await open({
			handlers: {
				resolve: async (_params, { signal }) => {
					await untilStopped(signal);
					throw signal.reason;
				}
			}
		});
		const done = variant.download();
		await variant.pause();
		await done;
		expect(variant.state).toEqual({ kind: 'absent' });
		expect(variant.failure).toBeNull();
	});

	/** A hub that is reached as often as `answers` says so, and a browser that knows of a network or not. */
	async function openOn(isOnline: boolean, ...answers: readonly boolean[]) {
		const network = Object.assign(new EventTarget(), { navigator: { onLine: isOnline } });
		const comeBack = () => {
			network.navigator.onLine = true;
			network.dispatchEvent(new Event('online'));
		};
		let asked = 0;
		const opened = await open({
			network,
			handlers: () => ({
				resolve: async () => {
					if (answers[asked++] === false) throw new DownloadError('offline', '');
					return { pin, disagreements: [] };
				}
			})
		});
		return { ...opened, comeBack, asked: () => asked };
	}

	it('that ended for want of a network goes on by itself once there is one, unless something else was begun', async () => {
		const { variant, comeBack, asked } = await openOn(false, false, false);
		await variant.download();
		expect(variant.state).toEqual({ kind: 'absent' });
		expect(variant.failure).toEqual({ code: 'offline', facts: {}, goesOn: true });
		await variant.download();
		expect(asked()).toBe(2);
		comeBack();
		await eventually(() => expect(variant.state.kind).toBe('ready'));
		expect(asked()).toBe(3);
		expect(variant.failure).toBeNull();
		comeBack();
		expect(variant.state.kind).toBe('ready');
	});

	it('whose host is out of reach though there is a network promises nothing, and waits to be asked for', async () => {
		const { variant, comeBack, asked } = await openOn(true, false);
		await variant.download();
		expect(variant.failure).toEqual({ code: 'offline', facts: {} });
		comeBack();
		expect(variant.state.kind).toBe('absent');
		expect(asked()).toBe(1);
		await variant.download();
		expect(variant.state.kind).toBe('ready');
	});

	it('goes on at once where the network came back while storage was looked at', async () => {
		const { variant, comeBack, weights } = await openOn(false, false);
		const inventory = weights.inventory.bind(weights);
		weights.inventory = async () => {
			if (variant.failure?.goesOn) comeBack();
			return inventory();
		};
		await variant.download();
		await eventually(() => expect(variant.state.kind).toBe('ready'));
	});

	it('is cancelled with all that has come', async () => {
		const { variant, weights, library } = await open({ handlers: slowDownload });
		void variant.download();
		await atQuarter(variant);
		await variant.cancel();
		expect(variant.state).toEqual({ kind: 'absent' });
		expect((await weights.inventory()).downloads).toEqual([]);
		expect(library.freedBytes).toBe(bytes / 4);
	});

	it('begins once, however often it is asked for', async () => {
		let count = 0;
		const { variant } = await open({
			handlers: {
				resolve: async () => {
					count += 1;
					return { pin, disagreements: [] };
				}
			}
		});
		await Promise.all([variant.download(), variant.download(), variant.resume()]);
		expect(count).toBe(1);
	});

	it('that fails says why, keeps what has come, and can be continued', async () => {
		let isOffline = true;
		const { variant } = await open({
			handlers: (weights) => ({
				download: async ({ pin, modelId }) => {
					if (!isOffline) return { kind: 'ready', variant: weights.finish(modelId, pin, null) };
					weights.stop(modelId, pin, 7);
					throw new DownloadError('rate-limited', 'status 429', { seconds: 30 });
				}
			})
		});
		await variant.download();
		expect(variant.failure).toEqual({ code: 'rate-limited', facts: { seconds: 30 } });
		expect(variant.state).toEqual({ kind: 'paused', storedBytes: 7, droppedBytes: 0 });
		isOffline = false;
		await variant.resume();
		expect(variant.failure).toBeNull();
		expect(variant.state.kind).toBe('ready');
	});

	it.each(['wrong-bytes', 'size-changed'] as const)(
		'that ended in %s asks the hub again what the files must be, and puts it before the person',
		async (code) => {
			const [first] = pin.files;
			if (!first) throw new Error('a pin without files');
			const disagreements = [{ path: first.path, pinned: first, listed: null }];
			let resolved = 0;
			const { variant } = await open({
				handlers: (weights) => ({
					resolve: async () => ({ pin, disagreements: resolved++ === 0 ? [] : disagreements }),
					download: async ({ pin, modelId }) => {
						weights.stop(modelId, pin, 7);
						throw new DownloadError(code, 'not what it was', { path: first.path });
					}
				})
			});
			await variant.download();
			expect(variant.state.kind).toBe('paused');
			await variant.resume();
			expect(variant.state).toMatchObject({ kind: 'asking', resolved: { disagreements } });
			await variant.decide(null);
			expect(variant.state).toEqual({ kind: 'paused', storedBytes: 7, droppedBytes: 0 });
		}
	);

	it('sends the token only with the hub it was given for', async () => {
		const hubs: Hub[] = [];
		const { variant, library } = await open({
			handlers: {
				resolve: async ({ hub }) => {
					hubs.push(hub);
					throw new DownloadError('unauthorized', '401');
				}
			}
		});
		await library.hub.useToken('secret', false);
		await variant.download();
		await library.hub.use('mirror.example');
		await variant.download();
		expect(hubs).toEqual([
			{ base: 'https://huggingface.co', access: { origin: 'https://huggingface.co', token: 'secret' } },
			{ base: 'https://mirror.example' }
		]);
	});
});

describe('a disagreement between hub and pins', () => {
	const [first, ...rest] = pin.files;
	if (!first) throw new Error('a pin without files');
	const listed = { ...first, bytes: first.bytes + 1 };
	const fetched: number[] = [];
	const script = (weights: ScriptedWeights): Partial<Handlers> => ({
		resolve: async () => ({ pin, disagreements: [{ path: first.path, pinned: first, listed }] }),
		download: async ({ pin, modelId }) => {
			fetched.push(pin.files[0]?.bytes ?? 0);
			return { kind: 'ready', variant: weights.finish(modelId, pin, null) };
		}
	});

	it('is put before the person, and nothing is fetched meanwhile', async () => {
		const { variant, library } = await open({ handlers: script });
		await variant.download();
		expect(variant.state).toMatchObject({ kind: 'asking', resolved: { disagreements: [{ listed }] } });
		await library.refresh();
		expect(variant.state.kind).toBe('asking');
		expect(fetched).toEqual([]);
	});

	it.each([
		['pinned', first.bytes],
		['listed', listed.bytes]
	] as const)('is settled as the person says: %s', async (choice, size) => {
		const { variant } = await open({ handlers: script });
		await variant.download();
		await variant.decide(choice);
		expect(fetched.at(-1)).toBe(size);
		expect(variant.stored?.pin.files).toHaveLength(rest.length + 1);
	});

	it('can be left alone', async () => {
		const { variant } = await open({ handlers: script });
		await variant.download();
		await variant.decide(null);
		expect(variant.state).toEqual({ kind: 'absent' });
	});
});

describe('what is here', () => {
	it('is checked, and all is well', async () => {
		const { variant } = await open({
			weights: withReady(),
			handlers: { verify: async () => ({ damaged: [], checkedBytes: 5, unknown: ['config.json'] }) }
		});
		await variant.verify();
		expect(variant.check).toEqual({ kind: 'sound', checkedBytes: 5, unknown: ['config.json'] });
		expect(variant.state.kind).toBe('ready');
	});

	it('is repaired where a check finds damage', async () => {
		const chunk = { path: 'onnx/model_q4f16.onnx', index: 3, bytes: 8, cause: 'changed' } as const;
		const { variant } = await open({
			weights: withReady(),
			handlers: {
				verify: async () => ({ damaged: [chunk], checkedBytes: 5, unknown: [] }),
				repair: async () => ({ kind: 'sound', repaired: [chunk], receivedBytes: 8 })
			}
		});
		await variant.verify();
		expect(variant.check).toEqual({ kind: 'damaged', damaged: [chunk] });
		await variant.repair();
		expect(variant.check).toEqual({ kind: 'repaired', repairedBytes: 8 });
	});

	it('is paused by a repair that is broken off, and going on completes it', async () => {
		const weights = withReady();
		const { variant } = await open({
			weights,
			handlers: {
				repair: async (_params, { signal }) => {
					weights.stop(id, pin, 1000);
					await untilStopped(signal);
					return { kind: 'paused' };
				}
			}
		});
		const repairing = variant.repair();
		await variant.pause();
		await repairing;
		expect(variant.state).toEqual({ kind: 'paused', storedBytes: 1000, droppedBytes: 0 });
		expect(variant.failure).toBeNull();
		await variant.resume();
		expect(variant.state.kind).toBe('ready');
	});

	it('stays ready when a check is stopped or fails', async () => {
		let isBroken = false;
		const { variant } = await open({
			weights: withReady(),
			handlers: {
				verify: async (_params, { signal }) => {
					if (isBroken) throw new DownloadError('worker-crashed', 'gone');
					await untilStopped(signal);
					throw signal.reason;
				}
			}
		});
		const checked = variant.verify();
		expect(variant.state.kind).toBe('checking');
		await variant.pause();
		await checked;
		expect(variant.state.kind).toBe('ready');
		expect(variant.failure).toBeNull();
		isBroken = true;
		await variant.verify();
		expect(variant.state.kind).toBe('ready');
		expect(variant.failure?.code).toBe('worker-crashed');
	});

	it('is deleted, and what that frees is told', async () => {
		const { variant, library } = await open({ weights: withReady() });
		expect(library.kept.freedBy(variantKey(pin))).toBe(bytes);
		await variant.remove();
		expect(variant.state).toEqual({ kind: 'absent' });
		expect(library.freedBytes).toBe(bytes);
		expect(library.kept.bytes).toBe(0);
	});

	it('is deleted only once whoever runs on that very variant has let go', async () => {
		const weights = withReady();
		const asked: string[] = [];
		const { variant } = await open({
			weights,
			letGo: async (modelId, dtype) => void asked.push(`${modelId} ${dtype} ${weights.variants.length}`)
		});
		await variant.remove();
		expect(asked).toEqual([`${id} q4f16 1`]);
		expect(weights.variants).toEqual([]);
	});

	it('was deleted by another tab: nothing is left to complain of', async () => {
		const weights = withReady();
		const { variant } = await open({
			weights,
			handlers: {
				remove: async ({ key }) => {
					weights.remove(key);
					throw new DownloadError('not-stored', key);
				}
			}
		});
		await variant.remove();
		expect(variant.state).toEqual({ kind: 'absent' });
		expect(variant.failure).toBeNull();
	});

	it('is written to disk file by file', async () => {
		const { variant } = await open({ weights: withReady() });
		const written: string[] = [];
		await variant.save({
			write: async (path, file, _signal, wrote) => {
				written.push(path);
				wrote(file.size);
			}
		});
		expect(written).toEqual(pin.files.map(({ path }) => path));
		expect(variant.state.kind).toBe('ready');
	});

	it('says when the disk takes no more', async () => {
		const { variant } = await open({ weights: withReady() });
		await variant.save({
			write: async () => {
				throw new DOMException('disk', 'QuotaExceededError');
			}
		});
		expect(variant.failure?.code).toBe('storage-full');
		expect(variant.state.kind).toBe('ready');
	});
});

describe('files from disk', () => {
	const files = Object.fromEntries(pin.files.map(({ path }) => [path, new Blob([path])]));

	/** Of the 4B, the tokenizer's size is published in round figures, and no fingerprint of it. */
	async function openLarge() {
		const { library, weights } = await openScriptedLibrary();
		const variant = library.variants.find('qwen3-4b', 'q4f16');
		if (!variant) throw new Error('no 4B');
		const { files } = pinOf('qwen3-4b', 'q4f16');
		const tokenizer = files.find(({ path }) => path === 'tokenizer.json');
		if (!tokenizer) throw new Error('no tokenizer');
		const given = (bytes: number) => ({
			...Object.fromEntries(files.map(({ path }) => [path, new Blob([path])])),
			'tokenizer.json': new Blob([new Uint8Array(bytes)])
		});
		return { variant, weights, given, estimate: tokenizer.bytes };
	}

	it('are taken', async () => {
		const { variant } = await open();
		await variant.importFiles(files);
		expect(variant.state).toMatchObject({ kind: 'ready', variant: { host: null } });
	});

	it.each([0.91, 1.09])('are taken with their own size where it is %f of an estimate', async (share) => {
		const { variant, given, estimate } = await openLarge();
		const bytes = Math.round(share * estimate);
		await variant.importFiles(given(bytes));
		const taken = variant.stored?.pin.files.find(({ path }) => path === 'tokenizer.json');
		expect(taken).toEqual({ path: 'tokenizer.json', bytes, digest: null });
	});

	it.each([0.89, 1.11])('are refused where one is %f of an estimate', async (share) => {
		const { variant, weights, given, estimate } = await openLarge();
		await variant.importFiles(given(Math.round(share * estimate)));
		expect(variant.failure).toEqual({ code: 'import-mismatch', facts: { path: 'tokenizer.json' } });
		expect(weights.variants).toEqual([]);
	});

	it('are refused with the name of the one that is wrong', async () => {
		const { variant } = await open({
			handlers: {
				importFiles: async () => {
					throw new DownloadError('import-mismatch', 'digest', { path: 'config.json' });
				}
			}
		});
		await variant.importFiles(files);
		expect(variant.failure).toEqual({ code: 'import-mismatch', facts: { path: 'config.json' } });
		expect(variant.state).toEqual({ kind: 'absent' });
	});
});

describe('storage that cannot be read', () => {
	it('is a failure with the code of storage', async () => {
		const { variant, weights } = await open();
		weights.fault = new StorageError('storage-denied', 'private window');
		await variant.download();
		expect(variant.failure?.code).toBe('storage-denied');
	});
});
