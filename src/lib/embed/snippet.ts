/** Writes what a site's owner pastes: the two lines with the element, or a frame for pages without scripts. Pure. */
import { frameAllow } from './frame-allow.ts';
import { writeFragment } from './fragment.ts';
import { optionNames, options, tokenAttribute, type OptionName, type ReadOptions } from './options.ts';
import { tokenNames } from './theme-tokens.ts';

/** What the options say, as `readOptions` gives it. */
export type Chosen = Pick<ReadOptions, 'options' | 'tokens'>;

/**
 * The script and the element. @param site where Ponder lives, ending in a slash
 */
export function elementSnippet(site: string, chosen: Chosen): string {
	const attributes = [
		...optionNames.flatMap((name) => optionAttribute(name, chosen)),
		...tokenAttributes(chosen)
	];
	const element = ['<ponder-chat', ...attributes.map(([name, value]) => `${name}="${escaped(value)}"`)].join(
		' '
	);
	// In the page, the element has its room from the start only where the script has run before it is drawn.
	const timing = chosen.options.mode === 'inline' ? '' : ' async';
	return `<script src="${escaped(`${site}widget.js`)}"${timing}></script>\n${element}></ponder-chat>`;
}

/**
 * The frame alone, for hosts without scripts: a height is the host's to choose. @param site where Ponder lives, ending in a
 * slash @param title what a screen reader calls the frame
 */
export function frameSnippet(site: string, chosen: Chosen, title: string): string {
	const fragment = writeFragment(chosen);
	const address = `${site}embed${fragment === '' ? '' : `#${fragment}`}`;
	const height = chosen.options.minHeight;
	return [
		`<iframe src="${escaped(address)}" title="${escaped(title)}"`,
		`  allow="${frameAllow}"`,
		`  referrerpolicy="strict-origin" width="100%" height="${height}"></iframe>`
	].join('\n');
}

function optionAttribute<N extends OptionName>(
	name: N,
	chosen: Chosen
): readonly (readonly [string, string])[] {
	const { attribute, initial, write } = options[name];
	const value = write(chosen.options[name]);
	// The script knows where it came from.
	return name === 'src' || value === write(initial) ? [] : [[attribute, value]];
}

function tokenAttributes({ tokens }: Chosen): readonly (readonly [string, string])[] {
	return tokenNames.flatMap((name) => {
		const value = tokens[name];
		return value === undefined ? [] : [[tokenAttribute(name), value] as const];
	});
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
