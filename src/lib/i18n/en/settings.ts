/** What the settings page says in English. */
import type { FileFormat, ImportReport } from '#lib/transfer/protocol.ts';
import { createFormat } from '../format.ts';
import { transferErrors } from './transfer-errors.ts';

const { number, bytes, plural, percent } = createFormat('en');

const conversations = (count: number) =>
	plural(count, { one: `${number(count)} conversation`, other: `${number(count)} conversations` });

const formats: Readonly<Record<FileFormat, string>> = {
	ponder: 'a file of Ponder',
	chatgpt: 'an export of ChatGPT',
	'llama-cpp': 'an export of llama.cpp'
};

/** What an import did, a sentence each. */
function imported({ format, added, alreadyHere, empty, prompts, drafts, ...besides }: ImportReport): string {
	const { thinking, leftOut, promptsHere, draftsLeft, settings } = besides;
	const here = plural(alreadyHere, {
		one: `${conversations(alreadyHere)} was already here and is left as it was.`,
		other: `${conversations(alreadyHere)} were already here and are left as they were.`
	});
	return [
		`From ${formats[format]}: ${conversations(added)} added.`,
		alreadyHere > 0 ? here : '',
		thinking > 0 ? `Thinking added to conversations that were here without it: ${number(thinking)}.` : '',
		empty > 0 ? `${conversations(empty)} without any text left out.` : '',
		leftOut > 0
			? `Pictures, recordings, files and steps of tools that were left out: ${number(leftOut)}.`
			: '',
		prompts > 0
			? plural(prompts, { one: '1 prompt added.', other: `${number(prompts)} prompts added.` })
			: '',
		drafts > 0 ? plural(drafts, { one: '1 draft added.', other: `${number(drafts)} drafts added.` }) : '',
		promptsHere > 0 ? `Prompts already here, left as they are: ${number(promptsHere)}.` : '',
		draftsLeft > 0 ? `Drafts left out, since there is one in their place: ${number(draftsLeft)}.` : '',
		settings === 'taken' ? 'Its settings apply from now on.' : '',
		settings === 'left'
			? 'The file is a backup; of it, prompts, drafts and settings were left out. “Restore a backup” takes them too.'
			: ''
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

export const settings = {
	/** Of the menu in the sidebar; beside it stands the way to the page itself. */
	label: 'Quick settings',
	title: 'Settings',
	open: 'All settings',
	theme: 'Theme',
	themes: { system: 'Match the system', light: 'Light', dark: 'Dark' },
	language: 'Language',

	appearance: 'Appearance',
	textSize: 'Text size',
	textSizes: (share: number) => (share === 1 ? 'Match the browser' : percent(share)),

	behaviour: 'Behaviour',

	data: 'Data',
	dataExplained:
		'All of it is in this browser, on this device, in plain form. Nobody else has a copy; clearing the site’s data deletes it.',
	kept: 'What is kept',
	counts: {
		conversations: 'Conversations',
		messages: 'Messages in them, all versions',
		drafts: 'Drafts',
		prompts: 'Saved prompts',
		models: 'Downloaded models',
		all: 'All of it, as the browser counts'
	},
	count: (count: number) => number(count),
	size: (size: number) => bytes(size),
	unknown: 'Not known here',

	/** Above what the person said, in an exported conversation. */
	you: 'You',
	exportTitle: 'Export',
	exportExplained:
		'Markdown is for reading, of the versions that are shown. JSON holds every version and can be imported again. A backup is that, always with the thinking, and your drafts, prompts and settings; models and access tokens are never in it.',
	withTraces: 'With the thinking',
	exportMarkdown: 'Export as Markdown',
	exportJson: 'Export as JSON',
	backup: 'Save a backup',
	exportOne: 'Export this conversation',
	fileName: (name: string, day: string) => `${name}-${day}`,
	exporting: 'Writing the file',
	exportingProgress: (done: number, total: number) => `${number(done)} of ${conversations(total)}`,
	exported: 'The file is handed to your downloads.',

	importTitle: 'Import',
	importExplained:
		'Files of Ponder, ChatGPT’s data export (the archive, or conversations.json out of it) and what llama.cpp’s web page exports. Ponder’s own files bring attachments back; of the others only text is taken, that of attached files too where it is in them, but no pictures or recordings. What is here already stays as it is; only thinking that it lacks is added.',
	import: 'Import conversations',
	restore: 'Restore a backup',
	importing: 'Reading the file',
	importingProgress: (done: number, total: number) => `${bytes(done)} of ${bytes(total)}`,
	imported,
	/** Kept in the conversation, in place of a question in which there was nothing else. */
	nothingLeft: '[A picture or file that Ponder cannot take]',
	stop: 'Stop',
	stopped: 'Stopped. Nothing was changed.',
	cutImport: (name: string) =>
		`The page was left or reloaded before the import of “${name}” was finished. Import the file again: what is here already stays as it is.`,
	importQuestion: (name: string) => `Import the conversations in “${name}”?`,
	nothingImported: 'Nothing was imported.',

	/** Conversations that the browser removed. */
	lost: {
		title: (count: number) => `The browser has removed ${conversations(count)}`,
		body: 'They were here when Ponder was last open, and were not deleted in Ponder. Browsers throw away what is damaged on the disk, or when space runs short. A backup that you saved brings them back; without one they cannot be recovered.'
	},
	deleteTitle: 'Delete everything',
	deleteExplained: 'Conversations, drafts, prompts, settings and downloaded models, on this device.',
	deleteAll: 'Delete everything',
	deleteQuestion: (count: number, size: number) =>
		`Delete ${conversations(count)}, all drafts, prompts and settings, and ${bytes(size)} of models? They cannot be brought back.`,
	deleteYes: 'Delete it all for good',
	allDeleted: {
		title: 'Everything is deleted',
		body: 'Conversations, drafts, prompts, settings and downloaded models are gone from this device.'
	},
	deleteFailed: 'Not all of it could be deleted. Close other tabs of Ponder and try again.',

	about: 'About',
	version: (version: string) => `Ponder ${version}, under the licence Apache-2.0.`,
	models: 'Models',
	modelsLicence:
		'Qwen3 is by the Qwen team of Alibaba Cloud, under the licence Apache-2.0. The demonstration model that comes with Ponder is Ponder’s own, under the same. A repository you named has a licence of its own.',
	libraries: 'Libraries',
	librariesExplained: 'What Ponder is built with and carries along.',
	library: (name: string, version: string, licence: string) => `${name} ${version}: ${licence}`,
	librariesFailed: 'The list could not be fetched. Reload the page to try again.',

	diagnostics: 'Diagnostics',
	diagnosticsExplained:
		'For a report of a fault: what this browser and device can do, and what Ponder chose. Nothing you wrote is in it.',
	copyDiagnostics: 'Copy the diagnostics',

	errors: transferErrors
};
