import { afterEach, describe, expect, test } from 'vitest';
import { EngineError, type EngineErrorCode } from '#lib/engine/errors.ts';
import type { GenerateParams, Handlers, LoadParams } from '#lib/engine/protocol.ts';
import type { ModelRequest } from '#lib/engine/model-request.ts';
import { EngineSupervisor, type SupervisorEvent } from '#lib/engine/supervisor.ts';
import {
	answered,
	loadedModel,
	plan,
	script,
	type ScriptedRealm,
	spawnScripted
} from '../../fixtures/scripted-realm.ts';

const request: ModelRequest = {
	source: { kind: 'files', files: {} },
	modelId: 'tiny',
	dtypes: ['q4f16', 'q4', 'quantized'],
	contextLength: 1024
};
const params: GenerateParams = {
	messages: [{ role: 'user', content: 'Hi' }],
	thinking: true,
	thinkingBudget: null
};

const realms: ScriptedRealm[] = [];
afterEach(() => {
	for (const realm of realms.splice(0)) realm.end();
});

interface Watched {
	readonly supervisor: EngineSupervisor;
	readonly events: SupervisorEvent[];
	/** Resolves with the nth (from 1) event of a kind. */
	readonly seen: (kind: SupervisorEvent['kind'], nth?: number) => Promise<SupervisorEvent>;
}

/** `handlersOf` writes the script of the nth worker, counted from 0. */
function supervise(handlersOf: (nth: number) => Partial<Handlers> = () => ({})): Watched {
	const events: SupervisorEvent[] = [];
	let changed: () => void = () => undefined;
	const supervisor = new EngineSupervisor(
		() => {
			const realm = spawnScripted(script(handlersOf(realms.length)));
			realms.push(realm);
			return realm;
		},
		(event) => {
			events.push(event);
			changed();
		}
	);
	const seen = async (kind: SupervisorEvent['kind'], nth = 1): Promise<SupervisorEvent> => {
		for (;;) {
			const event = events.filter((candidate) => candidate.kind === kind)[nth - 1];
			if (event) return event;
			await new Promise<void>((resolve) => {
				changed = resolve;
			});
		}
	};
	return { supervisor, events, seen };
}

const latest = (): ScriptedRealm => {
	const realm = realms.at(-1);
	if (!realm) throw new Error('no worker was started');
	return realm;
};

/** A load that fails with each code in turn, and then works. */
function failing(...codes: EngineErrorCode[]): Pick<Handlers, 'load'> & { readonly tried: LoadParams[] } {
	const tried: LoadParams[] = [];
	return {
		tried,
		load: async (loadParams) => {
			tried.push(loadParams);
			const code = codes.shift();
			if (code) throw new EngineError(code, 'as scripted');
			return loadedModel(loadParams);
		}
	};
}

describe('choosing', () => {
	test('the best choice that works is used, in the worker that was inspected', async () => {
		const { supervisor, events } = supervise();
		const { model, gaveUp } = await supervisor.load(request);
		expect(model.choice).toEqual({ device: 'webgpu', dtype: 'q4f16', reason: 'gpu-with-f16' });
		expect(gaveUp).toEqual([]);
		expect(realms).toHaveLength(1);
		expect(events.map((event) => event.kind)).toEqual(['planned', 'trying', 'ready']);
	});

	test.each<EngineErrorCode>([
		'session-failed',
		'self-test-failed',
		'out-of-memory',
		'device-lost',
		'runtime-failed'
	])('after %s a fresh worker tries the next choice and says what it followed', async (code) => {
		const load = failing(code);
		const { supervisor, events } = supervise(() => load);
		const { model, gaveUp } = await supervisor.load(request);
		expect(model.choice).toEqual({ device: 'webgpu', dtype: 'q4', reason: 'fell-back', after: code });
		expect(gaveUp).toMatchObject([{ choice: { dtype: 'q4f16' }, code }]);
		expect(realms.map((realm) => realm.isEnded)).toEqual([true, false]);
		expect(events.map((event) => event.kind)).toEqual(['planned', 'trying', 'gave-up', 'trying', 'ready']);
	});

	test('a worker that dies while loading counts as a failed choice', async () => {
		const { supervisor } = supervise((nth) =>
			nth === 0
				? {
						load: () => {
							latest().kill();
							return new Promise(() => undefined);
						}
					}
				: {}
		);
		const { model } = await supervisor.load(request);
		expect(model.choice).toMatchObject({ dtype: 'q4', after: 'worker-crashed' });
	});

	test('every choice has a worker of its own, and the last failure is the one that is told', async () => {
		const load = failing('session-failed', 'self-test-failed', 'out-of-memory');
		const { supervisor } = supervise(() => load);
		await expect(supervisor.load(request)).rejects.toMatchObject({ code: 'out-of-memory' });
		expect(load.tried.map(({ choice }) => choice.dtype)).toEqual(['q4f16', 'q4', 'quantized']);
		expect(realms.map((realm) => realm.isEnded)).toEqual([true, true, true]);
	});

	test.each<EngineErrorCode>(['model-file-missing', 'model-file-corrupt', 'offline'])(
		'%s is no fault of the device: no other choice is tried, and a later load starts afresh',
		async (code) => {
			const load = failing(code);
			const { supervisor } = supervise(() => load);
			await expect(supervisor.load(request)).rejects.toMatchObject({ code });
			expect(load.tried).toHaveLength(1);
			const { model } = await supervisor.load(request);
			expect(model.choice.dtype).toBe('q4f16');
		}
	);

	test('a stopped load ends its worker at once and rejects with the reason', async () => {
		const { supervisor, seen } = supervise(() => ({ load: () => new Promise(() => undefined) }));
		const stop = new AbortController();
		const load = supervisor.load(request, stop.signal);
		const reason = new Error('another model, please');
		void seen('trying').then(() => {
			stop.abort(reason);
		});
		await expect(load).rejects.toBe(reason);
		expect(latest().isEnded).toBe(true);
		await expect(supervisor.start('generate', params).result).rejects.toMatchObject({ code: 'not-loaded' });
	});

	test('a new load takes the place of one that is under way', async () => {
		const { supervisor } = supervise((nth) =>
			nth === 0 ? { load: () => new Promise(() => undefined) } : {}
		);
		const first = supervisor.load(request);
		const outcome = first.catch((error: unknown) => error);
		const second = await supervisor.load({ ...request, modelId: 'other' });
		expect(second.model.modelId).toBe('other');
		expect(await outcome).toMatchObject({ code: 'not-loaded' });
	});
});

describe('a worker that dies', () => {
	test('rejects what it was answering, keeps what had arrived, and the next call works', async () => {
		const { supervisor, seen } = supervise((nth) =>
			nth === 0
				? {
						generate: (_, { progress }) => {
							progress({ kind: 'delta', channel: 'answer', text: 'half an ans', tokens: 3 });
							return new Promise(() => undefined);
						}
					}
				: {}
		);
		await supervisor.load(request);
		let text = '';
		const call = supervisor.start('generate', params, {
			progress: (step) => {
				if (step.kind === 'delta') text += step.text;
				latest().kill();
			}
		});
		await expect(call.result).rejects.toMatchObject({ code: 'worker-crashed' });
		expect(text).toBe('half an ans');
		await expect(supervisor.start('generate', params).result).resolves.toMatchObject({ answer: 'fine' });
		expect(await seen('ready', 2)).toMatchObject({
			model: { choice: { dtype: 'q4f16', reason: 'gpu-with-f16' } }
		});
	});

	test('idle is replaced before anyone asks', async () => {
		const { supervisor, events, seen } = supervise();
		await supervisor.load(request);
		latest().kill();
		await seen('ready', 2);
		expect(events.map((event) => event.kind)).toEqual([
			'planned',
			'trying',
			'ready',
			'died',
			'trying',
			'ready'
		]);
		expect(realms).toHaveLength(2);
	});

	test('that reports a lost device is ended and replaced', async () => {
		const { supervisor, seen } = supervise();
		await supervisor.load(request);
		latest().served.fatal(new EngineError('device-lost', 'unplugged'));
		expect(await seen('died')).toMatchObject({ error: { code: 'device-lost' } });
		await seen('ready', 2);
		expect(realms.map((realm) => realm.isEnded)).toEqual([true, false]);
	});

	test.each<EngineErrorCode>(['run-failed', 'out-of-memory', 'device-lost', 'internal'])(
		'is what an answer ending in %s leaves behind: the next answer has another',
		async (code) => {
			const { supervisor } = supervise((nth) =>
				nth === 0
					? {
							generate: async () => {
								throw new EngineError(code, 'as scripted');
							}
						}
					: {}
			);
			await supervisor.load(request);
			await expect(supervisor.start('generate', params).result).rejects.toMatchObject({ code });
			await expect(supervisor.start('generate', params).result).resolves.toMatchObject({ answer: 'fine' });
			expect(realms.map((realm) => realm.isEnded)).toEqual([true, false]);
		}
	);

	test.each<EngineErrorCode>(['context-overflow', 'empty-message', 'busy', 'bad-request'])(
		'is not what %s means: the worker stays',
		async (code) => {
			const { supervisor } = supervise(() => ({
				generate: async () => {
					throw new EngineError(code, 'as scripted');
				}
			}));
			await supervisor.load(request);
			await expect(supervisor.start('generate', params).result).rejects.toMatchObject({ code });
			expect(realms.map((realm) => realm.isEnded)).toEqual([false]);
		}
	);

	test('twice without an answer between loses its device to the next choice', async () => {
		const { supervisor, seen } = supervise();
		await supervisor.load(request);
		latest().kill();
		await seen('ready', 2);
		latest().kill();
		expect(await seen('ready', 3)).toMatchObject({
			model: { choice: { dtype: 'q4', reason: 'fell-back', after: 'worker-crashed' } },
			gaveUp: [{ choice: { dtype: 'q4f16' }, code: 'worker-crashed' }]
		});
	});

	test('again and again with nothing else to try is told, and the next call tries once more', async () => {
		const only = { ...plan, choices: plan.choices.slice(0, 1) };
		const { supervisor, seen } = supervise(() => ({ inspect: async () => only }));
		await supervisor.load(request);
		latest().kill();
		await seen('ready', 2);
		latest().kill();
		expect(await seen('failed')).toMatchObject({ error: { code: 'worker-crashed' } });
		expect(realms.map((realm) => realm.isEnded)).toEqual([true, true]);
		await expect(supervisor.start('generate', params).result).resolves.toMatchObject({ answer: 'fine' });
	});

	test('twice with an answer between keeps its device', async () => {
		const { supervisor, seen } = supervise();
		await supervisor.load(request);
		latest().kill();
		await seen('ready', 2);
		await supervisor.start('generate', params).result;
		latest().kill();
		expect(await seen('ready', 3)).toMatchObject({ model: { choice: { dtype: 'q4f16' } }, gaveUp: [] });
	});

	test('and cannot be replaced is told once; the next call tries again', async () => {
		let offline = false;
		const { supervisor, seen } = supervise(() => ({
			load: async (loadParams) => {
				if (offline) throw new EngineError('offline', 'no network');
				return loadedModel(loadParams);
			}
		}));
		await supervisor.load(request);
		offline = true;
		latest().kill();
		expect(await seen('failed')).toMatchObject({ error: { code: 'offline' } });
		await expect(supervisor.start('generate', params).result).rejects.toMatchObject({ code: 'offline' });
		offline = false;
		await expect(supervisor.start('generate', params).result).resolves.toMatchObject({ answer: 'fine' });
	});

	test('while a call waits for a reload, stopping that call does not wait', async () => {
		const { supervisor, seen } = supervise((nth) =>
			nth === 0 ? {} : { load: () => new Promise(() => undefined) }
		);
		await supervisor.load(request);
		latest().kill();
		await seen('died');
		const stop = new AbortController();
		const { result } = supervisor.start('generate', params, { signal: stop.signal });
		stop.abort();
		await expect(result).rejects.toMatchObject({ name: 'AbortError' });
	});
});

describe('calls', () => {
	test('before a load reject with not-loaded', async () => {
		const { supervisor } = supervise();
		await expect(supervisor.start('generate', params).result).rejects.toMatchObject({ code: 'not-loaded' });
		expect(realms).toEqual([]);
	});

	test('steer and stop as they do at the engine', async () => {
		const { supervisor } = supervise(() => ({
			generate: (_, { onSteer, signal }) =>
				new Promise((resolve) => {
					onSteer(({ kind }) => {
						resolve(answered(kind));
					});
					signal.addEventListener('abort', () => {
						resolve(answered('', 'interrupted'));
					});
				})
		}));
		await supervisor.load(request);
		const steered = supervisor.start('generate', params);
		steered.steer({ kind: 'answer-now' });
		expect((await steered.result).answer).toBe('answer-now');
		const stop = new AbortController();
		const stopped = supervisor.start('generate', params, { signal: stop.signal });
		setTimeout(() => {
			stop.abort();
		});
		expect((await stopped.result).finishReason).toBe('interrupted');
	});

	test('are rejected when the engine is ended', async () => {
		const { supervisor } = supervise(() => ({ generate: () => new Promise(() => undefined) }));
		await supervisor.load(request);
		const { result } = supervisor.start('generate', params);
		setTimeout(() => {
			supervisor.end();
		});
		await expect(result).rejects.toMatchObject({ code: 'not-loaded' });
		expect(latest().isEnded).toBe(true);
	});
});
