/** Files from outside: what Ponder exported itself is offered for an import, everything else goes with the message. */
import {
	quoted,
	tidyText,
	type Arrival,
	type ArrivalSource,
	type ExportFile,
	type Trouble
} from './arrival.ts';

export interface FileSource {
	readonly name: string;
	/** Rejects with a `DOMException` where it cannot be had. */
	readonly open: () => Promise<File>;
}

/** How Ponder's own files begin (`src/lib/transfer/FORMAT.md`). */
const exported = /^\s*\{\s*"format"\s*:\s*"ponder"/;

/** Bytes in which that shows. */
const beginning = 200;

type Opened = { readonly file: File } | { readonly trouble: Trouble } | { readonly export: ExportFile };

/**
 * What a share or an opened file brings: `words` for the message box, and every file to go with it. Never rejects: a file
 * that cannot be had is among the troubles. An export of Ponder is no text to be asked about.
 */
export async function arrivalOfFiles(
	source: ArrivalSource,
	sources: readonly FileSource[],
	words = ''
): Promise<Arrival> {
	const opened = await Promise.all(sources.map(open));
	const { text, isCut } = tidyText(words);
	const troubles: Trouble[] = [
		...opened.flatMap((one) => ('trouble' in one ? [one.trouble] : [])),
		...(isCut ? [{ code: 'too-long' } as const] : [])
	];
	const files = opened.flatMap((one) => ('file' in one ? [one.file] : []));
	const exports = opened.flatMap((one) => ('export' in one ? [one.export] : []));
	return {
		source,
		text,
		modelName: null,
		thinking: null,
		troubles,
		...(files.length > 0 && { files }),
		...(exports.length > 0 && { exports })
	};
}

async function open(source: FileSource): Promise<Opened> {
	const name = quoted(source.name);
	try {
		const file = await source.open();
		const isExport = exported.test(await file.slice(0, beginning).text());
		return isExport ? { export: { name, file } } : { file };
	} catch (reason) {
		// The browser's own: the file was moved, deleted, changed or may not be read.
		if (reason instanceof DOMException) return { trouble: { code: 'unreadable-file', name } };
		throw reason;
	}
}
