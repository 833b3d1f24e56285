/** What exports of other programs have besides words: sources, pictures, files, calls of tools, tags. */
import { describe, expect, it } from 'vitest';
import { savePreferences } from '#lib/storage/preferences.ts';
import type { Message } from '#lib/storage/conversations.ts';
import { openRealm } from './setup.ts';

type Part = string | object;

/** One question and its answer, as ChatGPT exports them. */
function chatGpt(question: readonly Part[], answer: readonly Part[], metadata: object = {}): string {
	const node = (id: string, parent: string | null, role: string, parts: readonly Part[], more: object) => ({
		[id]: {
			id,
			parent,
			message: { id, author: { role }, content: { content_type: 'multimodal_text', parts }, ...more }
		}
	});
	const mapping = {
		...node('q', null, 'user', question, {}),
		...node('a', 'q', 'assistant', answer, { metadata })
	};
	return JSON.stringify([{ id: 'c', title: 'T', create_time: 1, current_node: 'a', mapping }]);
}

/** The same as llama.cpp's page exports them. */
function llama(question: object, answer: object): string {
	const messages = [
		{ id: 'q', role: 'user', content: 'Read it', parent: null, timestamp: 1, ...question },
		{ id: 'a', role: 'assistant', content: 'Yes.', parent: 'q', timestamp: 2, ...answer }
	];
	return JSON.stringify({ conv: { id: 'c', name: 'T', currNode: 'a', lastModified: 3 }, messages });
}

async function taken(file: string) {
	const realm = openRealm();
	const report = await realm.importFile(file);
	const [conversation] = await realm.archive.conversations();
	const messages = await realm.archive.messages(conversation?.id ?? '');
	return { leftOut: report.leftOut, messages };
}

const answerIn = (messages: readonly Message[]) => {
	const answer = messages.find(({ role }) => role === 'assistant');
	return answer?.role === 'assistant' ? [answer.content, answer.reasoning] : null;
};

describe('an answer of ChatGPT', () => {
	const cite = '\ue200cite\ue202turn0search0\ue202turn0search3\ue201';

	it.each([
		[`Ada won ${cite}. More`, 'Ada won. More'],
		[`Ada won.${cite}`, 'Ada won.'],
		['See \ue200entity\ue202["person","Ada Lovelace","racer"]\ue201 there', 'See Ada Lovelace there'],
		['See \ue200entity\ue202[broken\ue201 there', 'See there'],
		['Two \ue203marked words\ue204\ue206 here', 'Two marked words here'],
		['As they say【12†source】.', 'As they say.'],
		['【注】 and 【1】 stay', '【注】 and 【1】 stay']
	])('%j has no markers: %j', async (text, read) => {
		expect(answerIn((await taken(chatGpt(['Who?'], [text]))).messages)).toEqual([read, '']);
	});

	it('has links in place of its sources, where the export names them', async () => {
		const content_references = [
			{ matched_text: cite, alt: '([Site](https://example.com))', type: 'grouped_webpages' }
		];
		const { messages } = await taken(chatGpt(['Who?'], [`Ada ${cite}.`], { content_references }));
		expect(answerIn(messages)).toEqual(['Ada ([Site](https://example.com)).', '']);
	});
});

describe('a question that was a picture alone', () => {
	it('of ChatGPT stays a question', async () => {
		const file = chatGpt([{ content_type: 'image_asset_pointer' }], ['A cat.']);
		const { messages, leftOut } = await taken(file);
		expect(messages.map(({ role, content }) => [role, content])).toEqual([
			['user', '[a picture]'],
			['assistant', 'A cat.']
		]);
		expect(leftOut).toBe(1);
	});

	it('of llama.cpp stays a question', async () => {
		const extra = [{ type: 'IMAGE', name: 'a.png', base64Url: 'data:image/png;base64,AAAA' }];
		const { messages, leftOut } = await taken(llama({ content: '', extra }, {}));
		expect(messages.map(({ content }) => content)).toEqual(['[a picture]', 'Yes.']);
		expect(leftOut).toBe(1);
	});

	it('said aloud is what was said', async () => {
		const parts = [
			{ content_type: 'audio_transcription', text: 'Hello' },
			{ content_type: 'real_time_user_audio_video_asset_pointer' }
		];
		const { messages, leftOut } = await taken(chatGpt(parts, ['Hi']));
		expect(messages[0]?.content).toBe('Hello');
		expect(leftOut).toBe(1);
	});
});

describe('an answer of llama.cpp', () => {
	const call =
		'<<<AGENTIC_TOOL_CALL_START>>>\n<<<TOOL_NAME:search>>>\n<<<TOOL_ARGS_START>>>\n{"q":"x"}<<<TOOL_ARGS_END>>>\nresult\n<<<AGENTIC_TOOL_CALL_END>>>';

	it.each([
		[
			`<<<reasoning_content_start>>>First.<<<reasoning_content_end>>>Arr.\n\n${call}\n\n<<<reasoning_content_start>>>Then.<<<reasoning_content_end>>>Done.`,
			'Arr.\n\nDone.',
			'First.\n\nThen.',
			1
		],
		['<think>\nold style\n</think>\n\nArr.', 'Arr.', 'old style', 0],
		['<think></think>Arr.', 'Arr.', '', 0],
		['<think>never ended', '', 'never ended', 0],
		['A <think> tag is <think>so</think>.', 'A <think> tag is <think>so</think>.', '', 0],
		[`Wait.\n\n${call.slice(0, 60)}`, 'Wait.', '', 1]
	])('%j is its words and its thinking', async (text, content, reasoning, calls) => {
		const { messages, leftOut } = await taken(llama({}, { content: text }));
		expect(answerIn(messages)).toEqual([content, reasoning]);
		expect(leftOut).toBe(calls);
	});

	it('keeps its spaces where there is nothing to take out, and counts calls that have a field of their own', async () => {
		const toolCalls = JSON.stringify([{ function: { name: 'a' } }, { function: { name: 'b' } }]);
		const { messages, leftOut } = await taken(llama({}, { content: '  code\n', toolCalls, thinking: 'Hm' }));
		expect(answerIn(messages)).toEqual(['  code\n', 'Hm']);
		expect(leftOut).toBe(2);
	});
});

describe('files of llama.cpp', () => {
	it('come with their text, and those without it are counted', async () => {
		const extra = [
			{ type: 'TEXT', name: 'notes.csv', content: 'a,b' },
			{ type: 'PDF', name: 'b.pdf', content: 'PDF text', processedAsImages: false, base64Data: 'AAAA' },
			{ type: 'context', content: 'pasted' },
			{ type: 'IMAGE', name: 'a.png', base64Url: 'data:' },
			{ type: 'AUDIO', name: 'a.mp3', base64Data: '' }
		];
		const { messages, leftOut } = await taken(llama({ extra }, {}));
		expect(messages[0]).toMatchObject({
			content: 'Read it',
			attachments: [
				{ name: 'notes.csv', kind: 'table', text: 'a,b' },
				{ name: 'b.pdf', kind: 'pdf', text: 'PDF text' },
				{ name: 'context.txt', kind: 'text', text: 'pasted' }
			]
		});
		expect(leftOut).toBe(2);
	});

	it('are a question by themselves', async () => {
		const extra = [{ type: 'TEXT', name: 'a.txt', content: 'text' }];
		const { messages } = await taken(llama({ content: '', extra }, {}));
		expect(messages[0]).toMatchObject({ role: 'user', content: '', attachments: [{ name: 'a.txt' }] });
	});
});

describe('a conversation of another program', () => {
	it('goes on thinking as the person has it by default', async () => {
		const realm = openRealm();
		const thinking = { enabled: false, budget: 512 };
		await realm.connection.use((database) => savePreferences(database, { thinking }));
		await realm.importFile(llama({}, {}));
		expect(await realm.archive.conversations()).toMatchObject([{ thinking }]);
	});

	it('has a title on one line', async () => {
		const realm = openRealm();
		await realm.importFile(llama({}, {}).replace('"name":"T"', '"name":"Race \\u202egnp.exe \\n & cats"'));
		expect(await realm.archive.conversations()).toMatchObject([{ title: 'Race gnp.exe & cats' }]);
	});

	it('that is here already counts nothing again', async () => {
		const realm = openRealm();
		const file = chatGpt(['Who?', { content_type: 'image_asset_pointer' }], ['Ada']);
		expect(await realm.importFile(file)).toMatchObject({ added: 1, leftOut: 1 });
		expect(await realm.importFile(file)).toMatchObject({ alreadyHere: 1, leftOut: 0 });
	});
});
