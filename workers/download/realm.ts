/** The download realm: everything the contract's calls do, in a worker or in any other realm that gives it a host. */
import { DownloadError, toDownloadError } from '#lib/download/errors.ts';
import { downloadLock, weightsLock } from '#lib/download/lock.ts';
import type {
	ByteProgress,
	Calls,
	CallContext,
	DownloadProgress,
	DownloadResult,
	Handlers,
	Hub,
	RepairResult,
	RepositoryListing,
	ResolvedPin,
	VerifyReport,
	Waiting
} from '#lib/download/protocol.ts';
import type { VariantPin } from '#lib/qwen3/pins.ts';
import { removeVariant } from '#lib/storage/weights/variants.ts';
import { downloadVariant } from './download.ts';
import { followElsewhere, isBegun } from './elsewhere.ts';
import { Exclusion } from './exclusion.ts';
import { Removed } from './file-transfer.ts';
import type { Host } from './host.ts';
import { checkHub } from './hub.ts';
import { importVariant } from './import.ts';
import { listRepository, resolvePin, testHub, type Conversation } from './listing.ts';
import { Patience, questionLimits } from './patience.ts';
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

	readonly testHub = async ({ hub }: Params<'testHub'>, context: CallContext<'testHub'>): Promise<null> => {
		await testHub(this.#talk(hub, context));
		return null;
	};

	readonly list = async (
		{ hub, repository, revision }: Params<'list'>,
		context: CallContext<'list'>
	): Promise<RepositoryListing> => listRepository(this.#talk(hub, context), repository, revision);

	readonly resolve = async (
		{ hub, pin }: Params<'resolve'>,
		context: CallContext<'resolve'>
	): Promise<ResolvedPin> => resolvePin(this.#talk(hub, context), pin);

	readonly download = async (
		task: Params<'download'>,
		{ signal, progress }: CallContext<'download'>
	): Promise<DownloadResult> => {
		checkHub(task.hub);
		return this.#pausable(signal, () =>
			this.#alone(task.pin, signal, progress, (report, wasBegun) =>
				this.#seen(task.pin, signal, async () => {
					const variant = await downloadVariant(this.#host, { ...task, wasBegun }, report, signal);
					return { kind: 'ready', variant };
				})
			)
		);
	};

	readonly follow = async (
		{ pin }: Params<'follow'>,
		{ signal, progress }: CallContext<'follow'>
	): Promise<null> => {
		await this.#pausable(signal, () => this.#alone(pin, signal, progress, async () => null));
		return null;
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
				// Whoever was waited for may have deleted it.
				if (!(await isBegun(this.#host.storage, variant.pin))) throw new Removed();
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
			this.#alone(task.pin, signal, progress, (report, wasBegun) =>
				this.#seen(task.pin, signal, async () => {
					const variant = await importVariant(this.#host, { ...task, wasBegun }, report, signal);
					return variant === null ? paused : { kind: 'ready', variant };
				})
			)
		);

	#talk(
		hub: Hub,
		{ signal, progress }: { signal: AbortSignal; progress: (waiting: Waiting) => void }
	): Conversation {
		checkHub(hub);
		return { host: this.#host, hub, signal, patience: new Patience(this.#host, questionLimits, progress) };
	}

	/**
	 * Variants of one commit share files, so nobody else may write to any of them meanwhile. `action` is told whether
	 * the variant was seen to be begun or ready during a wait: if it is gone then, whoever deleted it does not want it
	 * begun anew.
	 */
	async #alone<T>(
		pin: VariantPin,
		signal: AbortSignal,
		progress: (progress: DownloadProgress) => void,
		action: (report: ProgressReport, wasBegun: boolean) => Promise<T>
	): Promise<T> {
		const granted = new AbortController();
		const waiting = AbortSignal.any([signal, granted.signal]);
		let wasBegun = Promise.resolve(false);
		return this.#exclusion.run(
			weightsLock(pin),
			signal,
			() => {
				wasBegun = followElsewhere(this.#host, pin, progress, waiting);
			},
			async () => {
				granted.abort();
				return action(new ProgressReport(this.#host.now, progress), await wasBegun);
			}
		);
	}

	/** Other tabs can tell that it is this variant that is coming. Whoever asks is alone with its commit, so that nobody is waited for. */
	async #seen<T>(pin: VariantPin, signal: AbortSignal, action: () => Promise<T>): Promise<T> {
		return this.#exclusion.run(downloadLock(pin), signal, () => undefined, action);
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
