import { describe, expect, it } from 'vitest';
import { decodeText } from '#lib/attachments/decode.ts';
import { AttachmentError } from '#lib/attachments/errors.ts';
import { maxCharacters } from '#lib/attachments/limits.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, isBig: boolean): Uint8Array {
	const bytes = [...`\ufeff${text}`].flatMap((letter) => {
		const code = letter.charCodeAt(0);
		return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
	});
	return new Uint8Array(bytes);
}

function codeOf(bytes: Uint8Array): string {
	try {
		decodeText(bytes, false);
	} catch (reason) {
		if (reason instanceof AttachmentError) return reason.code;
	}
	return 'none';
}

describe('the text of a file', () => {
	it.each([
		['UTF-8', utf8('é 语 🙂')],
		['UTF-8 with its mark', utf8('\ufeffé 语 🙂')]
	])('is read as %s', (_, bytes) => {
		expect(decodeText(bytes, false)).toEqual({ text: 'é 语 🙂', guessed: null, isCut: false });
	});

	it.each([true, false])('is read as marked UTF-16, big end first: %s', (isBig) => {
		expect(decodeText(utf16('é 语', isBig), false)).toMatchObject({ text: 'é 语', guessed: null });
	});

	it('is read as Western European where it is neither, and says so', () => {
		const bytes = new Uint8Array([0x47, 0x72, 0xfc, 0xdf, 0x65]);
		expect(decodeText(bytes, false)).toMatchObject({ text: 'Grüße', guessed: 'windows-1252' });
	});

	it('is read as the person says', () => {
		const bytes = new Uint8Array([0xc4, 0xe3, 0xba, 0xc3]);
		expect(decodeText(bytes, false, 'gb18030')).toMatchObject({ text: '你好', guessed: 'gb18030' });
	});

	it('has one kind of line end, and nothing that would not be seen', () => {
		expect(decodeText(utf8('a\r\nb\rc\td\u001b[31me\u007f'), false).text).toBe('a\nb\nc\td[31me');
	});

	it('does not end inside a character, where it is the beginning of a longer one', () => {
		const bytes = utf8('语语');
		expect(decodeText(bytes.subarray(0, 5), true)).toMatchObject({ text: '语', guessed: null });
		expect(decodeText(utf8('a'.repeat(maxCharacters - 1) + '🙂'), false)).toMatchObject({
			text: 'a'.repeat(maxCharacters - 1),
			isCut: true
		});
	});
});

describe('what is no text', () => {
	it.each([
		['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0])],
		['bytes of no encoding', new Uint8Array([0xff, 0xd9, 0x03, 0x9c, 0xfe])],
		['a NUL among letters', utf8('a\0b')]
	])('is refused, whatever it is called: %s', (_, bytes) => {
		expect(codeOf(bytes)).toBe('not-text');
	});

	it('is empty where there is nothing but space', () => {
		expect(codeOf(new Uint8Array())).toBe('empty-file');
		expect(codeOf(utf8(' \n\t\r\n'))).toBe('empty-file');
	});
});
