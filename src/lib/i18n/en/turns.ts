/** The words for what can be done to a turn of a conversation, in English. */
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('en');

const tokens = (count: number) =>
	plural(count, { one: `${number(count)} token`, other: `${number(count)} tokens` });

export const turns = {
	more: 'More',
	edit: 'Edit',
	editMessage: 'Edit your message',
	editAnswer: 'Edit the answer',
	send: 'Send',
	save: 'Save',
	cancel: 'Cancel',
	/** What is half written in a message's place. */
	half: {
		kept: 'You began to change this. It is kept.',
		goOn: 'Go on with it',
		discard: 'Discard it',
		discarded: 'The change is discarded.'
	},
	answer: 'Answer',
	continue: 'Continue',
	edited: 'Edited by you',
	fork: 'Continue in a new chat',
	delete: 'Delete with what follows',
	deleted: (count: number) =>
		plural(count, { one: 'The message is deleted.', other: `${number(count)} messages are deleted.` }),
	elsewhere: 'Being written in another tab…',

	/** Two answers to one question. */
	compare: {
		label: 'Answer again and compare',
		title: 'Side by side',
		with: (budget: number) => `Thinking, up to ${tokens(budget)}`,
		without: 'Without thinking',
		unlimited: 'Thinking, no limit',
		beside: (version: number) => `Side by side with version ${number(version)}`,
		keep: 'Go on with this one',
		next: 'Your next message goes on from this one.'
	},

	/** Messages that follow another version than the one that is shown. */
	later: {
		follow: (count: number, version: number) =>
			plural(count, {
				one: `${number(count)} later message follows version ${number(version)}, not this one.`,
				other: `${number(count)} later messages follow version ${number(version)}, not this one.`
			}),
		show: (version: number) => `Show version ${number(version)}`
	},

	thinking: {
		keep: 'Keep thinking',
		keepTo: (budget: number) => `Keep thinking, up to ${tokens(budget)}`,
		keepUnlimited: 'Keep thinking, without a limit',
		copy: 'Copy the thinking',
		inNewChats: 'Thinking in new chats',
		folding: 'Finished thinking',
		folded: 'Folded',
		unfolded: 'Open'
	},

	/** Where the soft switch in force comes from. */
	since: 'since an earlier message',
	inSystemPrompt: 'in the system prompt',

	/** That the next answer's thinking will be otherwise than the button says, and what puts that right. */
	ahead: {
		message: 'An earlier message says /no_think: the model is asked not to think here either.',
		show: 'Show the message',
		system: 'The system prompt says /no_think: the model is asked not to think.',
		own: 'This message says /no_think: the model is asked not to think.',
		noEffect: 'This message says /think, which has no effect: thinking is off.',
		think: 'Think here',
		turnOn: 'Turn thinking on'
	},

	context: {
		left: 'The model no longer sees what is above: the conversation is longer than its context.'
	}
};

/** Of what the context of a conversation is made. */
export const context = {
	system: 'System prompt',
	attached: 'Attachments',
	said: 'What was said',
	thinking: 'The last thinking',
	room: 'Room left',
	explained:
		'In tokens, as the model counts them. Thinking is not part of what the model sees with the next message.',
	uncounted: 'Once the model is ready, it counts what this is made of.'
};
