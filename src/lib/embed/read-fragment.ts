/** Reads the fragment of the frame's address. */
import { sizes } from './bounds.ts';
import { options, optionNames, readOptions, tokenAttribute, type ReadOptions } from './options.ts';
import { isNonce, isOrigin } from './origin.ts';
import { tokenNames, type ThemeTokens } from './theme-tokens.ts';
import { isTokenValue } from './theme-values.ts';

export interface ReadFragment extends ReadOptions {
	/** Of the theme, those that are colours and lengths. */
	readonly tokens: ThemeTokens;
	/** What a hello must bring; null, as `host`, where no host is to be taken. */
	readonly nonce: string | null;
	readonly host: string | null;
	/** Whether Ponder's own page shows what a host would have: only a frame on Ponder's own site is taken at this word. */
	readonly isPreview: boolean;
}

/** Of the fragment, where Ponder's own page shows a frame for a try. */
const previewParameter = 'preview';

/** The fragment with that in it. */
export function asPreview(fragment: string): string {
	const parameters = new URLSearchParams(fragment);
	parameters.set(previewParameter, '');
	return parameters.toString();
}

/** With or without its `#`. What is none of these is passed over, and all of it where it is over its limit. */
export function readFragment(fragment: string): ReadFragment {
	const fits = fragment.length <= sizes.fragment;
	const parameters = new URLSearchParams(fits ? fragment.replace(/^#/, '') : '');
	const read = readOptions((attribute) => (isOfFrame(attribute) ? parameters.get(attribute) : null));
	const { options: said, tokens, faults } = withLookedAtTokens(read);
	return {
		options: said,
		tokens,
		faults: [...faults, ...(fits ? [] : [{ attribute: '#' }])],
		isPreview: parameters.has(previewParameter),
		...greetingIn(parameters)
	};
}

/** Of the tokens, those that are colours and lengths; the others are faults. */
export function withLookedAtTokens(read: ReadOptions): ReadOptions & { readonly tokens: ThemeTokens } {
	const given = tokenNames.flatMap((name) => {
		const value = read.tokens[name];
		return value === undefined ? [] : [[name, value] as const];
	});
	const taken = given.filter(([name, value]) => isTokenValue(name, value));
	const faults = given
		.filter(([name, value]) => !isTokenValue(name, value))
		.map(([name]) => ({ attribute: tokenAttribute(name) }));
	return { options: read.options, tokens: Object.fromEntries(taken), faults: [...read.faults, ...faults] };
}

function isOfFrame(attribute: string): boolean {
	const name = optionNames.find((option) => options[option].attribute === attribute);
	return name === undefined || options[name].appliesTo === 'frame';
}

/** One without the other is none. */
function greetingIn(parameters: URLSearchParams): Pick<ReadFragment, 'nonce' | 'host'> {
	const nonce = parameters.get('nonce') ?? '';
	const host = parameters.get('host') ?? '';
	return isNonce(nonce) && isOrigin(host) ? { nonce, host } : { nonce: null, host: null };
}
