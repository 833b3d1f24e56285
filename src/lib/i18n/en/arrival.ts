/** What Ponder says of what came from outside: links, shares, opened files. English. */
import { createFormat } from '../format.ts';

const { number, list, plural } = createFormat('en');

export const arrival = {
	filled: {
		link: 'A link put text into the message box. Nothing is sent until you send it.',
		share: 'What you shared goes with your next message. Nothing is sent until you send it.',
		file: 'The file goes with your next message. Nothing is sent until you send it.'
	},
	/** Where nothing came for the message box. */
	empty: {
		link: 'A link opened Ponder.',
		share: 'Something was shared with Ponder.',
		file: 'A file was opened with Ponder.'
	},
	/** How the next answers think by it. */
	thinking: {
		off: 'It turned thinking off for this chat.',
		on: 'It turned thinking on for this chat.',
		unlimited: 'It turned thinking on for this chat, without a limit.',
		upTo: (tokens: number) =>
			plural(tokens, {
				one: `It turned thinking on for this chat, up to ${number(tokens)} token.`,
				other: `It turned thinking on for this chat, up to ${number(tokens)} tokens.`
			})
	},
	proposes: (model: string) => `It proposes ${model} to answer.`,
	proposesAbsent: (model: string) =>
		`It proposes ${model}, which is not on this device. Nothing is downloaded unless you ask for it.`,
	use: (model: string) => `Use ${model}`,
	seeModels: 'See the models',
	exports: (names: readonly string[]) =>
		`Exported from Ponder: ${list(names)}. Nothing of it is taken in unless you import it.`,
	import: 'Import',
	troubles: {
		'damaged-link': 'The link is damaged: parts of it could not be read. Check the text before you send it.',
		'too-long': (characters: number) =>
			`The text is longer than ${number(characters)} characters. The end of it was left out.`,
		'unknown-thinking': (value: string) =>
			`The link says “${value}” of thinking, which Ponder does not know. Thinking stays as it was.`,
		'unknown-model': (name: string) => `The link names a model that Ponder does not know: “${name}”.`,
		'unreadable-file': (name: string) =>
			`The browser could not read “${name}”. It may have been moved or deleted.`,
		'share-lost': 'What you shared did not arrive, or there was nothing in it. Please share it again.'
	}
};
