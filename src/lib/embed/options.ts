/**
 * What a host may choose: the one table of options, read from the element's attributes and from the fragment of the frame's
 * address alike. What cannot be read has its default and is named as a fault; nothing throws.
 */
import { sizes } from './bounds.ts';
import { themeNames, tokenNames, type ThemeName, type TokenName } from './theme-tokens.ts';

export const modes = ['inline', 'bubble', 'fullscreen'] as const;

export type Mode = (typeof modes)[number];

/** Values that are null, or empty, leave the matter to the visitor or to Ponder. */
export interface EmbedOptions {
	readonly mode: Mode;
	/** A name of the catalogue, or `owner/name` of a repository. */
	readonly model: string | null;
	readonly thinking: boolean | null;
	/** Tokens. */
	readonly budget: number | 'unlimited' | null;
	readonly system: string;
	/** A BCP 47 tag. */
	readonly locale: string | null;
	readonly theme: ThemeName;
	readonly greeting: string;
	readonly suggestions: readonly string[];
	/** An absolute address. */
	readonly src: string | null;
	readonly label: string;
	readonly minHeight: number;
	readonly maxHeight: number;
	/** Null: where the host's page is cross-origin isolated. */
	readonly credentialless: boolean | null;
}

export type OptionName = keyof EmbedOptions;

interface Option<T> {
	/** In HTML and, where the frame takes it, in the fragment. */
	readonly attribute: string;
	readonly initial: T;
	/** Of those that may be said without a value. */
	readonly bare?: true;
	/** `frame`: in the fragment, too. `widget`: of the element alone. */
	readonly appliesTo: 'frame' | 'widget';
	/** Undefined where the text cannot be read. */
	readonly parse: (value: string) => T | undefined;
	/** As `parse` reads it. */
	readonly write: (value: T) => string;
}

/** CSS pixels. */
export const heights = { least: 120, most: 4_000 } as const;

const asItIs = (value: string | null): string => value ?? '';

function shortText(most: number): (value: string) => string | undefined {
	return (value) => (value.length <= most ? value : undefined);
}

function word<const T extends string>(words: readonly T[]): (value: string) => T | undefined {
	return (value) => words.find((known) => known === value.trim().toLowerCase());
}

function wholeNumber(least: number, most: number): (value: string) => number | undefined {
	return (value) => {
		const number = /^\d{1,7}$/.test(value.trim()) ? Number(value) : NaN;
		return number >= least && number <= most ? number : undefined;
	};
}

/** Without a value it is on. */
function onOrOff(value: string): boolean | undefined {
	const choice = word(['', 'on', 'off'])(value);
	return choice === undefined ? undefined : choice !== 'off';
}

function writeOnOrOff(value: boolean | null): string {
	return value === null ? '' : value ? 'on' : 'off';
}

/** A height in CSS pixels. */
function height(attribute: string, initial: number): Option<number> {
	const parse = wholeNumber(heights.least, heights.most);
	return { attribute, initial, appliesTo: 'widget', parse, write: String };
}

export const options: { readonly [N in OptionName]: Option<EmbedOptions[N]> } = {
	mode: {
		attribute: 'mode',
		initial: 'inline',
		appliesTo: 'frame',
		parse: word(modes),
		write: asItIs
	},
	model: {
		attribute: 'model',
		initial: null,
		appliesTo: 'frame',
		parse: (value) =>
			/^[\w.-]+(?:\/[\w.-]+)?$/.test(value) && value.length <= sizes.model ? value : undefined,
		write: asItIs
	},
	thinking: {
		attribute: 'thinking',
		initial: null,
		appliesTo: 'frame',
		parse: onOrOff,
		write: writeOnOrOff
	},
	budget: {
		attribute: 'budget',
		initial: null,
		appliesTo: 'frame',
		parse: (value) => word(['unlimited'])(value) ?? wholeNumber(0, 9_999_999)(value),
		write: (value) => (value === null ? '' : String(value))
	},
	system: {
		attribute: 'system',
		initial: '',
		appliesTo: 'frame',
		parse: shortText(sizes.system),
		write: asItIs
	},
	locale: {
		attribute: 'locale',
		initial: null,
		appliesTo: 'frame',
		parse: (value) => (isLocaleTag(value) ? value : undefined),
		write: asItIs
	},
	theme: {
		attribute: 'theme',
		initial: 'auto',
		appliesTo: 'frame',
		parse: word(themeNames),
		write: asItIs
	},
	greeting: {
		attribute: 'greeting',
		initial: '',
		appliesTo: 'frame',
		parse: shortText(sizes.greeting),
		write: asItIs
	},
	suggestions: {
		attribute: 'suggestions',
		initial: [],
		appliesTo: 'frame',
		parse: suggestionsIn,
		write: (value) => value.join('|')
	},
	src: {
		attribute: 'src',
		initial: null,
		appliesTo: 'widget',
		parse: (value) => (isSource(value) ? value : undefined),
		write: asItIs
	},
	label: {
		attribute: 'label',
		initial: '',
		appliesTo: 'widget',
		parse: shortText(sizes.label),
		write: asItIs
	},
	minHeight: height('min-height', 420),
	maxHeight: height('max-height', 720),
	credentialless: {
		attribute: 'credentialless',
		initial: null,
		bare: true,
		appliesTo: 'widget',
		parse: onOrOff,
		write: writeOnOrOff
	}
};

/** Whether a text has the form of a BCP 47 tag; which languages there are is another matter. */
export function isLocaleTag(tag: string): boolean {
	return tag.length <= sizes.locale && /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(tag);
}

export const optionNames = Object.keys(options) as readonly OptionName[];

/** Empty parts are passed over. */
function suggestionsIn(value: string): readonly string[] | undefined {
	const parts = value
		.split('|')
		.map((part) => part.trim())
		.filter((part) => part !== '');
	const fits =
		parts.length <= sizes.suggestionCount && parts.every(({ length }) => length <= sizes.suggestion);
	return fits ? parts : undefined;
}

/** A frame's page is not to be changed on the way: a secure address, or one that never leaves the device. */
function isSource(value: string): boolean {
	if (value.length > sizes.address || !URL.canParse(value)) return false;
	const { protocol, hostname } = new URL(value);
	const isHere = /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
	return protocol === 'https:' || (protocol === 'http:' && isHere);
}

/** A value that could not be read, by its attribute. */
export interface OptionFault {
	readonly attribute: string;
}

export interface ReadOptions {
	readonly options: EmbedOptions;
	/** As they are written; whoever sets them looks at them (`isTokenValue`). */
	readonly tokens: Readonly<Partial<Record<TokenName, string>>>;
	readonly faults: readonly OptionFault[];
}

/** @param source the text of an attribute or parameter; null where it is not there, and an empty one is as good as that */
export function readOptions(source: (attribute: string) => string | null): ReadOptions {
	const faults: OptionFault[] = [];
	const read = <N extends OptionName>(name: N): EmbedOptions[N] => {
		const { attribute, initial, bare, parse } = options[name];
		const text = source(attribute);
		const isSaid = text !== null && (text !== '' || bare === true);
		const value = isSaid ? parse(text) : initial;
		if (value === undefined) faults.push({ attribute });
		return value ?? initial;
	};
	// One entry an option, each read by its own row.
	const values = Object.fromEntries(optionNames.map((name) => [name, read(name)])) as unknown as EmbedOptions;
	return { options: values, tokens: readTokens(source, faults), faults };
}

function readTokens(
	source: (attribute: string) => string | null,
	faults: OptionFault[]
): Readonly<Partial<Record<TokenName, string>>> {
	const given = tokenNames.flatMap((name) => {
		const value = source(tokenAttribute(name));
		if (value === null) return [];
		if (value.length <= sizes.token) return [[name, value] as const];
		faults.push({ attribute: tokenAttribute(name) });
		return [];
	});
	return Object.fromEntries(given);
}

/** The attribute, and the parameter of the fragment, of a theme token. */
export function tokenAttribute(name: TokenName): string {
	return `theme-${name}`;
}

/** Every attribute there is. */
export function attributeNames(): readonly string[] {
	return [...optionNames.map((name) => options[name].attribute), ...tokenNames.map(tokenAttribute)];
}
