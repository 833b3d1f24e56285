/** What a file is, by its name and by how it begins. Pure. */
import type { AttachmentKind } from './attachment.ts';
import { maxNameLength } from './limits.ts';

/** Endings of files of text that a file dialog would not know for such by their type. */
const code =
	'astro bat c cc clj cpp cs css dart diff ex fs go gradle graphql h hpp hs html ini ipynb java jl js json jsonc jsonl jsx kt less lisp lua m mjs mk mm nix patch php pl proto ps1 py r rb rs sass scala scss sh sql svelte swift tex toml ts tsx vb vue xml xsl yaml yml zig'.split(
		' '
	);
const tables = ['csv', 'tsv'];
const texts = 'adoc eml ics log markdown md org rst rtf srt text txt vtt'.split(' ');

/** For a file dialog: it shows these first, and takes others when it is asked to. */
export const acceptedFiles = [
	'application/pdf',
	'text/*',
	...['pdf', ...texts, ...tables, ...code].map((ending) => `.${ending}`)
].join(',');

/** By its name's ending; a text where that says nothing. */
export function kindOf(name: string): AttachmentKind {
	const ending = endingOf(name);
	if (ending === 'pdf') return 'pdf';
	if (tables.includes(ending)) return 'table';
	return code.includes(ending) ? 'code' : 'text';
}

function endingOf(name: string): string {
	return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** What a file begins with, as far as it decides how it is read. */
export type Beginning = 'pdf' | 'picture' | 'other';

const pictureMarks: readonly (readonly number[])[] = [
	[0x89, 0x50, 0x4e, 0x47], // PNG
	[0xff, 0xd8, 0xff], // JPEG
	[0x47, 0x49, 0x46, 0x38], // GIF
	[0x49, 0x49, 0x2a, 0x00], // TIFF, either way round
	[0x4d, 0x4d, 0x00, 0x2a]
];

/** Bytes in which readers of PDFs look for its mark (ISO 32000-1, Annex H.3.4.1, implementation note 13). */
const pdfReach = 1024;

/** By its first bytes. `name` counts for one thing alone: a text about PDFs names their mark, too, and is none of them. */
export function beginningOf(bytes: Uint8Array, name = ''): Beginning {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, pdfReach));
	const mark = head.indexOf('%PDF-');
	if (mark === 0 || (mark > 0 && !isCalledText(name))) return 'pdf';
	const isWebp = head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP';
	const isHeif = /^.{4}ftyp(avif|hei[cfx]|mif1)/s.test(head);
	const isMarked = pictureMarks.some((mark) => mark.every((byte, index) => bytes[index] === byte));
	return isWebp || isHeif || isMarked ? 'picture' : 'other';
}

function isCalledText(name: string): boolean {
	const ending = endingOf(name);
	return [texts, tables, code].some((endings) => endings.includes(ending));
}

/** What would turn or break the line that a name or title stands in. */
const unruly = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** A name or title as it may stand in a line: without what would turn or break that. */
export function oneLine(text: string): string {
	return text.replace(unruly, ' ').replace(/\s+/gu, ' ').trim().toWellFormed();
}

/** A file's name as it may stand in a line, with its end where it is long. */
export function nameOf(fileName: string): string {
	const line = oneLine(fileName);
	const characters = [...line];
	if (characters.length <= maxNameLength) return line;
	return `${characters.slice(0, maxNameLength - 16).join('')}…${characters.slice(-15).join('')}`;
}
