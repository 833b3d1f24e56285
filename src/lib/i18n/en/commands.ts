/** What the palette of commands and the list of keys say, in English. */
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('en');

export const commands = {
	label: 'Commands',
	placeholder: 'Find what was said, models, actions',
	found: (count: number) =>
		plural(count, {
			one: `${number(count)} found. Use the arrow keys to choose it.`,
			other: `${number(count)} found. Use the arrow keys to choose one.`
		}),
	/** Said besides where there are more of them. */
	latest: (count: number) =>
		`Of what was said, the latest ${number(count)} places are shown. Type more to find others.`,
	none: 'Nothing was found.',
	seeking: 'Looking through what was said…',
	failed: 'What was said could not be searched. Type on to try again, or reload the page.',
	/** Keys as keyboards have them, but Apple's. */
	keys: { ctrl: 'Ctrl', shift: 'Shift' },
	groups: {
		actions: 'Actions',
		models: 'Answer with',
		conversations: 'Conversations',
		messages: 'In conversations'
	},
	actions: {
		newChat: 'New chat',
		temporary: 'New temporary chat',
		models: 'Models',
		settings: 'Settings',
		shortcuts: 'Keyboard shortcuts',
		think: 'Turn thinking on',
		doNotThink: 'Turn thinking off',
		answerNow: 'Answer now, without thinking on',
		stop: 'Stop the answer',
		regenerate: 'Answer the last question again',
		copy: 'Copy the last answer',
		delete: 'Delete this conversation',
		theme: { system: 'Colours as on the device', light: 'Light colours', dark: 'Dark colours' }
	},
	current: 'Answers now',
	shortcuts: {
		title: 'Keyboard shortcuts',
		names: {
			palette: 'Commands: conversations, models, actions',
			newChat: 'New chat',
			write: 'Go to the message box',
			send: 'Send the message, or take over what you edit',
			newLine: 'Begin a new line in the message',
			stop: 'Stop the answer, or close what is open',
			shortcuts: 'These shortcuts'
		},
		rest: 'Everything else is reached with Tab and used with Enter, Space and the arrow keys.'
	}
};
