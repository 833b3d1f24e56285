import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { Connection } from '#lib/storage/database.ts';
import { savedPreferences } from '#lib/storage/preferences.ts';
import { deletePrompt, isPromptName, isSameName, savedPrompts, savePrompt } from '#lib/storage/prompts.ts';
import {
	answerRow,
	conversationRow,
	newFactory,
	openArchive,
	questionRow
} from '../../fixtures/conversations.ts';

/** The database as version 1 of it was, with a conversation in it. */
async function versionOne(): Promise<IDBFactory> {
	const factory = newFactory();
	globalThis.indexedDB = factory;
	const old = await openDB('ponder', 1, {
		upgrade(database) {
			database.createObjectStore('conversations', { keyPath: 'id' });
			const messages = database.createObjectStore('messages', { keyPath: 'id' });
			messages.createIndex('conversationId', 'conversationId');
			database.createObjectStore('drafts', { keyPath: 'conversationId' });
			database.createObjectStore('preferences');
		}
	});
	await old.put('conversations', conversationRow('sum'));
	await old.put('messages', questionRow('sum'));
	await old.put('messages', answerRow('sum'));
	await old.put('drafts', { conversationId: 'new', text: 'and then?' });
	await old.put('preferences', 'dark', 'theme');
	old.close();
	return factory;
}

describe('a database of version 1', () => {
	it('keeps all it held, and has room for prompts and for what is attached', async () => {
		const factory = await versionOne();
		const { archive, connection, faults } = openArchive(factory);
		expect(await archive.conversations()).toEqual([conversationRow('sum')]);
		expect(await archive.messages('sum')).toEqual([questionRow('sum'), answerRow('sum')]);
		expect((await archive.draft('new')).text).toBe('and then?');
		expect(await connection.use(savedPreferences)).toMatchObject({ theme: 'dark', foldTraces: true });
		expect(await connection.use(savedPrompts)).toEqual([]);
		expect(await archive.attached('new')).toEqual({ conversationId: 'new', sources: [] });
		expect(faults).toEqual([]);
	});

	it('is not read by a page that knows no more than version 1', async () => {
		const factory = await versionOne();
		const newer = new Connection(factory);
		await newer.open();
		await newer.close();
		await expect(openDB('ponder', 1)).rejects.toMatchObject({ name: 'VersionError' });
	});
});

describe('saved prompts', () => {
	const prompt = (id: string, name: string) =>
		({ id, name, text: 'Reason step by step.', place: 'system', thinking: null }) as const;

	it('are kept, changed and deleted, and come by name', async () => {
		const { connection } = openArchive();
		for (const row of [prompt('2', 'translate'), prompt('1', 'maths'), prompt('3', 'gone')]) {
			await connection.use((database) => savePrompt(database, row));
		}
		await connection.use((database) => deletePrompt(database, '3'));
		await connection.use((database) => savePrompt(database, prompt('1', 'sums')));
		expect(await connection.use(savedPrompts)).toEqual([prompt('1', 'sums'), prompt('2', 'translate')]);
	});

	it.each(['maths', 'step-by-step', 'übersetze', '翻译', 'a1_b'])('may be called %s', (name) => {
		expect(isPromptName(name)).toBe(true);
	});

	it.each(['', 'two words', '/maths', '-x', 'think', 'No_Think', 'a'.repeat(41), '\u202eabc'])(
		'may not be called “%s”',
		(name) => expect(isPromptName(name)).toBe(false)
	);

	it('are the same whatever the case', () => {
		expect(isSameName('Maths', 'maths')).toBe(true);
		expect(isSameName('maths', 'math')).toBe(false);
	});
});
