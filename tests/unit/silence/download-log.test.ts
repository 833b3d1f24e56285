import { describe, expect, it } from 'vitest';
import type { CallOptions, Caller } from '#lib/boundary/client.ts';
import type { Calls, Hub } from '#lib/download/protocol.ts';
import { DownloadLog } from '#lib/silence/download-log.svelte.ts';

const hub: Hub = { base: 'http://127.0.0.1:8080' };

/** A realm that ends nothing and hands out what it was started with. */
function realm() {
	const started: { call: string; options: CallOptions<Calls, 'download'> | undefined }[] = [];
	const caller: Caller<Calls> = {
		start: (call, _, options) => {
			started.push({ call, options: options as CallOptions<Calls, 'download'> | undefined });
			return { result: new Promise<never>(() => undefined), steer: () => undefined };
		}
	};
	return { started, caller };
}

describe('the record of downloads', () => {
	it('names the hub of every call that has one, when it is asked', () => {
		const log = new DownloadLog(() => 7);
		const { started, caller } = realm();
		const watched = log.watch(caller);
		watched.start('testHub', { hub });
		watched.start('remove', { key: 'a' });
		expect(log.records).toEqual([{ at: 7, host: '127.0.0.1:8080', bytes: null }]);
		expect(started.map(({ call }) => call)).toEqual(['testHub', 'remove']);
	});

	it('follows the bytes of each download, and passes on all that it reports', () => {
		const log = new DownloadLog(() => 7);
		const { started, caller } = realm();
		const heard: number[] = [];
		const watched = log.watch(caller);
		watched.start(
			'repair',
			{ hub, key: 'a' },
			{ progress: ({ receivedBytes }) => heard.push(receivedBytes) }
		);
		watched.start('repair', { hub, key: 'b' });
		const report = (index: number, receivedBytes: number) =>
			started[index]?.options?.progress?.({ stage: 'transferring', files: [], receivedBytes });
		report(0, 10);
		report(1, 5);
		report(0, 30);
		expect(log.records.map(({ bytes }) => bytes)).toEqual([30, 5]);
		expect(heard).toEqual([10, 30]);
	});
});
