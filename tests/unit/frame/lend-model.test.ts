/** A frame's model as its guests, its visitor and its host ask it: in one line. */
import { describe, expect, it } from 'vitest';
import { Client } from '#lib/boundary/client.ts';
import { engineErrors, type EngineError } from '#lib/engine/errors.ts';
import type { Calls, GenerateParams, GenerateResult, Steer } from '#lib/engine/protocol.ts';
import { InLine, type InLineParts } from '#lib/frame/in-line.svelte.ts';
import { lendModel, type LentModel } from '#lib/frame/lend-model.ts';
import { Turns } from '#lib/frame/turns.ts';
import { answered, spawnScripted } from '../../fixtures/scripted-realm.ts';

const ask = (content: string): GenerateParams => ({
	messages: [{ role: 'user', content }],
	thinking: false,
	thinkingBudget: null
});

/** A model of one answer at a time, each of which ends when it is told to. */
function slowModel() {
	const begun: string[] = [];
	const asks: GenerateParams[] = [];
	const steered: Steer[] = [];
	let finish = (): void => undefined;
	let underWay: Promise<unknown> | null = null;
	const model: LentModel & InLineParts['model'] = {
		prepare: async () => undefined,
		error: null,
		plan: null,
		loaded: null,
		identity: null,
		countTokens: async () => null,
		answer: (asked) => {
			if (typeof asked === 'function') throw new Error('Guests compose their prompts themselves.');
			if (underWay !== null) throw new Error('Two at a time.');
			const said = asked.messages.at(-1)?.content ?? '';
			begun.push(said);
			asks.push(asked);
			const result = new Promise<GenerateResult>((resolve) => (finish = () => resolve(answered(said))));
			underWay = result.finally(() => (underWay = null));
			return { result, steer: (steer) => steered.push(steer) };
		}
	};
	const turns = new Turns();
	return {
		begun,
		steered,
		/** Of each answer that has begun, whether it was asked for as one that gives way. */
		givesWay: () => asks.map(({ givesWay = false }) => givesWay),
		finish: () => finish(),
		/** The frame's own visitor, or host. */
		own: () => new InLine({ model, turns: () => turns }),
		/** A guest's own line, which the one before the engine takes the place of. */
		passing: () => new InLine({ model, turns: () => null }),
		/** A guest, and what it was told of its turn. */
		guest: () => {
			const told: number[] = [];
			const inLine = new InLine({ model, turns: () => turns, tell: (before) => told.push(before) });
			const { port } = spawnScripted(lendModel(model, inLine));
			return { told, inLine, client: new Client<Calls, EngineError>(port, engineErrors) };
		}
	};
}

const nothing = () => undefined;

/** Never aborted. */
const options = () => ({ signal: new AbortController().signal, progress: () => undefined });

describe('a lent model', () => {
	it('answers one guest after the other; those who wait are told how many are before them, and may leave', async () => {
		const { guest, begun, finish } = slowModel();
		const guests = [guest(), guest(), guest()] as const;
		const leaving = new AbortController();
		const first = guests[0].client.start('generate', ask('one')).result;
		await expect.poll(() => begun).toEqual(['one']);
		const second = guests[1].client.start('generate', ask('two'), { signal: leaving.signal }).result;
		const third = guests[2].client.start('generate', ask('three')).result;
		await expect.poll(() => guests.map(({ told }) => told)).toEqual([[], [1], [2]]);
		leaving.abort();
		await expect(second).rejects.toBe(leaving.signal.reason);
		await expect.poll(() => guests.map(({ told }) => told)).toEqual([[], [1, 0], [2, 1]]);
		finish();
		expect((await first).answer).toBe('one');
		await expect.poll(() => begun).toEqual(['one', 'three']);
		finish();
		expect((await third).answer).toBe('three');
		expect(guests[2].told).toEqual([2, 1, 0]);
	});

	it('never begins two answers at once, though two have waited for the same end', async () => {
		const { guest, begun, finish } = slowModel();
		const answers = [guest(), guest(), guest()].map(
			({ client }, index) => client.start('generate', ask(`${index}`)).result
		);
		for (const count of [1, 2, 3]) {
			await expect.poll(() => begun).toHaveLength(count);
			finish();
		}
		expect((await Promise.all(answers)).map(({ answer }) => answer)).toEqual(['0', '1', '2']);
	});

	it('has the frame’s own visitor stand in the same line, behind whom came before and before whom comes later', async () => {
		const { guest, own, begun, finish } = slowModel();
		const [early, late, visitor] = [guest(), guest(), own()];
		const answers = [early.client.start('generate', ask('early')).result];
		await expect.poll(() => begun).toEqual(['early']);
		const said = visitor.answer(ask('visitor'), options());
		said.steer({ kind: 'answer-now' });
		answers.push(said.result);
		expect([visitor.busy, visitor.before]).toEqual([true, 1]);
		answers.push(late.client.start('generate', ask('late')).result);
		await expect.poll(() => late.told).toEqual([2]);
		finish();
		await expect.poll(() => begun).toEqual(['early', 'visitor']);
		expect([visitor.busy, visitor.before]).toEqual([true, 0]);
		finish();
		await expect.poll(() => begun).toEqual(['early', 'visitor', 'late']);
		finish();
		expect((await Promise.all(answers)).map(({ answer }) => answer)).toEqual(['early', 'visitor', 'late']);
		expect([visitor.busy, visitor.before]).toEqual([false, 0]);
	});

	it('has visitors go before what hosts ask, each in the order they came; what has begun goes on', async () => {
		const { guest, own, begun, finish } = slowModel();
		const [one, other, visitor] = [guest(), guest(), own()];
		const hosts = own();
		const said = (line: InLine, words: string) =>
			hosts.asHost(nothing, () => line.answer(ask(words), options()).result);
		const answers = [said(hosts, 'host 1')];
		await expect.poll(() => begun).toEqual(['host 1']);
		answers.push(said(hosts, 'host 2'));
		answers.push(one.client.start('generate', { ...ask('host 3'), givesWay: true }).result);
		await expect.poll(() => one.inLine.busy).toBe(true);
		answers.push(visitor.answer(ask('visitor 1'), options()).result);
		expect(visitor.before).toBe(1);
		answers.push(other.client.start('generate', ask('visitor 2')).result);
		await expect.poll(() => other.told).toEqual([2]);
		for (let count = 1; count <= answers.length; count++) {
			await expect.poll(() => begun).toHaveLength(count);
			finish();
		}
		await Promise.all(answers);
		expect(begun).toEqual(['host 1', 'visitor 1', 'visitor 2', 'host 2', 'host 3']);
		// What a host waits for is no visitor's to be told.
		expect(one.told).toEqual([]);
	});

	it('tells a guest of two answers how long it waits for the later, whichever moves', async () => {
		const { guest, own, finish } = slowModel();
		const [first, last] = [own(), guest()];
		const running = first.answer(ask('running'), options()).result;
		const leaving = new AbortController();
		const early = last.client.start('generate', ask('early'), { signal: leaving.signal }).result;
		await expect.poll(() => last.told).toEqual([1]);
		const late = last.client.start('generate', ask('late')).result;
		await expect.poll(() => last.told).toEqual([1, 2]);
		leaving.abort();
		await expect(early).rejects.toBe(leaving.signal.reason);
		await expect.poll(() => last.told).toEqual([1, 2, 1]);
		finish();
		await running;
		await expect.poll(() => last.told).toEqual([1, 2, 1, 0]);
		finish();
		expect((await late).answer).toBe('late');
	});

	it('asks once more when a host’s turn comes whether it may begin', async () => {
		const { own, begun, finish } = slowModel();
		const [visitor, host] = [own(), own()];
		const running = visitor.answer(ask('visitor'), options()).result;
		const spent = new AbortController();
		const refusal = new Error('spent');
		const asked = host.asHost(
			() => spent.abort(refusal),
			() => host.answer(ask('host'), { ...options(), signal: spent.signal }).result
		);
		await expect.poll(() => begun).toEqual(['visitor']);
		expect(spent.signal.aborted).toBe(false);
		finish();
		await running;
		await expect(asked).rejects.toBe(refusal);
		expect([begun, host.busy]).toEqual([['visitor'], false]);
	});

	it('passes on whose question it is, and stands in one line only', async () => {
		const { passing, givesWay, finish } = slowModel();
		const guest = passing();
		const host = guest.asHost(nothing, () => guest.answer(ask('host'), options()).result);
		await expect.poll(givesWay).toEqual([true]);
		finish();
		await host;
		const visitor = guest.answer(ask('visitor'), options()).result;
		await expect.poll(givesWay).toEqual([true, false]);
		finish();
		await visitor;
	});

	it('lets the visitor leave the line, and steer what has not begun yet', async () => {
		const { own, begun, steered, finish } = slowModel();
		const [host, visitor] = [own(), own()];
		const first = host.answer(ask('host'), options()).result;
		const leaving = new AbortController();
		const left = visitor.answer(ask('left'), { ...options(), signal: leaving.signal });
		leaving.abort();
		await expect(left.result).rejects.toBe(leaving.signal.reason);
		expect([visitor.busy, visitor.before]).toEqual([false, 0]);
		const again = visitor.answer(ask('again'), options());
		again.steer({ kind: 'answer-now' });
		finish();
		await first;
		await expect.poll(() => steered).toEqual([{ kind: 'answer-now' }]);
		finish();
		await again.result;
		expect(begun).toEqual(['host', 'again']);
		const gone = AbortSignal.abort();
		await expect(host.answer(ask('gone'), { ...options(), signal: gone }).result).rejects.toBe(gone.reason);
	});
});
