/** The database of weights, as the library reads it. */
import { DownloadError } from '#lib/download/errors.ts';
import { forgetAccess, saveAccess, savedAccess } from '#lib/storage/weights/access.ts';
import { variantFiles } from '#lib/storage/weights/chunks.ts';
import { toStorageError } from '#lib/storage/errors.ts';
import { WeightsConnection } from '#lib/storage/weights/database.ts';
import type { StoredAccess, WeightsDatabase } from '#lib/storage/weights/schema.ts';
import { weightsInventory } from '#lib/storage/weights/variants.ts';
import type { Inventory, StoredWeights } from './stored-weights.ts';

export class KeptWeights implements StoredWeights {
	readonly #factory: () => Promise<IDBFactory | null>;
	#connection: Promise<WeightsConnection> | null = null;

	/** `factory` is asked when the database is first needed. */
	constructor(factory: () => Promise<IDBFactory | null>) {
		this.#factory = factory;
	}

	inventory(): Promise<Inventory> {
		return this.#use(weightsInventory);
	}

	async files(key: string): Promise<Readonly<Record<string, Blob>>> {
		const files = await this.#use((database) => variantFiles(database, key));
		if (files === null) throw new DownloadError('not-stored', `${key} is not ready`);
		return files;
	}

	access(): Promise<StoredAccess | null> {
		return this.#use(savedAccess);
	}

	keepAccess(access: StoredAccess | null): Promise<void> {
		return this.#use((database) => (access === null ? forgetAccess(database) : saveAccess(database, access)));
	}

	async #use<T>(action: (database: WeightsDatabase) => Promise<T>): Promise<T> {
		this.#connection ??= this.#factory().then(
			(factory) => new WeightsConnection(factory),
			(reason: unknown) => {
				this.#connection = null;
				throw toStorageError(reason);
			}
		);
		return (await this.#connection).use(action);
	}
}
