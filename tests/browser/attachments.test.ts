/** PDFs, read by the realm itself in a browser's worker. */
import { describe, expect, it } from 'vitest';
import type { PdfProgress } from '#lib/attachments/protocol.ts';
import { readFile, type ReadOptions } from '#lib/attachments/read.ts';
import lockedPdf from '../fixtures/locked.pdf?url';
import { pdfOf } from '../fixtures/pdf.ts';

const never = new AbortController().signal;

function read(content: BlobPart, options: Partial<ReadOptions> = {}) {
	const file = new File([content], 'paper.pdf', { type: 'application/pdf' });
	return readFile(file, { signal: never, progress: () => undefined, ...options });
}

describe('the text of a PDF', () => {
	it('is read page by page, as lines', async () => {
		const { kind, unit, sections, notes } = await read(
			pdfOf([{ lines: ['The code word', 'is (heron).'] }, { lines: ['Second page'] }])
		);
		expect({ kind, unit, notes }).toEqual({ kind: 'pdf', unit: 'page', notes: [] });
		expect(sections).toEqual([
			{ text: 'The code word\nis (heron).', range: [1, 1] },
			{ text: 'Second page', range: [2, 2] }
		]);
	});

	it('in a Chinese font that is not in the file takes tables of this app’s, fetched then', async () => {
		const latin = await read(pdfOf([{ lines: ['Latin'] }]));
		const { sections, files } = await read(pdfOf([{ gbk: 'C4E3BAC3CAC0BDE7' }]));
		expect(sections[0]?.text).toBe('你好世界');
		expect(latin.files).toHaveLength(1);
		expect(files).toHaveLength(2);
		for (const address of files) expect(new URL(address).origin).toBe(location.origin);
	});

	it('of five hundred pages comes while the page goes on, and tells how far it is', async () => {
		const file = pdfOf(
			Array.from({ length: 500 }, (_, index) => ({
				lines: Array.from({ length: 40 }, (_, line) => `Page ${index + 1}, line ${line + 1} of the report.`)
			}))
		);
		const told: PdfProgress[] = [];
		let isReading = true;
		let [frames, longest, last] = [0, 0, performance.now()];
		const count = () => {
			frames++;
			longest = Math.max(longest, performance.now() - last);
			last = performance.now();
			if (isReading) requestAnimationFrame(count);
		};
		requestAnimationFrame(count);
		const before = performance.now();
		const { sections } = await read(file, { progress: (at) => told.push(at) });
		isReading = false;
		const ms = performance.now() - before;
		console.info(
			`500 pages in ${Math.round(ms)} ms, ${frames} frames, the longest ${Math.round(longest)} ms.`
		);
		expect(sections).toHaveLength(500);
		expect(sections[499]?.text).toContain('Page 500, line 40');
		expect(told[0]).toEqual({ done: 0, total: 500 });
		expect(told).toHaveLength(500);
		expect(frames).toBeGreaterThan(5);
	});

	it('says which pages have none', async () => {
		const { sections, notes } = await read(pdfOf([{ lines: ['One'] }, { picture: true }]));
		expect(sections.map(({ text }) => text)).toEqual(['One', '']);
		expect(notes).toEqual([{ code: 'pages-without-text', pages: 1 }]);
	});

	it('is read on no further once nobody waits', async () => {
		const stop = new AbortController();
		const reading = read(pdfOf(Array.from({ length: 300 }, () => ({ lines: ['x'] }))), {
			signal: stop.signal,
			progress: ({ done }) => done === 3 && stop.abort()
		});
		const reason: unknown = await reading.then(
			() => null,
			(thrown: unknown) => thrown
		);
		expect(reason).toBe(stop.signal.reason);
	});
});

describe('a PDF that cannot be read', () => {
	it('is locked, opens with its password alone, and says so', async () => {
		const locked = await (await fetch(lockedPdf)).blob();
		await expect(read(locked)).rejects.toMatchObject({ code: 'pdf-locked' });
		await expect(read(locked, { password: 'wrong' })).rejects.toMatchObject({ code: 'pdf-wrong-password' });
		const { sections } = await read(locked, { password: 'ponder' });
		expect(sections[0]?.text).toBe('The code word is heron.');
	});

	it.each([
		['nothing but its beginning', '%PDF-1.7\n'],
		['noise', `%PDF-1.7\n${'\x01\x02noise'.repeat(500)}`]
	])('is damaged: %s', async (_, content) => {
		await expect(read(content)).rejects.toMatchObject({ code: 'pdf-broken' });
	});

	it('is mended where its table is wrong and its pages are not', async () => {
		const whole = new TextDecoder('latin1').decode(pdfOf([{ lines: ['Still here'] }]));
		const wrong = whole.replace(/startxref\n\d+/, 'startxref\n7');
		expect((await read(wrong)).sections[0]?.text).toBe('Still here');
	});

	it('has only pictures', async () => {
		await expect(read(pdfOf([{ picture: true }, { picture: true }]))).rejects.toMatchObject({
			code: 'pdf-without-text',
			facts: { pages: 2 }
		});
	});
});
