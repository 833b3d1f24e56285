import { beforeAll, describe, expect, test } from 'vitest';
import type { PreTrainedTokenizer } from '@huggingface/transformers';
import { Detokenizer } from '#inference/detokenizer.ts';
import { MissingControlToken, Vocabulary } from '#inference/vocabulary.ts';
import { SeededRandom } from '#inference/random.ts';
import { tokenizers } from '../../fixtures/tokenizers.ts';

const texts = [
	'Hello, world!',
	'  spaces  and\ttabs\n\n\nlines\r\n',
	'naïve café, e\u0301 and ﬁ',
	'床前明月光，疑是地上霜。',
	'こんにちは、世界。カタカナ',
	'안녕하세요 세계',
	'مرحبا بالعالم، كيف الحال؟',
	'שלום עולם',
	'नमस्ते दुनिया',
	'สวัสดีชาวโลก',
	'👍🏽 👩‍👩‍👧‍👦 🏳️‍🌈 🇩🇪',
	'𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𠜎𠜱',
	'\u{10FFFF}\u{E000}\u0000\u0007\u200B\uFEFFx',
	'\uFEFFstarts with a byte order mark',
	'a<think>b</think>c<|im_end|>',
	'{"a": [1, 2.5, "\\u00e9"]} `code` ```fence```',
	'don\u2019t ... “quotes” — dashes … €£¥'
];

describe.each(tokenizers)('with the tokenizer of %s', (_name, make) => {
	let tokenizer: PreTrainedTokenizer;
	let vocabulary: Vocabulary;

	beforeAll(() => {
		tokenizer = make();
		vocabulary = new Vocabulary(tokenizer);
	});

	const streamed = (ids: readonly number[]): string[] => {
		const detokenizer = new Detokenizer(vocabulary);
		return [...ids.map((id) => detokenizer.push(id)), detokenizer.flush()];
	};

	test.each(texts)('%j comes back whole, in whole characters', (text) => {
		const ids = vocabulary.encode(text);
		const pieces = streamed(ids);
		expect(pieces.join('')).toBe(tokenizer.decode(ids));
		expect(pieces.filter((piece) => /\uFFFD/.test(piece) || !piece.isWellFormed())).toEqual([]);
	});

	test('any sequence of tokens gives what decoding the whole gives', () => {
		const random = new SeededRandom(1);
		const size = tokenizer.get_vocab().size;
		const different = Array.from({ length: 200 }, () =>
			Array.from({ length: 30 }, () => Math.floor(random.next() * size))
		).filter((ids) => streamed(ids).join('') !== tokenizer.decode(ids));
		expect(different).toEqual([]);
	});

	test('a character in single bytes comes out with its last byte', () => {
		const ids = vocabulary.encode('\u{10FFFD}');
		expect(ids.length).toBeGreaterThan(1);
		expect(streamed(ids)).toEqual([...ids.slice(1).map(() => ''), '\u{10FFFD}', '']);
	});

	test('what is incomplete can be flushed or dropped', () => {
		const [first] = vocabulary.encode('\u{10FFFD}');
		const detokenizer = new Detokenizer(vocabulary);
		expect(detokenizer.push(first ?? -1)).toBe('');
		expect(detokenizer.flush()).toBe('\uFFFD');
		detokenizer.push(first ?? -1);
		detokenizer.drop();
		expect(detokenizer.push(vocabulary.encode('a')[0] ?? -1) + detokenizer.flush()).toBe('a');
	});

	test('a control token ends an incomplete character', () => {
		const [first] = vocabulary.encode('\u{10FFFD}');
		const ids = [first ?? -1, vocabulary.controlId('<think>')];
		expect(streamed(ids)).toEqual(['', '\uFFFD<think>', '']);
		expect(tokenizer.decode(ids)).toBe('\uFFFD<think>');
	});

	test('an id that no token has is empty', () => {
		expect(vocabulary.bytesOf(9_999_999)).toEqual(new Uint8Array());
	});

	test('control tokens are known by name', () => {
		expect(vocabulary.encode('<|im_start|>')).toEqual([vocabulary.controlId('<|im_start|>')]);
		expect(vocabulary.isControl(vocabulary.controlId('</think>'))).toBe(true);
		expect(vocabulary.isControl(vocabulary.encode('a')[0] ?? -1)).toBe(false);
		expect(() => vocabulary.controlId('<nothing>')).toThrow(MissingControlToken);
	});
});
