/** How much is taken at once. */

/** UTF-16 units of text that are read of one file: some ten times what the longest context holds. */
export const maxCharacters = 2 ** 21;

/** No character takes more bytes, in UTF-8 and in UTF-16. */
export const maxTextBytes = maxCharacters * 4;

/** Bytes of a PDF, which is read as a whole. */
export const maxPdfBytes = 256 * 2 ** 20;

/** Bytes of files that are kept with a draft until they can be read: of all of them together. */
export const maxKeptBytes = 64 * 2 ** 20;

/** With one message. */
export const maxFiles = 10;

/** UTF-16 units; a paste this long is offered to be attached. */
export const longPaste = 4000;

/** The same; beyond it no context holds it as words, and a text box no longer keeps up: it is attached at once. */
export const hugePaste = 200_000;

/** Characters of a name. */
export const maxNameLength = 120;
