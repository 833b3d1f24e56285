/** What Ponder says in somebody else's page, in English. */
import type { RefusalCode } from '#lib/frame/errors.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('en');

const refusals: Readonly<Record<RefusalCode, { readonly title: string; readonly body: string }>> = {
	'origin-refused': {
		title: 'This page may not show Ponder',
		body: 'Whoever runs this copy of Ponder lets it be shown in certain pages only, and this is none of them.'
	},
	'list-broken': {
		title: 'Ponder is not shown here',
		body: 'The list of pages that may show it, embed.json, cannot be read. Whoever runs this copy of Ponder has to mend it.'
	},
	'list-unreachable': {
		title: 'Ponder is not shown here',
		body: 'The list of pages that may show it could not be fetched. Check the connection and try again.'
	},
	'host-unknown': {
		title: 'Ponder does not know this page',
		body: 'The browser does not say which page this is, and this copy of Ponder lets itself be shown in certain pages only.'
	}
};

export const embed = {
	label: 'Ponder',
	/** The title of the frame's document. */
	title: 'Chat with Ponder',
	openPonder: 'Open Ponder',
	framedBody:
		'Ponder’s own pages are not shown inside other pages, so that nobody can lay something over them.',
	refusals,
	greeting: 'Ask me anything',
	runsHere: 'The answers are made on your device.',
	runsHereUnread: (host: string) => `The answers are made on your device. ${host} cannot read them.`,
	runsHereShared: (host: string) =>
		`The answers are made on your device. You let ${host} read and write here.`,
	/** In place of what a host can read, where the page around is Ponder’s own. */
	preview: 'This is a preview.',
	sameSite: 'This page is on the same site as Ponder.',
	memoryOnly: 'What is said here is gone when you leave.',
	/** In the menu, where neither the host of Ponder nor a service worker sends the worker's policy. */
	unbound:
		'Ponder’s server sends no protective headers, so the browser keeps only this page from talking to other hosts, not the model.',
	suggestions: 'Suggestions',

	menu: 'Menu of this chat',
	startOver: 'Start over',
	instructions: 'What the model is told first',
	instructionsOf: (host: string) => `What ${host} tells the model first`,
	earlier: 'Earlier here',
	deleteAll: 'Delete all conversations here',
	deleteQuestion: (count: number) =>
		plural(count, {
			one: 'Delete the conversation you had on this page?',
			other: `Delete the ${number(count)} conversations you had on this page?`
		}),
	deleteYes: 'Delete for good',
	openDraft: 'Go on in Ponder',
	openDraftCopied: 'What you wrote is too long for a link. It is copied: paste it there.',
	openDraftNotCopied:
		'What you wrote is too long for a link, and could not be copied. Copy it yourself and paste it there.',

	/** Asked before a host may send and read. */
	consent: {
		title: (host: string) => `May ${host} use this chat?`,
		body: 'It could then write messages for you, have the model on your device answer questions of its own, and read what is answered here, also while this chat is out of sight. It never sees other conversations, your settings, or which other models you have.',
		yes: 'Allow',
		no: 'Not now',
		/** Below the question. */
		wait: 'You can allow it once all of this has stood still and in sight for a moment, with your pointer on it. On a touch screen, tap twice.',
		covered:
			'That did not count: all of this question has to be in sight, with nothing over it, and stand still. Read it, then click or tap again.',
		allowed: (host: string) => `${host} may write and read here.`,
		denied: (host: string) => `${host} may not write or read here.`,
		takeBack: 'Take that back',
		askAgain: 'Let it ask again',
		/** Where the browser does not tell whether a question in a frame is in sight: Ponder's own window asks it. */
		elsewhere:
			'Ponder asks you in a window of its own, where no other page can lay anything over the question.',
		openWindow: 'Open the question',
		isOpen: 'The question stands in Ponder’s own window.',
		toFront: 'Show that window',
		noWindow:
			'The browser opened no window for this question, or one that cannot reach this page. If it blocked the window, allow it and try again.'
	},

	/** Ponder's own window, in which it asks for a frame. */
	ownWindow: {
		title: 'A question from Ponder',
		wait: 'You can allow it once this window has been in front for a moment.',
		alone: 'Nobody asks anything here',
		aloneBody: 'This window cannot reach the page that it belongs to, or belongs to none. You can close it.',
		gone: 'The page that asked is gone',
		goneBody: 'Nothing was allowed. You can close this window.',
		answered: 'Your answer has arrived',
		answeredBody: 'You can close this window.'
	},

	context: {
		label: (host: string) => `From ${host}`,
		untitled: 'About this page',
		size: (count: number) => plural(count, { one: '1 character', other: `${number(count)} characters` }),
		explained: 'The model is told this with your next message.',
		changed: 'The page has changed this: look again before you send.',
		remove: 'Leave it out'
	},

	/** In line for the engine, which this host's frames share, and the host uses, too. */
	waiting: (before: number) =>
		plural(before, {
			one: 'One other answer comes before yours. You can stop waiting.',
			other: `${number(before)} other answers come before yours. You can stop waiting.`
		}),
	hostWork: (host: string) => `${host} is asking the model`,
	hostMessage: (host: string) => `${host} has sent a message for you`,
	stopHost: 'Stop',
	/** The frame was hidden while it worked for its host. */
	unseen: (host: string, count: number) =>
		plural(count, {
			one: `While this chat was out of sight, ${host} used the model once.`,
			other: `While this chat was out of sight, ${host} used the model ${number(count)} times.`
		}),
	unseenNoted: 'All right',
	unseenCovered:
		'That did not count: all of this note has to be in sight, with nothing over it, and stand still. Read it, then click or tap again.',

	models: {
		title: 'Models',
		tinyOnly: 'The small model that comes with Ponder answers here. It can add, spell and greet.',
		ownSite: 'Use the models I have in Ponder',
		ownSiteExplained:
			'Your browser may ask you first. The page around this chat sees none of it, and nothing is downloaded again.',
		ownSiteRefused: 'The browser did not allow it.',
		ownSiteEmpty: 'No models are kept in Ponder on this device.',
		ownSiteFailed: 'What is kept in Ponder cannot be read from here.',
		offerExplained:
			'For this page alone: browsers keep what is inside other pages apart. What you have in Ponder stays as it is.',
		wanted: (name: string) =>
			`This page asks for ${name}, which is not on your device. The small model answers until it is.`
	}
};
