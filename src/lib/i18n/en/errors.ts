/** What each failure is called in English. Plain words, true ones, and always a way on. */
import type { ErrorCatalogue } from '../error-words.ts';

export const errors: ErrorCatalogue = {
	/* The engine ---------------------------------------------------------------------------- */
	'simd-unavailable': {
		title: 'This browser cannot run the model',
		body: 'Running the model on the processor needs a newer browser. Update this one, or open Ponder in a current Chrome, Edge, Firefox or Safari.'
	},
	'webgpu-unavailable': {
		title: 'The graphics card cannot be used',
		body: 'This browser gives no access to a graphics card. Let Ponder use the processor instead: slower, with the same answers.'
	},
	'model-file-missing': {
		title: 'A part of the model is missing',
		body: 'One of the model’s files is not where it is expected. Try again; if it stays missing, this copy of Ponder was not installed completely.'
	},
	'model-not-stored': {
		title: 'The model is not on this device any more',
		body: 'It was deleted, or the browser removed it to make room. Use the model that comes with Ponder, or get this one again on the models page. Your conversations are kept.'
	},
	'model-file-corrupt': {
		title: 'A part of the model is damaged',
		body: 'One of the model’s files is cut short, cannot be read, or is not what it claims to be. Try again; a model that you downloaded can be verified and repaired on the models page.'
	},
	offline: {
		title: 'The connection failed',
		body: 'A file the model needs could not be fetched. Check the connection and try again. What you wrote is kept.'
	},
	'runtime-failed': {
		title: 'The model’s runtime did not start',
		body: 'The program that runs the model could not be loaded. Reload the page; if an extension blocks scripts here, allow them for Ponder.'
	},
	'session-failed': {
		title: 'The model could not be started',
		body: 'The model was read, but this device refused to run it. Try again, or choose a smaller model or a shorter context.'
	},
	'self-test-failed': {
		title: 'The model computes wrongly on this device',
		body: 'A check after loading gave wrong results, so Ponder will not show you its answers. Update the browser or the graphics driver, or use the processor instead.'
	},
	'out-of-memory': {
		title: 'There is not enough memory',
		body: 'Close other tabs and programs and try again, or choose a smaller model or a shorter context. What was written so far is kept.'
	},
	'device-lost': {
		title: 'The graphics card was taken away',
		body: 'The system reset the graphics card or needed it elsewhere. Your conversation is safe: answer again, and the model is started anew.'
	},
	'run-failed': {
		title: 'The model stumbled in the middle of the answer',
		body: 'A computation failed on this device. What was written so far is kept. Answer again to have another try.'
	},
	'context-overflow': {
		title: 'The conversation is too long for the model',
		body: 'It no longer fits in what the model can see at once. Start a new chat, shorten the message, or allow a longer context.'
	},
	'empty-message': {
		title: 'The message is empty',
		body: 'Write something first, then send it.'
	},
	busy: {
		title: 'Another answer is being written',
		body: 'The model writes one answer at a time. Wait for the other one to end, or stop it, and answer again.'
	},
	'not-loaded': {
		title: 'The model is not ready yet',
		body: 'It has to be prepared before it can answer. Answer again, and Ponder prepares it first.'
	},
	'bad-request': {
		title: 'The model cannot work with these settings',
		body: 'One of the settings is outside what the model accepts. Set it back and answer again.'
	},
	'worker-crashed': {
		title: 'The model stopped unexpectedly',
		body: 'The browser ended it, perhaps to save memory. What was written so far is kept. Answer again, and the model is started anew.'
	},
	internal: {
		title: 'Something went wrong in Ponder',
		body: 'This is a fault of ours, not of yours. What you wrote is kept. Try again; if it happens again, reload the page.'
	},

	/* Storage ------------------------------------------------------------------------------- */
	'storage-denied': {
		title: 'Nothing can be saved here',
		body: 'This browser gives Ponder no storage, as in a private window. You can chat, but the conversations are gone when this tab closes. Copy what you want to keep.'
	},
	'storage-full': {
		title: 'The storage is full',
		body: 'The latest messages are not saved yet; they are safe while this tab stays open. Delete conversations you no longer need, or free space on this device, and Ponder saves them.'
	},
	'storage-blocked': {
		title: 'Another tab is in the way',
		body: 'An older version of Ponder is open in another tab. Close that tab, and your conversations appear here.'
	},
	'storage-newer': {
		title: 'This tab is out of date',
		body: 'Your conversations were saved by a newer version of Ponder. Reload this page to get it. Until then nothing is saved here.'
	},
	'storage-failed': {
		title: 'Saving failed',
		body: 'The browser could not read or write its storage. What you see is safe while this tab stays open. Ponder tries again with the next message.'
	}
};
