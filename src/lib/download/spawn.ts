/** Starts the download realm's worker, and notices its end. */
import { scriptUrl } from '#lib/boundary/script-url.ts';
import { watchWorker, type SpawnedRealm } from '#lib/boundary/worker.ts';
import script from '../../../workers/download/download.worker.ts?worker&url';
import { downloadErrors, type DownloadError } from './errors.ts';

export type SpawnedDownload = SpawnedRealm<DownloadError>;

export type SpawnDownload = () => SpawnedDownload;

export const spawnDownload: SpawnDownload = () => {
	const worker = new Worker(scriptUrl(script), { type: 'module' });
	return watchWorker(worker, navigator.locks, downloadErrors);
};
