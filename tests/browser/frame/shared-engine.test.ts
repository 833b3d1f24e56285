/** One engine for the frames of a host: real locks and channels, and guests that go without a word. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { Client } from '#lib/boundary/client.ts';
import { engineErrors, type EngineError } from '#lib/engine/errors.ts';
import type { Calls, GenerateParams, Handlers } from '#lib/engine/protocol.ts';
import type { SpawnedEngine } from '#lib/engine/spawn.ts';
import type { Letter } from '#lib/frame/channel-port.ts';
import {
	engineChannel,
	SharedEngine,
	type SharedEngineParts,
	type SharedModel
} from '#lib/frame/shared-engine.ts';
import { answered, script, spawnScripted } from '../../fixtures/scripted-realm.ts';

const question: GenerateParams = {
	messages: [{ role: 'user', content: 'Hello' }],
	thinking: false,
	thinkingBudget: null
};
let hosts = 0;

type FrameParts = Pick<SharedModel, 'handlersFor'> & Pick<SharedEngineParts, 'waits'>;

/** A frame of that host, whose model answers by the script. */
function frame(
	origin: string,
	name: string,
	handlers: Handlers,
	{ handlersFor = () => handlers, waits = () => undefined }: Partial<FrameParts> = {}
): SharedEngine {
	const channel = engineChannel(origin);
	onTestFinished(() => channel?.close());
	return new SharedEngine({
		spawn: () => spawnScripted(handlers),
		model: () => ({ id: 'tiny', handlersFor }),
		locks: navigator.locks,
		channel,
		origin,
		id: `${name} of ${origin}`,
		waits
	});
}

/** The caller's end of an engine, or of another frame's. */
function clientOf({ port, died }: SpawnedEngine): Client<Calls, EngineError> {
	const client = new Client<Calls, EngineError>(port, engineErrors);
	void died.then((error) => client.close(error));
	return client;
}

/** Answers that go on until they are stopped. */
function endless() {
	const seen = { begun: 0, stopped: 0 };
	const handlers = script({
		generate: (_params, { signal }) => {
			seen.begun += 1;
			return new Promise((_resolve, reject) =>
				signal.addEventListener('abort', () => {
					seen.stopped += 1;
					reject(signal.reason as Error);
				})
			);
		}
	});
	return { seen, handlers };
}

/** A host that nobody else in these tests has. */
function newHost(): string {
	return `https://host-${++hosts}.example`;
}

describe('the engine that frames share', () => {
	it('is one: the second frame calls the first one’s', async () => {
		const origin = newHost();
		const first = frame(origin, 'first', script({ generate: async () => answered('by the first') }));
		await clientOf(first.spawn()).start('inspect', { dtypes: [] }).result;
		const second = frame(origin, 'second', script({ generate: async () => answered('by the second') }));
		expect(await clientOf(second.spawn()).start('generate', question).result).toMatchObject({
			answer: 'by the first'
		});
	});

	it('tells a guest how many are before it, and when it has its turn', async () => {
		const origin = newHost();
		let go = (): void => undefined;
		const first = frame(origin, 'first', script(), {
			handlersFor: (waits) =>
				script({
					generate: async () => {
						waits(2);
						await new Promise<void>((resolve) => (go = resolve));
						waits(0);
						return answered('at last');
					}
				})
		});
		await clientOf(first.spawn()).start('inspect', { dtypes: [] }).result;
		const told: number[] = [];
		const second = frame(origin, 'second', script(), { waits: (before) => told.push(before) });
		const answer = clientOf(second.spawn()).start('generate', question).result;
		await expect.poll(() => told).toEqual([2]);
		go();
		expect(await answer).toMatchObject({ answer: 'at last' });
		expect(told).toEqual([2, 0]);
	});

	it('stops what is under way for a guest that ends its visit', async () => {
		const origin = newHost();
		const { seen, handlers } = endless();
		await clientOf(frame(origin, 'first', handlers).spawn()).start('inspect', { dtypes: [] }).result;
		const visit = frame(origin, 'second', script()).spawn();
		clientOf(visit)
			.start('generate', question)
			.result.catch(() => undefined);
		await expect.poll(() => seen.begun).toBe(1);
		expect(seen.stopped).toBe(0);
		visit.end();
		await expect.poll(() => seen.stopped).toBe(1);
	});

	it('stops what is under way for a guest whose page goes without a word', async () => {
		const origin = newHost();
		const { seen, handlers } = endless();
		await clientOf(frame(origin, 'first', handlers).spawn()).start('inspect', { dtypes: [] }).result;
		const element = document.body.appendChild(document.createElement('iframe'));
		const page = element.contentWindow as Window & typeof globalThis;
		const guest = `second of ${origin}/1`;
		await new Promise<void>((resolve) => {
			void page.navigator.locks.request(`ponder-embed-guest ${guest}`, () => {
				resolve();
				return new Promise(() => undefined);
			});
		});
		const channel = new page.BroadcastChannel(`ponder-embed-engine ${origin}`);
		const address = { from: guest, to: `first of ${origin}` } as const;
		channel.postMessage({ kind: 'open', ...address } satisfies Letter);
		channel.postMessage({
			kind: 'data',
			...address,
			data: { type: 'call', id: 1, call: 'generate', params: question }
		} satisfies Letter);
		await expect.poll(() => seen.begun).toBe(1);
		expect(seen.stopped).toBe(0);
		element.remove();
		await expect.poll(() => seen.stopped).toBe(1);
	});
});
