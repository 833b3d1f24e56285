import { describe, expect, it } from 'vitest';
import { maxCharacters } from '#lib/pwa/arrival.ts';
import { arrivalOfFiles, type FileSource } from '#lib/pwa/opened-files.ts';
import { openRealm } from '../transfer/setup.ts';

function source(name: string, content: BlobPart): FileSource {
	return { name, open: async () => new File([content], name) };
}

const opened = (...files: FileSource[]) => arrivalOfFiles('file', files);

describe('files from outside', () => {
	it('go with the message as they are, whatever they are', async () => {
		const { text, files, troubles } = await opened(source('notes.txt', 'One'), source('a.pdf', '%PDF-1.7'));
		expect(text).toBe('');
		expect(files?.map(({ name }) => name)).toEqual(['notes.txt', 'a.pdf']);
		expect(await files?.[0]?.text()).toBe('One');
		expect(troubles).toEqual([]);
	});

	it('are offered for an import where Ponder exported them, and are no text to ask about', async () => {
		const realm = openRealm();
		const json = await realm.exportFile({ kind: 'json', traces: true });
		const { files, exports, troubles } = await opened(
			source('ponder.json', json),
			source('other.json', '{"format": "ponder-like"}'),
			source('long.json', json + ' '.repeat(maxCharacters * 5))
		);
		expect(files?.map(({ name }) => name)).toEqual(['other.json']);
		expect(exports?.map(({ name }) => name)).toEqual(['ponder.json', 'long.json']);
		expect(await exports?.[0]?.file.text()).toBe(json);
		expect(troubles).toEqual([]);
		expect(await opened(source('a', 'x'))).not.toHaveProperty('exports');
	});

	it('come with the words that came with them', async () => {
		const arrival = await arrivalOfFiles('share', [source('a', 'x')], 'Sum this up');
		expect(arrival).toMatchObject({ source: 'share', text: 'Sum this up' });
		expect(arrival.files).toHaveLength(1);
		const long = await arrivalOfFiles('share', [], 'x'.repeat(maxCharacters + 1));
		expect(long.troubles).toEqual([{ code: 'too-long' }]);
		expect(long).not.toHaveProperty('files');
	});

	it('that cannot be had are named, and do not keep the others back', async () => {
		const gone: FileSource = {
			name: `gone${'!'.repeat(200)}.txt`,
			open: () => Promise.reject(new DOMException('gone', 'NotFoundError'))
		};
		const { files, troubles } = await opened(gone, source('here.txt', 'x'));
		expect(files?.map(({ name }) => name)).toEqual(['here.txt']);
		expect(troubles).toEqual([{ code: 'unreadable-file', name: `gone${'!'.repeat(76)}…` }]);
	});
});
