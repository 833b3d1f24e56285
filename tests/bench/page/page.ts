/** The bench's page: passes requests on to a worker, where the engine would run, and its answers back. */
import type { BenchRequest, BenchReport } from './bench.worker.ts';

declare global {
	interface Window {
		/** Runs one request in a fresh worker. Rejects with what failed there. */
		measure: (request: BenchRequest) => Promise<BenchReport>;
	}
}

window.measure = (request) =>
	new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./bench.worker.ts', import.meta.url), { type: 'module' });
		const settle = (act: () => void): void => {
			worker.terminate();
			act();
		};
		worker.onmessage = ({ data }: MessageEvent<{ report: BenchReport } | { failure: string }>) => {
			settle(() => {
				if ('report' in data) resolve(data.report);
				else reject(new Error(data.failure));
			});
		};
		worker.onerror = (event) => {
			settle(() => {
				reject(new Error(event.message));
			});
		};
		worker.postMessage(request);
	});
