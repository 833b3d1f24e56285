/** One model in one dtype: how much of it is on this device, and what is being done about that. */
import { DownloadError, toDownloadError } from '#lib/download/errors.ts';
import type { Calls, DownloadProgress, Waiting } from '#lib/download/protocol.ts';
import { variantPin, type CatalogModel, type PublishedDtype } from '#lib/qwen3/catalog.ts';
import { pinBytes, variantKey, type PinDraft, type VariantPin } from '#lib/qwen3/pins.ts';
import type { StoredVariant, UnfinishedDownload } from '#lib/storage/weights/schema.ts';
import { Elsewhere } from './elsewhere.svelte.ts';
import { completedFrom } from './import-pin.ts';
import { saveFiles, type Destination } from './save-files.ts';
import type { Holding } from './stored-weights.ts';
import type { VariantHost } from './variant-host.ts';
import { transferFollower, transferring } from './transfer-follower.ts';
import {
	chunkBytes,
	decidedPin,
	type CheckOutcome,
	type Failure,
	type Transferring,
	type VariantState
} from './variant-state.ts';

export class Variant {
	readonly model: CatalogModel;
	readonly dtype: PublishedDtype;
	readonly #draft: PinDraft;
	readonly #host: VariantHost;
	readonly #elsewhere: Elsewhere;
	#state = $state.raw<VariantState>({ kind: 'absent' });
	#failure = $state.raw<Failure | null>(null);
	#check = $state.raw<CheckOutcome | null>(null);
	#unfinished: UnfinishedDownload | null = null;
	/** What was settled on last: a download that failed before it was stored goes on with it. */
	#pin: VariantPin | null = null;
	#abort: AbortController | null = null;
	#running: Promise<void> = Promise.resolve();

	/** Throws where the model has no such variant on a hub. */
	constructor(model: CatalogModel, dtype: PublishedDtype, host: VariantHost) {
		const draft = variantPin(model, dtype);
		if (draft === null) throw new Error(`${model.id} cannot be downloaded as ${dtype}`);
		this.model = model;
		this.dtype = dtype;
		this.#draft = draft;
		this.#host = host;
		this.#elsewhere = new Elsewhere(host.downloads, host.now);
	}

	get state(): VariantState {
		return this.#state.kind === 'paused' ? (this.#elsewhere.state ?? this.#state) : this.#state;
	}

	/** Whether what is coming comes by another tab, which alone can stop it. */
	get isElsewhere(): boolean {
		return this.state === this.#elsewhere.state;
	}

	/** Why what was tried last did not work; what is stored is still as `state` says. */
	get failure(): Failure | null {
		return this.#failure;
	}

	/** What the last check found; null when nothing was checked since it came. */
	get check(): CheckOutcome | null {
		return this.#check;
	}

	/** What it weighs: exactly once it is here, before as near as is known. */
	get bytes(): number {
		return this.#state.kind === 'ready' ? this.#state.variant.bytes : pinBytes(this.#draft);
	}

	/** What has come of it: whole chunks in storage. */
	get storedBytes(): number {
		const { state } = this;
		if (state.kind === 'ready') return state.variant.bytes;
		if (state.kind === 'paused') return state.storedBytes;
		return state.kind === 'transferring' ? state.doneBytes : 0;
	}

	/** Under which it is stored, wholly or in part; null where nothing is. */
	get key(): string | null {
		return this.stored?.key ?? this.#unfinished?.key ?? null;
	}

	/** What is being transferred, or was begun; null where nothing was. */
	get pin(): VariantPin | null {
		return this.#unfinished?.pin ?? this.#pin;
	}

	get commit(): string {
		return this.#draft.commit;
	}

	/** The row of what is ready, else null. It may be at an earlier commit than the catalogue's. */
	get stored(): StoredVariant | null {
		return this.#state.kind === 'ready' ? this.#state.variant : null;
	}

	/** Whether something is being done; nothing else can be begun then. */
	get isBusy(): boolean {
		return !['absent', 'asking', 'paused', 'ready'].includes(this.#state.kind);
	}

	/** Takes in what was found in storage, unless something is being done or asked. */
	follow(holding: Holding): void {
		if (this.#abort !== null || (this.#state.kind === 'asking' && holding.kind !== 'ready')) return;
		this.#settle(holding);
	}

	/** Shows what another tab brings of it, until that ends; whatever is begun here comes first. Never rejects. */
	async watch(): Promise<void> {
		const pin = this.#unfinished?.pin;
		if (pin !== undefined) await this.#elsewhere.follow(pin, () => this.#host.changedElsewhere());
	}

	/** Fetches it, asking the hub first what the files must be. Never rejects; nor does anything below. */
	download(): Promise<void> {
		return this.#run({ kind: 'resolving', waiting: null }, async (signal) => {
			this.#host.began();
			const params = { hub: this.#host.hub(), pin: this.#draft };
			const progress = (waiting: Waiting): void => {
				this.#state = { kind: 'resolving', waiting };
			};
			const resolved = await this.#host.downloads.start('resolve', params, { signal, progress }).result;
			if (resolved.disagreements.length > 0) return { kind: 'asking', resolved };
			return this.#fetch(resolved.pin, signal);
		});
	}

	/** Answers what was asked, and goes on; null leaves it. */
	decide(choice: 'pinned' | 'listed' | null): Promise<void> {
		if (this.#state.kind !== 'asking') return Promise.resolve();
		const { resolved } = this.#state;
		if (choice === null) return this.#run({ kind: 'resolving', waiting: null }, async () => null);
		const pin = decidedPin(resolved, choice);
		return this.#run(transferring('download'), (signal) => this.#fetch(pin, signal));
	}

	/** Goes on with what was paused or broken off. */
	resume(): Promise<void> {
		const { pin } = this;
		if (pin === null || this.#isPinDoubtful) return this.download();
		return this.#run(transferring('download'), (signal) => {
			this.#host.began();
			return this.#fetch(pin, signal);
		});
	}

	/** Stops what is being done; everything that is stored stays. */
	pause(): Promise<void> {
		this.#abort?.abort();
		return this.#running;
	}

	/** Stops, and removes what has come. */
	async cancel(): Promise<void> {
		await this.pause();
		this.#pin = null;
		if (this.#state.kind === 'paused') await this.remove();
	}

	/** Compares what is stored with what was received. */
	verify(): Promise<void> {
		const key = this.stored?.key;
		if (key === undefined) return Promise.resolve();
		return this.#run({ kind: 'checking', progress: null }, async (signal) => {
			const progress = (value: Calls['verify']['progress']): void => {
				this.#state = { kind: 'checking', progress: value };
			};
			const { damaged, checkedBytes, unknown } = await this.#host.downloads.start(
				'verify',
				{ key },
				{ signal, progress }
			).result;
			this.#check =
				damaged.length > 0 ? { kind: 'damaged', damaged } : { kind: 'sound', checkedBytes, unknown };
			return null;
		});
	}

	/** Fetches again what a check found damaged, and nothing else. */
	repair(): Promise<void> {
		const key = this.stored?.key;
		if (key === undefined) return Promise.resolve();
		return this.#run(transferring('repair'), async (signal) => {
			this.#host.began();
			const progress = this.#follower('repair');
			const params = { hub: this.#host.hub(), key };
			const result = await this.#host.downloads.start('repair', params, { signal, progress }).result;
			if (result.kind === 'sound') {
				this.#check = { kind: 'repaired', repairedBytes: chunkBytes(result.repaired) };
			}
			return null;
		});
	}

	/** Deletes what is here of it. */
	remove(): Promise<void> {
		const { key } = this;
		if (key === null) return Promise.resolve();
		return this.#run({ kind: 'removing' }, async (signal) => {
			if (this.#unfinished === null) await this.#host.letGo(this);
			this.#pin = null;
			try {
				const { freedBytes } = await this.#host.downloads.start('remove', { key }, { signal }).result;
				this.#host.removed(freedBytes);
			} catch (reason) {
				// Another tab was faster: that is what was wanted.
				if (!(reason instanceof DownloadError) || reason.code !== 'not-stored') throw reason;
			}
			return null;
		});
	}

	/** Takes it from files on disk, by path; a size that is only estimated is taken from the file. */
	importFiles(files: Readonly<Record<string, Blob>>): Promise<void> {
		return this.#run(transferring('import'), async (signal) => {
			this.#host.began();
			const progress = this.#follower('import');
			const params = { pin: completedFrom(this.#draft, files), modelId: this.model.id, files };
			await this.#host.downloads.start('importFiles', params, { signal, progress }).result;
			return null;
		});
	}

	/** Writes its files to disk. */
	save(destination: Destination): Promise<void> {
		const key = this.stored?.key;
		if (key === undefined) return Promise.resolve();
		return this.#run({ kind: 'saving', progress: null }, async (signal) => {
			const files = await this.#host.files(key);
			await saveFiles(files, destination, signal, (progress) => {
				this.#state = { kind: 'saving', progress };
			});
			return null;
		});
	}

	/** Whether what came last was not what was settled on: then the hub is asked once more. */
	get #isPinDoubtful(): boolean {
		return this.#failure?.code === 'wrong-bytes' || this.#failure?.code === 'size-changed';
	}

	async #fetch(pin: VariantPin, signal: AbortSignal): Promise<null> {
		this.#pin = pin;
		this.#state = transferring('download');
		const follow = this.#follower('download');
		let isBegun = false;
		// Whoever reports has made its rows.
		const progress = (value: DownloadProgress): void => {
			if (!isBegun) this.#host.begun(this, variantKey(pin));
			isBegun = true;
			follow(value);
		};
		const params = { hub: this.#host.hub(), pin, modelId: this.model.id };
		await this.#host.downloads.start('download', params, { signal, progress }).result;
		this.#host.came(this);
		return null;
	}

	#follower(task: Transferring['task']): (progress: DownloadProgress) => void {
		return transferFollower(task, this.#host.now, (state) => (this.#state = state));
	}

	/** One thing at a time. Where `work` gives no state, storage tells. */
	#run(begin: VariantState, work: (signal: AbortSignal) => Promise<VariantState | null>): Promise<void> {
		if (this.#abort === null) this.#running = this.#attempt(begin, work);
		return this.#running;
	}

	async #attempt(
		begin: VariantState,
		work: (signal: AbortSignal) => Promise<VariantState | null>
	): Promise<void> {
		const abort = new AbortController();
		this.#abort = abort;
		this.#state = begin;
		this.#failure = null;
		let outcome: VariantState | null = null;
		try {
			outcome = await work(abort.signal);
		} catch (reason) {
			if (!abort.signal.aborted || reason !== abort.signal.reason) this.#fail(reason, isDownload(begin));
		}
		if (outcome) this.#state = outcome;
		else await this.#lookAgain();
		this.#abort = null;
		this.#goOnOnline();
		await this.#host.changed();
	}

	/** Where nothing else was begun since. There may be a network by now: then that is heard of no more. */
	#goOnOnline(): void {
		const failure = this.#failure;
		if (!failure?.goesOn) return;
		const goOn = (): void => {
			if (this.#failure === failure) void this.resume();
		};
		if (this.#host.isOnline()) goOn();
		else this.#host.whenOnline(goOn);
	}

	async #lookAgain(): Promise<void> {
		try {
			this.#settle(await this.#host.holding(this));
		} catch (reason) {
			this.#fail(reason);
			this.#settle({ kind: 'absent' });
		}
	}

	#settle(holding: Holding): void {
		this.#unfinished = holding.kind === 'unfinished' ? holding.download : null;
		if (holding.kind === 'ready') this.#state = { kind: 'ready', variant: holding.variant };
		else {
			this.#check = null;
			this.#state = holding.kind === 'unfinished' ? this.#paused(holding.storedBytes) : { kind: 'absent' };
		}
	}

	/** The figure that was shown may be higher than what is kept: then it is said why. */
	#paused(storedBytes: number): VariantState {
		const before = this.#state;
		let droppedBytes = before.kind === 'paused' ? before.droppedBytes : 0;
		if (before.kind === 'transferring' && before.task === 'download') {
			droppedBytes = Math.max(0, before.doneBytes - storedBytes);
		}
		return { kind: 'paused', storedBytes, droppedBytes };
	}

	#fail(reason: unknown, isOfDownload = false): void {
		const { code, facts } = toDownloadError(reason);
		if (code === 'internal') console.error(reason);
		const goesOn = isOfDownload && code === 'offline' && !this.#host.isOnline();
		this.#failure = { code, facts, ...(goesOn && { goesOn }) };
	}
}

function isDownload(state: VariantState): boolean {
	return state.kind === 'resolving' || (state.kind === 'transferring' && state.task === 'download');
}
