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
		decodeText(bytes);
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
		expect(decodeText(bytes)).toEqual({ text: 'é 语 🙂', guessed: null, isCut: false });
	});

	it.each([true, false])('is read as marked UTF-16, big end first: %s', (isBig) => {
		expect(decodeText(utf16('Latin é 语', isBig))).toMatchObject({ text: 'Latin é 语', guessed: null });
	});

	it('is read as Western European where it is neither, and says so', () => {
		const bytes = new Uint8Array([0x47, 0x72, 0xfc, 0xdf, 0x65]);
		expect(decodeText(bytes)).toMatchObject({ text: 'Grüße', guessed: 'windows-1252' });
	});

	it.each([
		['Simplified Chinese', ['zh-CN'], 'gb18030', [0xc4, 0xe3, 0xba, 0xc3], '你好'],
		['Traditional Chinese', ['zh-TW'], 'big5', [0xa7, 0x41, 0xa6, 0x6e], '你好'],
		['Cantonese', ['yue'], 'big5', [0xa7, 0x41, 0xa6, 0x6e], '你好'],
		['Japanese', ['ja', 'en'], 'shift_jis', [0x93, 0xfa, 0x96, 0x7b], '日本'],
		['Korean', ['ko-KR'], 'euc-kr', [0xc7, 0xd1, 0xb1, 0xdb], '한글'],
		['Russian, among others', ['en-US', 'ru'], 'windows-1251', [0xcc, 0xe8, 0xf0], 'Мир'],
		['Arabic', ['ar-EG'], 'windows-1256', [0xd3, 0xe1, 0xc7, 0xe3], 'سلام'],
		['Polish', ['pl'], 'iso-8859-2', [0xb3, 0x6f, 0x64, 0x9f, 0x20, 0xb3], 'łod ł']
	] as const)(
		'is read as its reader’s languages have it, and says so: %s',
		(_, languages, guessed, bytes, text) => {
			expect(decodeText(new Uint8Array(bytes), { languages })).toMatchObject({ text, guessed });
		}
	);

	it.each([
		['accents stand alone among Latin letters', ['zh-CN'], [0x47, 0x72, 0xfc, 0x6e, 0x65, 0x72], 'Grüner'],
		['it has no such bytes', ['ko'], [0x41, 0xff, 0xff], 'Aÿÿ'],
		['there is no such language', ['not a tag'], [0xdf], 'ß']
	] as const)('is Western European all the same where %s', (_, languages, bytes, text) => {
		expect(decodeText(new Uint8Array(bytes), { languages })).toMatchObject({ text, guessed: 'windows-1252' });
	});

	it.each([
		['utf-16le', (code: number) => [code & 255, code >> 8]],
		['utf-16be', (code: number) => [code >> 8, code & 255]]
	] as const)('is read as UTF-16 without its mark, and says so: %s', (guessed, bytesOf) => {
		const bytes = [...'Grüße, 语'].flatMap((letter) => bytesOf(letter.charCodeAt(0)));
		expect(decodeText(new Uint8Array(bytes))).toMatchObject({ text: 'Grüße, 语', guessed });
	});

	it('is read as the person says', () => {
		const bytes = new Uint8Array([0xc4, 0xe3, 0xba, 0xc3]);
		expect(decodeText(bytes, { encoding: 'gb18030' })).toMatchObject({ text: '你好', guessed: 'gb18030' });
	});

	it('has one kind of line end, and nothing that would not be seen', () => {
		expect(decodeText(utf8('a\r\nb\rc\td\u001b[31me\u007f')).text).toBe('a\nb\nc\td[31me');
	});

	it('does not end inside a character, where it is the beginning of a longer one', () => {
		const bytes = utf8('语语');
		expect(decodeText(bytes.subarray(0, 5), { isPart: true })).toMatchObject({ text: '语', guessed: null });
		expect(decodeText(utf8('a'.repeat(maxCharacters - 1) + '🙂'))).toMatchObject({
			text: 'a'.repeat(maxCharacters - 1),
			isCut: true
		});
	});
});

describe('what is no text', () => {
	it.each([
		['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0])],
		['bytes of no encoding', new Uint8Array([0xff, 0xd9, 0x03, 0x9c, 0xfe])],
		['a NUL among letters', utf8('a\0b')],
		['numbers of two bytes', new Uint8Array([1, 0, 2, 0, 7, 0, 3, 0])]
	])('is refused, whatever it is called: %s', (_, bytes) => {
		expect(codeOf(bytes)).toBe('not-text');
	});

	it('is empty where there is nothing but space', () => {
		expect(codeOf(new Uint8Array())).toBe('empty-file');
		expect(codeOf(utf8(' \n\t\r\n'))).toBe('empty-file');
	});
});
