import { describe, expect, it } from 'vitest';
import { serve } from '#lib/boundary/serve.ts';
import type { SpawnedRealm } from '#lib/boundary/worker.ts';
import { DownloadError, downloadErrors } from '#lib/download/errors.ts';
import type { Calls, Handlers } from '#lib/download/protocol.ts';
import { DownloadRealm } from '#lib/library/realm.ts';
import { downloadScript, ScriptedWeights } from '../../fixtures/scripted-downloads.ts';

const hub = { base: 'https://huggingface.co' };

function spawner(changes: Partial<Handlers> = {}) {
	const kills: (() => void)[] = [];
	const spawn = (): SpawnedRealm<DownloadError> => {
		const { port1, port2 } = new MessageChannel();
		serve<Calls, DownloadError>(downloadScript(new ScriptedWeights(), changes), port2, downloadErrors);
		let report: (error: DownloadError) => void = () => undefined;
		const died = new Promise<DownloadError>((resolve) => (report = resolve));
		const end = () => {
			port1.close();
			port2.close();
		};
		kills.push(() => report(new DownloadError('worker-crashed', 'killed')));
		return { port: port1, died, end };
	};
	return { spawn, kills };
}

describe('the download realm of a page', () => {
	it('is started with the first call and used for the next', async () => {
		const { spawn, kills } = spawner();
		const realm = new DownloadRealm(spawn);
		expect(kills).toHaveLength(0);
		await realm.start('testHub', { hub }).result;
		await realm.start('testHub', { hub }).result;
		expect(kills).toHaveLength(1);
	});

	it('rejects what was under way when it dies, and starts anew with the next call', async () => {
		const { spawn, kills } = spawner({
			verify: () => new Promise(() => undefined)
		});
		const realm = new DownloadRealm(spawn);
		const { result } = realm.start('verify', { key: 'x' });
		kills[0]?.();
		await expect(result).rejects.toMatchObject({ code: 'worker-crashed' });
		await expect(realm.start('testHub', { hub }).result).resolves.toBeNull();
		expect(kills).toHaveLength(2);
	});
});
