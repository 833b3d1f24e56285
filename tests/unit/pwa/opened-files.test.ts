import { describe, expect, it } from 'vitest';
import { maxCharacters, maxFiles } from '#lib/pwa/arrival.ts';
import { arrivalOfFiles, type FileSource } from '#lib/pwa/text-file.ts';
import { openRealm } from '../transfer/setup.ts';

function source(name: string, content: BlobPart): FileSource {
	return { name, open: async () => new Blob([content]) };
}

const opened = (...files: FileSource[]) => arrivalOfFiles('file', files);
const utf16 = (text: string, mark: readonly number[], isBig: boolean) => {
	const bytes = [...text].flatMap((letter) => {
		const code = letter.charCodeAt(0);
		return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
	});
	return new Uint8Array([...mark, ...bytes]);
};

describe('files of text', () => {
	it('are put under their names, in a fence', async () => {
		const { text, troubles } = await opened(
			source('notes.txt', 'One\r\ntwo\n\n'),
			source('rows.CSV', 'a,b\n1,2')
		);
		expect(text).toBe('notes.txt\n```\nOne\ntwo\n```\n\nrows.CSV\n```csv\na,b\n1,2\n```');
		expect(troubles).toEqual([]);
	});

	it('cannot close their fence', async () => {
		const { text } = await opened(source('a.md', '````js\nx\n````'));
		expect(text).toBe('a.md\n`````markdown\n````js\nx\n````\n`````');
	});

	it('are read as UTF-8, with its mark or without, and as marked UTF-16', async () => {
		const { text, troubles } = await opened(
			source('a', '\ufeffé 语'),
			source('b', utf16('é 语', [0xff, 0xfe], false)),
			source('c', utf16('é 语', [0xfe, 0xff], true))
		);
		expect(text).toBe('a\n```\né 语\n```\n\nb\n```\né 语\n```\n\nc\n```\né 语\n```');
		expect(troubles).toEqual([]);
	});

	it('are cut where they are too long, also inside a character, and that is said', async () => {
		const { text, troubles } = await opened(source('long.txt', `a${'语'.repeat(maxCharacters * 2)}`));
		expect(text.length).toBeLessThanOrEqual(maxCharacters);
		expect(text.replaceAll('语', '')).not.toContain('\ufffd');
		expect(troubles).toEqual([{ code: 'too-long' }]);
	});

	it('are taken up to a number', async () => {
		const many = Array.from({ length: maxFiles + 2 }, (_, index) => source(`${index}.txt`, 'x'));
		const { text, troubles } = await opened(...many);
		expect(text).not.toContain(`${maxFiles}.txt`);
		expect(troubles).toEqual([{ code: 'too-many-files' }]);
	});

	it('are offered for an import where Ponder exported them, and are no text to ask about', async () => {
		const realm = openRealm();
		const json = await realm.exportFile({ kind: 'json', traces: true });
		const { text, exports, troubles } = await opened(
			source('ponder.json', json),
			source('other.json', '{"format": "ponder-like"}'),
			source('long.json', json + ' '.repeat(maxCharacters * 5))
		);
		expect(text).toBe('other.json\n```json\n{"format": "ponder-like"}\n```');
		expect(exports?.map(({ name }) => name)).toEqual(['ponder.json', 'long.json']);
		expect(await exports?.[0]?.file.text()).toBe(json);
		expect(troubles).toEqual([]);
		expect(await opened(source('a', 'x'))).not.toHaveProperty('exports');
	});

	it('come after the words that came with them', async () => {
		expect((await arrivalOfFiles('share', [source('a', 'x')], 'Sum this up')).text).toBe(
			'Sum this up\n\na\n```\nx\n```'
		);
	});
});

describe('files that cannot be taken', () => {
	it.each([
		['pdf', new TextEncoder().encode('%PDF-1.7\n%âãÏÓ')],
		['not-text', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
		['not-text', 'a\0b'],
		['wrong-encoding', new Uint8Array([0x47, 0x72, 0xfc, 0xdf, 0x65])],
		['empty-file', '']
	])('are named, and nothing of them is taken: %s', async (code, content) => {
		expect(await opened(source('x.txt', content))).toMatchObject({
			text: '',
			troubles: [{ code, name: 'x.txt' }]
		});
	});

	it('do not keep the others back', async () => {
		const gone: FileSource = {
			name: `gone${'!'.repeat(200)}.txt`,
			open: () => Promise.reject(new DOMException('gone', 'NotFoundError'))
		};
		const { text, troubles } = await opened(gone, source('here.txt', 'x'));
		expect(text).toBe('here.txt\n```\nx\n```');
		expect(troubles).toEqual([{ code: 'unreadable-file', name: `gone${'!'.repeat(76)}…` }]);
	});
});
