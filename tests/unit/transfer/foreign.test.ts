import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Message } from '#lib/storage/conversations.ts';
import { openRealm, type TestRealm } from './setup.ts';

/** A node of ChatGPT's mapping. */
function node(
	id: string,
	parent: string | null,
	role: string | null,
	content: object | string,
	more: object = {}
) {
	const texts = typeof content === 'string' ? { content_type: 'text', parts: [content] } : content;
	const message =
		role === null ? null : { id, author: { role }, create_time: 1_700_000_000.5, content: texts, ...more };
	return { [id]: { id, parent, children: [], message } };
}

const chatGpt = [
	{
		conversation_id: 'one',
		title: 'Trains\u202e\nto Milan',
		create_time: 1_700_000_000,
		update_time: 1_700_000_100.25,
		current_node: 'a2',
		mapping: {
			...node('root', null, null, ''),
			...node('hidden', 'root', 'system', ''),
			...node('q1', 'hidden', 'user', 'When does it leave?'),
			...node('thought', 'q1', 'assistant', {
				content_type: 'thoughts',
				thoughts: [{ content: 'A timetable.' }]
			}),
			...node(
				'call',
				'thought',
				'assistant',
				{ content_type: 'code', text: 'search()' },
				{ recipient: 'web' }
			),
			...node('tool', 'call', 'tool', 'found it'),
			...node('a1', 'tool', 'assistant', 'At nine.'),
			...node('a1b', 'q1', 'assistant', 'At ten.'),
			...node('q2', 'a1', 'user', {
				content_type: 'multimodal_text',
				parts: [
					{ content_type: 'image_asset_pointer' },
					{ content_type: 'audio_transcription', text: 'And back?', direction: 'in' }
				]
			}),
			...node('a2', 'q2', 'assistant', 'At five.'),
			...node('a2b', 'a2', 'assistant', 'Or at six.')
		}
	},
	{ id: 'two', title: null, create_time: 1, update_time: null, mapping: { ...node('r', null, null, '') } }
];

const llama = {
	conv: { id: 'llm', name: 'Sums', currNode: 'a', lastModified: 2000 },
	messages: [
		{
			id: 'root',
			convId: 'llm',
			type: 'root',
			role: 'system',
			content: '',
			parent: '-1',
			timestamp: 1000,
			children: []
		},
		{ id: 's', type: 'system', role: 'system', content: 'Be brief.', parent: 'root', timestamp: 1001 },
		{ id: 'q', type: 'text', role: 'user', content: '1 + 1?', parent: 's', timestamp: 1002 },
		{
			id: 'a',
			type: 'text',
			role: 'assistant',
			content: '2',
			reasoningContent: 'Easy.',
			parent: 'q',
			timestamp: 1003
		},
		{
			id: 'b',
			type: 'text',
			role: 'assistant',
			content: 'Two',
			thinking: 'Hm.',
			parent: 'q',
			timestamp: 1004
		}
	]
};

const jsonLines = [
	{ type: 'session', harness: 'llama.app', ...llama.conv },
	...llama.messages.map((message) => ({ type: 'message', message }))
]
	.map((line) => JSON.stringify(line))
	.join('\n');

const told = (messages: readonly Message[]) =>
	messages.map(({ role, content, parentId, ...rest }) => [
		role,
		content,
		parentId,
		'reasoning' in rest ? rest.reasoning : ''
	]);

async function expectSums(realm: TestRealm): Promise<void> {
	expect(await realm.archive.conversations()).toMatchObject([
		{
			id: 'llama-llm',
			title: 'Sums',
			headId: 'llama-llm-a',
			systemPrompt: 'Be brief.',
			createdAt: 1000,
			updatedAt: 2000
		}
	]);
	expect(told(await realm.archive.messages('llama-llm'))).toEqual([
		['user', '1 + 1?', null, ''],
		['assistant', '2', 'llama-llm-q', 'Easy.'],
		['assistant', 'Two', 'llama-llm-q', 'Hm.']
	]);
}

describe('an export of ChatGPT', () => {
	it('comes as questions and answers, with both versions and the thinking, but without what tools did', async () => {
		const realm = openRealm();
		expect(await realm.importFile(JSON.stringify(chatGpt))).toMatchObject({
			format: 'chatgpt',
			added: 1,
			alreadyHere: 0,
			empty: 1,
			settings: null
		});
		expect(await realm.archive.conversations()).toMatchObject([
			{
				id: 'chatgpt-one',
				title: 'Trains to Milan',
				createdAt: 1_700_000_000_000,
				updatedAt: 1_700_000_100_250
			}
		]);
		const messages = await realm.archive.messages('chatgpt-one');
		expect(new Set(told(messages))).toEqual(
			new Set([
				['user', 'When does it leave?', null, ''],
				['assistant', 'At nine.', 'chatgpt-one-q1', 'A timetable.'],
				['assistant', 'At ten.', 'chatgpt-one-q1', ''],
				['user', 'And back?', 'chatgpt-one-a1', ''],
				['assistant', 'At five.\n\nOr at six.', 'chatgpt-one-q2', '']
			])
		);
		const times = messages.map(({ createdAt }) => createdAt);
		expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
		expect(await realm.importFile(JSON.stringify(chatGpt))).toMatchObject({ added: 0, alreadyHere: 1 });
	});

	it.each(['\n', ''])('comes out of its archive, too', async (remark) => {
		const realm = openRealm();
		const files = { 'chat.html': '<html>', 'conversations.json': JSON.stringify(chatGpt) };
		expect(await realm.importFile(zip(files, remark))).toMatchObject({ format: 'chatgpt', added: 1 });
	});

	it('says which entry is broken', async () => {
		const broken = [chatGpt[0], { id: 'x', mapping: { n: 7 } }];
		await expect(openRealm().importFile(JSON.stringify(broken, null, '\t'))).rejects.toMatchObject({
			code: 'broken-entry',
			facts: { entry: 2, field: 'mapping.n' }
		});
	});

	it('with thousands of turns and a circle is read all the same', async () => {
		const count = 20_000;
		const mapping = Object.assign(
			{},
			...Array.from({ length: count }, (_, index) =>
				node(
					`n${index}`,
					index === 0 ? null : `n${index - 1}`,
					index % 2 ? 'assistant' : 'user',
					`turn ${index}`
				)
			),
			node('x', 'y', 'user', 'round'),
			node('y', 'x', 'user', 'and round')
		) as object;
		const realm = openRealm();
		await realm.importFile(JSON.stringify([{ id: 'deep', title: 'Deep', create_time: 1, mapping }]));
		expect(await realm.archive.messages('chatgpt-deep')).toHaveLength(count);
	});
});

describe('an export of llama.cpp', () => {
	it.each([
		['of one conversation', JSON.stringify(llama)],
		['of several', JSON.stringify([llama])],
		['in lines', jsonLines],
		['in lines that end in a line break', `${jsonLines}\n`]
	])('%s comes with its system prompt and its thinking', async (_, file) => {
		const realm = openRealm();
		expect(await realm.importFile(file)).toMatchObject({ format: 'llama-cpp', added: 1 });
		await expectSums(realm);
	});

	it('whose messages are numbered keeps its branches', async () => {
		const numbers: Readonly<Record<string, number>> = { '-1': -1, root: 0, s: 1, q: 2, a: 3, b: 4 };
		const { conv, messages } = llama;
		const numbered = {
			conv: { ...conv, currNode: numbers[conv.currNode] },
			messages: messages.map((row) => ({ ...row, id: numbers[row.id], parent: numbers[row.parent] }))
		};
		const realm = openRealm();
		await realm.importFile(JSON.stringify(numbered));
		expect(await realm.archive.conversations()).toMatchObject([{ headId: 'llama-llm-3' }]);
		expect(told(await realm.archive.messages('llama-llm'))).toEqual([
			['user', '1 + 1?', null, ''],
			['assistant', '2', 'llama-llm-2', 'Easy.'],
			['assistant', 'Two', 'llama-llm-2', 'Hm.']
		]);
	});

	it('of several in an archive of lines', async () => {
		const realm = openRealm();
		const other = jsonLines.replaceAll('llm', 'two');
		expect(await realm.importFile(zip({ 'a.jsonl': jsonLines, 'b.jsonl': other }))).toMatchObject({
			added: 2
		});
	});

	it('says which line is broken', async () => {
		const lines = jsonLines.split('\n');
		lines[3] = '{"type":"message","message":{"id":"q"';
		await expect(openRealm().importFile(lines.join('\n'))).rejects.toMatchObject({
			code: 'not-json',
			facts: { line: 4 }
		});
	});
});

describe('an archive', () => {
	it('without conversations is refused', async () => {
		await expect(openRealm().importFile(zip({ 'readme.txt': 'hello' }))).rejects.toMatchObject({
			code: 'unknown-format'
		});
	});

	it.each([
		['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 30)],
		['damaged inside', (bytes: Buffer) => Buffer.from(bytes).fill(0xff, 60, 90)],
		[
			'without its directory',
			(bytes: Buffer) => Buffer.from(bytes).fill(0, bytes.indexOf('PK\x01\x02'), bytes.length - 22)
		]
	])('that is %s is refused', async (_, damage) => {
		const bytes = Buffer.from(await zip({ 'conversations.json': JSON.stringify(chatGpt) }).arrayBuffer());
		await expect(
			openRealm().importFile(new Blob([damage(bytes) as Buffer<ArrayBuffer>]))
		).rejects.toMatchObject({
			code: 'broken-archive'
		});
	});
});

/** A ZIP archive of these files, deflated. */
function zip(files: Record<string, string>, remark = ''): Blob {
	const locals: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const [name, text] of Object.entries(files)) {
		const packed = deflateRawSync(text);
		const local = Buffer.alloc(30);
		local.writeUInt32LE(0x04034b50, 0);
		local.writeUInt16LE(8, 8);
		local.writeUInt16LE(name.length, 26);
		const entry = Buffer.alloc(46);
		entry.writeUInt32LE(0x02014b50, 0);
		entry.writeUInt16LE(8, 10);
		entry.writeUInt32LE(packed.length, 20);
		entry.writeUInt16LE(name.length, 28);
		entry.writeUInt32LE(offset, 42);
		locals.push(local, Buffer.from(name), packed);
		directory.push(entry, Buffer.from(name));
		offset += 30 + name.length + packed.length;
	}
	const central = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(Object.keys(files).length, 10);
	end.writeUInt32LE(central.length, 12);
	end.writeUInt32LE(offset, 16);
	end.writeUInt16LE(remark.length, 20);
	return new Blob([Buffer.concat([...locals, central, end, Buffer.from(remark)])]);
}
