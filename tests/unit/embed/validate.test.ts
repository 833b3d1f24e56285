import { describe, expect, it } from 'vitest';
import { sizes } from '#lib/embed/bounds.ts';
import type { CallName } from '#lib/embed/protocol.ts';
import { readParams } from '#lib/embed/validate.ts';

const user = (content: unknown) => ({ role: 'user', content });
const completion = (more: object) => ({ messages: [user('Hello')], ...more });

/** The code with which parameters are refused; null where they are taken. */
function refusal(call: CallName, params: unknown): string | null {
	try {
		readParams(call, params);
		return null;
	} catch (error) {
		return (error as { code: string }).code;
	}
}

describe('parameters', () => {
	it.each<[CallName, unknown]>([
		['setDraft', { text: '' }],
		['setDraft', { text: 'x'.repeat(sizes.draft) }],
		['open', { focus: false }],
		['close', {}],
		['setTheme', { theme: 'auto', tokens: {} }],
		['setTheme', { theme: 'light', tokens: { accent: 'tomato', 'radius-large': '12px' } }],
		['setLocale', { locale: 'zh-Hant-TW' }],
		['setPageContext', { context: null }],
		['setPageContext', { context: { title: 'A page', text: 'x'.repeat(sizes.pageText) } }],
		['complete', completion({})],
		['complete', completion({ temperature: 0, topP: 1, seed: 7, thinkingBudget: null, thinking: true })],
		['complete', { messages: [user('x'.repeat(sizes.messages))] }],
		['complete', completion({ model: undefined })]
	])('of %s are taken: %j', (call, params) => {
		expect(readParams(call, params)).toEqual(params);
	});

	it.each<[CallName, unknown]>([
		['setDraft', undefined],
		['setDraft', null],
		['setDraft', 'text'],
		['setDraft', {}],
		['setDraft', { text: 7 }],
		['setDraft', { text: 'x', send: true }],
		['open', {}],
		['open', { focus: 1 }],
		['close', { now: true }],
		['close', []],
		['setTheme', { theme: 'pink', tokens: {} }],
		['setTheme', { theme: 'auto', tokens: { accent: 'url(https://evil.example)' } }],
		['setTheme', { theme: 'auto', tokens: { 'font-family': 'serif' } }],
		['setTheme', { theme: 'auto', tokens: JSON.parse('{"__proto__":"red"}') as unknown }],
		['setTheme', { theme: 'auto', tokens: [] }],
		['setLocale', { locale: 'en_US' }],
		['setLocale', { locale: '' }],
		['setPageContext', { context: { title: 'T' } }],
		['setPageContext', {}],
		['complete', {}],
		['complete', { messages: [] }],
		['complete', { messages: [user(null)] }],
		['complete', { messages: [{ role: 'tool', content: '' }] }],
		['complete', { messages: new Array(3) }],
		['complete', { messages: { length: 1, 0: user('x') } }],
		['complete', completion({ temperature: 2.1 })],
		['complete', completion({ temperature: NaN })],
		['complete', completion({ temperature: '1' })],
		['complete', completion({ topK: 1.5 })],
		['complete', completion({ maxNewTokens: Infinity })],
		['complete', completion({ thinkingBudget: -1 })],
		['complete', completion({ tools: [] })]
	])('of %s are refused: %j', (call, params) => {
		expect(refusal(call, params)).toBe('bad-params');
	});

	it.each<[string, CallName, unknown]>([
		['a draft', 'setDraft', { text: 'x'.repeat(sizes.draft + 1) }],
		['a title', 'setPageContext', { context: { title: 'x'.repeat(sizes.pageTitle + 1), text: '' } }],
		['a page', 'setPageContext', { context: { title: '', text: 'x'.repeat(sizes.pageText + 1) } }],
		['messages together', 'complete', { messages: [user('x'.repeat(200_000)), user('x'.repeat(62_145))] }],
		['the number of messages', 'complete', { messages: Array.from({ length: 401 }, () => user('')) }],
		['a list of a hundred million', 'complete', { messages: new Array(100_000_000) }]
	])('are refused as too large: %s', (_, call, params) => {
		expect(refusal(call, params)).toBe('too-large');
	});

	it('are copied field by field: what came is not what is handed on', () => {
		const params = completion({});
		const read = readParams('complete', params);
		expect(read).not.toBe(params);
		expect(read.messages[0]).not.toBe(params.messages[0]);
	});

	it('are named in the refusal, not repeated', () => {
		const secret = 'x'.repeat(500);
		expect(() => readParams('setDraft', { [secret]: 1 })).toThrow(/^params with “x{40}” is not/);
		expect(() => readParams('complete', { messages: [user('a'), user(7)] })).toThrow(
			'params.messages.1.content is not a string.'
		);
	});
});
