/** The database of conversations, prompts and preferences: its stores, its versions, and the connection to it. */
import type { DBSchema, IDBPDatabase } from 'idb';
import { DatabaseConnection } from './connection.ts';
import type { Attached, Conversation, Draft, Message } from './conversations.ts';
import type { Preferences } from './preferences.ts';
import type { SavedPrompt } from './prompts.ts';

export interface PonderSchema extends DBSchema {
	/**
	 * One row a conversation: title, times, the message its transcript ends with, and how it thinks. Small, so that
	 * the whole list can be read at start. No message text.
	 */
	conversations: { key: string; value: Conversation };
	/**
	 * One row a message, of every conversation. Each names its parent, so that the messages of a conversation make
	 * a tree; links go in this direction only. An answer being written is put again about once a second.
	 */
	messages: { key: string; value: Message; indexes: { conversationId: string } };
	/** What was typed and not yet sent: one row a conversation, one named `new` for the next, one a half-written edit. */
	drafts: { key: string; value: Draft };
	/** What is attached to drafts, under their keys: whole texts of files, gone with the draft when it is sent. */
	attached: { key: string; value: Attached };
	/** One row a preference, under the preference's name; a missing row means the default. */
	preferences: { key: keyof Preferences; value: Preferences[keyof Preferences] };
	/** One row a prompt the person saved to use again. */
	prompts: { key: string; value: SavedPrompt };
	/**
	 * The ids of conversations whose messages are being written by an import, as their own keys. The conversations' rows
	 * are written last, all at once; what is still listed here when the next import begins was cut off and is removed.
	 */
	arriving: { key: string; value: string };
}

export type Database = IDBPDatabase<PonderSchema>;

/** Brings a database of any earlier version to this one. A step is never edited once it has been released. */
function upgrade(database: Database, oldVersion: number): void {
	if (oldVersion < 1) {
		database.createObjectStore('conversations', { keyPath: 'id' });
		const messages = database.createObjectStore('messages', { keyPath: 'id' });
		messages.createIndex('conversationId', 'conversationId');
		database.createObjectStore('drafts', { keyPath: 'conversationId' });
		database.createObjectStore('preferences');
	}
	// Conversations may have a system prompt and sampling from here on: absent in older rows, which means the same.
	if (oldVersion < 2) {
		database.createObjectStore('prompts', { keyPath: 'id' });
		database.createObjectStore('arriving');
	}
	// A person's messages may have attachments from here on: absent in older rows, which means none.
	if (oldVersion < 3) database.createObjectStore('attached', { keyPath: 'conversationId' });
}

/**
 * The connection to conversations and preferences, on the factory it is given; null where the browser offers none. What is
 * said in somebody else's page is in a database of that page's own (`src/lib/frame`).
 */
export class Connection extends DatabaseConnection<PonderSchema> {
	constructor(factory: IDBFactory | null, name = 'ponder') {
		super(factory, { name, version: 3, upgrade });
	}
}

/** The page's own factory, or null where touching it is forbidden (some embedded and sandboxed pages). */
export function browserFactory(): IDBFactory | null {
	try {
		// Undefined in old private windows, whatever the types say.
		return globalThis.indexedDB ?? null;
	} catch (reason) {
		if (reason instanceof DOMException) return null;
		throw reason;
	}
}
