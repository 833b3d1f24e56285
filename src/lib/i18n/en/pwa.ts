/** What Ponder says of itself as an app, in English: kept on the device, renewed, protected. */
import { createFormat } from '../format.ts';

const { number, bytes, plural } = createFormat('en');

export const pwa = {
	/** How the app is without a network. */
	offline: {
		label: 'Without a network',
		ready: 'Ready offline',
		readyBody: (size: number) => `The app takes ${bytes(size)} on this device, and opens without a network.`,
		preparing: 'Being made ready for offline use…',
		unsupported: 'This browser or window does not keep apps, so opening Ponder takes a network.',
		failures: {
			'not-fetched':
				'The app could not be kept on this device: its files did not arrive. It is tried again next time.',
			changed: 'A newer version of Ponder is on its way. This one is not kept for offline use.',
			'no-room': 'The app could not be kept on this device: the browser gives it no room.',
			'unknown-file': 'Another version of Ponder is kept on this device. Reload the page to be ready offline.'
		}
	},

	/** A newer version. */
	update: {
		offered: 'A new version of Ponder is ready.',
		offeredBody: 'Taking it reloads every open tab. Conversations and drafts are kept.',
		apply: 'Update',
		waiting:
			'The new version comes once every tab has finished answering, downloading, importing and saving, and no temporary chat is open or can still be brought back.',
		applying: 'Taking the new version…'
	},

	/** What the page and its workers are bound by. */
	protection: {
		label: 'Protection',
		headers: 'The browser holds the page and the model to rules: neither may talk to any other host.',
		metaOnly:
			'This host sends no protective headers, so the browser holds only the page to its rules, not yet the model. The next time you open Ponder, it holds both to them.',
		refused: (count: number) =>
			plural(count, {
				one: `The browser has refused ${number(count)} attempt to break these rules.`,
				other: `The browser has refused ${number(count)} attempts to break these rules.`
			})
	}
};
