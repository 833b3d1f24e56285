import { afterEach, describe, expect, test } from 'vitest';
import { EngineClient } from '#lib/engine/client.ts';
import { EngineError, engineErrorCodes } from '#lib/engine/errors.ts';
import type { GenerateParams, GenerateProgress, Handlers, Steer } from '#lib/engine/protocol.ts';
import { answered, plan, script, type ScriptedRealm, spawnScripted } from '../../fixtures/scripted-realm.ts';

const params: GenerateParams = {
	messages: [{ role: 'user', content: 'Hi' }],
	thinking: true,
	thinkingBudget: null
};
const delta = (text: string): GenerateProgress => ({ kind: 'delta', channel: 'answer', text, tokens: 1 });

const realms: ScriptedRealm[] = [];
afterEach(() => {
	for (const realm of realms.splice(0)) realm.end();
});

function connect(handlers: Partial<Handlers>, onFatal?: (error: EngineError) => void) {
	const realm = spawnScripted(script(handlers));
	realms.push(realm);
	return { client: new EngineClient(realm.port, onFatal), realm };
}

/** Resolves when the signal aborts. */
const aborted = (signal: AbortSignal): Promise<void> =>
	new Promise((resolve) => {
		if (signal.aborted) resolve();
		signal.addEventListener('abort', () => {
			resolve();
		});
	});

describe('a call', () => {
	test('brings its parameters over and its result back', async () => {
		const seen: unknown[] = [];
		const { client } = connect({
			inspect: async (given) => {
				seen.push(given);
				return plan;
			}
		});
		await expect(client.start('inspect', { dtypes: ['q4'] }).result).resolves.toEqual(plan);
		expect(seen).toEqual([{ dtypes: ['q4'] }]);
	});

	test('streams progress in order, all of it before the result', async () => {
		const { client } = connect({
			generate: async (_, { progress }) => {
				for (const text of ['4', '9', '.']) progress(delta(text));
				return answered('49.');
			}
		});
		const texts: string[] = [];
		const progress = (step: GenerateProgress): void => {
			if (step.kind === 'delta') texts.push(step.text);
		};
		const result = await client.start('generate', params, { progress }).result;
		expect(texts.join('')).toBe(result.answer);
	});

	test('hears only its own progress while others run', async () => {
		const { client } = connect({
			generate: async ({ messages }, { progress }) => {
				const name = messages[0]?.content ?? '';
				progress(delta(name));
				await Promise.resolve();
				progress(delta(name));
				return answered(name);
			}
		});
		const run = async (name: string): Promise<string> => {
			let heard = '';
			const progress = (step: GenerateProgress): void => {
				if (step.kind === 'delta') heard += step.text;
			};
			const own = { ...params, messages: [{ role: 'user', content: name } as const] };
			const { answer } = await client.start('generate', own, { progress }).result;
			return `${heard} ${answer}`;
		};
		expect(await Promise.all(['a', 'b', 'c'].map(run))).toEqual(['aa a', 'bb b', 'cc c']);
	});
});

describe('stopping', () => {
	test('an aborted generate resolves with what there is', async () => {
		const { client } = connect({
			generate: async (_, { signal, progress }) => {
				progress(delta('half'));
				await aborted(signal);
				return answered('half', 'interrupted');
			}
		});
		const stop = new AbortController();
		const progress = (): void => {
			stop.abort();
		};
		const result = await client.start('generate', params, { signal: stop.signal, progress }).result;
		expect(result).toMatchObject({ answer: 'half', finishReason: 'interrupted' });
	});

	test('a call that ends because of its signal rejects with the reason the caller gave', async () => {
		const { client } = connect({
			load: async (_, { signal }) => {
				await aborted(signal);
				signal.throwIfAborted();
				throw new Error('unreachable');
			}
		});
		const reason = new Error('changed my mind');
		const [choice] = plan.choices;
		if (!choice) throw new Error('a plan without choices');
		const load = { source: { kind: 'files', files: {} }, modelId: 'm', choice, contextLength: 1 } as const;
		const stop = new AbortController();
		const { result } = client.start('load', load, { signal: stop.signal });
		stop.abort(reason);
		await expect(result).rejects.toBe(reason);
		await expect(client.start('load', load, { signal: AbortSignal.abort(reason) }).result).rejects.toBe(
			reason
		);
	});

	test('a failure of its own keeps its code although the call was stopped', async () => {
		const { client } = connect({
			generate: async (_, { signal }) => {
				await aborted(signal);
				throw new EngineError('device-lost', 'gone');
			}
		});
		const { result } = client.start('generate', params, { signal: AbortSignal.abort() });
		await expect(result).rejects.toMatchObject({ code: 'device-lost' });
	});
});

describe('steering', () => {
	test('reaches the running call, also when sent before it listens', async () => {
		const { client } = connect({
			generate: async (_, { onSteer }) => {
				await new Promise((resolve) => setTimeout(resolve));
				const steers = await new Promise<Steer[]>((resolve) => {
					const heard: Steer[] = [];
					onSteer((steer) => {
						if (heard.push(steer) === 2) resolve(heard);
					});
				});
				return answered(steers.map((steer) => steer.kind).join(' '));
			}
		});
		const call = client.start('generate', params);
		call.steer({ kind: 'set-budget', tokens: 5 });
		call.steer({ kind: 'answer-now' });
		expect((await call.result).answer).toBe('set-budget answer-now');
	});

	test('wrongly ends the call with the code of what was wrong, and the realm goes on', async () => {
		const { client } = connect({
			generate: async (_, { onSteer, signal }) => {
				onSteer(() => {
					throw new EngineError('bad-request', 'no such budget');
				});
				await aborted(signal);
				return answered('too late');
			}
		});
		const call = client.start('generate', params);
		call.steer({ kind: 'set-budget', tokens: -1 });
		await expect(call.result).rejects.toMatchObject({ code: 'bad-request' });
		await expect(client.start('inspect', { dtypes: [] }).result).resolves.toEqual(plan);
	});

	test('after the end is ignored', async () => {
		const { client } = connect({});
		const call = client.start('generate', params);
		await call.result;
		call.steer({ kind: 'answer-now' });
		await expect(client.start('generate', params).result).resolves.toMatchObject({ answer: 'fine' });
	});
});

describe('failures', () => {
	test.each(engineErrorCodes)('the code %s survives the boundary, with its message', async (code) => {
		const { client } = connect({
			generate: async () => {
				throw new EngineError(code, 'for diagnosis');
			}
		});
		const failure = await client.start('generate', params).result.catch((error: unknown) => error);
		expect(failure).toBeInstanceOf(EngineError);
		expect(failure).toMatchObject({ code, message: 'for diagnosis' });
	});

	test('an error without a code is a defect of ours', async () => {
		const { client } = connect({
			generate: async () => {
				throw new TypeError('undefined is not a function');
			}
		});
		const { result } = client.start('generate', params);
		await expect(result).rejects.toMatchObject({ code: 'internal', message: 'undefined is not a function' });
	});

	test('parameters that cannot be posted reject the call and no other', async () => {
		const { client } = connect({});
		const unposted = { ...params, sampling: { seed: (() => 1) as unknown as number } };
		await expect(client.start('generate', unposted).result).rejects.toThrow();
		await expect(client.start('generate', params).result).resolves.toMatchObject({ answer: 'fine' });
	});

	test('a fatal error rejects everything pending, tells, and rejects whatever is called later', async () => {
		const fatal: EngineError[] = [];
		const never = new Promise<never>(() => undefined);
		const { client, realm } = connect({ generate: () => never }, (error) => fatal.push(error));
		const pending = [client.start('generate', params).result, client.start('generate', params).result];
		realm.served.fatal(new EngineError('device-lost', 'unplugged'));
		for (const result of pending) await expect(result).rejects.toMatchObject({ code: 'device-lost' });
		expect(fatal).toMatchObject([{ code: 'device-lost' }]);
		await expect(client.start('inspect', { dtypes: [] }).result).rejects.toMatchObject({
			code: 'device-lost'
		});
	});

	test('a client that is closed rejects everything pending and everything later with the same error', async () => {
		const { client } = connect({ generate: () => new Promise(() => undefined) });
		const { result } = client.start('generate', params);
		const crash = new EngineError('worker-crashed', 'killed');
		client.close(crash);
		await expect(result).rejects.toBe(crash);
		await expect(client.start('generate', params).result).rejects.toBe(crash);
	});
});
