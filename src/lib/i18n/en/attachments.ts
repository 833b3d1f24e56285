/** What is said of files and pastes that go with a message. English. */
import type { AttachmentKind, PartUnit, Range } from '#lib/attachments/attachment.ts';
import type { AttachmentErrorCode, AttachmentFacts } from '#lib/attachments/errors.ts';
import { createFormat, isOne } from '../format.ts';

const { number, bytes, plural, list, span } = createFormat('en');

const tokens = (count: number) =>
	plural(count, { one: `${number(count)} token`, other: `${number(count)} tokens` });
const pages = (count: number) =>
	plural(count, { one: `${number(count)} page`, other: `${number(count)} pages` });
const lines = (count: number) =>
	plural(count, { one: `${number(count)} line`, other: `${number(count)} lines` });

/** `pages 1–3 and 8`. */
const ranges: Readonly<Record<PartUnit, (some: readonly Range[]) => string>> = {
	page: (some) => `${isOne(some) ? 'page' : 'pages'} ${list(some.map(span))}`,
	line: (some) => `${isOne(some) ? 'line' : 'lines'} ${list(some.map(span))}`
};

const kinds: Readonly<Record<AttachmentKind, string>> = {
	text: 'Text',
	code: 'Code',
	table: 'Table',
	pdf: 'PDF',
	paste: 'Pasted text'
};

const units: Readonly<Record<PartUnit, string>> = { page: 'pages', line: 'lines' };

/** What went wrong, and the way out. Names are said beside it. */
const failures: Readonly<Record<AttachmentErrorCode, (facts: AttachmentFacts) => string>> = {
	'empty-file': () => 'There is nothing in it.',
	picture: () => 'It is a picture. Qwen3 reads text alone; pictures cannot be read.',
	'not-text': () =>
		'There is no text in it, whatever it is called. Ponder reads text and PDF: save it as one of these.',
	unreadable: () =>
		'The browser could not read it. It may have been moved, changed or deleted: choose it again.',
	folder: () => 'It is a folder. Open it and attach the files that matter.',
	'too-many': ({ max }) => `No more than ${number(Number(max))} go with one message; these were left out.`,
	'too-large': ({ bytes: size, max }) =>
		`It has ${bytes(Number(size))}; Ponder reads PDFs up to ${bytes(Number(max))}. Attach a part of it.`,
	'pdf-locked': () => 'It opens with a password. The password is used only on this device, and is not kept.',
	'pdf-wrong-password': () => 'It does not open with this password. Try another one.',
	'pdf-broken': () => 'It is damaged, and cannot be read. Try to save it anew in the program that made it.',
	'pdf-without-text': ({ pages: count }) =>
		`There is no text on its ${pages(Number(count))}, only pictures, as a scanner makes them. Pictures cannot be read; a program for text recognition can add text to it.`,
	'pdf-reader-missing': () =>
		'What reads PDFs is fetched from Ponder’s own site with the first one, and could not be. Try again with a network.',
	'worker-crashed': () => 'Reading it ended unexpectedly; it may be too large for this device’s memory.',
	internal: () => 'Ponder could not read it. That is a fault of ours; the console says more.'
};

export const attachments = {
	attach: 'Attach files',
	attachment: 'Attachment',
	label: 'Attached to this message',
	drop: 'Drop files to attach them',
	dropNote: 'Text, code and PDF. They are read on this device, and stay on it.',
	kinds,
	units,
	tokens,
	about: (count: number) => `about ${tokens(count)}`,
	ranges,
	/** The same, and of how many. */
	rangesOf: {
		page: (some: readonly Range[], of: number) => `${ranges.page(some)} of ${number(of)}`,
		line: (some: readonly Range[], of: number) => `${ranges.line(some)} of ${number(of)}`
	},
	/** Where no range says which part of it the model is shown: of one long line. */
	inPart: 'in part',
	reading: 'Reading…',
	readingPage: (page: number, count: number) => `Reading page ${number(page)} of ${number(count)}`,
	read: (name: string) => `Read “${name}”`,
	remove: (name: string) => `Remove “${name}”`,
	stop: (name: string) => `Stop reading “${name}”`,
	dismissAll: 'Dismiss all that failed',
	dismiss: (name: string) => `Dismiss the note about “${name}”`,
	/** Announced, not shown. */
	isAttached: (name: string, size: string) => `“${name}” is attached: ${size}.`,
	isTooLong: (name: string, why: string) => `“${name}” is read, and too long. ${why}`,
	cannot: (name: string, why: string) => `“${name}” cannot be attached. ${why}`,
	/** Of what could not be attached, once something was sent. */
	left: 'It did not go with what was sent.',
	removed: (name: string) => `“${name}” is removed.`,
	failures,
	password: 'Password of the PDF',
	unlock: 'Open it',
	/** What of it is too long by itself: it has to be chosen from. */
	tooLong: (size: string, room: number) =>
		room > 0
			? `It has ${size}; there is room for ${number(room)}. That is too long for this model at once.`
			: `It has ${size}, and there is no room left.`,
	/** The same where no model can count. */
	uncounted: 'It is long: choose parts of it, or wait until the model is ready to count it.',
	choose: 'Choose parts',
	/** Why a message is not sent yet. */
	stillReading: (name: string) => `“${name}” is still being read. Your message is sent as soon as it is.`,
	/** Before a link to the larger ones. */
	tinyCannotRead: 'The tiny model that comes with Ponder cannot read files. A larger one can:',
	/** Beside the way to hold it back: the message. */
	waits: 'Waits to be sent',
	dontSend: 'Don’t send yet',
	notRead: (name: string) =>
		`“${name}” could not be read, so your message was not sent. Try again, or remove it.`,
	/** The button, on what could not be read. */
	removeIt: 'Remove',
	notKept: 'Its content was not kept: choose the file again.',
	chooseFirst: (name: string) => `Choose parts of “${name}” first: it is too long as a whole.`,
	/** Where a message that was sent is edited. */
	notInEdit:
		'Files cannot be added to a message that was sent. Paste them where you write, and they go with the next one.',
	pasted: (characters: number) => `You pasted ${number(characters)} characters.`,
	attachPaste: 'Attach it instead',
	pasteName: 'Pasted text.txt',

	/** The dialog in which one reads a text and chooses from it. */
	dialog: {
		shown: 'What the model is shown',
		all: 'All of it',
		/** Of a file of which only the beginning was read. */
		allRead: 'All that was read',
		beginning: 'The beginning',
		end: 'The end',
		ends: 'Beginning and end',
		own: { page: 'Pages of your choice', line: 'Lines of your choice' },
		/** Where not even the first section fits. */
		none: 'There is no room for any of it. Remove something else that is attached, or shorten the message.',
		counting: 'Counting…',
		written: { page: 'Pages, such as 1-3, 8', line: 'Lines, such as 1-120, 400-450' },
		notThere: 'There are no such parts in it.',
		sections: { page: 'Pages', line: 'Sections' },
		empty: 'no text',
		total: (chosen: number, room: number) => `${tokens(chosen)} of ${number(room)} that there is room for`,
		totalAbout: (chosen: number, room: number) =>
			`about ${tokens(chosen)} of ${number(room)} that there is room for`,
		tooMuch: 'That is more than fits.',
		tight: (left: number) => `That leaves ${tokens(left)} to think and answer in.`,
		uncounted: 'Once the model is ready, it counts what each part takes.',
		apply: 'Show the model this',
		text: 'The text',
		more: (characters: number) => `Show ${number(characters)} more characters`,
		whole: { page: pages, line: lines },
		encoding: 'Read its letters in another way'
	},
	/** In small, of a file that is not read to its end. */
	beginningOf: (read: number, of: number) => `only the first ${bytes(read)} of ${bytes(of)}`,
	/** What is said of a text that could be read all the same. */
	notes: {
		'guessed-encoding': (encoding: string) =>
			`It does not say how its letters are written, and is read as ${encoding}. Where letters look wrong, choose another way.`,
		'guessed-before': (encoding: string) =>
			`It did not say how its letters are written, and was read as ${encoding}. Where letters look wrong, attach the file again and choose another way.`,
		cut: (read: number, of: number) =>
			`Only its beginning was read: ${bytes(read)} of ${bytes(of)}. The rest is far beyond what a model takes in.`,
		'cut-pages': (read: number, of: number) =>
			`Only its first ${pages(read)} of ${number(of)} were read. The rest is far beyond what a model takes in.`,
		'pages-without-text': (count: number) =>
			plural(count, {
				one: 'One page has no text: it is a picture, or empty.',
				other: `${number(count)} pages have no text: they are pictures, or empty.`
			}),
		'broken-pages': (count: number) =>
			plural(count, {
				one: 'One page is damaged and could not be read.',
				other: `${number(count)} pages are damaged and could not be read.`
			})
	},
	encodings: {
		'windows-1252': 'Western European',
		gb18030: 'Simplified Chinese (GB 18030)',
		big5: 'Traditional Chinese (Big5)',
		shift_jis: 'Japanese (Shift JIS)',
		'euc-kr': 'Korean (EUC-KR)',
		'windows-1251': 'Cyrillic (Windows)',
		'windows-1256': 'Arabic (Windows)',
		'iso-8859-2': 'Central European'
	}
};
