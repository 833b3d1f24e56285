/** Starts the download realm's worker, and notices its end. */
import { watchWorker, type SpawnedRealm } from '#lib/boundary/worker.ts';
import { downloadErrors, type DownloadError } from './errors.ts';

export type SpawnedDownload = SpawnedRealm<DownloadError>;

export type SpawnDownload = () => SpawnedDownload;

export const spawnDownload: SpawnDownload = () => {
	const worker = new Worker(new URL('../../../workers/download/download.worker.ts', import.meta.url), {
		type: 'module'
	});
	return watchWorker(worker, navigator.locks, downloadErrors);
};
