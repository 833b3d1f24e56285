/** What was asked of model hubs: everything of Ponder's that leaves its own host goes through the download realm's calls. */
import type { CallOptions, Caller, RunningCall } from '#lib/boundary/client.ts';
import { hostOf } from './host.ts';
import type { CallName, Calls, Hub } from '#lib/download/protocol.ts';

export interface DownloadRecord {
	/** Milliseconds since 1970, when it was asked for. */
	readonly at: number;
	/** The hub that was named to the person, with its port. */
	readonly host: string;
	/** Bytes received since, over the network, from it and from hosts it redirected to; null for calls that do not tell. */
	readonly bytes: number | null;
}

/** More than a person reads. */
const remembered = 200;

export class DownloadLog {
	readonly #now: () => number;
	#records = $state.raw<readonly DownloadRecord[]>([]);

	/** `now`: milliseconds since 1970. */
	constructor(now: () => number = Date.now) {
		this.#now = now;
	}

	/** Oldest first. */
	get records(): readonly DownloadRecord[] {
		return this.#records;
	}

	/** The same realm, with a record of every call that names a hub. */
	watch(realm: Caller<Calls>): Caller<Calls> {
		const start = <N extends CallName>(
			call: N,
			params: Calls[N]['params'],
			options: CallOptions<Calls, N> = {}
		): RunningCall<Calls, N> => {
			if (!namesHub(params)) return realm.start(call, params, options);
			const tell = this.#begin(hostOf(params.hub));
			const progress = (step: Calls[N]['progress']): void => {
				if (tellsBytes(step)) tell(step.receivedBytes);
				options.progress?.(step);
			};
			return realm.start(call, params, { ...options, progress });
		};
		return { start };
	}

	/** @returns to be told how many bytes it has received so far */
	#begin(host: string): (bytes: number) => void {
		let record: DownloadRecord = { at: this.#now(), host, bytes: null };
		this.#records = [...this.#records.slice(1 - remembered), record];
		return (bytes) => {
			const grown = { ...record, bytes };
			this.#records = this.#records.map((other) => (other === record ? grown : other));
			record = grown;
		};
	}
}

function namesHub(params: object): params is { readonly hub: Hub } {
	return 'hub' in params;
}

function tellsBytes(step: unknown): step is { readonly receivedBytes: number } {
	return typeof step === 'object' && step !== null && 'receivedBytes' in step;
}
