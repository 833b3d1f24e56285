import { afterEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { Archive } from '#lib/storage/archive.ts';
import type { Message } from '#lib/storage/conversations.ts';
import { browserFactory, Connection } from '#lib/storage/database.ts';
import type { StorageErrorCode } from '#lib/storage/errors.ts';

const opened: Connection[] = [];

function openArchive() {
	const faults: (StorageErrorCode | null)[] = [];
	const connection = new Connection(browserFactory());
	opened.push(connection);
	return {
		archive: new Archive(connection, (fault) => faults.push(fault?.code ?? null)),
		connection,
		faults
	};
}

function talk(id: string, content = 'What is 12 + 7 + 30?') {
	const thinking = { enabled: true, budget: null };
	const message: Message = {
		id: `${id}-q`,
		conversationId: id,
		parentId: null,
		createdAt: 1,
		role: 'user',
		content
	};
	const conversation = { id, title: id, createdAt: 1, updatedAt: 1, headId: message.id, thinking };
	return { conversations: [conversation], messages: [message] };
}

/** What this site may store, in bytes; -1 for what it may by itself. */
async function allow(quotaSize: number): Promise<void> {
	const { origin } = location;
	await cdp().send('Storage.overrideQuotaForOrigin', quotaSize < 0 ? { origin } : { origin, quotaSize });
}

/** A browser that has found plenty of room, for whichever test, does not look again for a while. */
async function untilFull(): Promise<void> {
	const { archive, faults } = openArchive();
	const refused = async (): Promise<boolean> => {
		await archive.commit({ drafts: [{ conversationId: 'filler', text: 'x'.repeat(100_000) }] });
		return faults.length > 0;
	};
	await expect.poll(refused, { timeout: 200_000, interval: 1000 }).toBe(true);
}

afterEach(async () => {
	await allow(-1);
	await Promise.all(opened.splice(0).map((connection) => connection.close()));
	await new Promise<void>((resolve, reject) => {
		const request = indexedDB.deleteDatabase('ponder');
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error ?? new Error('not deleted'));
	});
});

describe("the browser's own storage", () => {
	it('says when it is full, loses nothing, and has it all once there is room', async () => {
		await allow(1);
		const { archive, faults } = openArchive();
		await untilFull();
		await archive.commit(talk('book', 'page '.repeat(1_000_000)));
		expect(faults).toEqual(['storage-full']);
		expect((await archive.messages('book'))[0]?.content).toHaveLength(5_000_000);
		expect(await openArchive().archive.conversations()).toHaveLength(0);

		await allow(-1);
		await archive.commit({ drafts: [{ conversationId: 'book', text: 'more' }] });
		expect(faults).toEqual(['storage-full', null]);
		const { archive: reloaded } = openArchive();
		expect((await reloaded.messages('book'))[0]?.content).toHaveLength(5_000_000);
		expect((await reloaded.draft('book')).text).toBe('more');
	});

	it('keeps a conversation for the next page', async () => {
		await openArchive().archive.commit({
			...talk('sum'),
			drafts: [{ conversationId: 'sum', text: 'and 5?' }]
		});
		const { archive, faults } = openArchive();
		expect(await archive.conversations()).toEqual(talk('sum').conversations);
		expect(await archive.messages('sum')).toEqual(talk('sum').messages);
		expect((await archive.draft('sum')).text).toBe('and 5?');
		expect(faults).toEqual([]);
	});

	it('writes nothing of a change that cannot be written whole', async () => {
		const { archive, faults } = openArchive();
		const [message] = talk('sum').messages;
		const broken = { ...message, content: (() => '') as unknown as string } as Message;
		await archive.commit({ ...talk('sum'), messages: [broken] });
		expect(faults).toEqual(['storage-failed']);
		expect(await openArchive().archive.conversations()).toEqual([]);
	});

	it('is opened again after the site’s data were cleared under it', async () => {
		const { archive, connection, faults } = openArchive();
		await archive.commit(talk('sum'));
		const before = await connection.open();
		await cdp().send('Storage.clearDataForOrigin', { origin: location.origin, storageTypes: 'indexeddb' });
		await archive.commit(talk('poem'));
		expect(await archive.conversations()).toEqual(talk('poem').conversations);
		expect(await connection.open()).not.toBe(before);
		expect(faults.at(-1) ?? null).toBeNull();
	});
});
