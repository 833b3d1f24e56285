/** Files from outside, read as text for the message box. */
import {
	maxCharacters,
	maxFiles,
	quoted,
	tidyText,
	type Arrival,
	type ArrivalSource,
	type ExportFile,
	type Trouble
} from './arrival.ts';

/** No character takes more bytes, in UTF-8 and in UTF-16. */
const maxBytes = maxCharacters * 4;

export interface FileSource {
	readonly name: string;
	/** Rejects with a `DOMException` where it cannot be read. */
	readonly open: () => Promise<Blob>;
}

/** How Ponder's own files begin (`src/lib/transfer/FORMAT.md`). */
const exported = /^\s*\{\s*"format"\s*:\s*"ponder"/;

interface ReadText {
	readonly name: string;
	readonly text: string;
	readonly isCut: boolean;
}

type ReadFile = ReadText | { readonly trouble: Trouble } | { readonly export: ExportFile };

/** What a file that is a file of text calls itself inside a fence. */
const languages: Readonly<Record<string, string>> = { md: 'markdown', json: 'json', csv: 'csv' };

/**
 * What a share or an opened file brings: `words` first, then every file under its name. Never rejects: a file that
 * cannot be read is among the troubles. An export of Ponder is no text to be asked about.
 */
export async function arrivalOfFiles(
	source: ArrivalSource,
	files: readonly FileSource[],
	words = ''
): Promise<Arrival> {
	const read = await Promise.all(files.slice(0, maxFiles).map(readFile));
	const blocks = read.flatMap((file) => ('text' in file ? [block(file.name, file.text)] : []));
	const { text, isCut } = tidyText([words, ...blocks].filter((part) => part.trim() !== '').join('\n\n'));
	const wasCut = isCut || read.some((file) => 'text' in file && file.isCut);
	const troubles: Trouble[] = [
		...read.flatMap((file) => ('trouble' in file ? [file.trouble] : [])),
		...(files.length > maxFiles ? [{ code: 'too-many-files' } as const] : []),
		...(wasCut ? [{ code: 'too-long' } as const] : [])
	];
	const exports = read.flatMap((file) => ('export' in file ? [file.export] : []));
	const arrival = { source, text, modelName: null, thinking: null, troubles };
	return exports.length === 0 ? arrival : { ...arrival, exports };
}

async function readFile(source: FileSource): Promise<ReadFile> {
	const name = quoted(source.name);
	try {
		const file = await source.open();
		const bytes = new Uint8Array(await file.slice(0, maxBytes).arrayBuffer());
		const read = decode(name, bytes, file.size > bytes.length);
		return 'text' in read && exported.test(read.text) ? { export: { name, file } } : read;
	} catch (reason) {
		// The browser's own: the file was moved, deleted, changed or may not be read.
		if (reason instanceof DOMException) return { trouble: { code: 'unreadable-file', name } };
		throw reason;
	}
}

/** `isPart`: there is more of the file, so that a character may be cut at the end. */
function decode(name: string, bytes: Uint8Array, isPart: boolean): ReadText | { readonly trouble: Trouble } {
	if (bytes.length === 0) return { trouble: { code: 'empty-file', name } };
	if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return { trouble: { code: 'pdf', name } };
	try {
		const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes, { stream: isPart });
		if (hasControls(text)) return { trouble: { code: 'not-text', name } };
		const tidy = tidyText(text);
		return { name, text: tidy.text, isCut: tidy.isCut || isPart };
	} catch (reason) {
		if (!(reason instanceof TypeError)) throw reason;
		const isText = !bytes.some((byte) => isControl(byte));
		return { trouble: { code: isText ? 'wrong-encoding' : 'not-text', name } };
	}
}

/** By the mark at the beginning; UTF-8 where there is none, as everywhere on the web. */
function encodingOf(bytes: Uint8Array): string {
	if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
	return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8';
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
	return mark.every((byte, index) => bytes[index] === byte);
}

function hasControls(text: string): boolean {
	for (let index = 0; index < text.length; index++) if (isControl(text.charCodeAt(index))) return true;
	return false;
}

/** What no text has: neither white space (9 to 13) nor the escape of terminals' colours (27). */
function isControl(code: number): boolean {
	return code < 32 && code !== 27 && !(code >= 9 && code <= 13);
}

/** A file under its name, in a fence that nothing inside it closes. */
function block(name: string, text: string): string {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = '`'.repeat(longest + 1);
	const language = languages[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? '';
	return `${name}\n${fence}${language}\n${text.trimEnd()}\n${fence}`.trimStart();
}
