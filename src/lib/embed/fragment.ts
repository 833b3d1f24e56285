/** Writes the fragment of the frame's address: the options, and for a frame that takes a host, who may greet it. */
import { optionNames, options, tokenAttribute, type OptionName, type ReadOptions } from './options.ts';
import { tokenNames } from './theme-tokens.ts';

/** What the frame is told of its host: the nonce that a hello must bring, and the origin to which it says that it can hear. */
export interface Greeting {
	readonly nonce: string;
	readonly host: string;
}

/** The fragment, without its `#`: what differs from its default. */
export function writeFragment(read: Pick<ReadOptions, 'options' | 'tokens'>, greeting?: Greeting): string {
	const parameters = new URLSearchParams();
	for (const name of optionNames) writeOption(parameters, name, read);
	for (const name of tokenNames) {
		const value = read.tokens[name];
		if (value !== undefined) parameters.set(tokenAttribute(name), value);
	}
	if (greeting !== undefined) {
		parameters.set('nonce', greeting.nonce);
		parameters.set('host', greeting.host);
	}
	return parameters.toString();
}

function writeOption<N extends OptionName>(
	parameters: URLSearchParams,
	name: N,
	read: Pick<ReadOptions, 'options'>
): void {
	const { attribute, initial, appliesTo, write } = options[name];
	const value = read.options[name];
	if (appliesTo === 'frame' && write(value) !== write(initial)) parameters.set(attribute, write(value));
}
