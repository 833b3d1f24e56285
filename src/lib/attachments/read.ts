/** Reads a file that is to be attached: text here, PDFs in a worker of their own, which ends with it. */
import { Client } from '#lib/boundary/client.ts';
import { scriptUrl } from '#lib/boundary/script-url.ts';
import { watchWorker, type SpawnedRealm } from '#lib/boundary/worker.ts';
import script from '../../../workers/pdf/pdf.worker.ts?worker&url';
import type { AttachmentKind, ReadNote, ReadText } from './attachment.ts';
import { decodeText } from './decode.ts';
import { AttachmentError, attachmentErrors, toAttachmentError } from './errors.ts';
import type { Encoding } from './guess-encoding.ts';
import { beginningOf, kindOf } from './kinds.ts';
import { maxTextBytes } from './limits.ts';
import type { Calls, PdfProgress } from './protocol.ts';
import { inPartsToChoose, sectionsOf } from './sections.ts';

export interface ReadOptions {
	readonly signal: AbortSignal;
	/** Hears of a PDF's pages. */
	readonly progress: (progress: PdfProgress) => void;
	/** What a PDF opens with. */
	readonly password?: string | undefined;
	/** What a text is to be read as, whatever it seems to be. */
	readonly encoding?: Encoding | undefined;
	/** What the person reads, which decides what is guessed; the browser's list by default. */
	readonly languages?: readonly string[] | undefined;
	readonly spawn?: () => SpawnedRealm<AttachmentError>;
}

export interface ReadFile extends ReadText {
	readonly kind: AttachmentKind;
	/** Addresses of the app's files that it took. */
	readonly files: readonly string[];
}

/** Bytes in which it shows what a file is. */
const beginning = 4096;

/**
 * The text of a file, as far as it is taken. Rejects with an `AttachmentError`, or with the signal's reason when that
 * stopped it.
 */
export async function readFile(file: File, options: ReadOptions): Promise<ReadFile> {
	try {
		const first = new Uint8Array(await file.slice(0, beginning).arrayBuffer());
		options.signal.throwIfAborted();
		if (first.length === 0) throw new AttachmentError('empty-file', 'no bytes');
		switch (beginningOf(first, file.name)) {
			case 'pdf':
				return await readPdf(file, options);
			case 'picture':
				throw new AttachmentError('picture', 'a picture');
			case 'other':
				return await readText(file, options);
		}
	} catch (reason) {
		if (options.signal.aborted) throw options.signal.reason;
		throw toAttachmentError(reason);
	}
}

/** Of a file of any size, no more than its beginning is held. */
async function readText(file: File, options: ReadOptions): Promise<ReadFile> {
	const { signal, encoding, languages = browserLanguages() } = options;
	const bytes = new Uint8Array(await file.slice(0, maxTextBytes).arrayBuffer());
	signal.throwIfAborted();
	const { text, guessed, isCut } = decodeText(bytes, {
		isPart: file.size > bytes.length,
		encoding,
		languages
	});
	const notes: ReadNote[] = [];
	if (guessed !== null) notes.push({ code: 'guessed-encoding', encoding: guessed });
	if (isCut || file.size > bytes.length) {
		const read = isCut ? new Blob([text]).size : bytes.length;
		notes.push({ code: 'cut', bytes: read, of: file.size });
	}
	return { kind: kindOf(file.name), unit: 'line', sections: sectionsOf(text), notes, files: [] };
}

/** Node 20, which runs the tests, has no navigator, whatever the types say. */
function browserLanguages(): readonly string[] {
	return (globalThis.navigator as Navigator | undefined)?.languages ?? [];
}

async function readPdf(file: File, options: ReadOptions): Promise<ReadFile> {
	const { signal, progress, password, spawn = spawnPdf } = options;
	const realm = spawn();
	const client = new Client<Calls, AttachmentError>(realm.port, attachmentErrors);
	let isAlive = false;
	realm.port.addEventListener('message', () => (isAlive = true));
	void realm.died.then((error) => {
		// A script that could not be fetched has never said a word.
		client.close(isAlive ? error : new AttachmentError('pdf-reader-missing', error.message));
	});
	const stop = new Promise<never>((_, reject) => {
		// Not asked first: in the middle of a page it would not hear.
		signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
	});
	try {
		const params = { file, ...(password === undefined ? {} : { password }) };
		const { files, ...read } = await Promise.race([client.start('read', params, { progress }).result, stop]);
		return { kind: 'pdf', ...inPartsToChoose(read), files };
	} finally {
		realm.end();
	}
}

function spawnPdf(): SpawnedRealm<AttachmentError> {
	const worker = new Worker(scriptUrl(script), { type: 'module' });
	// Missing outside secure contexts, whatever the types say.
	return watchWorker(worker, navigator.locks as LockManager | undefined, attachmentErrors);
}
