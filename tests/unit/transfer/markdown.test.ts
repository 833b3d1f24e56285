import { describe, expect, it } from 'vitest';
import { toMarkdown } from '#lib/transfer/markdown.ts';
import { answerRow, conversationRow, questionRow } from '../../fixtures/conversations.ts';
import { openRealm } from './setup.ts';

const words = {
	untitled: 'Untitled',
	you: 'You',
	model: 'Model',
	thinking: 'Thinking',
	systemPrompt: 'System prompt',
	attachment: 'Attachment',
	parts: { page: 'pages', line: 'lines' }
};
const messages = [
	questionRow('a'),
	answerRow('a', { reasoning: '12 + 7 is 19.\n\nSo 49.' }),
	answerRow('a', { id: 'a-b', content: 'Another version', createdAt: 3 })
];
const conversation = conversationRow('a', {
	title: 'Sums\nand more',
	headId: 'a-a',
	systemPrompt: 'Be brief.'
});

describe('a conversation as Markdown', () => {
	it('is the branch that is shown, without the thinking', () => {
		expect(toMarkdown({ conversation, messages }, words, false)).toBe(
			'# Sums and more\n\n## System prompt\n\n> Be brief.\n\n## You\n\nWhat is 12 + 7 + 30?\n\n## Model\n\nIt is 49.\n'
		);
	});

	it('has the thinking where it is asked for', () => {
		const text = toMarkdown({ conversation, messages }, words, true);
		expect(text).toContain('## Model\n\n> **Thinking**\n>\n> 12 + 7 is 19.\n>\n> So 49.\n\nIt is 49.');
	});

	it('calls each model by its name, and one that has none here as it was named', () => {
		const by = (id: string) => {
			const model = { id, device: 'wasm', dtype: 'quantized' } as const;
			const spoken = [questionRow('a'), answerRow('a', { model })];
			return toMarkdown({ conversation, messages: spoken }, words, false);
		};
		expect(by('qwen3-tiny')).toContain('\n## Qwen3 Tiny\n');
		expect(by('qwen3-0.6b')).toContain('\n## Qwen3 0.6B\n');
		expect(by('somebody/their-model')).toContain('\n## somebody/their-model\n');
	});

	it('names what was attached, with its text in a fence that nothing in it closes', () => {
		const question = questionRow('a', {
			attachments: [
				{
					name: 'a.pdf',
					kind: 'pdf',
					text: 'One\n```\ntwo\n',
					part: {
						unit: 'page',
						ranges: [
							[1, 2],
							[4, 4]
						],
						of: 9
					}
				},
				{ name: 'b.txt', kind: 'text', text: 'Three' }
			]
		});
		expect(toMarkdown({ conversation, messages: [question] }, words, false)).not.toContain('Attachment');
		const row = { ...conversation, headId: 'a-q' };
		expect(toMarkdown({ conversation: row, messages: [question] }, words, false)).toContain(
			'## You\n\n**Attachment: a.pdf** (pages 1–2, 4 / 9)\n\n````\nOne\n```\ntwo\n````\n\n' +
				'**Attachment: b.txt**\n\n```\nThree\n```\n\nWhat is 12 + 7 + 30?\n'
		);
	});

	it('is one file for all conversations, oldest first', async () => {
		const realm = openRealm();
		await realm.archive.commit({
			conversations: [
				conversationRow('b', { createdAt: 2, title: '', headId: 'b-q' }),
				conversationRow('a', { headId: 'a-q' })
			],
			messages: [questionRow('a'), questionRow('b')]
		});
		expect(await realm.exportFile({ kind: 'markdown', words, traces: false })).toBe(
			'# About a\n\n## You\n\nWhat is 12 + 7 + 30?\n\n---\n\n# Untitled\n\n## You\n\nWhat is 12 + 7 + 30?\n'
		);
	});
});
