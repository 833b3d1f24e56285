/** A transfer realm over a database of its own. */
import type { Message } from '#lib/storage/conversations.ts';
import type { Connection } from '#lib/storage/database.ts';
import type { ExportParams, ImportReport, TransferProgress } from '#lib/transfer/protocol.ts';
import { transferRealm } from '#transfer/realm.ts';
import { openArchive, type TestArchive } from '../../fixtures/conversations.ts';

export interface TestRealm extends TestArchive {
	readonly progress: TransferProgress[];
	importFile(file: string | Blob, restore?: boolean, signal?: AbortSignal): Promise<ImportReport>;
	exportFile(format: ExportParams['format'], ids?: readonly string[] | null): Promise<string>;
}

export function openRealm(factory?: IDBFactory): TestRealm {
	const archive = openArchive(factory);
	const progress: TransferProgress[] = [];
	const storage: Pick<Connection, 'use'> = archive.connection;
	const realm = transferRealm({ storage, locks: undefined, now: () => new Date(0) });
	const context = (signal: AbortSignal) => ({
		signal,
		progress: (value: TransferProgress) => progress.push(value),
		onSteer: () => undefined
	});
	return {
		...archive,
		progress,
		importFile: (file, restore = false, signal = new AbortController().signal) =>
			realm.import({ file: new Blob([file]), restore, nothingLeft: '[a picture]' }, context(signal)),
		exportFile: async (format, ids = null) =>
			(await realm.export({ ids, format }, context(new AbortController().signal))).text()
	};
}

/** Every message that is kept, of whichever conversation, seen or not. */
export function allMessages({ connection }: TestArchive): Promise<Message[]> {
	return connection.use((database) => database.getAll('messages'));
}
