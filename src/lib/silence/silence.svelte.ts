/** Keeps the list of every request of this page that can be seen from within it. */
import { ask } from '#lib/pwa/ask.ts';
import { trafficChannel, type PassedRequest } from '#lib/pwa/messages.ts';
import type { DownloadLog } from './download-log.svelte.ts';
import { ledger, type Ledger, type TimedRequest } from './ledger.ts';

export type Coverage =
	/** The service worker has been in control since the page opened: it sees the page and its workers. */
	| 'all'
	/** It was not: what the workers asked for is not measured. */
	| 'page-only';

export interface SilenceParts {
	/** Of this page. */
	readonly origin: string;
	readonly downloads: DownloadLog;
	/** Hosts that the person gets models from, with their ports. */
	readonly hubs: () => readonly string[];
}

export class Silence {
	readonly #parts: SilenceParts;
	#timed = $state.raw<readonly TimedRequest[]>([]);
	#passed = $state.raw<readonly PassedRequest[]>([]);
	#coverage = $state<Coverage>('page-only');
	readonly #ledger = $derived.by(() =>
		ledger({
			origin: this.#parts.origin,
			timed: this.#timed,
			passed: this.#passed,
			downloads: this.#parts.downloads.records,
			hubs: this.#parts.hubs()
		})
	);

	constructor(parts: SilenceParts) {
		this.#parts = parts;
	}

	get ledger(): Ledger {
		return this.#ledger;
	}

	get coverage(): Coverage {
		return this.#coverage;
	}

	/** Listens from now on, for as long as the page lives, and takes what the browser has noted since it opened. */
	watch(): void {
		const observer = new PerformanceObserver((list) => {
			const entries = list.getEntries() as PerformanceResourceTiming[];
			this.#timed = [...this.#timed, ...entries.filter(isRequest).map(timedRequest)];
			// The page itself came through the service worker, or it did not.
			if (entries.some(({ entryType, workerStart }) => entryType === 'navigation' && workerStart > 0)) {
				this.#coverage = 'all';
			}
		});
		observer.observe({ type: 'navigation', buffered: true });
		observer.observe({ type: 'resource', buffered: true });
		this.#hear();
	}

	/** What the service worker sees, of every tab: of what was before this page, none. */
	#hear(): void {
		// Missing outside secure contexts, whatever the types say.
		const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
		const add = (requests: readonly PassedRequest[]): void => {
			this.#passed = [...this.#passed, ...requests.filter(({ at }) => at >= performance.timeOrigin)];
		};
		if (!serviceWorker) return;
		let early: PassedRequest[] | null = [];
		const channel = new BroadcastChannel(trafficChannel);
		channel.addEventListener('message', ({ data }: MessageEvent<PassedRequest>) => {
			if (early === null) add([data]);
			else early.push(data);
		});
		const begin = (before: readonly PassedRequest[]): void => {
			// Both may hold what was passed between the question and its answer.
			const last = before.at(-1)?.at ?? 0;
			add([...before, ...(early ?? []).filter(({ at }) => at > last)]);
			early = null;
		};
		if (serviceWorker.controller) void ask(serviceWorker.controller, 'traffic', {}).then(begin);
		else begin([]);
	}
}

/** `blob:` and `data:` never leave the page. */
function isRequest({ name }: PerformanceEntry): boolean {
	return /^https?:/.test(name);
}

function timedRequest({
	name,
	startTime,
	transferSize,
	workerStart,
	responseStatus
}: PerformanceResourceTiming): TimedRequest {
	return {
		at: performance.timeOrigin + startTime,
		address: name,
		// Nothing came of what failed; from a cache nothing came either, but an answer did.
		bytes: responseStatus === 0 ? null : transferSize,
		wasPassed: workerStart > 0
	};
}
