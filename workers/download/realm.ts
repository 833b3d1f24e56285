/** The download realm: everything the contract's calls do, in a worker or in any other realm that gives it a host. */
import { DownloadError, toDownloadError } from '#lib/download/errors.ts';
import type {
	ByteProgress,
	Calls,
	CallContext,
	DownloadProgress,
	DownloadResult,
	Handlers,
	RepairResult,
	RepositoryListing,
	ResolvedPin,
	VerifyReport
} from '#lib/download/protocol.ts';
import { variantKey, type VariantPin } from '#lib/qwen3/pins.ts';
import { removeVariant, savedVariant } from '#lib/storage/weights/variants.ts';
import { downloadVariant } from './download.ts';
import { followElsewhere, isBegun } from './elsewhere.ts';
import { Exclusion } from './exclusion.ts';
import { Removed } from './file-transfer.ts';
import type { Host } from './host.ts';
import { checkHub } from './hub.ts';
import { importVariant } from './import.ts';
import { listRepository, resolvePin, testHub } from './listing.ts';
import { ProgressReport } from './progress.ts';
import { repairVariant } from './repair.ts';
import { readyVariant, verifyVariant } from './verify.ts';

type Params<N extends keyof Calls> = Calls[N]['params'];

const paused = { kind: 'paused' } as const;

export class DownloadRealm implements Handlers {
	readonly #host: Host;
	readonly #exclusion: Exclusion;

	constructor(host: Host) {
		this.#host = host;
		this.#exclusion = new Exclusion(host.locks);
	}

	readonly testHub = async (
		{ hub }: Params<'testHub'>,
		{ signal }: CallContext<'testHub'>
	): Promise<null> => {
		checkHub(hub);
		await testHub({ host: this.#host, hub, signal });
		return null;
	};

	readonly list = async (
		{ hub, repository, revision }: Params<'list'>,
		{ signal }: CallContext<'list'>
	): Promise<RepositoryListing> => {
		checkHub(hub);
		return listRepository({ host: this.#host, hub, signal }, repository, revision);
	};

	readonly resolve = async (
		{ hub, pin }: Params<'resolve'>,
		{ signal }: CallContext<'resolve'>
	): Promise<ResolvedPin> => {
		checkHub(hub);
		return resolvePin({ host: this.#host, hub, signal }, pin);
	};

	readonly download = async (
		task: Params<'download'>,
		{ signal, progress }: CallContext<'download'>
	): Promise<DownloadResult> => {
		checkHub(task.hub);
		return this.#pausable(signal, () =>
			this.#alone(task.pin, signal, progress, async (report) => {
				const variant =
					(await this.#ready(task.pin)) ?? (await downloadVariant(this.#host, task, report, signal));
				return { kind: 'ready', variant };
			})
		);
	};

	readonly verify = async (
		{ key }: Params<'verify'>,
		{ signal, progress }: { signal: AbortSignal; progress: (progress: ByteProgress) => void }
	): Promise<VerifyReport> => {
		const variant = await readyVariant(this.#host.storage, key);
		return verifyVariant(this.#host.storage, variant, { now: this.#host.now, progress, signal });
	};

	readonly repair = async (
		{ hub, key }: Params<'repair'>,
		{ signal, progress }: CallContext<'repair'>
	): Promise<RepairResult> => {
		checkHub(hub);
		const variant = await readyVariant(this.#host.storage, key);
		return this.#pausable(signal, () =>
			this.#alone(variant.pin, signal, progress, async (report) => {
				const repaired = await repairVariant(this.#host, hub, variant, report, signal);
				return { kind: 'sound', repaired, receivedBytes: report.receivedBytes };
			})
		);
	};

	readonly remove = async ({ key }: Params<'remove'>): Promise<{ freedBytes: number }> => {
		const freedBytes = await this.#host.storage.use((database) => removeVariant(database, key));
		if (freedBytes === null) throw new DownloadError('not-stored', `nothing of ${key} is stored here`);
		return { freedBytes };
	};

	readonly importFiles = async (
		task: Params<'importFiles'>,
		{ signal, progress }: CallContext<'importFiles'>
	): Promise<DownloadResult> =>
		this.#pausable(signal, () =>
			this.#alone(task.pin, signal, progress, async (report) => {
				const variant =
					(await this.#ready(task.pin)) ?? (await importVariant(this.#host, task, report, signal));
				return variant === null ? paused : { kind: 'ready', variant };
			})
		);

	#ready(pin: VariantPin) {
		return this.#host.storage.use((database) => savedVariant(database, variantKey(pin)));
	}

	/**
	 * Variants of one commit share files, so nobody else may write to any of them meanwhile. Rejects with `Removed` when
	 * what was waited for was deleted during the wait: whoever did that does not want it begun anew.
	 */
	async #alone<T>(
		pin: VariantPin,
		signal: AbortSignal,
		progress: (progress: DownloadProgress) => void,
		action: (report: ProgressReport) => Promise<T>
	): Promise<T> {
		const granted = new AbortController();
		const waiting = AbortSignal.any([signal, granted.signal]);
		let wasBegun = Promise.resolve(false);
		return this.#exclusion.run(
			`ponder-weights:${pin.repository}@${pin.commit}`,
			signal,
			() => {
				wasBegun = followElsewhere(this.#host, pin, progress, waiting);
			},
			async () => {
				granted.abort();
				if ((await wasBegun) && !(await isBegun(this.#host.storage, pin))) throw new Removed();
				return action(new ProgressReport(this.#host.now, progress));
			}
		);
	}

	/** Stopping is a result: also where somebody stopped it by deleting what was under way. */
	async #pausable<T>(signal: AbortSignal, action: () => Promise<T>): Promise<T | typeof paused> {
		try {
			return await action();
		} catch (reason) {
			if (signal.aborted || reason instanceof Removed) return paused;
			throw toDownloadError(reason);
		}
	}
}
