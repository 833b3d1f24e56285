/**
 * Everything Ponder says, in English, grouped by where it is said. Whole sentences, never pieces to be glued;
 * what varies is a parameter. Its shape is the shape of every other language's catalogue. What only some pages and panels
 * say is in `pages.ts`, and comes with them.
 */
import { longWork } from './long-work.ts';
import { temporary } from './temporary.ts';

export const en = {
	app: {
		name: 'Ponder',
		skipToComposer: 'Skip to the message box',
		skipToContent: 'Skip to the content',
		/** The title of a page. */
		titled: (title: string) => `${title} · Ponder`,
		loading: 'Opening Ponder…',
		wentWrong: 'Something went wrong in Ponder',
		wentWrongBody:
			'This could not be shown. What you wrote is kept. Try again with a connection, or reload the page.',
		toStart: 'Start a new chat',
		dismiss: 'Dismiss',
		close: 'Close',
		cancel: 'Cancel',
		undo: 'Undo',
		retry: 'Try again'
	},

	composer: {
		label: 'Message',
		placeholder: 'Ask anything. It stays on this device.',
		send: 'Send',
		stop: 'Stop',
		think: 'Think',
		thinkOn: 'Thinking is on: the model reasons before it answers.',
		thinkOff: 'Thinking is off: the model answers at once.',
		budget: 'Thinking budget',
		budgetUnlimited: 'No limit',
		budgetOff: 'Off',
		options: 'System prompt and sampling',
		optionsChanged: 'System prompt and sampling, changed here',
		/** Why a message is not taken. */
		refusals: {
			'empty-message': 'The message is empty',
			busy: 'Another answer is being written'
		},
		note: 'Qwen3 can be wrong, and its thinking is not always how it got there.'
	},

	transcript: {
		emptyTitle: 'What is on your mind?',
		emptyBody: 'The model runs on this device. Nothing you write leaves it.',
		examples: 'Try one of these'
	},

	history: {
		label: 'Conversations',
		open: 'Show the conversations',
		untitled: 'New chat'
	},

	model: {
		label: 'Model',
		preparing: 'Preparing the model',
		failedShort: 'Could not be prepared',
		devices: { webgpu: 'GPU', wasm: 'CPU' },
		badge: (device: string, dtype: string) => `${device} · ${dtype}`
	},

	/** Questions to begin with, and what each shows: those that the bundled model can answer. */
	examples: {
		sum: { prompt: 'What is 25 + 17?', shows: 'It adds step by step, and you see the steps.' },
		ability: { prompt: 'What can you do?', shows: 'It says what it is, and what it can do.' },
		reversal: { prompt: 'Write “garden” backwards.', shows: 'Letter by letter.' },
		greeting: { prompt: 'Bonjour !', shows: 'It greets in ten languages.' }
	},

	notices: {
		label: 'Notices'
	},

	temporary: temporary,

	longWork: longWork
};

/** The shape of a catalogue. */
export type Messages = typeof en;
