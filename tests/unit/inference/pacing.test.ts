import { describe, expect, test } from 'vitest';
import { DeltaCoalescer } from '#inference/delta-coalescer.ts';
import { Macrotask } from '#inference/macrotask.ts';
import { Timeline } from '#inference/timeline.ts';
import type { GenerateProgress } from '#lib/engine/protocol.ts';

describe('deltas', () => {
	function coalescer(): { clock: { ms: number }; sent: GenerateProgress[]; deltas: DeltaCoalescer } {
		const clock = { ms: 0 };
		const sent: GenerateProgress[] = [];
		const deltas = new DeltaCoalescer(
			() => clock.ms,
			(delta) => sent.push(delta)
		);
		return { clock, sent, deltas };
	}

	test('go out at once when they come slowly', () => {
		const { clock, sent, deltas } = coalescer();
		for (const text of ['a', 'b', 'c']) {
			deltas.add('answer', text, 1);
			clock.ms += 100;
		}
		expect(sent.map((delta) => delta.kind === 'delta' && delta.text)).toEqual(['a', 'b', 'c']);
	});

	test('are gathered to one a frame when they come fast', () => {
		const { clock, sent, deltas } = coalescer();
		for (let token = 0; token < 1000; token++) {
			deltas.add('answer', 'x', 1);
			clock.ms += 1;
		}
		deltas.flush();
		expect(sent.length).toBeLessThanOrEqual(1000 / 16 + 2);
		const total = sent.reduce((sum, delta) => sum + (delta.kind === 'delta' ? delta.tokens : 0), 0);
		expect(total).toBe(1000);
	});

	test('of two channels never mix, and keep their order', () => {
		const { sent, deltas } = coalescer();
		deltas.add('thinking', 'a', 1);
		deltas.add('thinking', 'b', 1);
		deltas.add('answer', 'c', 1);
		deltas.add('answer', 'd', 2);
		deltas.flush();
		deltas.flush();
		expect(sent).toEqual([
			{ kind: 'delta', channel: 'thinking', text: 'a', tokens: 1 },
			{ kind: 'delta', channel: 'thinking', text: 'b', tokens: 1 },
			{ kind: 'delta', channel: 'answer', text: 'cd', tokens: 3 }
		]);
	});
});

describe('timings', () => {
	test('follow the phases of an answer', () => {
		let ms = 1000;
		const timeline = new Timeline(() => ms);
		ms = 1010;
		timeline.prefillStarted();
		ms = 1110;
		timeline.prefillEnded();
		ms = 1120;
		timeline.tokenDrawn();
		timeline.thinkingStarted();
		ms = 1320;
		timeline.tokenDrawn();
		timeline.thinkingEnded();
		ms = 1520;
		expect(timeline.finish(50, 11)).toEqual({
			timeToFirstTokenMs: 120,
			prefillMs: 100,
			prefillTokensPerSecond: 500,
			decodeMs: 400,
			decodeTokensPerSecond: 25,
			thinkingMs: 200,
			totalMs: 520
		});
	});

	test('are zero for what never happened', () => {
		const timeline = new Timeline(() => 5);
		expect(Object.values(timeline.finish(0, 0))).toEqual([0, 0, 0, 0, 0, 0, 0]);
	});

	test('count an open trace up to the end', () => {
		let ms = 0;
		const timeline = new Timeline(() => ms);
		timeline.thinkingStarted();
		ms = 30;
		expect(timeline.finish(0, 0).thinkingMs).toBe(30);
	});
});

test('macrotasks let a message arrive that settled promises keep waiting', async () => {
	const macrotask = new Macrotask();
	const channel = new MessageChannel();
	const arrived: string[] = [];
	channel.port1.onmessage = () => arrived.push('message');
	channel.port2.postMessage(null);
	for (let turn = 0; turn < 1000; turn++) await Promise.resolve();
	expect(arrived).toEqual([]);
	for (let turn = 0; turn < 3; turn++) await macrotask.next();
	expect(arrived).toEqual(['message']);
	channel.port1.close();
	macrotask.close();
});
