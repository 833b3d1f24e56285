import { describe, expect, test } from 'vitest';
import { checkContextLength, checkGenerate, checkSteer } from '#inference/request-checks.ts';
import type { GenerateParams } from '#lib/engine/protocol.ts';

const good: GenerateParams = {
	messages: [{ role: 'user', content: 'Hi' }],
	thinking: true,
	thinkingBudget: null
};

/** What may arrive from the other side of a boundary, where types do not reach. */
const wrong = (changes: object): GenerateParams => ({ ...good, ...changes });

describe('a request', () => {
	test.each([
		{},
		{ thinkingBudget: 0 },
		{ thinkingBudget: 38912, maxNewTokens: 1 },
		{
			sampling: {
				temperature: 0,
				topK: 0,
				topP: 1,
				minP: 0,
				presencePenalty: 2,
				repetitionPenalty: 1,
				seed: 0
			}
		},
		{
			messages: [
				{ role: 'system', content: '' },
				{ role: 'user', content: 'x' }
			]
		},
		{
			messages: [
				{ role: 'user', content: 'x' },
				{ role: 'assistant', content: '', reasoning: 'y', toolCalls: [{ name: 'f', arguments: {} }] },
				{ role: 'tool', content: '' }
			]
		},
		{ tools: [{ type: 'function', function: { name: 'f' } }] }
	])('like %j passes', (changes) => {
		expect(() => {
			checkGenerate(wrong(changes));
		}).not.toThrow();
	});

	test.each([
		{ messages: [] },
		{ messages: null },
		{ messages: [{ role: 'user', content: null }] },
		{ messages: [{ role: 'narrator', content: 'x' }] },
		{
			messages: [
				{ role: 'user', content: 'x' },
				{ role: 'assistant', content: 'y' }
			]
		},
		{ messages: [{ role: 'system', content: 'x' }] },
		{
			messages: [
				{ role: 'assistant', content: 'x', reasoning: 3 },
				{ role: 'user', content: 'x' }
			]
		},
		{
			messages: [
				{ role: 'assistant', content: 'x', toolCalls: [{ name: '', arguments: {} }] },
				{ role: 'tool', content: 'x' }
			]
		},
		{ thinking: 'yes' },
		{ thinkingBudget: -1 },
		{ thinkingBudget: 1.5 },
		{ thinkingBudget: undefined },
		{ maxNewTokens: 0 },
		{ maxNewTokens: NaN },
		{ tools: [{ type: 'function', function: { name: '' } }] },
		{ sampling: { temperature: -0.1 } },
		{ sampling: { temperature: Infinity } },
		{ sampling: { temperature: NaN } },
		{ sampling: { topK: -1 } },
		{ sampling: { topK: 1.5 } },
		{ sampling: { topP: 0 } },
		{ sampling: { topP: 1.01 } },
		{ sampling: { minP: 1 } },
		{ sampling: { presencePenalty: 2.1 } },
		{ sampling: { presencePenalty: -1 } },
		{ sampling: { repetitionPenalty: 0.9 } },
		{ sampling: { seed: -1 } },
		{ sampling: { seed: 2 ** 53 } },
		{ sampling: { top_p: 0.9 } }
	])('like %j is a bad one', (changes) => {
		expect(() => {
			checkGenerate(wrong(changes));
		}).toThrow(expect.objectContaining({ code: 'bad-request' }));
	});

	test.each(['', '   ', '\n\t'])('with %j as its last message is empty', (content) => {
		expect(() => {
			checkGenerate(wrong({ messages: [{ role: 'user', content }] }));
		}).toThrow(expect.objectContaining({ code: 'empty-message' }));
	});
});

test('a budget is checked on the way, too', () => {
	expect(() => {
		checkSteer({ kind: 'set-budget', tokens: -1 });
	}).toThrow(expect.objectContaining({ code: 'bad-request' }));
	expect(() => {
		checkSteer({ kind: 'set-budget', tokens: null });
		checkSteer({ kind: 'answer-now' });
	}).not.toThrow();
});

test.each([0, -1, 1.5, NaN])('a context of %d tokens is a bad request', (tokens) => {
	expect(() => {
		checkContextLength(tokens);
	}).toThrow(expect.objectContaining({ code: 'bad-request' }));
});
