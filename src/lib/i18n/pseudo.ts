/**
 * The pseudo-locale, made from English: every letter accented (text that stays plain is not from the catalogue),
 * a third longer (as other languages are), in brackets (a missing one shows text cut off), and laid out from right
 * to left. What is put into a sentence is left as it is.
 */
import type { Messages } from './en/core.ts';
import type { PageMessages } from './en/pages.ts';
import type { Language } from './language.ts';

/** Private-use marks around what a caller puts in; never seen outside this file. */
const open = '\uE000';
const close = '\uE001';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';
const accentByLetter = new Map([...plain].map((letter, index) => [letter, [...accented][index] ?? letter]));

/** Accents, lengthens and brackets an English message; text between the private-use marks stays as it is. */
export function pseudoText(text: string): string {
	let inside = false;
	let letters = 0;
	let out = '';
	for (const character of text) {
		if (character === open) inside = true;
		else if (character === close) inside = false;
		else if (inside) out += character;
		else {
			out += accentByLetter.get(character) ?? character;
			letters += 1;
		}
	}
	return `[${out}${'~'.repeat(Math.ceil(letters / 3))}]`;
}

type Leaf = string | ((...values: never[]) => string);
interface Branch {
	readonly [key: string]: Leaf | Branch;
}

function pseudoLeaf(leaf: Leaf): Leaf {
	if (typeof leaf === 'string') return pseudoText(leaf);
	return (...values: never[]) => pseudoText(leaf(...values.map(protect)));
}

/**
 * Strings are marked on their way in, also those of a record; numbers are written by the language's own formats and
 * carry no letters.
 */
function protect(value: never): never {
	// The parameters of a message are unknown here; a marked string is still a string, and a record a record.
	return protectUnknown(value) as never;
}

function protectUnknown(value: unknown): unknown {
	if (typeof value === 'string') return `${open}${value}${close}`;
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map(protectUnknown);
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, protectUnknown(part)]));
}

function pseudoBranch(branch: Branch): Branch {
	const entries = Object.entries(branch).map(([key, value]) => {
		return [key, isLeaf(value) ? pseudoLeaf(value) : pseudoBranch(value)] as const;
	});
	return Object.fromEntries(entries);
}

function isLeaf(value: Leaf | Branch): value is Leaf {
	return typeof value !== 'object';
}

/** Not named by an import: where English is spoken its words would then be in two files. */
const { language: english } = await import('./en/language.ts');

/** The catalogue of `en-XB`. */
// The walk keeps every key and every signature; the compiler cannot follow it through `Object.entries`.
export const pseudo = pseudoBranch(english.messages) as unknown as Messages;
export const pseudoPages = pseudoBranch(await english.loadPages()) as unknown as PageMessages;

export const language: Language = { messages: pseudo, loadPages: async () => pseudoPages };
