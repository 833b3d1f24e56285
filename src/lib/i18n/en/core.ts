/**
 * Everything Ponder says, in English, grouped by where it is said. Whole sentences, never pieces to be glued;
 * what varies is a parameter. Its shape is the shape of every other language's catalogue. What only some pages and panels
 * say is in `pages.ts`, and comes with them.
 */
import { createFormat } from '../format.ts';
import { longWork } from './long-work.ts';
import { temporary } from './temporary.ts';

const { number, duration, bytes, plural } = createFormat('en');

const tokens = (count: number) =>
	plural(count, { one: `${number(count)} token`, other: `${number(count)} tokens` });

export const en = {
	app: {
		name: 'Ponder',
		skipToComposer: 'Skip to the message box',
		skipToContent: 'Skip to the content',
		/** The title of a page. */
		titled: (title: string) => `${title} · Ponder`,
		loading: 'Opening Ponder…',
		notFound: 'There is no such page',
		notFoundBody: 'The address leads nowhere in Ponder.',
		wentWrong: 'Something went wrong in Ponder',
		wentWrongBody: 'This is a fault of ours, not of yours. What you wrote is kept. Reload the page to go on.',
		toStart: 'Start a new chat',
		dismiss: 'Dismiss',
		close: 'Close',
		cancel: 'Cancel',
		undo: 'Undo',
		retry: 'Try again',
		details: 'Details'
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
		budgetTokens: (count: number) => tokens(count),
		budgetUnlimited: 'No limit',
		budgetOff: 'Off',
		budgetOwn: 'Another number',
		budgetExplained:
			'How many tokens the model may think before it has to answer. More thinking is slower and often better.',
		options: 'System prompt and sampling',
		optionsChanged: 'System prompt and sampling, changed here',
		/** Why a message is not taken. */
		refusals: {
			'empty-message': 'The message is empty',
			busy: 'Another answer is being written',
			attached: 'What is attached is not ready'
		},
		tooLong: (size: number, context: number) =>
			`This message has ${tokens(size)}; the model can take in ${number(context)} at once. Shorten it.`,
		note: 'Qwen3 can be wrong, and its thinking is not always how it got there.'
	},

	transcript: {
		label: 'Conversation',
		emptyTitle: 'What is on your mind?',
		emptyBody: 'The model runs on this device. Nothing you write leaves it.',
		examples: 'Try one of these',
		youSaid: 'You said',
		modelSaid: (model: string) => `${model} answered`,
		waiting: 'Waiting for the model…',
		reading: (done: number, total: number) => `Reading: ${number(done)} of ${tokens(total)}`,
		answering: 'Answering…',
		answered: 'The answer is complete.',
		copy: 'Copy',
		copied: 'Copied',
		copyFailed: 'The browser did not allow copying.',
		regenerate: 'Regenerate',
		edit: 'Edit',
		editLabel: 'Edit your message',
		saveAndSend: 'Send',
		jumpToEnd: 'Jump to the end',
		previousBranch: 'Previous version',
		nextBranch: 'Next version',
		branch: (position: number, count: number) => `${number(position)} / ${number(count)}`,
		branchLabel: (position: number, count: number) => `Version ${number(position)} of ${number(count)}`
	},

	thinking: {
		label: 'Thinking of the model',
		live: 'Thinking',
		closing: 'Closing the thinking…',
		doneIn: (ms: number) => `Thought for ${duration(ms)}`,
		tokens: (count: number) => tokens(count),
		ofBudget: (used: number, budget: number) => `${number(used)} of ${number(budget)}`,
		budgetUsed: 'Thinking budget used',
		elapsed: (ms: number) => duration(ms),
		answerNow: 'Answer now',
		show: 'Show the thinking',
		none: 'Answered without thinking',
		endedByBudget: 'stopped at the budget',
		endedByAnswerNow: 'stopped by “Answer now”',
		cut: 'cut short'
	},

	history: {
		label: 'Conversations',
		open: 'Show the conversations',
		newChat: 'New chat',
		untitled: 'New chat',
		empty: 'Your conversations will be listed here.',
		moreOf: (title: string) => `More for “${title}”`,
		pin: 'Pin',
		unpin: 'Unpin',
		rename: 'Rename',
		renameLabel: (title: string) => `New title for “${title}”`,
		delete: 'Delete',
		deleted: (title: string) => `“${title}” is deleted.`,
		notFound: 'This conversation is not on this device.',
		notFoundBody:
			'It may have been deleted, or it was held in another browser. Conversations stay where they were held.',
		models: 'Models on this device',
		settings: 'Settings',
		newChatShortcut: (mac: boolean): string => (mac ? '⌘ ⇧ O' : 'Ctrl ⇧ O'),
		find: 'Find',
		findShortcut: (mac: boolean): string => (mac ? '⌘ K' : 'Ctrl K'),
		groups: {
			pinned: 'Pinned',
			today: 'Today',
			yesterday: 'Yesterday',
			week: 'Last 7 days',
			month: 'Last 30 days'
		}
	},

	model: {
		label: 'Model',
		preparing: 'Preparing the model',
		ready: 'Ready',
		failed: 'The model could not be prepared',
		failedShort: 'Could not be prepared',
		retry: 'Try again',
		devices: { webgpu: 'GPU', wasm: 'CPU' },
		badge: (device: string, dtype: string) => `${device} · ${dtype}`,
		contextGauge: 'Context used',
		contextUsed: (used: number, length: number) => `${number(used)} of ${number(length)}`,
		stages: {
			runtime: 'Starting the runtime',
			files: 'Reading the model',
			graph: 'Preparing the model’s graph',
			session: 'Placing the model in memory',
			'warm-up': 'Warming up',
			'self-test': 'Checking that it computes correctly'
		},
		progress: (loaded: number, total: number) => `${bytes(loaded)} of ${bytes(total)}`
	},

	/** Questions to begin with, and what each shows: those that the bundled model can answer. */
	examples: {
		sum: { prompt: 'What is 12 + 7 + 30?', shows: 'It adds step by step, and you see the steps.' },
		letters: { prompt: 'How many times is the letter e in “cheese”?', shows: 'It spells the word first.' },
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
