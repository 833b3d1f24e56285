/**
 * Characters that code can hold without anybody seeing them, and that can make it read otherwise than it runs
 * (“Trojan Source”, https://trojansource.codes; Unicode Technical Standard 55).
 */

/** Turns the direction of what follows it, or sets it apart: the bidirectional format characters. */
const bidi = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';

/**
 * Nothing is drawn for these at all: zero width, format, fillers, tags, and controls but tab and line feed. Joiners and
 * variation selectors are looked at where they stand, below.
 */
const hidden =
	'\\0-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u00ad\\u115f\\u1160\\u180e\\u200b\\u2028\\u2029\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}';

/** The same for marks that stand on the letter before them. */
const hiddenMarks = '\\u034f|\\u17b4|\\u17b5|\\u180b|\\u180c|\\u180d';

/** A joiner belongs to letters that join, and to pictures made of several; elsewhere it only hides. */
const strayJoiner =
	'(?<!\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\ufe0f|[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Nko}\\p{M}])[\\u200c\\u200d]';

/**
 * A variation selector belongs to a picture, a sign or an ideograph that has variants. Rows of them have carried whole programs
 * past their readers, a byte each.
 */
const straySelector =
	'(?<![\\p{Emoji}\\p{P}\\p{S}\\p{Script=Han}\\p{Script=Mongolian}\\p{Script=Myanmar}\\p{Script=Phags_Pa}])[\\ufe00-\\ufe0f]|(?<!\\p{Script=Han})[\\u{e0100}-\\u{e01ef}]';

const one = new RegExp(`[${bidi}${hidden}]|${hiddenMarks}|${strayJoiner}|${straySelector}`, 'u');
const every = new RegExp(one, 'gu');

/** Where in a text something invisible stands; none holds of nearly all. */
export interface Invisible {
	/** Offset in UTF-16 code units. */
	readonly at: number;
	readonly character: string;
}

/** Every invisible character of `text`, in its order. */
export function invisibleIn(text: string): Invisible[] {
	return [...text.matchAll(every)].map(({ index, 0: character }) => ({ at: index, character }));
}

/** Whether there is any: quicker than to list them. */
export function hasInvisible(text: string): boolean {
	return one.test(text);
}

/** As Unicode's charts name it: `U+202E`. */
export function codePointOf(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
