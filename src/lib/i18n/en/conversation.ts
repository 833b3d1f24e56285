/** What is said in and around a conversation once it is drawn, in English; what the page says before is in `core.ts`. */
import { createFormat } from '../format.ts';

const { number, duration, bytes, plural } = createFormat('en');

const tokens = (count: number) =>
	plural(count, { one: `${number(count)} token`, other: `${number(count)} tokens` });

export const transcript = {
	label: 'Conversation',
	youSaid: 'You said',
	modelSaid: (model: string) => `${model} answered`,
	/** Where nobody knows which one. */
	someModelSaid: 'The model answered',
	tooLong: (size: number, context: number) =>
		`This message has ${tokens(size)}; the model can take in ${number(context)} at once. Shorten it.`,
	waiting: 'Waiting for the model…',
	reading: (done: number, total: number) => `Reading: ${number(done)} of ${tokens(total)}`,
	answering: 'Answering…',
	answered: 'The answer is complete.',
	copy: 'Copy',
	copied: 'Copied',
	copyFailed: 'The browser did not allow copying.',
	regenerate: 'Regenerate',
	jumpToEnd: 'Jump to the end',
	previousBranch: 'Previous version',
	nextBranch: 'Next version',
	previousBranchFollowed: (count: number) =>
		plural(count, {
			one: `Previous version (${number(count)} message follows)`,
			other: `Previous version (${number(count)} messages follow)`
		}),
	nextBranchFollowed: (count: number) =>
		plural(count, {
			one: `Next version (${number(count)} message follows)`,
			other: `Next version (${number(count)} messages follow)`
		}),
	branch: (position: number, count: number) => `${number(position)} / ${number(count)}`,
	branchLabel: (position: number, count: number) => `Version ${number(position)} of ${number(count)}`
};

export const thinking = {
	label: 'The model’s thinking',
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
	cut: 'cut short',
	budgetOwn: 'Another number',
	budgetExplained:
		'How many tokens the model may think before it has to answer. More thinking is slower and often better.'
};

export const history = {
	newChat: 'New chat',
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
	/** Of an address. */
	nowhere: 'There is no such page',
	nowhereBody: 'The address leads nowhere in Ponder.',
	models: 'Models on this device',
	settings: 'Settings',
	/** The way back from another page. */
	toChat: 'Back to the chat',
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
};

export const model = {
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
	progress: (loaded: number, total: number) => `${bytes(loaded)} of ${bytes(total)}`,
	retry: 'Try again'
};
