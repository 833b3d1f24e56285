/** What each failure of an import or export is called in English. Plain words, true ones, and always a way on. */
import type { TransferErrorCode, TransferFacts } from '#lib/transfer/errors.ts';
import { errors } from './errors.ts';
import { createFormat } from '../format.ts';

export type TransferErrorWords = {
	readonly title: string;
	/** A fact may be missing; the sentence then does without. */
	readonly body: (facts: TransferFacts) => string;
};

const { number } = createFormat('en');

/** Where in the file, as far as it is known, to begin a sentence with. */
function place({ line, entry }: TransferFacts): string {
	if (typeof entry === 'number' && typeof line === 'number') {
		return `Entry ${number(entry)}, which begins on line ${number(line)},`;
	}
	if (typeof entry === 'number') return `Entry ${number(entry)}`;
	return typeof line === 'number' ? `Line ${number(line)}` : 'A part of it';
}

const same = ({ title, body }: { readonly title: string; readonly body: string }): TransferErrorWords => ({
	title,
	body: () => body
});

export const transferErrors: Readonly<Record<TransferErrorCode, TransferErrorWords>> = {
	'not-json': {
		title: 'The file is damaged',
		body: (facts) =>
			`${place(facts)} cannot be read: the file was cut short, or is not JSON. Nothing was imported. Export or download it again.`
	},
	'broken-entry': {
		title: 'The file is damaged',
		body: (facts) =>
			`${place(facts)} is not as its format says${facts.field === undefined ? '' : `, in “${facts.field}”`}. Nothing was imported. Export it again, or mend that place.`
	},
	'entry-too-large': {
		title: 'A conversation is too large',
		body: (facts) =>
			`${place(facts)} is larger than Ponder takes. Nothing was imported. Take it out of the file.`
	},
	'unknown-format': {
		title: 'The file is of no kind that Ponder reads',
		body: () =>
			'It reads its own files, ChatGPT’s data export, and what llama.cpp’s web page exports. Nothing was imported. Choose one of these.'
	},
	'newer-format': {
		title: 'The file is from a newer Ponder',
		body: () => 'Nothing was imported. Reload the page to get the newer version, and try again.'
	},
	'not-a-backup': {
		title: 'The file is no backup',
		body: () => 'It holds only conversations, and nothing was changed. Import them instead.'
	},
	'nothing-in-it': {
		title: 'There are no conversations in the file',
		body: () => 'Nothing was imported. Check that it is the file you meant.'
	},
	'broken-archive': {
		title: 'The archive cannot be opened',
		body: () =>
			'It is damaged, encrypted, or larger than 4 GB. Nothing was imported. Unpack it, and import conversations.json out of it.'
	},
	unreadable: {
		title: 'The file cannot be read',
		body: () => 'It was moved or changed, or may not be opened. Nothing was imported. Choose it again.'
	},
	'import-under-way': {
		title: 'Another tab is importing',
		body: () => 'Wait until it is done, or stop it there, and try again.'
	},
	'worker-crashed': {
		title: 'It stopped unexpectedly',
		body: () =>
			'The browser ended it, perhaps to save memory. Nothing was changed. Close other tabs and try again.'
	},
	internal: {
		title: 'Something went wrong in Ponder',
		body: () => 'This is a fault of ours, not of yours. Nothing was changed. Try again, or reload the page.'
	},
	'storage-denied': {
		title: 'Nothing is kept here',
		body: () =>
			'This browser gives Ponder no storage, as in a private window, so there is nothing to write or to keep. Open Ponder in an ordinary window.'
	},
	'storage-full': {
		title: 'The storage is full',
		body: () =>
			'There is no room for all of it, so nothing was imported. Delete models or conversations you no longer need, or free space on this device.'
	},
	'storage-blocked': same(errors['storage-blocked']),
	'storage-newer': {
		title: 'This tab is out of date',
		body: () => 'What is kept here was written by a newer version of Ponder. Reload this page, and try again.'
	},
	'storage-failed': {
		title: 'The storage failed',
		body: () =>
			'The browser could not read or write its storage. Nothing was changed. Try again, or reload the page.'
	}
};
