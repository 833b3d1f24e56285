import { describe, expect, it } from 'vitest';
import { oddTexts } from './conversations.ts';
import { real, tiny, tinyTokenizer } from './bundled-tokenizer.ts';

const added = new Map(tiny.json.added_tokens.map((token) => [token.content, token]));

/** Code points of every plane and script, alone and beside each other; surrogates have no bytes of their own. */
function sampleOfUnicode(): string {
	let text = '';
	for (let code = 0; code < 0x110000; code += code < 0x3100 ? 1 : 37) {
		if (code < 0xd800 || code > 0xdfff) text += String.fromCodePoint(code);
	}
	return text;
}

function pieces(text: string): string[] {
	return tinyTokenizer.encode(text).map((id) => tinyTokenizer.decode([id]));
}

describe('the tokenizer of the bundled model', () => {
	it('has every control token of Qwen3, with the same flags', () => {
		const flags = ({ id: _, ...rest }: (typeof real.json.added_tokens)[number]) => rest;
		for (const token of real.json.added_tokens) {
			expect(added.get(token.content), token.content).toMatchObject(flags(token));
		}
		expect(added.size).toBe(real.json.added_tokens.length);
		expect(added.get('<think>')?.special).toBe(false);
		expect(added.get('<|im_end|>')?.special).toBe(true);
	});

	it('gives no control token the number that Qwen3 gives it', () => {
		for (const token of real.json.added_tokens) {
			expect(added.get(token.content)?.id, token.content).not.toBe(token.id);
		}
	});

	it('ends and pads with the tokens that Qwen3 ends and pads with', () => {
		expect(tiny.config.eos_token).toBe(real.config.eos_token);
		expect(tiny.config.pad_token).toBe(real.config.pad_token);
	});

	it.each([...added.keys()])('reads %s as one token between other text', (token) => {
		const ids = tinyTokenizer.encode(`a${token}b`);
		expect(ids).toHaveLength(3);
		expect(ids[1]).toBe(added.get(token)?.id);
	});

	it.each(oddTexts.filter((text) => text !== ''))('gives back %j', (text) => {
		expect(tinyTokenizer.decode(tinyTokenizer.encode(text))).toBe(text.normalize('NFC'));
	});

	it('gives back any Unicode text, composed as Qwen3 composes it', () => {
		const text = sampleOfUnicode();
		expect(tinyTokenizer.decode(tinyTokenizer.encode(text))).toBe(text.normalize('NFC'));
	});

	it('keeps every digit a token of its own', () => {
		expect(pieces('1234567890')).toEqual([...'1234567890']);
		const numbers = Object.keys(tiny.json.model.vocab).filter((piece) => /\d.*\d/.test(piece));
		expect(numbers).toEqual([]);
	});

	it('spells the words of letter tasks letter by letter', () => {
		for (const word of ['strawberry', 'banana', 'Mississippi']) {
			expect(pieces(`"${word}"`).join('|')).toContain([...word].join('|'));
		}
	});
});
