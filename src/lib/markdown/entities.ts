/** Character references, which Markdown takes over from HTML, and backslash escapes. */
import { characterEntities } from 'character-entities';

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{0,31}));/y;
const escapeOrReference = /\\([!-/:-@[-`{-~])|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/g;

/** A character reference at `index`: what it stands for, and where it ends; null where there is none, or none of that name. */
export function entityAt(text: string, index: number): { text: string; end: number } | null {
	reference.lastIndex = index;
	const match = reference.exec(text);
	if (!match) return null;
	const [whole, decimal, hex, name] = match;
	const decoded = name === undefined ? numbered(decimal, hex) : named(name);
	return decoded === null ? null : { text: decoded, end: index + whole.length };
}

/** Titles, addresses and info strings: their escapes and character references resolved. */
export function unescaped(text: string): string {
	if (!/[\\&]/.test(text)) return text;
	return text.replace(
		escapeOrReference,
		(whole, escaped: string | undefined) => escaped ?? entityAt(whole, 0)?.text ?? whole
	);
}

function named(name: string): string | null {
	return Object.hasOwn(characterEntities, name) ? (characterEntities[name] ?? null) : null;
}

/** NUL and what is no character become U+FFFD, as CommonMark says. */
function numbered(decimal: string | undefined, hex: string | undefined): string {
	const code = decimal === undefined ? parseInt(hex ?? '', 16) : parseInt(decimal, 10);
	const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
	return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
