import { describe, expect, it } from 'vitest';
import { switchAhead, switchBefore } from '#lib/chat/switch-ahead.ts';
import type { Message } from '#lib/storage/conversations.ts';
import { answerRow, questionRow } from '../../fixtures/conversations.ts';

describe('what a soft switch will do to the next answer', () => {
	const path = (...texts: string[]): Message[] =>
		texts.flatMap((text, index) => [
			questionRow('c', { id: `q${index}`, content: text }),
			answerRow('c', { id: `a${index}`, content: 'Say /no_think' })
		]);

	it.each([
		['nothing', path('Hello'), '', null],
		['a message', path('Hello', 'Hello /no_think', 'Hello'), '', { mode: 'no_think', since: { id: 'q1' } }],
		['the latest', path('Hello /no_think', 'Hello /think'), '', { mode: 'think', since: { id: 'q1' } }],
		['the system prompt', path('Hello'), 'Be brief. /no_think', { mode: 'no_think', since: 'system' }]
	] as const)('comes from %s', (_, messages, system, expected) => {
		const before = switchBefore(messages, system);
		if (expected === null) expect(before).toBeNull();
		else expect(before).toMatchObject(expected);
	});

	it('comes from nothing that has left the context', () => {
		const [first, second, third, last] = path('Hello /no_think', 'Hello');
		const shown = [first, second, third, { ...last, shownFrom: third?.id }] as Message[];
		expect(switchBefore(shown, '')).toBeNull();
	});

	const off = { mode: 'no_think', since: 'system' } as const;
	it.each([
		['Hello', null, true, null],
		['Hello', off, true, off],
		['Hello', off, false, null],
		['Hello /think', off, true, null],
		['Hello /no_think', null, true, { mode: 'no_think', since: null }],
		['Hello /no_think', null, false, null],
		['Hello /think', null, false, { mode: 'think', since: null }],
		['Hello', { mode: 'think', since: 'system' }, false, null]
	] as const)('of %j after %j, with thinking %s: %j', (draft, before, thinking, expected) => {
		expect(switchAhead(draft, before, thinking)).toEqual(expected);
	});
});
