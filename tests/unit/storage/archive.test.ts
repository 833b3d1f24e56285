import { forceCloseDatabase } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Source } from '#lib/attachments/attachment.ts';
import { eventually } from '../../fixtures/eventually.ts';
import {
	answerRow,
	conversationRow,
	newFactory,
	openArchive,
	questionRow
} from '../../fixtures/conversations.ts';

afterEach(() => vi.restoreAllMocks());

const talk = (id: string) => ({
	conversations: [conversationRow(id)],
	messages: [questionRow(id), answerRow(id)]
});

/** Every write fails as on a full disk, or with what is named, until the returned function is called. */
function fillDisk(
	mayWrite: (storeName: string, row: unknown) => boolean = () => false,
	name = 'QuotaExceededError'
): () => void {
	const put = Reflect.get(IDBObjectStore.prototype, 'put') as (
		this: IDBObjectStore,
		...row: unknown[]
	) => IDBRequest<IDBValidKey>;
	const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
		this: IDBObjectStore,
		...row
	) {
		if (mayWrite(this.name, row[0])) return put.apply(this, row);
		throw new DOMException('no room', name);
	});
	return () => spy.mockRestore();
}

describe('the archive', () => {
	it('gives back after a reload what was committed', async () => {
		const factory = newFactory();
		await openArchive(factory).archive.commit({
			...talk('sum'),
			drafts: [{ conversationId: 'sum', text: 'and 5 more?' }]
		});

		const { archive, faults } = openArchive(factory);
		expect(await archive.conversations()).toEqual([conversationRow('sum')]);
		expect(await archive.messages('sum')).toEqual([questionRow('sum'), answerRow('sum')]);
		expect((await archive.draft('sum')).text).toBe('and 5 more?');
		expect(faults).toEqual([]);
	});

	it('removes a conversation with its messages and its draft, and no other', async () => {
		const factory = newFactory();
		const { archive } = openArchive(factory);
		await archive.commit({ ...talk('sum'), drafts: [{ conversationId: 'sum', text: 'draft' }] });
		await archive.commit(talk('poem'));
		await archive.commit({ removed: ['sum'] });

		const { archive: reloaded } = openArchive(factory);
		expect(await reloaded.conversations()).toEqual([conversationRow('poem')]);
		expect(await reloaded.messages('sum')).toEqual([]);
		expect((await reloaded.draft('sum')).text).toBe('');
		expect(await reloaded.messages('poem')).toHaveLength(2);
	});

	it('puts a removed conversation back whole, also before the removal was written', async () => {
		const factory = newFactory();
		const { archive } = openArchive(factory);
		await archive.commit(talk('sum'));
		void archive.commit({ removed: ['sum'] });
		await archive.commit(talk('sum'));

		expect(await openArchive(factory).archive.messages('sum')).toEqual([
			questionRow('sum'),
			answerRow('sum')
		]);
	});

	it('shows a change to readers before it is written', async () => {
		const { archive } = openArchive();
		const written = archive.commit(talk('sum'));
		expect(await archive.conversations()).toEqual([conversationRow('sum')]);
		expect(await archive.messages('sum')).toHaveLength(2);
		await written;
	});

	it('forgets a draft that was emptied', async () => {
		const factory = newFactory();
		const { archive } = openArchive(factory);
		await archive.commit({ drafts: [{ conversationId: 'new', text: 'hello' }] });
		await archive.commit({ drafts: [{ conversationId: 'new', text: '' }] });
		expect((await openArchive(factory).archive.draft('new')).text).toBe('');
	});

	it('keeps what is attached to a draft until that is taken back, or its conversation removed', async () => {
		const factory = newFactory();
		const { archive } = openArchive(factory);
		const attachment = { name: 'a.txt', kind: 'text', text: 'One' } as const;
		const sections = [{ text: 'One', range: [1, 1] as const }];
		const source = { id: 'a', unit: 'line', sections, notes: [], chosen: null, attachment } as const;
		const written = archive.commit({
			attached: [
				{ conversationId: 'new', sources: [source] },
				{ conversationId: 'sum', sources: [source] }
			]
		});
		expect((await archive.attached('new')).sources).toEqual([source]);
		await written;
		const sources = async (id: string) => (await openArchive(factory).archive.attached(id)).sources;
		expect(await sources('new')).toEqual([source]);
		await archive.commit({ attached: [{ conversationId: 'new', sources: [] }] });
		expect(await sources('new')).toEqual([]);
		await archive.commit({ removed: ['sum'] });
		expect(await sources('sum')).toEqual([]);
	});

	it('keeps what is attached to a message with the message, and lets it go with it', async () => {
		const factory = newFactory();
		const { archive } = openArchive(factory);
		const attachments = [
			{
				name: 'a.pdf',
				kind: 'pdf',
				text: '[Page 2]\nTwo',
				part: { unit: 'page', ranges: [[2, 2]], of: 9 },
				tokens: 5
			}
		] as const;
		const message = questionRow('sum', { attachments });
		await archive.commit({ conversations: [conversationRow('sum')], messages: [message] });
		expect(await openArchive(factory).archive.messages('sum')).toEqual([message]);
		await archive.commit({ removedMessages: [message.id] });
		expect(await openArchive(factory).archive.messages('sum')).toEqual([]);
	});

	it('writes a change whole or not at all', async () => {
		const factory = newFactory();
		const { archive, faults } = openArchive(factory);
		const uncloneable = { ...answerRow('sum'), content: (() => '') as unknown as string };
		await archive.commit({
			conversations: [conversationRow('sum')],
			messages: [questionRow('sum'), uncloneable]
		});

		expect(faults).toEqual(['storage-failed']);
		expect(await openArchive(factory).archive.conversations()).toEqual([]);
		expect(await openArchive(factory).archive.messages('sum')).toEqual([]);
	});
});

describe('where storage fails', () => {
	it('goes on in memory when the browser offers none, and says so once', async () => {
		const { archive, faults } = openArchive(null);
		expect(await archive.conversations()).toEqual([]);
		await archive.commit(talk('sum'));
		await archive.commit({ drafts: [{ conversationId: 'sum', text: 'and 5 more?' }] });

		expect(await archive.conversations()).toEqual([conversationRow('sum')]);
		expect(await archive.messages('sum')).toEqual([questionRow('sum'), answerRow('sum')]);
		expect((await archive.draft('sum')).text).toBe('and 5 more?');
		expect(faults).toEqual(['storage-denied']);
	});

	it('goes on in memory when opening is forbidden', async () => {
		const factory = newFactory();
		vi.spyOn(factory, 'open').mockImplementation(() => {
			throw new DOMException('not here', 'SecurityError');
		});
		const { archive, faults } = openArchive(factory);
		await archive.commit(talk('sum'));
		expect(await archive.messages('sum')).toHaveLength(2);
		expect(faults).toEqual(['storage-denied']);
	});

	it('keeps what did not fit and writes it as soon as there is room', async () => {
		const factory = newFactory();
		const { archive, faults } = openArchive(factory);
		const unsaved: boolean[] = [];
		archive.onUnsaved = (isUnsaved) => unsaved.push(isUnsaved);
		const makeRoom = fillDisk();
		await archive.commit(talk('sum'));
		await archive.commit(talk('poem'));
		expect(faults).toEqual(['storage-full']);
		expect(unsaved).toEqual([true, true]);
		expect(await archive.messages('sum')).toHaveLength(2);
		expect(await openArchive(factory).archive.conversations()).toEqual([]);
		await expect(archive.save()).rejects.toMatchObject({ code: 'storage-full' });

		makeRoom();
		await archive.save();
		expect(faults).toEqual(['storage-full', null]);
		expect(unsaved.at(-1)).toBe(false);
		expect(await openArchive(factory).archive.conversations()).toHaveLength(2);
		expect(await openArchive(factory).archive.messages('poem')).toHaveLength(2);
	});

	it.each([
		['QuotaExceededError', 'storage-full'],
		['DataCloneError', 'storage-failed']
	])('writes the words where the bytes of a file cannot be kept beside them (%s)', async (name, code) => {
		const factory = newFactory();
		const { archive, faults } = openArchive(factory);
		await archive.commit(talk('old'));
		const unread = { code: 'pdf-reader-missing', facts: {}, file: new Blob(['its bytes']) } as const;
		const attachment = { name: 'a.pdf', kind: 'pdf', text: '' } as const;
		const source = { id: 'a', unit: 'line', sections: [], notes: [], chosen: null, attachment } as const;
		const attached = [
			{
				conversationId: 'sum',
				sources: [
					{ ...source, id: 'b' },
					{ ...source, unread }
				]
			}
		];
		const keepsBytes = (row: unknown) =>
			(row as { sources?: Source[] }).sources?.some(({ unread: kept }) => kept?.file) === true;
		const makeRoom = fillDisk((_, row) => !keepsBytes(row), name);
		await archive.commit({ ...talk('sum'), attached, removed: ['old'] });

		expect(faults).toEqual([]);
		const later = openArchive(factory).archive;
		expect(await later.conversations()).toEqual([conversationRow('sum')]);
		expect(await later.messages('sum')).toHaveLength(2);
		expect((await later.attached('sum')).sources).toEqual([
			{ ...source, id: 'b' },
			{ ...source, unread: { ...unread, file: null } }
		]);
		// Nothing at all can be written: nothing is let go of, and the fault is told.
		makeRoom();
		const empty = fillDisk(() => false, name);
		await archive.commit({ attached });
		expect(faults).toEqual([code]);
		empty();
		await archive.save();
		const [, kept] = (await openArchive(factory).archive.attached('sum')).sources;
		expect(await kept?.unread?.file?.text()).toBe('its bytes');
	});

	it('frees space first when the disk is full', async () => {
		const factory = newFactory();
		const { archive, faults } = openArchive(factory);
		await archive.commit(talk('old'));
		const makeRoom = fillDisk();
		await archive.commit(talk('sum'));
		await archive.commit({ removed: ['old'] });

		expect(faults).toEqual(['storage-full']);
		expect(await openArchive(factory).archive.conversations()).toEqual([]);
		expect(await archive.conversations()).toEqual([conversationRow('sum')]);
		makeRoom();
		await archive.flush();
		expect(await openArchive(factory).archive.conversations()).toEqual([conversationRow('sum')]);
	});

	it('opens a connection again that the browser ended', async () => {
		const factory = newFactory();
		const { archive, connection, faults } = openArchive(factory);
		await archive.commit(talk('sum'));
		const database = await connection.open();
		forceCloseDatabase(unwrap(database) as never);
		await archive.commit(talk('poem'));

		expect(await connection.open()).not.toBe(database);
		expect(faults).toEqual([]);
		expect(await openArchive(factory).archive.conversations()).toHaveLength(2);
	});

	it('gives way to another tab that brings a newer version, and then says that it is out of date', async () => {
		const factory = newFactory();
		const { archive, faults } = openArchive(factory);
		await archive.commit(talk('sum'));
		const upgraded = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = factory.open('ponder', 99);
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error ?? new Error('not upgraded'));
		});

		await archive.commit(talk('poem'));
		expect(faults).toEqual(['storage-newer']);
		expect(await archive.messages('poem')).toHaveLength(2);
		upgraded.close();
	});

	it('says that another tab is in the way of an upgrade, and goes on in memory until it is gone', async () => {
		const factory = newFactory();
		await openArchive(factory).archive.commit(talk('poem'));
		const old = await new Promise<IDBDatabase>((resolve) => {
			const request = factory.open('ponder');
			request.onsuccess = () => resolve(request.result);
		});
		const open = factory.open.bind(factory);
		vi.spyOn(factory, 'open').mockImplementation((name) => open(name, 99));
		const { archive, faults } = openArchive(factory);
		await archive.commit(talk('sum'));
		expect(faults).toEqual(['storage-blocked']);
		expect(await archive.messages('sum')).toHaveLength(2);
		old.close();
		await eventually(() => expect(faults).toEqual(['storage-blocked', null]));
		expect(await archive.conversations()).toHaveLength(2);
	});
});
