/** The export or import under way, and what came of the last one. */
import { toTransferError, type TransferError } from '#lib/transfer/errors.ts';
import type { ExportParams, ImportParams, ImportReport, TransferProgress } from '#lib/transfer/protocol.ts';
import { transfer } from '#lib/transfer/transfer.ts';

export interface TransferUnderWay {
	readonly kind: 'export' | 'import';
	/** Null before the first report. */
	readonly progress: TransferProgress | null;
}

export type TransferOutcome =
	| { readonly kind: 'exported' }
	| { readonly kind: 'imported'; readonly report: ImportReport }
	| { readonly kind: 'stopped' }
	/** The page went away in the middle of an import, of a file of that name. */
	| { readonly kind: 'cut'; readonly name: string }
	| { readonly kind: 'failed'; readonly error: TransferError };

export interface TransfersOptions {
	/** Writes what waits to the disk, where the export reads; rejects with the `StorageError` that prevents it. */
	readonly save: () => Promise<void>;
	/** Hands a file to the person. */
	readonly hand: (file: Blob, name: string) => void;
	/** Something was imported: reads it. */
	readonly imported: () => Promise<void>;
	/** Told when one begins; what it returns is called when that one has ended. */
	readonly begin: () => () => void;
	readonly guard?: ImportGuard;
	readonly transfer?: typeof transfer;
}

/** Watches over imports that the page may not outlive. */
export interface ImportGuard {
	/** One begins, of a file of that name; what it returns is called when that one has ended. */
	begin(name: string): () => void;
	/** The name of the file whose import ended with the page, once; null where none did. */
	takeLeft(): string | null;
}

type TransferAction = (options: {
	readonly signal: AbortSignal;
	readonly progress: (progress: TransferProgress) => void;
}) => Promise<TransferOutcome>;

export class Transfers {
	readonly #options: TransfersOptions;
	readonly #transfer: typeof transfer;
	#underWay = $state.raw<TransferUnderWay | null>(null);
	#outcome = $state.raw<TransferOutcome | null>(null);
	#kind = $state.raw<TransferUnderWay['kind']>('import');
	#controller: AbortController | null = null;
	#ended: Promise<void> = Promise.resolve();

	constructor(options: TransfersOptions) {
		this.#options = options;
		this.#transfer = options.transfer ?? transfer;
		const name = options.guard?.takeLeft() ?? null;
		if (name !== null) this.#outcome = { kind: 'cut', name };
	}

	/** There is at most one. */
	get underWay(): TransferUnderWay | null {
		return this.#underWay;
	}

	/** What is under way, or was last; `import` before the first. */
	get kind(): TransferUnderWay['kind'] {
		return this.#kind;
	}

	/** Of the last one; null while one is under way, and before the first. */
	get outcome(): TransferOutcome | null {
		return this.#outcome;
	}

	/** Writes a file of that name and hands it over. Does nothing while a transfer is under way; never rejects. */
	export(params: ExportParams, name: string): Promise<void> {
		return this.#run('export', async (options) => {
			await this.#options.save();
			this.#options.hand(await this.#transfer('export', params, options), name);
			return { kind: 'exported' };
		});
	}

	/** Takes a file in, all of it or nothing. Does nothing while a transfer is under way; never rejects. */
	import(params: ImportParams): Promise<void> {
		return this.#run('import', async (options) => {
			const { file } = params;
			const ended = this.#options.guard?.begin(file instanceof File ? file.name : '');
			const report = await this.#transfer('import', params, options).finally(ended);
			await this.#options.imported();
			return { kind: 'imported', report };
		});
	}

	/** The person has heard of the last one. */
	forget(): void {
		this.#outcome = null;
	}

	/** Stops what is under way; nothing is changed by it then. Resolves when it has ended; never rejects. */
	stop(): Promise<void> {
		this.#controller?.abort();
		return this.#ended;
	}

	#run(kind: TransferUnderWay['kind'], action: TransferAction): Promise<void> {
		if (this.#underWay !== null) return Promise.resolve();
		this.#ended = this.#follow(kind, action);
		return this.#ended;
	}

	async #follow(kind: TransferUnderWay['kind'], action: TransferAction): Promise<void> {
		const controller = new AbortController();
		const end = this.#options.begin();
		this.#controller = controller;
		this.#kind = kind;
		this.#outcome = null;
		this.#underWay = { kind, progress: null };
		try {
			this.#outcome = await action({
				signal: controller.signal,
				progress: (progress) => (this.#underWay = { kind, progress })
			});
		} catch (reason) {
			const isStopped = controller.signal.aborted && reason === controller.signal.reason;
			this.#outcome = isStopped ? { kind: 'stopped' } : { kind: 'failed', error: toTransferError(reason) };
		}
		this.#controller = null;
		this.#underWay = null;
		end();
	}
}
