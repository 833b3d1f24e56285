import { describe, expect, it } from 'vitest';
import { Client } from '#lib/boundary/client.ts';
import { engineErrors, type EngineError } from '#lib/engine/errors.ts';
import type { Calls, GenerateParams, GenerateResult } from '#lib/engine/protocol.ts';
import { lendModel, type LentModel } from '#lib/frame/lend-model.ts';
import { answered, spawnScripted } from '../../fixtures/scripted-realm.ts';

const ask = (content: string): GenerateParams => ({
	messages: [{ role: 'user', content }],
	thinking: false,
	thinkingBudget: null
});

/** A model of one answer at a time, each of which ends when it is told to. */
function slowModel() {
	const begun: string[] = [];
	let finish = (): void => undefined;
	let underWay: Promise<unknown> | null = null;
	const model: LentModel = {
		prepare: async () => undefined,
		error: null,
		plan: null,
		loaded: null,
		countTokens: async () => null,
		get busy() {
			return underWay !== null;
		},
		get answered() {
			return Promise.allSettled([underWay]).then(() => undefined);
		},
		answer: (asked) => {
			if (typeof asked === 'function') throw new Error('Guests compose their prompts themselves.');
			if (underWay !== null) throw new Error('Two at a time.');
			const said = asked.messages.at(-1)?.content ?? '';
			begun.push(said);
			const result = new Promise<GenerateResult>((resolve) => (finish = () => resolve(answered(said))));
			underWay = result.finally(() => (underWay = null));
			return { result, steer: () => undefined };
		}
	};
	return { model, begun, finish: () => finish() };
}

/** A guest of it, and what it was told of its turn. */
function guestOf(model: LentModel) {
	const told: boolean[] = [];
	const { port } = spawnScripted(lendModel(model, (isWaiting) => told.push(isWaiting)));
	return { told, client: new Client<Calls, EngineError>(port, engineErrors) };
}

describe('a lent model', () => {
	it('answers one guest after the other; those who wait are told so, and may leave', async () => {
		const { model, begun, finish } = slowModel();
		const guests = [guestOf(model), guestOf(model), guestOf(model)] as const;
		const leaving = new AbortController();
		const first = guests[0].client.start('generate', ask('one')).result;
		await expect.poll(() => begun).toEqual(['one']);
		const second = guests[1].client.start('generate', ask('two'), { signal: leaving.signal }).result;
		const third = guests[2].client.start('generate', ask('three')).result;
		await expect.poll(() => guests.map(({ told }) => told)).toEqual([[], [true], [true]]);
		leaving.abort();
		await expect(second).rejects.toBe(leaving.signal.reason);
		expect(guests[1].told).toEqual([true, false]);
		finish();
		expect((await first).answer).toBe('one');
		await expect.poll(() => begun).toEqual(['one', 'three']);
		finish();
		expect((await third).answer).toBe('three');
		expect(guests[2].told).toEqual([true, false]);
	});

	it('never begins two answers at once, though two have waited for the same end', async () => {
		const { model, begun, finish } = slowModel();
		const [one, two, three] = [guestOf(model), guestOf(model), guestOf(model)];
		const answers = [one, two, three].map(
			({ client }, index) => client.start('generate', ask(`${index}`)).result
		);
		for (const count of [1, 2, 3]) {
			await expect.poll(() => begun).toHaveLength(count);
			finish();
		}
		expect((await Promise.all(answers)).map(({ answer }) => answer)).toEqual(['0', '1', '2']);
	});
});
