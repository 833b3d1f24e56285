/** Reads weights for frames in other sites, from the storage of Ponder's own. It writes nothing. Wiring only. */
import { serve } from '#lib/boundary/serve.ts';
import type { Handlers } from '#lib/boundary/wire.ts';
import { DownloadError, downloadErrors } from '#lib/download/errors.ts';
import type { Calls } from '#lib/frame/own-site-protocol.ts';
import { browserFactory, Connection } from '#lib/storage/database.ts';
import { toStorageError } from '#lib/storage/errors.ts';
import { savedPreferences } from '#lib/storage/preferences.ts';
import { variantFiles } from '#lib/storage/weights/chunks.ts';
import { WeightsConnection } from '#lib/storage/weights/database.ts';
import { weightsFactory } from '#lib/storage/weights/factory.ts';
import { weightsInventory } from '#lib/storage/weights/variants.ts';

declare const self: SharedWorkerGlobalScope;

const connection = weightsFactory().then(
	(factory) => new WeightsConnection(factory),
	(reason: unknown) => {
		throw toStorageError(reason);
	}
);
// Told to whoever asks.
connection.catch(() => undefined);

const handlers: Handlers<Calls> = {
	inventory: async () => (await connection).use(weightsInventory),
	repositories: async () => {
		const { repositories } = await new Connection(browserFactory()).use(savedPreferences);
		return repositories;
	},
	files: async ({ key }) => {
		const files = await (await connection).use((database) => variantFiles(database, key));
		if (files === null) throw new DownloadError('not-stored', `${key} is not ready`);
		return files;
	}
};

self.addEventListener('connect', ({ ports: [port] }) => {
	if (port) serve<Calls, DownloadError>(handlers, port, downloadErrors);
});
