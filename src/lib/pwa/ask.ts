/** Asks a service worker. */
import type { ServiceWorkerCalls } from './messages.ts';

/**
 * Resolves with its answer. Never, where the browser ends it before it has one: it lives for as long as the answer takes, and
 * a page that goes on without one has lost nothing.
 */
export function ask<Name extends keyof ServiceWorkerCalls>(
	worker: ServiceWorker,
	type: Name,
	params: ServiceWorkerCalls[Name]['params']
): Promise<ServiceWorkerCalls[Name]['result']> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = ({ data }: MessageEvent<ServiceWorkerCalls[Name]['result']>) => {
			port1.close();
			resolve(data);
		};
		worker.postMessage({ type, ...params }, [port2]);
	});
}
