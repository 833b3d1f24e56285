/** All that is kept in the database of conversations, as a whole: counted, and deleted. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Database } from './database.ts';

/** Rows; drafts in which something is typed, set or attached: others are not kept. */
export interface Counts {
	readonly conversations: number;
	/** Of every conversation, all versions. */
	readonly messages: number;
	readonly drafts: number;
	readonly prompts: number;
}

/** How many rows there are of what. */
export async function countEverything(database: Database): Promise<Counts> {
	const [conversations, messages, typed, attached, prompts] = await Promise.all([
		database.count('conversations'),
		database.count('messages'),
		database.getAllKeys('drafts'),
		database.getAllKeys('attached'),
		database.count('prompts')
	]);
	return { conversations, messages, drafts: new Set([...typed, ...attached]).size, prompts };
}

/** Deletes every row of every store of a database, in one transaction. */
export async function deleteEverything<Schema extends DBSchema>(
	database: IDBPDatabase<Schema>
): Promise<void> {
	const names = [...database.objectStoreNames];
	const transaction = database.transaction(names, 'readwrite');
	await Promise.all([...names.map((name) => transaction.objectStore(name).clear()), transaction.done]);
}
