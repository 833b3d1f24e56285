import { describe, expect, it } from 'vitest';
import type { FilePin, VariantPin } from '#lib/qwen3/pins.ts';
import { decidedPin, doneBytes, timeLeft, type Transferring } from '#lib/library/variant-state.ts';
import { progressOf } from '../../fixtures/scripted-downloads.ts';

const file = (path: string, bytes: number): FilePin => ({ path, bytes, digest: null });
const pin: VariantPin = {
	repository: 'a/b',
	commit: '0'.repeat(40),
	dtype: 'q4',
	files: [file('config.json', 100), file('onnx/model_q4.onnx', 900)]
};

describe('how far a transfer is', () => {
	it('counts what was received beyond what was stored when it began, before a chunk is whole', () => {
		expect(doneBytes(progressOf(pin, 0.2, { receivedBytes: 150 }), 200)).toBe(350);
	});

	it('never goes beyond the end, also when bytes were fetched twice', () => {
		expect(doneBytes(progressOf(pin, 0.9, { receivedBytes: 5000 }), 0)).toBe(1000);
	});

	it('is what is stored where that is more, as when a file was here already', () => {
		expect(doneBytes(progressOf(pin, 0.5, { receivedBytes: 10 }), 0)).toBe(500);
	});

	it('is what is stored while chunks are fetched once more', () => {
		expect(doneBytes(progressOf(pin, 0.5, { stage: 'mending', receivedBytes: 900 }), 0)).toBe(500);
	});
});

describe('the time that is left', () => {
	const state = (change: Partial<Transferring> = {}): Transferring => ({
		kind: 'transferring',
		task: 'download',
		progress: progressOf(pin, 0.5),
		doneBytes: 500,
		rate: 100,
		...change
	});

	it('is what is missing at the present rate', () => {
		expect(timeLeft(state())).toBe(5000);
	});

	it.each([
		['nothing is known', { progress: null }],
		['there is no rate yet', { rate: null }],
		['nothing comes', { rate: 0 }],
		['it waits', { progress: progressOf(pin, 0.5, { stage: 'waiting' }) }]
	] as const)('is not told while %s', (_, change) => {
		expect(timeLeft(state(change))).toBeNull();
	});
});

describe('what was decided', () => {
	const listed = file('onnx/model_q4.onnx', 901);
	const resolved = {
		pin,
		disagreements: [
			{ path: listed.path, pinned: file(listed.path, 900), listed },
			{ path: 'config.json', pinned: file('config.json', 100), listed: null }
		]
	};

	it('is Ponder’s own pin', () => {
		expect(decidedPin(resolved, 'pinned')).toEqual(pin);
	});

	it('is the hub’s list, without what it lacks', () => {
		expect(decidedPin(resolved, 'listed')).toEqual({ ...pin, files: [listed] });
	});
});
