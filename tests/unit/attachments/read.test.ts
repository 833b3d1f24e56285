import { describe, expect, it } from 'vitest';
import type { ReadPdf, ReadPdfParams } from '#lib/attachments/protocol.ts';
import { AttachmentError, attachmentErrors } from '#lib/attachments/errors.ts';
import { maxCharacters, maxTextBytes } from '#lib/attachments/limits.ts';
import { serve } from '#lib/boundary/serve.ts';
import type { Calls } from '#lib/attachments/protocol.ts';
import { eventually } from '../../fixtures/eventually.ts';

// The worker's script has an address only where Vite builds.
const { readFile } = await import('#lib/attachments/read.ts');

const options = { signal: new AbortController().signal, progress: () => undefined };
const read = (content: BlobPart, name = 'a.txt') => readFile(new File([content], name), options);

/** A realm that does what a test says, over the real boundary; `end` tells whether it was ended. */
function realm(handler: (params: ReadPdfParams, signal: AbortSignal) => Promise<ReadPdf>) {
	const { port1, port2 } = new MessageChannel();
	serve<Calls, AttachmentError>(
		{ read: (params, { signal }) => handler(params, signal) },
		port2,
		attachmentErrors
	);
	let ended = false;
	const spawn = () => ({
		port: port1,
		died: new Promise<AttachmentError>(() => undefined),
		end: () => {
			ended = true;
			port1.close();
		}
	});
	return { spawn, isEnded: () => ended };
}

const pdf = new File(['%PDF-1.7'], 'a.pdf');

describe('a file of text', () => {
	it('is read in sections of lines', async () => {
		expect(await read('One\ntwo')).toEqual({
			kind: 'text',
			unit: 'line',
			sections: [{ text: 'One\ntwo', range: [1, 2] }],
			notes: [],
			files: []
		});
	});

	it.each(['[A link](a.md)\n\nText', '{% include x %}\n\n# T', '{"format":"pon', '[%PDF-1.7](a.md)'])(
		'is a text, whatever sign it begins with: %j',
		async (text) => {
			const { kind, sections, notes } = await read(text, 'notes.md');
			expect([kind, sections.map((section) => section.text).join(''), notes]).toEqual(['text', text, []]);
		}
	);

	it('of a hundred megabytes is read as far as it is of use, and says so', async () => {
		const line = new Blob([`${'x'.repeat(1023)}\n`.repeat(1024)]);
		const file = new File(
			Array.from({ length: 100 }, () => line),
			'huge.log'
		);
		const sliced: number[] = [];
		const slice = file.slice.bind(file);
		file.slice = (from, to, type) => {
			sliced.push((to ?? file.size) - (from ?? 0));
			return slice(from, to, type);
		};
		const { sections, notes } = await readFile(file, options);
		expect(Math.max(...sliced)).toBeLessThanOrEqual(maxTextBytes);
		expect(sections.reduce((sum, { text }) => sum + text.length, 0)).toBe(maxCharacters);
		expect(notes).toEqual([{ code: 'cut', bytes: maxCharacters, of: 100 * 2 ** 20 }]);
	});

	it.each([
		['empty-file', ''],
		['picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
		['not-text', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])]
	])('is refused by what is in it: %s', async (code, content) => {
		await expect(read(content)).rejects.toMatchObject({ code });
	});

	it('is guessed at by what its reader reads', async () => {
		const file = new File([new Uint8Array([0xc4, 0xe3, 0xba, 0xc3])], 'a.txt');
		const { sections, notes } = await readFile(file, { ...options, languages: ['zh-CN'] });
		expect(sections[0]?.text).toBe('你好');
		expect(notes).toEqual([{ code: 'guessed-encoding', encoding: 'gb18030' }]);
	});

	it('that cannot be had is unreadable', async () => {
		const gone = new File(['x'], 'gone.txt');
		gone.slice = () =>
			({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) }) as never;
		await expect(readFile(gone, options)).rejects.toMatchObject({ code: 'unreadable' });
	});
});

describe('a PDF', () => {
	it('goes to a realm of its own, with its password, which ends with it', async () => {
		const asked: ReadPdfParams[] = [];
		const { spawn, isEnded } = realm(async (params) => {
			asked.push(params);
			return { unit: 'page', sections: [{ text: 'One', range: [1, 1] }], notes: [], files: [] };
		});
		const result = await readFile(pdf, { ...options, spawn, password: 'open' });
		expect(result).toMatchObject({ kind: 'pdf', unit: 'page', sections: [{ text: 'One' }] });
		expect(asked).toMatchObject([{ password: 'open' }]);
		expect(isEnded()).toBe(true);
	});

	it('of one page without end is read by lines', async () => {
		const { spawn } = realm(() =>
			Promise.resolve({
				unit: 'page',
				sections: [{ text: 'A line of a long page.\n'.repeat(2000), range: [1, 1] }],
				notes: [],
				files: ['pdf.js']
			})
		);
		const { unit, sections, files } = await readFile(pdf, { ...options, spawn });
		expect({ unit, files }).toEqual({ unit: 'line', files: ['pdf.js'] });
		expect(sections.length).toBeGreaterThan(10);
	});

	it('keeps the code and the figures of what went wrong', async () => {
		const { spawn } = realm(() => {
			throw new AttachmentError('pdf-without-text', 'none', { pages: 3 });
		});
		await expect(readFile(pdf, { ...options, spawn })).rejects.toMatchObject({
			code: 'pdf-without-text',
			facts: { pages: 3 }
		});
	});

	it('is not read on where nobody waits, also in the middle of a page', async () => {
		let begun = false;
		const { spawn, isEnded } = realm(() => {
			begun = true;
			return new Promise<never>(() => undefined);
		});
		const stop = new AbortController();
		const reading = readFile(pdf, { ...options, spawn, signal: stop.signal });
		await eventually(() => expect(begun).toBe(true));
		stop.abort();
		await expect(reading).rejects.toBe(stop.signal.reason);
		expect(isEnded()).toBe(true);
	});

	it('cannot be read where what reads it cannot be fetched', async () => {
		const { port1 } = new MessageChannel();
		const died = Promise.resolve(new AttachmentError('worker-crashed', 'no script'));
		const spawn = () => ({ port: port1, died, end: () => port1.close() });
		await expect(readFile(pdf, { ...options, spawn })).rejects.toMatchObject({ code: 'pdf-reader-missing' });
	});
});
