import { afterEach, describe, expect, it } from 'vitest';
import { serve } from '#lib/boundary/serve.ts';
import { DownloadClient } from '#lib/download/client.ts';
import { DownloadError, downloadErrors } from '#lib/download/errors.ts';
import type { Calls, DownloadProgress } from '#lib/download/protocol.ts';
import { variantKey } from '#lib/qwen3/pins.ts';
import { randomContent } from '../../fixtures/hub/content.ts';
import { startHub } from '../../fixtures/hub/hub.ts';
import { chunkBytes, hubOf, openRealm, pinOf, repository } from './setup.ts';

const files = { 'onnx/model_q4.onnx': randomContent(4 * chunkBytes, 12) };

const ends: (() => unknown)[] = [];
afterEach(async () => {
	for (const end of ends.splice(0)) await end();
});

/** A page's client, a realm behind the real boundary, and a hub that has one model. */
async function connect() {
	const hub = await startHub({ repositories: { [repository]: { files } } });
	const { port1, port2 } = new MessageChannel();
	serve<Calls, DownloadError>(openRealm().realm, port2, downloadErrors);
	ends.push(
		() => port1.close(),
		() => hub.close()
	);
	const pin = await pinOf(hub, files);
	return { hub, pin, client: new DownloadClient(port1), task: { hub: hubOf(hub), pin, modelId: 'model' } };
}

describe('a download over the boundary', () => {
	it('reports, and ends with the variant', async () => {
		const { client, task, pin } = await connect();
		const reports: DownloadProgress[] = [];
		const progress = (report: DownloadProgress) => void reports.push(report);
		const result = await client.start('download', task, { progress }).result;
		expect(result).toMatchObject({ kind: 'ready', variant: { key: variantKey(pin) } });
		expect(reports.at(-1)?.files).toMatchObject([{ storedBytes: 4 * chunkBytes, isVerified: true }]);
	});

	it('that is aborted resolves as paused', async () => {
		const { hub, client, task } = await connect();
		const stall = hub.fault({ kind: 'stall', afterBytes: 1000 });
		const stop = new AbortController();
		const { result } = client.start('download', task, { signal: stop.signal });
		await stall.hit(1);
		stop.abort();
		expect(await result).toEqual({ kind: 'paused' });
	});

	it('that fails keeps its code and its facts', async () => {
		const { hub, client, task } = await connect();
		hub.fault({ kind: 'resize', bytes: 9 });
		const failure = await client.start('download', task).result.catch((error: unknown) => error);
		expect(failure).toBeInstanceOf(DownloadError);
		const facts = { path: 'onnx/model_q4.onnx', expected: 4 * chunkBytes, found: 9 };
		expect(failure).toMatchObject({ code: 'size-changed', facts });
	});
});
