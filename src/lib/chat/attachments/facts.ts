/** What is said in small of something attached. */
import type { Attachment, AttachmentPart, ReadNote } from '#lib/attachments/attachment.ts';
import { encodings } from '#lib/attachments/guess-encoding.ts';
import type { PageMessages } from '#lib/i18n/en/pages.ts';
import type { Attaching } from './attaching.svelte.ts';
import type { Size } from './token-sizes.ts';

type Words = PageMessages['attachments'];

/** `PDF · pages 1–3 of 12 · 1,204 tokens`. */
export function factsOf({ kind, part, tokens }: Attachment, t: Words): string {
	return [
		t.kinds[kind],
		...(part ? [partWords(part, t)] : []),
		...(tokens === undefined ? [] : [t.tokens(tokens)])
	].join(' · ');
}

function partWords({ unit, ranges, of }: AttachmentPart, t: Words): string {
	const [[first, last] = [0, 0]] = ranges;
	// A part of a single line, or of every one: no range says which.
	return first === 1 && last === of ? t.inPart : t.rangesOf[unit](ranges, of);
}

/** In short, what is to be known of how it was read; empty where there is nothing. The dialog says it at length. */
export function hintsOf(notes: readonly ReadNote[], t: Words): string {
	return notes.map((note) => hintOf(note, t)).join(' · ');
}

function hintOf(note: ReadNote, t: Words): string {
	switch (note.code) {
		case 'guessed-encoding': {
			const known = encodings.find((name) => name === note.encoding);
			return known ? t.encodings[known] : note.encoding;
		}
		case 'cut':
			return t.beginningOf(note.bytes, note.of);
		case 'cut-pages':
			return t.rangesOf.page([[1, note.pages]], note.of);
		default:
			return t.notes[note.code](note.pages);
	}
}

/** `1,204 tokens`, or about so many. */
export function sizeWords({ tokens, isAbout }: Size, t: Words): string {
	return isAbout ? t.about(tokens) : t.tokens(tokens);
}

/** What stands against showing a source as a whole, where somebody has to choose from it first; null where nothing does. */
export function excessOf(attaching: Attaching, id: string, t: Words): string | null {
	if (attaching.sources.find((source) => source.id === id)?.attachment.text !== '') return null;
	const whole = attaching.wholeOf(id);
	const room = attaching.roomFor(id);
	if (whole === null || room === null) return t.uncounted;
	return t.tooLong(sizeWords(whole, t), Math.max(0, room.good));
}
