/** Deletes all that is kept; the page itself is to be loaded anew afterwards. */
import type { History } from '#lib/chat/history.svelte.ts';
import { framePrefix } from '#lib/frame/space.ts';
import type { Library } from '#lib/library/library.svelte.ts';
import { Connection } from '#lib/storage/database.ts';
import { toStorageError } from '#lib/storage/errors.ts';
import { deleteEverything } from '#lib/storage/everything.ts';
import { WeightsConnection } from '#lib/storage/weights/database.ts';
import { weightsFactory } from '#lib/storage/weights/factory.ts';
import { forgetNotes } from './notes.ts';

export interface Everything {
	readonly history: History;
	readonly library: Library;
	readonly connection: Connection;
	readonly factory: IDBFactory | null;
}

/**
 * Stops what is under way and deletes conversations, settings, models and tokens, and what was said in frames that share
 * this storage. Rejects with a `StorageError` when something could not be deleted.
 */
export async function deleteAll({ history, library, connection, factory }: Everything): Promise<void> {
	const variants = library.models.flatMap(({ id }) => library.variants.of(id));
	await Promise.all([history.discardAll(), ...variants.map((variant) => variant.cancel())]);
	await connection.use(deleteEverything);
	for (const name of await frameDatabases(factory)) {
		await new Connection(factory, name).use(deleteEverything);
	}
	await new WeightsConnection(await weightsFactory()).use(deleteEverything);
	forgetNotes();
}

/** Of pages on Ponder's own site; what is said in frames elsewhere, the browser keeps apart, and only there. */
async function frameDatabases(factory: IDBFactory | null): Promise<readonly string[]> {
	// Not there in Firefox before 126, whatever the types say.
	const { databases } = (factory ?? {}) as { readonly databases?: IDBFactory['databases'] };
	if (factory === null || databases === undefined) return [];
	try {
		const all = await factory.databases();
		return all.flatMap(({ name }) => (name?.startsWith(framePrefix) ? [name] : []));
	} catch (reason) {
		throw toStorageError(reason);
	}
}
