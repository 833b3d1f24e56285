/** What Ponder says of being installed: in its manifest, where it is offered, and how it is done by hand. English. */
export const install = {
	/** In the manifest: what app shops and install dialogs show. */
	description: 'A private chat with Qwen3 that runs entirely on your device and thinks in front of you.',
	screenshots: {
		chat: 'The model thinks in front of you, then answers',
		models: 'Models for this device, with what they take'
	},
	shortcuts: { newChat: 'New chat', temporaryChat: 'Temporary chat', models: 'Models' },

	offer: 'Install Ponder',
	offerExplained: 'In a window of its own, from the home screen or the dock.',
	dismiss: 'Do not offer to install Ponder',
	installed: 'Ponder is installed.',
	/** Above the steps of whichever way there is. */
	title: 'Install Ponder',
	/** For each way of installing: what to look for, what to choose there, and how it ends. */
	ways: {
		ios: {
			find: 'Open the menu “Share” of this browser.',
			choose: 'Scroll down and choose “Add to Home Screen”.',
			end: 'Confirm with “Add”. Ponder is on the home screen.'
		},
		'mac-safari': {
			find: 'Open the menu “Share” in Safari’s toolbar.',
			choose: 'Choose “Add to Dock”.',
			end: 'Confirm with “Add”. Ponder is in the Dock.'
		},
		android: {
			find: 'Open the browser’s menu, usually three dots.',
			choose: 'Choose “Add to Home screen” or “Install”.',
			end: 'Confirm. Ponder is on the home screen.'
		},
		desktop: {
			find: 'Open the browser’s menu, usually three dots.',
			choose: 'Look for “Install Ponder”; Chrome has it under “Cast, save and share”, Edge under “Apps”.',
			end: 'Confirm. Ponder has a window of its own.'
		}
	},
	none: 'This browser cannot install web apps. Ponder works in its tab just as well; Chrome, Edge and Safari can install it.',
	iosStorage:
		'The app on the home screen has a storage of its own: conversations and models of this tab are not in it.'
};
