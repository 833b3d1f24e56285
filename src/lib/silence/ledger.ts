/** Every request that is known of, put together from who saw it, by the host it went to. Pure. */
import type { PassedRequest } from '#lib/pwa/messages.ts';
import type { DownloadRecord } from './download-log.svelte.ts';

/** One of the page's own requests, as its performance timeline has it (https://w3c.github.io/resource-timing/). */
export interface TimedRequest {
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly address: string;
	/** Bytes that came over the network; 0 from a cache, and of hosts that do not let a page know; null where none came. */
	readonly bytes: number | null;
	/** The service worker saw it: then it is among the passed ones too. */
	readonly wasPassed: boolean;
}

export interface Witnesses {
	/** Of this page. */
	readonly origin: string;
	readonly timed: readonly TimedRequest[];
	readonly passed: readonly PassedRequest[];
	readonly downloads: readonly DownloadRecord[];
	/** Hosts that the person gets models from, with their ports: another tab may be downloading. */
	readonly hubs: readonly string[];
}

export type Why =
	/** The page itself, its scripts and styles. */
	| 'app'
	/** ONNX Runtime. */
	| 'runtime'
	/** The model that comes with Ponder. */
	| 'bundled-model'
	/** A model that the person asked for. */
	| 'download'
	/** Nothing of Ponder's: an extension of the browser, or a defect. */
	| 'unexplained';

export interface Entry {
	/** Without what follows a question mark, where hosts put signatures. For our own host: the path alone. */
	readonly address: string;
	readonly why: Why;
	/** How often it was asked for. */
	readonly times: number;
	/** How often of these it was answered from this device. */
	readonly kept: number;
	/** Over the network; null where that is not known. */
	readonly bytes: number | null;
}

export interface Host {
	/** With its port. */
	readonly name: string;
	/** Where this page comes from. */
	readonly isOwn: boolean;
	/** In the order in which they were first asked for. */
	readonly entries: readonly Entry[];
	readonly requests: number;
	/** How many of these were answered from this device. */
	readonly kept: number;
	/** Over the network, as far as it is known; null where nothing is. */
	readonly bytes: number | null;
	/** Whether more may have come. */
	readonly isPartial: boolean;
}

export interface Ledger {
	/** Our own first. */
	readonly hosts: readonly Host[];
	/** Whether all of it is of Ponder's, and fetched rather than sent. */
	readonly isExplained: boolean;
}

interface Request {
	readonly at: number;
	readonly address: URL;
	readonly bytes: number | null;
	/** Answered from this device. */
	readonly isKept: boolean;
	/** It may have carried something. */
	readonly mayCarry: boolean;
}

/** Puts together what each witness has seen, no request twice. */
export function ledger({ origin, timed, passed, downloads, hubs }: Witnesses): Ledger {
	const requests: Request[] = [
		...timed.filter(({ wasPassed }) => !wasPassed).map((request) => ofTimed(request, origin)),
		...passed.map(ofPassed)
	];
	requests.sort((a, b) => a.at - b.at);
	const known = new Set([...hubs, ...downloads.map(({ host }) => host)]);
	const own = new URL(origin).host;
	const names = new Set([own, ...downloads.map(({ host }) => host), ...requests.map((r) => r.address.host)]);
	const hosts = [...names].map((name) =>
		hostOf(
			name,
			name === own,
			requests.filter(({ address }) => address.host === name),
			downloads.filter(({ host }) => host === name),
			known.has(name)
		)
	);
	return {
		hosts,
		isExplained: hosts.every(({ entries }) => entries.every(({ why }) => why !== 'unexplained'))
	};
}

function ofTimed({ at, address, bytes }: TimedRequest, origin: string): Request {
	const url = new URL(address);
	const isOwn = url.origin === origin;
	return { at, address: url, bytes: isOwn ? bytes : null, isKept: isOwn && bytes === 0, mayCarry: false };
}

function ofPassed({ at, address, method, way, bytes }: PassedRequest): Request {
	const isKept = way === 'kept';
	return {
		at,
		address: new URL(address),
		bytes: isKept ? 0 : bytes,
		isKept,
		mayCarry: !isKept && method !== 'GET' && method !== 'HEAD'
	};
}

function hostOf(
	name: string,
	isOwn: boolean,
	requests: readonly Request[],
	downloads: readonly DownloadRecord[],
	isHub: boolean
): Host {
	const entries = new Map<string, Entry>();
	for (const { address, bytes, isKept, mayCarry } of requests) {
		const shown = isOwn ? address.pathname : address.origin + address.pathname;
		const why = mayCarry ? 'unexplained' : isOwn ? ownReason(address.pathname) : foreignReason(isHub);
		const key = `${why} ${shown}`;
		const before = entries.get(key);
		entries.set(key, {
			address: shown,
			why,
			times: (before?.times ?? 0) + 1,
			kept: (before?.kept ?? 0) + Number(isKept),
			bytes: before ? sumOrUnknown(before.bytes, bytes) : bytes
		});
	}
	// What came of a hub the downloads themselves tell, of whichever host it came.
	const sizes = [...(isOwn ? requests.filter(({ isKept }) => !isKept) : []), ...downloads].map(
		({ bytes }) => bytes
	);
	const known = sizes.filter((bytes) => bytes !== null);
	return {
		name,
		isOwn,
		entries: [...entries.values()],
		requests: Math.max(requests.length, downloads.length),
		kept: requests.filter(({ isKept }) => isKept).length,
		bytes: known.length > 0 ? known.reduce((sum, bytes) => sum + bytes, 0) : null,
		isPartial: isOwn && known.length < sizes.length
	};
}

function ownReason(path: string): Why {
	if (/\/workers\/assets\//.test(path)) return 'runtime';
	if (/\/models\/./.test(path)) return 'bundled-model';
	return 'app';
}

function foreignReason(isHub: boolean): Why {
	return isHub ? 'download' : 'unexplained';
}

function sumOrUnknown(a: number | null, b: number | null): number | null {
	return a === null || b === null ? null : a + b;
}
