import { describe, expect, it } from 'vitest';
import { announcementOf } from '#lib/library/announcement.ts';
import type { VariantState } from '#lib/library/variant-state.ts';
import { progressOf, storedVariant } from '../../fixtures/scripted-downloads.ts';
import { pinOf } from '../../fixtures/scripted-library.ts';
import type { DownloadProgress } from '#lib/download/protocol.ts';
import { pinBytes } from '#lib/qwen3/pins.ts';

const pin = pinOf('qwen3-0.6b', 'q4f16');

function transferring(share: number, change: Partial<DownloadProgress> = {}): VariantState {
	return {
		kind: 'transferring',
		task: 'download',
		progress: progressOf(pin, share, change),
		doneBytes: pinBytes(pin) * share,
		rate: null
	};
}

describe('what is announced of a download', () => {
	it('is its beginning and every quarter, and nothing in between', () => {
		const shares = Array.from({ length: 100 }, (_, percent) => percent / 100);
		const told = shares.map((share) => JSON.stringify(announcementOf(transferring(share), null, null)));
		expect([...new Set(told)]).toEqual([
			'{"kind":"began"}',
			'{"kind":"share","share":0.25}',
			'{"kind":"share","share":0.5}',
			'{"kind":"share","share":0.75}'
		]);
	});

	it('is that it waits, and for what', () => {
		const waiting = { code: 'offline', facts: {}, until: 0 } as const;
		expect(announcementOf(transferring(0.3, { stage: 'waiting', waiting }), null, null)).toEqual({
			kind: 'waiting',
			code: 'offline'
		});
	});

	it('is its end', () => {
		expect(announcementOf(transferring(1, { stage: 'verifying' }), null, null)).toEqual({
			kind: 'verifying'
		});
		const variant = storedVariant('qwen3-0.6b', pin);
		expect(announcementOf({ kind: 'ready', variant }, null, null)).toEqual({ kind: 'ready' });
		expect(announcementOf({ kind: 'paused', storedBytes: 1, droppedBytes: 0 }, null, null)).toEqual({
			kind: 'paused'
		});
	});

	it('is that what is here is checked, and what that found', () => {
		const ready: VariantState = { kind: 'ready', variant: storedVariant('qwen3-0.6b', pin) };
		expect(announcementOf({ kind: 'checking', progress: null }, null, null)).toEqual({ kind: 'checking' });
		const sound = { kind: 'sound', checkedBytes: 1, unknown: [] } as const;
		expect(announcementOf(ready, null, sound)).toEqual({ kind: 'sound' });
		expect(announcementOf(ready, null, { kind: 'damaged', damaged: [] })).toEqual({ kind: 'damaged' });
		expect(announcementOf(ready, null, { kind: 'repaired', repairedBytes: 1 })).toEqual({ kind: 'repaired' });
	});

	it('is nothing where a failure speaks for itself', () => {
		const failure = { code: 'offline', facts: {} } as const;
		expect(announcementOf({ kind: 'paused', storedBytes: 1, droppedBytes: 0 }, failure, null)).toBeNull();
		expect(announcementOf({ kind: 'absent' }, null, null)).toBeNull();
	});
});
