import { describe, expect, it } from 'vitest';
import { attachmentKinds, type Attachment, type Source } from '#lib/attachments/attachment.ts';
import {
	editKey,
	type AssistantMessage,
	type Conversation,
	type Message,
	type Outcome
} from '#lib/storage/conversations.ts';
import type { WholeConversation } from '#lib/transfer/ponder-format.ts';
import { savedPreferences, savePreferences } from '#lib/storage/preferences.ts';
import { savedPrompts, savePrompt, type SavedPrompt } from '#lib/storage/prompts.ts';
import { random, type Random } from '../../fixtures/random.ts';
import { openRealm } from './setup.ts';

const texts = [
	'',
	'Hello',
	'"quoted" \\ back\nslash',
	'你好 🙂',
	'\u202eright',
	'}]},{"',
	'\u0000\u2028',
	'```js\n{}\n```'
];

function pick<T>(from: readonly T[], next: Random): T {
	const value = from[Math.floor(next() * from.length)];
	if (value === undefined) throw new Error('nothing to pick from');
	return value;
}

function randomOutcome(next: Random): Outcome {
	const whole = () => Math.floor(next() * 5000);
	return {
		finishReason: pick(['stop', 'length', 'interrupted'], next),
		toolCalls:
			next() < 0.3 ? [{ raw: pick(texts, next), call: { name: 'f', arguments: { x: [1, null, 'y'] } } }] : [],
		trace: {
			asked: next() < 0.3 ? { mode: 'no_think', messageIndex: whole(), inCode: true, void: false } : null,
			thought: next() < 0.5,
			ended: pick(['closed', 'budget', 'answer-now', 'cut', null], next)
		},
		usage: {
			promptTokens: whole(),
			cachedTokens: whole(),
			thinkingTokens: whole(),
			answerTokens: whole(),
			forcedTokens: whole()
		},
		timings: {
			timeToFirstTokenMs: next() * 1e4,
			prefillMs: next() * 1e4,
			prefillTokensPerSecond: next() * 100,
			decodeMs: next() * 1e4,
			decodeTokensPerSecond: next() * 100,
			thinkingMs: next() * 1e4,
			totalMs: next() * 1e4
		},
		seed: whole(),
		askedIn: pick(['m0', null], next)
	};
}

function randomAttachment(next: Random): Attachment {
	return {
		name: pick(texts, next),
		kind: pick(attachmentKinds, next),
		text: pick(texts, next),
		...(next() < 0.5 && {
			part: {
				unit: pick(['page', 'line'], next),
				ranges: [
					[1, 3],
					[8, 8]
				],
				of: 12
			}
		}),
		...(next() < 0.5 && { tokens: Math.floor(next() * 5000) })
	};
}

function randomMessage(
	next: Random,
	place: Pick<Message, 'id' | 'conversationId' | 'parentId' | 'createdAt'>
): Message {
	const content = pick(texts, next);
	if (next() < 0.5) {
		const attachments = Array.from({ length: Math.floor(next() * 3) }, () => randomAttachment(next));
		return { ...place, role: 'user', content, ...(attachments.length > 0 && { attachments }) };
	}
	const answer: AssistantMessage = {
		...place,
		role: 'assistant',
		content,
		reasoning: pick(texts, next),
		status: pick(['complete', 'stopped', 'failed', 'cut'], next),
		asked: { enabled: next() < 0.5, budget: pick([null, 0, 512], next) },
		spent: { thinkingTokens: 5, answerTokens: 3, thinkingMs: next() * 1000 },
		outcome: next() < 0.5 ? randomOutcome(next) : null,
		error: pick([null, 'out-of-memory'], next),
		...(next() < 0.3 && { shownFrom: 'm0' }),
		...(next() < 0.3 && { edited: true }),
		...(next() < 0.3 && { language: 'zh-Hant' }),
		model: pick([null, { id: 'Qwen3-0.6B', device: 'wasm', dtype: 'quantized' }], next)
	};
	return answer;
}

const attachedSource: Source = {
	id: 's1',
	unit: 'page',
	sections: [
		{ text: 'One', range: [1, 1] },
		{ text: '', range: [2, 2] }
	],
	notes: [
		{ code: 'guessed-encoding', encoding: 'windows-1252' },
		{ code: 'cut', bytes: 5, of: 9 },
		{ code: 'cut-pages', pages: 2, of: 500 },
		{ code: 'pages-without-text', pages: 1 },
		{ code: 'broken-pages', pages: 1 }
	],
	chosen: null,
	attachment: { name: 'a.pdf', kind: 'pdf', text: '[Page 1]\nOne', tokens: 12 }
};

/** A conversation whose messages make any tree, several roots and all. */
function randomConversation(next: Random, id: string): WholeConversation {
	const messages: Message[] = [];
	const count = 1 + Math.floor(next() * 12);
	let createdAt = Math.floor(next() * 1e12);
	for (let index = 0; index < count; index++) {
		createdAt += 1 + Math.floor(next() * 1000);
		const parentId = pick([null, ...messages.map((message) => message.id)], next);
		messages.push(randomMessage(next, { id: `${id}-${index}`, conversationId: id, parentId, createdAt }));
	}
	const conversation: Conversation = {
		id,
		title: pick(texts, next),
		...(next() < 0.5 ? { titledFor: pick(messages, next).id, titleThen: pick(texts, next) } : {}),
		...(next() < 0.5 ? { isNamed: true as const } : {}),
		createdAt,
		updatedAt: createdAt + 5,
		headId: pick(messages, next).id,
		thinking: { enabled: next() < 0.5, budget: pick([null, 128], next) },
		...(next() < 0.5 ? { systemPrompt: pick(texts, next) } : {}),
		...(next() < 0.5 ? { sampling: { temperature: 0.3, seed: 7, maxNewTokens: 100 } } : {}),
		...(next() < 0.5 && { answerIn: pick([null, { tag: 'arz', name: 'Egyptian Arabic' }], next) })
	};
	return { conversation, messages };
}

describe('what is exported and imported', () => {
	it.each(Array.from({ length: 25 }, (_, seed) => seed))('is the same again, tree %i', async (seed) => {
		const next = random(seed);
		const all = Array.from({ length: 1 + Math.floor(next() * 4) }, (_, index) =>
			randomConversation(next, `c${seed}-${index}`)
		);
		const source = openRealm();
		for (const { conversation, messages } of all) {
			await source.archive.commit({ conversations: [conversation], messages });
		}
		const file = await source.exportFile({ kind: 'json', traces: true });

		const target = openRealm();
		const report = await target.importFile(file);
		expect(report).toMatchObject({ format: 'ponder', added: all.length, alreadyHere: 0, empty: 0 });
		for (const { conversation, messages } of all) {
			expect((await target.archive.conversations()).find(({ id }) => id === conversation.id)).toEqual(
				conversation
			);
			expect(await target.archive.messages(conversation.id)).toEqual(messages);
		}
		expect(await target.exportFile({ kind: 'json', traces: true })).toBe(file);
	});

	it('holds no thinking unless that is asked for, and everything else', async () => {
		const next = random(3);
		const whole = randomConversation(next, 'c');
		const source = openRealm();
		await source.archive.commit({ conversations: [whole.conversation], messages: whole.messages });
		const target = openRealm();
		await target.importFile(await source.exportFile({ kind: 'json', traces: false }));
		expect(whole.messages.some((message) => message.role === 'assistant' && message.reasoning !== '')).toBe(
			true
		);
		expect(await target.archive.messages('c')).toEqual(
			whole.messages.map((message) => (message.role === 'user' ? message : { ...message, reasoning: '' }))
		);
	});

	it('of a backup: conversations, drafts, prompts and settings, but nothing that is the device’s', async () => {
		const prompt: SavedPrompt = {
			id: 'p1',
			name: 'maths',
			text: 'Reason step by step.',
			place: 'system',
			thinking: { enabled: true, budget: 2048 }
		};
		const source = openRealm();
		const { conversation, messages } = randomConversation(random(99), 'kept');
		const drafts = [
			{ conversationId: 'kept', text: 'and then' },
			// Of one of its messages.
			{ conversationId: editKey('kept', messages[0]?.id ?? ''), text: 'half written' },
			{
				conversationId: 'new',
				text: 'unsent',
				systemPrompt: 'Be brief.',
				answerIn: { tag: 'fr', name: 'French' }
			}
		];
		// One with what is typed, and one of which there is nothing else.
		const attached = [
			{ conversationId: 'new', sources: [attachedSource] },
			{ conversationId: 'kept', sources: [{ ...attachedSource, chosen: [1] }] },
			{ conversationId: 'gone', sources: [attachedSource] }
		];
		await source.archive.commit({ conversations: [conversation], messages, drafts, attached });
		await source.connection.use((database) => savePrompt(database, prompt));
		await source.connection.use((database) =>
			savePreferences(database, {
				theme: 'dark',
				textSize: 115,
				foldTraces: false,
				hub: 'https://mirror.example'
			})
		);
		const file = await source.exportFile({ kind: 'backup' });
		expect(file).not.toContain('mirror.example');

		const target = openRealm();
		const left = { promptsHere: 0, draftsLeft: 0, settings: 'taken' };
		expect(await target.importFile(file, true)).toMatchObject({ added: 1, prompts: 1, drafts: 3, ...left });
		expect(await target.archive.messages('kept')).toEqual(messages);
		expect((await target.archive.draft('kept')).text).toBe('and then');
		for (const row of drafts) expect(await target.archive.draft(row.conversationId)).toEqual(row);
		for (const row of attached.slice(0, 2)) {
			expect(await target.archive.attached(row.conversationId)).toEqual(row);
		}
		expect((await target.archive.attached('gone')).sources).toEqual([]);
		expect(await target.connection.use(savedPrompts)).toEqual([prompt]);
		expect(await target.connection.use(savedPreferences)).toMatchObject({
			theme: 'dark',
			textSize: 115,
			foldTraces: false,
			hub: null
		});
		expect(await target.importFile(file, true)).toMatchObject({
			added: 0,
			alreadyHere: 1,
			prompts: 0,
			promptsHere: 1,
			drafts: 0,
			draftsLeft: 3,
			settings: 'taken'
		});
		// Of a backup that is imported, conversations alone.
		expect(await openRealm().importFile(file)).toMatchObject({
			added: 1,
			prompts: 0,
			drafts: 0,
			settings: 'left'
		});
	});

	it('of a backup: no draft of which there is only a file that could not be read', async () => {
		const source = openRealm();
		const unread = { code: 'pdf-reader-missing', facts: {}, file: null } as const;
		const sources = [{ ...attachedSource, unread }];
		await source.archive.commit({
			drafts: [{ conversationId: 'typed', text: 'and then' }],
			attached: [
				{ conversationId: 'typed', sources },
				{ conversationId: 'new', sources }
			]
		});
		const { drafts } = JSON.parse(await source.exportFile({ kind: 'backup' })) as { drafts: unknown };
		expect(drafts).toEqual([{ conversationId: 'typed', text: 'and then' }]);
	});
});

describe('what is attached, in a file', () => {
	const entry = (attachments: unknown) =>
		JSON.stringify({
			format: 'ponder',
			version: 1,
			conversations: [
				{
					id: 'c',
					title: '',
					createdAt: 1,
					updatedAt: 1,
					headId: 'q',
					thinking: { enabled: true, budget: null },
					messages: [{ id: 'q', parentId: null, createdAt: 1, role: 'user', content: '', attachments }]
				}
			]
		});

	it.each([
		['no list', 'x', 'messages.0.attachments'],
		['a kind that nobody knows', [{ name: 'a', kind: 'film', text: '' }], 'messages.0.attachments.0.kind'],
		['no text', [{ name: 'a', kind: 'pdf', text: 5 }], 'messages.0.attachments.0.text'],
		[
			'a part that ends before it begins',
			[{ name: 'a', kind: 'pdf', text: '', part: { unit: 'page', ranges: [[3, 1]], of: 9 } }],
			'messages.0.attachments.0.part.ranges.0'
		]
	])('is refused where it is %s', async (_, attachments, field) => {
		await expect(openRealm().importFile(entry(attachments))).rejects.toMatchObject({
			code: 'broken-entry',
			facts: { field }
		});
	});
});

describe('an export', () => {
	it('holds the conversations that were asked for, and no others', async () => {
		const source = openRealm();
		for (const id of ['a', 'b']) {
			const { conversation, messages } = randomConversation(random(1), id);
			await source.archive.commit({ conversations: [conversation], messages });
		}
		const target = openRealm();
		await target.importFile(await source.exportFile({ kind: 'json', traces: true }, ['b']));
		expect((await target.archive.conversations()).map(({ id }) => id)).toEqual(['b']);
		expect(source.progress.at(-1)).toEqual({ done: 1, total: 1 });
	});

	it('can be read again whatever happened to the rows', async () => {
		const source = openRealm();
		const { conversation, messages } = randomConversation(random(3), 'odd');
		const orphan = { ...messages[0], id: 'orphan', parentId: 'gone', createdAt: 1 } as Message;
		await source.archive.commit({ conversations: [{ ...conversation, headId: 'gone' }], messages: [orphan] });
		const target = openRealm();
		expect(await target.importFile(await source.exportFile({ kind: 'json', traces: true }))).toMatchObject({
			added: 1
		});
		expect(await target.archive.messages('odd')).toMatchObject([{ id: 'orphan', parentId: null }]);
	});
});
