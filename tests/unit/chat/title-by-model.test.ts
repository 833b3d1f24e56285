import { describe, expect, it } from 'vitest';
import { titleByModel, titleIn } from '#lib/chat/title-by-model.ts';
import type { GenerateParams, GenerateResult } from '#lib/engine/protocol.ts';
import type { Conversation } from '#lib/storage/conversations.ts';
import { answerRow, conversationRow, openArchive, questionRow } from '../../fixtures/conversations.ts';

const firstWords = 'What is 12 + 7 + 30?';

interface Setting {
	readonly row?: Partial<Conversation>;
	/** What the model says; null for a model that has something else to do. */
	readonly says?: string | null;
	readonly finishReason?: GenerateResult['finishReason'];
	/** Happens while it writes. */
	readonly meanwhile?: (rows: Conversation[]) => void;
	readonly turns?: number;
}

async function titled({ row, says = 'A sum', finishReason = 'stop', meanwhile, turns = 1 }: Setting = {}) {
	const { archive } = openArchive();
	const messages = Array.from({ length: turns }, (_, turn) => [
		questionRow('sum', {
			id: `q${turn}`,
			parentId: turn === 0 ? null : `a${turn - 1}`,
			createdAt: 2 * turn + 1
		}),
		answerRow('sum', { id: `a${turn}`, parentId: `q${turn}`, createdAt: 2 * turn + 2 })
	]).flat();
	const conversations = [conversationRow('sum', { title: firstWords, headId: `a${turns - 1}`, ...row })];
	await archive.commit({ conversations, messages });
	const asked: GenerateParams[] = [];
	const renamed: string[] = [];
	await titleByModel('sum', {
		archive,
		history: { conversations, rename: async (_id, title) => void renamed.push(title) },
		aside: async (params) => {
			asked.push(params);
			meanwhile?.(conversations);
			return says === null ? null : ({ answer: says, finishReason } as GenerateResult);
		}
	});
	return { asked, renamed };
}

describe('a title by the model', () => {
	it('takes the place of the first words, asked for at the end of the conversation itself', async () => {
		const { asked, renamed } = await titled({ row: { systemPrompt: 'Be brief.' }, says: '“Three numbers.”' });
		expect(renamed).toEqual(['Three numbers']);
		expect(asked).toMatchObject([{ thinking: false }]);
		expect(asked[0]?.messages.map(({ role, content }) => [role, content]).slice(0, 3)).toEqual([
			['system', 'Be brief.'],
			['user', firstWords],
			['assistant', 'It is 49.']
		]);
		expect(asked[0]?.messages).toHaveLength(4);
		expect(asked[0]?.maxNewTokens).toBeLessThan(100);
	});

	it('is not asked for what a person named, nor for what is long under way', async () => {
		expect((await titled({ row: { title: 'My sum' } })).asked).toEqual([]);
		expect((await titled({ row: { isNamed: true } })).asked).toEqual([]);
		expect((await titled({ turns: 3 })).asked).toHaveLength(1);
		expect((await titled({ turns: 4 })).asked).toEqual([]);
	});

	it.each<[string, Setting]>([
		['the model had something else to do', { says: null }],
		['it did not come to an end', { says: 'A sum of three numbers that', finishReason: 'length' }],
		['it says nothing', { says: ' “ ” ' }],
		['it writes an essay', { says: 'word '.repeat(40) }],
		['a person named it meanwhile', { meanwhile: (rows) => rows.splice(0, 1, conversationRow('sum')) }],
		['it was deleted meanwhile', { meanwhile: (rows) => rows.splice(0) }]
	])('leaves the first words where %s', async (_case, setting) => {
		const { asked, renamed } = await titled(setting);
		expect(asked).toHaveLength(1);
		expect(renamed).toEqual([]);
	});
});

describe('what of an answer is the title', () => {
	it.each([
		['Trains to Milan', 'Trains to Milan'],
		['**Title: Trains to Milan**', 'Trains to Milan'],
		['# Trains to Milan\n\nThis title says …', 'Trains to Milan'],
		['Title: "Trains to Milan."', 'Trains to Milan'],
		['标题：《去米兰的火车》', '去米兰的火车'],
		['「ミラノへの列車」。', 'ミラノへの列車'],
		['\u202eTrains\u202c\tto Milan', 'Trains to Milan'],
		['Why is the sky blue?', 'Why is the sky blue?'],
		['', ''],
		['***', '']
	])('%j is %j', (answer, title) => expect(titleIn(answer)).toBe(title));
});
