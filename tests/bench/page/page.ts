/** The bench's page: passes requests on to a worker, where the engine would run, and its answers back. */
import type { BenchRequest, BenchReport } from './bench.worker.ts';
import type { WeightsRequest } from './weights.worker.ts';

declare global {
	interface Window {
		/** Runs one request in a fresh worker. Rejects with what failed there. */
		measure: (request: BenchRequest) => Promise<BenchReport>;
		/** Likewise; resolves to milliseconds, and the worker stays as it is, with all it holds. */
		measureWeights: (request: WeightsRequest) => Promise<number>;
	}
}

window.measure = async (request) => {
	const worker = new Worker(new URL('./bench.worker.ts', import.meta.url), { type: 'module' });
	try {
		return await ask<BenchReport>(worker, request);
	} finally {
		worker.terminate();
	}
};

window.measureWeights = (request) =>
	ask<number>(new Worker(new URL('./weights.worker.ts', import.meta.url), { type: 'module' }), request);

function ask<Report>(worker: Worker, request: BenchRequest | WeightsRequest): Promise<Report> {
	return new Promise((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<{ report: Report } | { failure: string }>) => {
			if ('report' in data) resolve(data.report);
			else reject(new Error(data.failure));
		};
		worker.onerror = (event) => reject(new Error(event.message));
		worker.postMessage(request);
	});
}
