/** A download realm in Node: over a real network to a test hub, and IndexedDB in memory. */
import 'fake-indexeddb/auto';
import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import type { DownloadProgress, Hub, Calls } from '#lib/download/protocol.ts';
import type { Digest, FilePin, VariantPin } from '#lib/qwen3/pins.ts';
import { variantFiles } from '#lib/storage/weights/chunks.ts';
import { WeightsConnection } from '#lib/storage/weights/database.ts';
import type { Host } from '#download/host.ts';
import { DownloadRealm } from '#download/realm.ts';
import { contentOf, type ContentSource } from '../../fixtures/hub/content.ts';
import { sha256 } from '../../fixtures/hub/digests.ts';
import type { TestHub } from '../../fixtures/hub/hub.ts';
import { random } from '../../fixtures/random.ts';

export const repository = 'ponder/model';

export const chunkBytes = 256 * 1024;

export interface TestRealm {
	readonly realm: DownloadRealm;
	readonly storage: WeightsConnection;
	/** What was waited for, in milliseconds, in order; none of it takes time here. */
	readonly waits: number[];
	/** Ends it as the end of a browser does: nothing it began reaches the disk or the network any more. */
	kill(): void;
}

/** A realm over a factory: a fresh, empty one when none is given. The same factory again is the next life of a browser. */
export function openRealm(factory: IDBFactory = new FakeFactory(), changes: Partial<Host> = {}): TestRealm {
	const storage = new WeightsConnection(factory);
	const killed = new AbortController();
	const waits: number[] = [];
	const draw = random(1);
	const host: Host = {
		fetch: async (input, init) => {
			const signal = AbortSignal.any([killed.signal, ...(init?.signal ? [init.signal] : [])]);
			return fetch(input, { ...init, signal });
		},
		storage: {
			use: (action) => storage.use((database) => (killed.signal.aborted ? never() : action(database)))
		},
		locks: undefined,
		now: Date.now,
		random: draw,
		sleep: async (ms, signal) => {
			if (ms === Infinity || killed.signal.aborted) return untilAborted(signal);
			waits.push(ms);
			await new Promise((resolve) => setImmediate(resolve));
			signal.throwIfAborted();
		},
		network: { isOnline: () => true, nextOnline: untilAborted },
		settings: { chunkBytes, lanes: 4, stallMs: Infinity, fruitlessAttempts: 4 },
		...changes
	};
	return { realm: new DownloadRealm(host), storage, waits, kill: () => killed.abort() };
}

export function never(): Promise<never> {
	return new Promise(() => undefined);
}

export function untilAborted(signal: AbortSignal): Promise<never> {
	return new Promise((_, reject) => {
		const stop = () => reject(signal.reason as Error);
		if (signal.aborted) stop();
		else signal.addEventListener('abort', stop, { once: true });
	});
}

/** A context for a handler called directly, and what it reported. */
export function context<N extends keyof Calls>(signal: AbortSignal = new AbortController().signal) {
	const reports: Calls[N]['progress'][] = [];
	return {
		reports,
		signal,
		progress: (progress: Calls[N]['progress']): void => void reports.push(progress),
		onSteer: () => undefined
	};
}

export function hubOf({ address }: TestHub): Hub {
	return { base: address };
}

/** The pin of what a test hub serves; without digests where `digests` is false. */
export async function pinOf(
	hub: TestHub,
	files: Readonly<Record<string, ContentSource>>,
	{ digests = true } = {}
): Promise<VariantPin> {
	const pins = Object.entries(files).map(async ([path, source]): Promise<FilePin> => {
		const content = contentOf(source);
		const digest: Digest | null = digests ? { algorithm: 'sha256', hex: await sha256(content) } : null;
		return { path, bytes: content.bytes, digest };
	});
	const commit = hub.commitOf(repository);
	return { repository, commit, dtype: 'q4', files: await Promise.all(pins) };
}

/** Whether what is stored of a variant is byte for byte what was served. */
export async function isWhole(
	{ storage }: Pick<TestRealm, 'storage'>,
	key: string,
	files: Readonly<Record<string, ContentSource>>
): Promise<boolean> {
	const stored = await storage.use((database) => variantFiles(database, key));
	if (stored === null) return false;
	const same = Object.entries(files).map(async ([path, source]) => {
		const blob = stored[path];
		return blob !== undefined && (await sha256(contentOf(blob))) === (await sha256(contentOf(source)));
	});
	return (await Promise.all(same)).every(Boolean);
}

/** The stages that were reported, each once in a row. */
export function stages(reports: readonly DownloadProgress[]): string[] {
	return reports.map(({ stage }) => stage).filter((stage, at, all) => stage !== all[at - 1]);
}
