/** What goes with a message besides its words: types that the page, storage and files of conversations share. */
import type { AttachmentErrorCode, AttachmentFacts } from './errors.ts';

/** What it came from; for an icon and a word. */
export type AttachmentKind = 'text' | 'code' | 'table' | 'pdf' | 'paste';

export const attachmentKinds: readonly AttachmentKind[] = ['text', 'code', 'table', 'pdf', 'paste'];

/** What its parts are counted in. */
export type PartUnit = 'page' | 'line';

/** From one to another, from 1, both of them included. */
export type Range = readonly [first: number, last: number];

/** Of what was attached, the part that the model is shown. */
export interface AttachmentPart {
	readonly unit: PartUnit;
	/** In their order, none touching another. */
	readonly ranges: readonly Range[];
	/** How many pages or lines there are. */
	readonly of: number;
}

/** What is kept with the message: the very text that the model is shown, whatever becomes of the file. */
export interface Attachment {
	/** Of the file; on one line, at most 120 characters. */
	readonly name: string;
	readonly kind: AttachmentKind;
	readonly text: string;
	/** Absent where it is all of it. */
	readonly part?: AttachmentPart;
	/** What it took of the prompt, as the model at hand counted when it was attached; absent where none could. */
	readonly tokens?: number;
}

/** A stretch of a text: a page, or lines that belong together. */
export interface Section {
	readonly text: string;
	/** Pages or lines. */
	readonly range: Range;
}

/** What may be wrong with a text that could be read all the same. */
export type ReadNote =
	/** It was neither UTF-8 nor marked as UTF-16, and read as `encoding`: letters may be wrong. */
	| { readonly code: 'guessed-encoding'; readonly encoding: string }
	/** Only its beginning was read: `bytes` of `of`. */
	| { readonly code: 'cut'; readonly bytes: number; readonly of: number }
	/** The same of a PDF, in pages. */
	| { readonly code: 'cut-pages'; readonly pages: number; readonly of: number }
	/** So many pages have no text: pictures, as a scanner makes them, or nothing. */
	| { readonly code: 'pages-without-text'; readonly pages: number }
	/** So many pages could not be read. */
	| { readonly code: 'broken-pages'; readonly pages: number };

/** A file or a paste as it was read. */
export interface ReadText {
	readonly unit: PartUnit;
	/** Not empty; in their order, each following the one before. */
	readonly sections: readonly Section[];
	readonly notes: readonly ReadNote[];
}

/** What is attached to a draft: the whole of what was read, so that another part of it may be chosen until it is sent. */
export interface Source extends ReadText {
	readonly id: string;
	/** Which sections the model is to be shown, by their places; null for all of them. */
	readonly chosen: readonly number[] | null;
	/** What the message will keep; its text is empty while nobody has chosen from what is too long. */
	readonly attachment: Attachment;
	/** Absent where it was read. What was not has no sections, and keeps the message back until it is read or removed. */
	readonly unread?: Unread;
}

/** Why something was not read, and what it could be read from. */
export interface Unread {
	readonly code: AttachmentErrorCode;
	readonly facts: AttachmentFacts;
	/** Its bytes; null where they could not be kept. */
	readonly file: Blob | null;
}
