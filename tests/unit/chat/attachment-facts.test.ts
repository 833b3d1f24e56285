import { describe, expect, it } from 'vitest';
import type { Attachment, AttachmentPart, ReadNote } from '#lib/attachments/attachment.ts';
import { factsOf, hintsOf, sizeWords } from '#lib/chat/attachments/facts.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';

const t = pagesEn.attachments;

function facts(part?: AttachmentPart, tokens?: number): string {
	const attachment: Attachment = {
		name: 'a.pdf',
		kind: 'pdf',
		text: 'x',
		...(part && { part }),
		...(tokens !== undefined && { tokens })
	};
	return factsOf(attachment, t);
}

describe('what is said in small of an attachment', () => {
	it.each([
		[undefined, undefined, 'PDF'],
		[undefined, 1, 'PDF · 1 token'],
		[{ unit: 'page', ranges: [[2, 2]], of: 12 }, 1204, 'PDF · page 2 of 12 · 1,204 tokens'],
		[
			{
				unit: 'page',
				ranges: [
					[1, 3],
					[8, 8]
				],
				of: 12
			},
			5,
			'PDF · pages 1–3 and 8 of 12 · 5 tokens'
		],
		[{ unit: 'line', ranges: [[1, 90]], of: 4000 }, 5, 'PDF · lines 1–90 of 4,000 · 5 tokens'],
		// Cut out of one line: its number would say that it is all of it.
		[{ unit: 'line', ranges: [[1, 1]], of: 1 }, 5, 'PDF · in part · 5 tokens']
	] as const)('is its kind, the part and the tokens: %j', (part, tokens, words) => {
		expect(facts(part, tokens)).toBe(words);
	});

	it('says where a number is no more than about right', () => {
		expect(sizeWords({ tokens: 160_000, isAbout: true }, t)).toBe('about 160,000 tokens');
		expect(sizeWords({ tokens: 7, isAbout: false }, t)).toBe('7 tokens');
	});
});

describe('how it was read, in short', () => {
	const hint = (...notes: ReadNote[]) => hintsOf(notes, t);

	it('is nothing where nothing is to be known', () => {
		expect(hint()).toBe('');
	});

	it.each([
		[{ code: 'guessed-encoding', encoding: 'windows-1252' }, 'Western European'],
		[{ code: 'guessed-encoding', encoding: 'utf-16le' }, 'utf-16le'],
		[{ code: 'cut', bytes: 2_100_000, of: 105_000_000 }, 'only the first 2.1 MB of 105 MB'],
		[{ code: 'cut-pages', pages: 400, of: 500 }, 'pages 1–400 of 500'],
		[{ code: 'pages-without-text', pages: 1 }, 'One page has no text: it is a picture, or empty.'],
		[{ code: 'broken-pages', pages: 2 }, '2 pages are damaged and could not be read.']
	] as const)('is said of %j', (note, words) => {
		expect(hint(note).replace(/\s/g, ' ')).toBe(words);
	});

	it('is all of it where there is more than one thing', () => {
		const notes = [
			{ code: 'cut-pages', pages: 4, of: 5 },
			{ code: 'broken-pages', pages: 1 }
		] as const;
		expect(hint(...notes)).toBe('pages 1–4 of 5 · One page is damaged and could not be read.');
	});
});
