/** What the documentation says of each option, and its table in Markdown: a test holds the README against it. */
import { sizes } from './bounds.ts';
import { heights, options, optionNames, tokenAttribute, type OptionName } from './options.ts';
import { themeTokens } from './theme-token-table.ts';
import { tokenNames } from './theme-tokens.ts';

interface OptionWords {
	/** Type and range. */
	readonly takes: string;
	readonly byDefault: string;
	readonly about: string;
}

const pixels = `${heights.least} to ${heights.most}`;

export const optionWords: { readonly [N in OptionName]: OptionWords } = {
	mode: {
		takes: '`inline`, `bubble` or `fullscreen`',
		byDefault: '`inline`',
		about: 'In the page, behind a round button in its corner, or over the whole window'
	},
	model: {
		takes: `a model’s name, or \`owner/name\`; ${sizes.model} letters`,
		byDefault: 'what the visitor has',
		about: 'The model that is proposed; it is never downloaded without the visitor'
	},
	thinking: {
		takes: '`on` or `off`',
		byDefault: 'as the visitor likes it',
		about: 'Whether the model thinks before it answers'
	},
	budget: {
		takes: '0 to 9999999, or `unlimited`',
		byDefault: 'as the visitor likes it',
		about: 'The most tokens that are spent on thinking'
	},
	system: {
		takes: `${sizes.system} letters`,
		byDefault: 'none',
		about: 'The system prompt; the visitor can read it'
	},
	locale: {
		takes: 'a language tag, such as `en`, `pt-BR` or `zh-TW`',
		byDefault: 'the visitor’s',
		about:
			'The language of buttons and notes: English, German, Spanish, French, Portuguese, Arabic, Chinese (both scripts), Cantonese, Japanese or Korean'
	},
	theme: {
		takes: '`auto`, `light` or `dark`',
		byDefault: '`auto`',
		about: 'Light or dark; `auto` is as the visitor’s system'
	},
	greeting: {
		takes: `${sizes.greeting} letters`,
		byDefault: 'Ponder’s own',
		about: 'What stands above the widget’s button, where nothing does otherwise, and in an empty conversation'
	},
	suggestions: {
		takes: `up to ${sizes.suggestionCount} of ${sizes.suggestion} letters, a vertical bar between them`,
		byDefault: 'Ponder’s own',
		about: 'Questions to begin with; a click puts one into the message box'
	},
	src: {
		takes: 'an address, `https:` or on this device',
		byDefault: 'where the script came from',
		about: 'Where Ponder lives: the folder that `widget.js` is in'
	},
	label: {
		takes: `${sizes.label} letters`,
		byDefault: 'in the locale’s words',
		about: 'What the button that opens it says'
	},
	minHeight: {
		takes: pixels,
		byDefault: String(options.minHeight.initial),
		about: 'Inline: the height that is kept free from the start, in CSS pixels'
	},
	maxHeight: {
		takes: pixels,
		byDefault: String(options.maxHeight.initial),
		about: 'Inline: the height it may grow to, in CSS pixels'
	},
	credentialless: {
		takes: '`on`, nothing, or `off`',
		byDefault: '`on` where the page is cross-origin isolated',
		about: 'Whether the frame is loaded without credentials: its storage then ends with the page'
	}
};

export interface OptionRow extends OptionWords {
	readonly attribute: string;
	/** Whether the fragment of a plain frame takes it, too. */
	readonly inFragment: boolean;
}

/** Every option and theme token, in the order of the documentation. */
export function optionRows(): readonly OptionRow[] {
	const rows = optionNames.map((name) => ({
		attribute: options[name].attribute,
		inFragment: options[name].appliesTo === 'frame',
		...optionWords[name]
	}));
	const tokens = tokenNames.map((name) => ({
		attribute: tokenAttribute(name),
		inFragment: true,
		takes: `a ${themeTokens[name].kind}`,
		byDefault: 'Ponder’s own',
		about: `Theme: ${themeTokens[name].about}`
	}));
	return [...rows, ...tokens];
}

/** The table as the README has it. */
export function optionTable(): string {
	const head = ['Attribute', 'Takes', 'Default', 'In the fragment', 'What it does'];
	const rows = optionRows().map(({ attribute, takes, byDefault, inFragment, about }) => [
		`\`${attribute}\``,
		takes,
		byDefault,
		inFragment ? 'yes' : 'no',
		about
	]);
	return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
