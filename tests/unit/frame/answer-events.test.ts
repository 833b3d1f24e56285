import { describe, expect, it } from 'vitest';
import type { AnswerEvent } from '#lib/embed/protocol.ts';
import { AnswerEvents } from '#lib/frame/answer-events.ts';
import type { AssistantMessage } from '#lib/storage/conversations.ts';

function listened() {
	const told: AnswerEvent[] = [];
	return { told, events: new AnswerEvents((event) => told.push(event)) };
}

const answer: AssistantMessage = {
	id: 'one',
	conversationId: 'c',
	parentId: 'q',
	createdAt: 1,
	role: 'assistant',
	content: 'The answer is 49.',
	reasoning: 'secret',
	status: 'stopped',
	asked: { enabled: true, budget: null },
	spent: { thinkingTokens: 0, answerTokens: 0, thinkingMs: 0 },
	outcome: null,
	error: null,
	model: null
};

describe('what a host hears of an answer', () => {
	it('is its text in pieces, and its end, with whatever came last', () => {
		const { told, events } = listened();
		events.follow('one', '', true);
		events.follow('one', 'The answer', true);
		events.follow('one', 'The answer is', true);
		events.end(answer);
		events.end(answer);
		expect(told).toEqual([
			{ kind: 'begin', id: 'one' },
			{ kind: 'piece', id: 'one', text: 'The answer' },
			{ kind: 'piece', id: 'one', text: ' is' },
			{ kind: 'piece', id: 'one', text: ' 49.' },
			{ kind: 'end', id: 'one', finishReason: 'interrupted' }
		]);
		expect(JSON.stringify(told)).not.toContain('secret');
	});

	it('is nothing of an answer that began before it might hear, not even the rest', () => {
		const { told, events } = listened();
		events.follow('one', 'The answer', false);
		events.follow('one', 'The answer is', true);
		events.end(answer);
		expect(told).toEqual([]);
		events.follow('two', 'Next', true);
		expect(told).toHaveLength(2);
	});

	it('ends where the visitor no longer lets it hear', () => {
		const { told, events } = listened();
		events.follow('one', 'The answer', true);
		events.follow('one', 'The answer is', false);
		events.end(answer);
		expect(told.map((event) => ('text' in event ? event.text : event.kind))).toEqual(['begin', 'The answer']);
	});

	it('says that it failed', () => {
		const { told, events } = listened();
		events.follow('one', '', true);
		events.end({ ...answer, content: '', status: 'failed', error: 'out-of-memory' });
		expect(told.at(-1)).toEqual({ kind: 'end', id: 'one', finishReason: 'failed' });
	});
});
