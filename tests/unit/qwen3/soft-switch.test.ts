import { describe, expect, test } from 'vitest';
import { findSoftSwitch } from '#lib/qwen3/soft-switch.ts';

const user = (content: string) => ({ role: 'user', content });
const system = (content: string) => ({ role: 'system', content });
const assistant = (content: string) => ({ role: 'assistant', content });

describe('in one message', () => {
	test.each([
		['/think', 'think'],
		['/no_think', 'no_think'],
		['What is 2 + 2? /no_think', 'no_think'],
		['/no_think What is 2 + 2?', 'no_think'],
		['Sum these./no_think', 'no_think'],
		['Sum these. (/think)', 'think'],
		['Please /think.', 'think'],
		['Please "/think"!', 'think'],
		['first /think then /no_think', 'no_think'],
		['first /no_think then /think', 'think'],
		['line\n/no_think\nline', 'no_think'],
		['你好/no_think', 'no_think'],
		['/no_think你好', 'no_think'],
		['مرحبا /no_think', 'no_think']
	])('%j asks for %s', (content, mode) => {
		expect(findSoftSwitch([user(content)], true)).toMatchObject({
			mode,
			messageIndex: 0,
			inCode: false,
			void: false
		});
	});

	test.each([
		'',
		'think',
		'/thinking',
		'/no_thinking',
		'/no_think_twice',
		'/Think',
		'src/think',
		'/think/about',
		'./think',
		'../think',
		'~/think',
		'https://think.example',
		'https:/think',
		'/think.txt',
		'//think',
		'a/no_think',
		'éa/think',
		'9/think',
		'no_think /nothink'
	])('%j asks for nothing', (content) => {
		expect(findSoftSwitch([user(content)], true)).toBeNull();
	});
});

describe('over several messages', () => {
	test('the latest message with a switch wins', () => {
		const messages = [
			system('/no_think'),
			user('a /think'),
			assistant('b'),
			user('c /no_think'),
			assistant('d'),
			user('e')
		];
		expect(findSoftSwitch(messages, true)).toMatchObject({ mode: 'no_think', messageIndex: 3 });
	});

	test('a system message counts, wherever it stands', () => {
		expect(findSoftSwitch([user('a /think'), system('/no_think'), user('b')], true)).toMatchObject({
			mode: 'no_think',
			messageIndex: 1
		});
	});

	test('assistant and tool messages do not count', () => {
		const messages = [user('a'), assistant('/no_think'), { role: 'tool', content: '/no_think' }];
		expect(findSoftSwitch(messages, true)).toBeNull();
	});

	test('the hard switch voids it and it is still reported', () => {
		expect(findSoftSwitch([user('a /think')], false)).toMatchObject({ mode: 'think', void: true });
	});
});

describe('in code', () => {
	test.each([
		'see `/think`',
		'``a ` /think``',
		'```\n/think\n```',
		'```sh\necho /think\n```\nthanks',
		'~~~\n/think\n~~~',
		'unclosed:\n```\n/think',
		'````\n```\n/think\n````'
	])('%j is found, and marked', (content) => {
		expect(findSoftSwitch([user(content)], true)).toMatchObject({ mode: 'think', inCode: true });
	});

	test.each([
		'`a` /think `b`',
		'```\ncode\n```\n/think',
		'one ` tick /think',
		'`a\n\n/think `',
		'/think ```x```'
	])('%j stands outside the code', (content) => {
		expect(findSoftSwitch([user(content)], true)).toMatchObject({ mode: 'think', inCode: false });
	});
});
