import { describe, expect, it } from 'vitest';
import { savePrompt, savedPrompts } from '#lib/storage/prompts.ts';
import { answerRow, conversationRow, newFactory, questionRow } from '../../fixtures/conversations.ts';
import { allMessages, openRealm } from './setup.ts';

/** An entry of Ponder's format, with whatever is to be wrong with it. */
function entry(id: string, change: object = {}) {
	const messages = [questionRow(id), answerRow(id)];
	return { ...conversationRow(id), messages, ...change };
}

/** A file whose first conversation stands on line 2. */
function ponderFile(entries: readonly object[], members: object = {}): string {
	const head = JSON.stringify({ format: 'ponder', version: 1, ...members }).slice(0, -1);
	return `${head},"conversations":[\n${entries.map((each) => JSON.stringify(each)).join(',\n')}\n]}`;
}

const good = ponderFile([entry('a'), entry('b'), entry('c')]);

describe('a file that is broken', () => {
	const [question, answer] = entry('b').messages;
	it.each([
		['ends too early', good.slice(0, good.lastIndexOf(']')), { code: 'not-json', facts: { line: 5 } }],
		['has a comma too many', good.replace('\n]}', ',\n]}'), { code: 'not-json', facts: { line: 5 } }],
		[
			'has a hole in an entry',
			good.replace('"title":"About b"', '"title":'),
			{ code: 'not-json', facts: { line: 3 } }
		],
		['is no JSON', 'Dear diary,\n', { code: 'unknown-format' }],
		['is empty', '', { code: 'unknown-format' }],
		['is JSON of another kind', '[1, 2]', { code: 'unknown-format' }],
		['is a record of another kind', '{"name": "package"}', { code: 'unknown-format' }],
		['is Markdown that begins with a link', '[A link](https://example.org)\n', { code: 'unknown-format' }],
		['is Markdown that begins with a number', '[1]: https://example.org\n', { code: 'unknown-format' }],
		['is Markdown that begins with a task', '[ ] to do\n[x] done\n', { code: 'unknown-format' }],
		['is Markdown that begins with a name', '[note](a.md) is here\n', { code: 'unknown-format' }],
		['is Markdown that begins with a quotation', '["So"] he said, [{', { code: 'unknown-format' }],
		['is Markdown that begins with a brace', '{% include x %}\n\n# A title\n', { code: 'unknown-format' }],
		['is Markdown that is one bracket', '[', { code: 'unknown-format' }],
		['is Markdown under a record', '{\n"title": "Notes"\n}\n\n# A title\n', { code: 'unknown-format' }],
		['ends in its first member', '{"format":"pon', { code: 'not-json', facts: { line: 1 } }],
		['is no JSON in its first entry', '[\n{"title": oops}]', { code: 'not-json', facts: { line: 2 } }],
		['goes on after its end', `${good}\noops`, { code: 'not-json', facts: { line: 6 } }],
		['is of a later version', '{"format":"ponder","version":2,"conversations":[]}', { code: 'newer-format' }],
		['has nothing in it', ponderFile([]), { code: 'nothing-in-it' }],
		[
			'has an entry without a title',
			ponderFile([entry('a'), entry('b', { title: 7 })]),
			{ code: 'broken-entry', facts: { line: 3, entry: 2, field: 'title' } }
		],
		[
			'has a message of nobody',
			ponderFile([entry('a'), entry('b', { messages: [{ ...question, role: 'system' }] })]),
			{ code: 'broken-entry', facts: { line: 3, entry: 2, field: 'messages.0.role' } }
		],
		[
			'has a message without its parent',
			ponderFile([entry('a', { messages: [answer] })]),
			{ code: 'broken-entry', facts: { field: 'messages.0.parentId' } }
		],
		[
			'has an unknown head',
			ponderFile([entry('a', { headId: 'elsewhere' })]),
			{ code: 'broken-entry', facts: { field: 'headId' } }
		],
		[
			'has sampling out of its range',
			ponderFile([entry('a', { sampling: { temperature: -1 } })]),
			{ code: 'broken-entry', facts: { field: 'sampling.temperature' } }
		],
		[
			'has a message twice',
			ponderFile([entry('a'), entry('b', { messages: entry('a').messages, headId: 'a-q' })]),
			{ code: 'broken-entry', facts: { entry: 2, field: 'messages.id' } }
		]
	])('because it %s says where, and imports nothing', async (_, file, error) => {
		const realm = openRealm();
		await realm.archive.commit({ conversations: [conversationRow('kept')], messages: [questionRow('kept')] });
		await expect(realm.importFile(file)).rejects.toMatchObject(error);
		expect((await realm.archive.conversations()).map(({ id }) => id)).toEqual(['kept']);
		expect(await allMessages(realm)).toEqual([questionRow('kept')]);
	});

	it('cannot take the place of a message that is kept', async () => {
		const realm = openRealm();
		await realm.archive.commit({ conversations: [conversationRow('a')], messages: [questionRow('a')] });
		const file = ponderFile([entry('thief', { messages: entry('a', {}).messages, headId: 'a-q' })]);
		await expect(realm.importFile(file)).rejects.toMatchObject({ code: 'broken-entry' });
		expect(await realm.archive.messages('a')).toEqual([questionRow('a')]);
	});

	it('is refused for a restore when it is no backup', async () => {
		const realm = openRealm();
		await expect(realm.importFile(good, true)).rejects.toMatchObject({ code: 'not-a-backup' });
		expect(await allMessages(realm)).toEqual([]);
	});
});

describe('a backup whose attachments are broken', () => {
	const source = {
		id: 's',
		unit: 'page',
		sections: [{ text: 'One', range: [1, 1] }],
		notes: [{ code: 'broken-pages', pages: 1 }],
		chosen: [0],
		attachment: { name: 'a.pdf', kind: 'pdf', text: 'One', part: { unit: 'page', ranges: [[1, 1]], of: 2 } }
	};
	const backup = (attached: unknown) =>
		JSON.stringify({
			format: 'ponder',
			version: 1,
			preferences: {
				theme: 'system',
				textSize: 100,
				foldTraces: true,
				locale: null,
				thinking: { enabled: true, budget: null }
			},
			prompts: [],
			drafts: [{ conversationId: 'new', text: 'typed', attached }],
			conversations: []
		});

	it('is whole but for that', async () => {
		const realm = openRealm();
		expect(await realm.importFile(backup([source]), true)).toMatchObject({ drafts: 1 });
		expect((await realm.archive.attached('new')).sources).toEqual([source]);
	});

	it.each([
		['no list', 'x', 'attached'],
		[
			'a source without a name',
			[{ ...source, attachment: { kind: 'pdf', text: '' } }],
			'attached.0.attachment.name'
		],
		[
			'a section that is out of order',
			[{ ...source, sections: [{ text: '', range: [3, 1] }] }],
			'attached.0.sections.0.range'
		],
		['a choice of what is not there', [{ ...source, chosen: [1] }], 'attached.0.chosen'],
		['a note that nobody knows', [{ ...source, notes: [{ code: 'torn' }] }], 'attached.0.notes.0.code'],
		[
			'a note without its number',
			[{ ...source, notes: [{ code: 'broken-pages' }] }],
			'attached.0.notes.0.pages'
		],
		[
			'pages that are no number',
			[{ ...source, notes: [{ code: 'cut-pages', pages: -1, of: 3 }] }],
			'attached.0.notes.0.pages'
		]
	])('is refused, names the field and leaves all as it is: %s', async (_, attached, field) => {
		const realm = openRealm();
		await realm.archive.commit({ drafts: [{ conversationId: 'old', text: 'kept' }] });
		await expect(realm.importFile(backup(attached), true)).rejects.toMatchObject({
			code: 'broken-entry',
			facts: { field: expect.stringContaining(field) as string }
		});
		expect((await realm.archive.draft('old')).text).toBe('kept');
		expect((await realm.archive.draft('new')).text).toBe('');
		expect((await realm.archive.attached('new')).sources).toEqual([]);
	});
});

describe('an import', () => {
	it('leaves what is here as it is, and says how much that was', async () => {
		const realm = openRealm();
		await realm.importFile(ponderFile([entry('a', { title: 'Renamed here' })]));
		expect(await realm.importFile(good)).toMatchObject({ added: 2, alreadyHere: 1 });
		expect(await realm.importFile(good)).toMatchObject({ added: 0, alreadyHere: 3 });
		const titles = (await realm.archive.conversations()).map(({ title }) => title);
		expect(titles.sort()).toEqual(['About b', 'About c', 'Renamed here']);
	});

	it('brings back the thinking that an earlier file came without, and changes nothing else', async () => {
		const realm = openRealm();
		const thinking = 'The heron stands still.';
		const answer = (id: string, change: object = {}) => ({
			...answerRow(id),
			reasoning: thinking,
			...change
		});
		const whole = ponderFile(
			['a', 'b'].map((id) => entry(id, { title: 'Older', messages: [questionRow(id), answer(id)] }))
		);
		const without = ['a', 'b'].map((id) =>
			entry(id, { messages: [questionRow(id), answer(id, { reasoning: '' })] })
		);
		await realm.importFile(ponderFile(without));
		// Said otherwise since: it is another answer.
		const newer = { ...answer('b', { reasoning: '', content: 'Newer' }), conversationId: 'b' };
		await realm.archive.commit({ messages: [newer] });
		expect(await realm.importFile(whole)).toMatchObject({ added: 0, thinking: 1, alreadyHere: 1 });
		expect((await realm.archive.messages('a')).at(-1)).toMatchObject({ reasoning: thinking });
		expect((await realm.archive.messages('b')).at(-1)).toMatchObject({ reasoning: '', content: 'Newer' });
		expect((await realm.archive.conversations()).map(({ title }) => title)).not.toContain('Older');
		expect(await realm.importFile(whole)).toMatchObject({ thinking: 0, alreadyHere: 2 });
		// Thinking that is here is never taken away.
		expect(await realm.importFile(ponderFile(without))).toMatchObject({ thinking: 0, alreadyHere: 2 });
		expect((await realm.archive.messages('a')).at(-1)).toMatchObject({ reasoning: thinking });
	});

	it('keeps a conversation once that stands in the file twice, and leaves out empty ones', async () => {
		const realm = openRealm();
		const file = ponderFile([entry('a'), entry('a'), entry('b', { messages: [] })]);
		expect(await realm.importFile(file)).toMatchObject({ added: 1, alreadyHere: 1, empty: 1 });
	});

	it('that is stopped takes back what it wrote', async () => {
		const realm = openRealm();
		const controller = new AbortController();
		const many = Array.from({ length: 400 }, (_, index) => entry(`c${index}`));
		const writing = realm.importFile(ponderFile(many), false, controller.signal);
		setTimeout(() => controller.abort(new Error('stopped')), 0);
		await expect(writing).rejects.toThrow('stopped');
		expect(await allMessages(realm)).toEqual([]);
		expect(await realm.archive.conversations()).toEqual([]);
		expect(await realm.importFile(ponderFile(many))).toMatchObject({ added: 400 });
	});

	it('that was killed leaves nothing to see, and the next one clears it away', async () => {
		const factory = newFactory();
		const killed = openRealm(factory);
		await killed.connection.use(async (database) => {
			await database.put('messages', questionRow('lost'));
			await database.put('arriving', 'lost', 'lost');
		});
		const realm = openRealm(factory);
		expect(await realm.archive.conversations()).toEqual([]);
		await realm.importFile(good);
		expect((await allMessages(realm)).map(({ conversationId }) => conversationId)).not.toContain('lost');
		expect(await realm.archive.conversations()).toHaveLength(3);
	});

	it('tells how much of the file it has read', async () => {
		const realm = openRealm();
		await realm.importFile(good);
		const total = new Blob([good]).size;
		expect(realm.progress.at(-1)).toEqual({ done: total, total });
	});

	it('gives a prompt another name where its own is taken', async () => {
		const realm = openRealm();
		const prompt = { id: 'p', name: 'maths', text: 'x', place: 'message', thinking: null } as const;
		await realm.connection.use((database) => savePrompt(database, prompt));
		const preferences = {
			theme: 'dark',
			textSize: 100,
			foldTraces: true,
			locale: null,
			thinking: { enabled: true, budget: 1 }
		};
		const prompts = [{ ...prompt, id: 'q', name: 'Maths' }];
		expect(await realm.importFile(ponderFile([entry('a')], { preferences, prompts }), true)).toMatchObject({
			prompts: 1
		});
		const names = (await realm.connection.use(savedPrompts)).map(({ name }) => name);
		expect(names).toEqual(['maths', 'Maths-2']);
	});
});
