import { describe, expect, it, vi } from 'vitest';
import { promptFlaw } from '#lib/settings/prompt-flaw.ts';
import { PromptLibrary } from '#lib/settings/prompt-library.svelte.ts';
import { Connection } from '#lib/storage/database.ts';
import type { SavedPrompt } from '#lib/storage/prompts.ts';
import { newFactory } from '../../fixtures/conversations.ts';

const prompt = (id: string, name: string): SavedPrompt => ({
	id,
	name,
	text: 'Reason step by step.',
	place: 'system',
	thinking: { enabled: true, budget: 2048 }
});

async function open(factory: IDBFactory | null) {
	const faults: string[] = [];
	const library = new PromptLibrary(new Connection(factory), ({ code }) => faults.push(code));
	await library.load();
	return { library, faults };
}

describe('the library of prompts', () => {
	it('has after a reload what was saved, changed and deleted', async () => {
		const factory = newFactory();
		const { library, faults } = await open(factory);
		expect(await library.save(prompt('1', 'translate'))).toBe(true);
		await library.save(prompt('2', 'maths'));
		await library.save(prompt('3', 'gone'));
		await library.delete('3');
		await library.save(prompt('1', 'brief'));
		expect(library.list.map(({ name }) => name)).toEqual(['brief', 'maths']);
		expect((await open(factory)).library.list).toEqual(library.list);
		expect(faults).toEqual([]);
	});

	it('says what is wrong with one', async () => {
		const { library } = await open(newFactory());
		await library.save(prompt('1', 'maths'));
		const flawOf = (changed: SavedPrompt) => promptFlaw(changed, library.list, library.find(changed.id));
		expect(flawOf(prompt('2', 'Maths'))).toBe('name-taken');
		expect(flawOf(prompt('1', 'Maths'))).toBeNull();
		expect(flawOf(prompt('2', 'no_think'))).toBe('name');
		expect(flawOf({ ...prompt('2', 'sums'), text: ' ' })).toBe('text');
	});

	it('holds until the page is closed where nothing can be saved', async () => {
		const { library, faults } = await open(null);
		expect(await library.save(prompt('1', 'maths'))).toBe(false);
		expect(library.list).toHaveLength(1);
		expect(new Set(faults)).toEqual(new Set(['storage-denied']));
	});

	it('tells of what was written, and of what another tab has changed since one was opened', async () => {
		const factory = newFactory();
		const { library: theirs } = await open(factory);
		let told = 0;
		const mine = new PromptLibrary(
			new Connection(factory),
			() => undefined,
			() => told++
		);
		await mine.save(prompt('1', 'maths'));
		expect(told).toBe(1);
		await theirs.load();
		const opened = theirs.find('1');
		await mine.save(prompt('1', 'sums'));
		await mine.save(prompt('2', 'brief'));
		await theirs.load();
		expect(promptFlaw(prompt('1', 'mine'), theirs.list, opened)).toBe('changed');
		expect(promptFlaw(prompt('1', 'mine'), theirs.list, theirs.find('1'))).toBeNull();
		await mine.delete('1');
		expect(told).toBe(4);
		await theirs.load();
		// It is what the person wrote last, and nothing there that it would replace.
		expect(promptFlaw(prompt('1', 'mine'), theirs.list, opened)).toBeNull();
	});

	it('keeps what could not be written when another tab has changed something', async () => {
		const factory = newFactory();
		const connection = new Connection(factory);
		const library = new PromptLibrary(connection, () => undefined);
		await library.save(prompt('1', 'maths'));
		await library.save(prompt('2', 'gone'));
		const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
		vi.spyOn(connection, 'use').mockImplementationOnce(full).mockImplementationOnce(full);
		expect(await library.save(prompt('3', 'brief'))).toBe(false);
		await library.delete('2');
		await (await open(factory)).library.save(prompt('4', 'theirs'));
		await library.load();
		expect(library.list.map(({ name }) => name)).toEqual(['brief', 'maths', 'theirs']);
	});

	it('keeps what is saved while it is read', async () => {
		const { library } = await open(newFactory());
		const read = library.load();
		const saved = library.save(prompt('1', 'maths'));
		await read;
		expect(library.list.map(({ name }) => name)).toEqual(['maths']);
		expect(await saved).toBe(true);
	});
});
