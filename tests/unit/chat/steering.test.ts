import { describe, expect, it } from 'vitest';
import { offeredPrompts, typedName, usePrompt } from '#lib/chat/prompt-offer.ts';
import { promptOf } from '#lib/chat/prompt.ts';
import { asRequest } from '#lib/chat/sampling-request.ts';
import { recommended, withTyped } from '#lib/chat/sampling.ts';
import { systemOf } from '#lib/chat/system-of.ts';
import { answerLanguageSentence } from '#lib/qwen3/answer-language.ts';
import { isInRange, samplingNames, samplingRanges } from '#lib/qwen3/sampling-ranges.ts';
import { findSoftSwitch } from '#lib/qwen3/soft-switch.ts';
import type { SavedPrompt } from '#lib/storage/prompts.ts';
import { checkGenerate } from '#inference/request-checks.ts';
import { answerRow, questionRow } from '../../fixtures/conversations.ts';

describe('a system prompt', () => {
	const path = [questionRow('a'), answerRow('a'), questionRow('a', { id: 'a-q2', content: 'And then?' })];

	it('comes first, and every other message keeps its id beside it', () => {
		const prompt = promptOf(path, 'Be brief.');
		expect(prompt.messages[0]).toEqual({ role: 'system', content: 'Be brief.' });
		expect(prompt.messages.slice(1)).toEqual(promptOf(path).messages);
		expect(prompt.ids).toEqual([null, 'a-q', 'a-a', 'a-q2']);
	});

	it('without a word in it is none', () => {
		expect(promptOf(path, ' \n ')).toEqual(promptOf(path));
	});

	it('can hold a soft switch, which a later one in a message overrules', () => {
		const { messages } = promptOf(path, 'Be brief. /no_think');
		expect(findSoftSwitch(messages, true)).toMatchObject({ mode: 'no_think', messageIndex: 0, void: false });
		expect(findSoftSwitch(messages, false)).toMatchObject({ void: true });
		const switched = promptOf([questionRow('a', { content: 'Why? /think' })], 'Be brief. /no_think');
		expect(findSoftSwitch(switched.messages, true)).toMatchObject({ mode: 'think', messageIndex: 1 });
	});
});

describe('the language to answer in', () => {
	const answerIn = { tag: 'fr', name: 'French' };
	const sentence = answerLanguageSentence(answerIn);

	it('is asked for after the system prompt, in a paragraph of its own, or alone', () => {
		expect(systemOf({ systemPrompt: 'Be brief.', answerIn })).toBe(`Be brief.\n\n${sentence}`);
		expect(systemOf({ systemPrompt: ' \n', answerIn })).toBe(sentence);
		expect(systemOf({ answerIn })).toBe(sentence);
	});

	it('is not spoken of where none is chosen', () => {
		expect(systemOf({ systemPrompt: 'Be brief.', answerIn: null })).toBe('Be brief.');
		expect(systemOf({})).toBe('');
	});
});

describe('the sampling', () => {
	const request = {
		messages: [{ role: 'user', content: 'Hello' }],
		thinking: true,
		thinkingBudget: null
	} as const;

	it.each(samplingNames)('takes %s from one end of its range to the other, as the engine does', (name) => {
		const { least, most } = samplingRanges[name];
		for (const value of [least, most]) {
			const choice = withTyped({}, name, String(value));
			expect(choice).toEqual({ [name]: value });
			expect(() => checkGenerate({ ...request, ...asRequest(choice ?? {}) })).not.toThrow();
		}
		expect(withTyped({}, name, String(least - 1))).toBeNull();
		expect(withTyped({}, name, String(most + 1))).toBeNull();
		expect(withTyped({}, name, 'much')).toBeNull();
		expect(isInRange(name, NaN)).toBe(false);
	});

	it.each(['topK', 'seed', 'maxNewTokens'] as const)('wants a whole number for %s', (name) => {
		expect(withTyped({}, name, '1.5')).toBeNull();
	});

	it('is Qwen’s own again where nothing is typed, and changes with the mode', () => {
		expect(withTyped({ seed: 7, topK: 5 }, 'topK', ' ')).toEqual({ seed: 7 });
		expect(recommended('temperature', true)).toBe(0.6);
		expect(recommended('temperature', false)).toBe(0.7);
		expect(recommended('presencePenalty', false)).toBe(1.5);
		expect(recommended('seed', true)).toBeNull();
	});

	it('is handed on as the engine takes it', () => {
		expect(asRequest({ seed: 7, maxNewTokens: 100 })).toEqual({ sampling: { seed: 7 }, maxNewTokens: 100 });
		expect(asRequest({})).toEqual({ sampling: {} });
	});
});

describe('saved prompts', () => {
	const prompt = (name: string, change: Partial<SavedPrompt> = {}): SavedPrompt => ({
		id: name,
		name,
		text: `The text of ${name}`,
		place: 'message',
		thinking: null,
		...change
	});
	const prompts = [prompt('maths'), prompt('Mathematics'), prompt('therapy'), prompt('翻译')];
	const names = (draft: string) => offeredPrompts(draft, prompts).map(({ name }) => name);

	it('are offered by what their names begin with, whatever the case', () => {
		expect(names('/')).toHaveLength(4);
		expect(names('/MAT')).toEqual(['maths', 'Mathematics']);
		expect(names('/翻')).toEqual(['翻译']);
		expect(names('/x')).toEqual([]);
	});

	it('are offered by their whole names where words follow', () => {
		expect(names('/maths 3 + 4')).toEqual(['maths']);
		expect(names('/Maths\n3 + 4')).toEqual(['maths']);
		expect(names('/maths ')).toEqual(['maths']);
		expect(names('/math 3 + 4')).toEqual([]);
	});

	it.each(['', 'maths', ' /maths', '/etc/passwd', '/etc/passwd is what?', 'what is /maths'])(
		'are not offered for %j',
		(draft) => expect(names(draft)).toEqual([])
	);

	it('are never what a soft switch of Qwen3 is taken for', () => {
		for (const draft of ['/think', '/no_think']) expect(names(draft)).toEqual([]);
		expect(typedName('/think')).toBe('think');
	});

	it('become the message or the system prompt, with their own way of thinking', () => {
		const used: unknown[] = [];
		const chat = {
			draft: '/maths',
			useSystemPrompt: (text: string) => used.push(text),
			useThinking: (change: object) => used.push(change)
		};
		usePrompt(chat, prompt('maths'));
		expect(chat.draft).toBe('The text of maths');
		expect(used).toEqual([]);
		usePrompt(chat, prompt('sums', { place: 'system', thinking: { enabled: true, budget: 2048 } }));
		expect(chat.draft).toBe('');
		expect(used).toEqual(['The text of sums', { enabled: true, budget: 2048 }]);
	});

	it('leave the thinking alone where a link has said how', () => {
		const used: unknown[] = [];
		const chat = {
			draft: '/sums 3 + 4',
			useSystemPrompt: (text: string) => used.push(text),
			useThinking: (change: object) => used.push(change)
		};
		usePrompt(chat, prompt('sums', { thinking: { enabled: true, budget: 2048 } }), true);
		expect(chat.draft).toBe('The text of sums\n3 + 4');
		expect(used).toEqual([]);
	});

	it('go with the words that follow their names', () => {
		const chat = {
			draft: '/maths 3 + 4\nand 5',
			useSystemPrompt: () => undefined,
			useThinking: () => undefined
		};
		usePrompt(chat, prompt('maths'));
		expect(chat.draft).toBe('The text of maths\n3 + 4\nand 5');
		chat.draft = '/sums 3 + 4';
		usePrompt(chat, prompt('sums', { place: 'system' }));
		expect(chat.draft).toBe('3 + 4');
	});
});
