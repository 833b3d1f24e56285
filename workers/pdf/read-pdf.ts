/** The text of a PDF, by pdf.js: both its halves run in this realm, so that the page draws on undisturbed. */
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
// Without a worker of its own, pdf.js takes the half that reads from here.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { ReadNote, Section } from '#lib/attachments/attachment.ts';
import { tidied } from '#lib/attachments/decode.ts';
import { AttachmentError } from '#lib/attachments/errors.ts';
import { maxCharacters, maxPdfBytes } from '#lib/attachments/limits.ts';
import { pageText, type TextPiece } from '#lib/attachments/page-text.ts';
import type { ReadContext, ReadPdf, ReadPdfParams } from '#lib/attachments/protocol.ts';
import { CharacterMaps } from './character-maps.ts';

/** Every page, as far as it can be read. */
export async function readPdf(params: ReadPdfParams, context: ReadContext): Promise<ReadPdf> {
	const { size } = params.file;
	if (size > maxPdfBytes) {
		throw new AttachmentError('too-large', 'a PDF of this size', { bytes: size, max: maxPdfBytes });
	}
	const maps = new CharacterMaps();
	const document = await open(params, maps);
	try {
		return { ...(await readPages(document, maps, context)), files: [self.location.href, ...maps.files] };
	} finally {
		await document.loadingTask.destroy();
	}
}

async function open({ file, password }: ReadPdfParams, maps: CharacterMaps): Promise<PDFDocumentProxy> {
	const task = getDocument({
		data: new Uint8Array(await file.arrayBuffer()),
		...(password === undefined ? {} : { password }),
		BinaryDataFactory: maps.factory,
		// No letter is drawn: what stands in for fonts that are not in the file would be fetched for nothing.
		useSystemFonts: true,
		disableFontFace: true,
		isOffscreenCanvasSupported: false,
		useWasm: false,
		useWorkerFetch: false,
		// The policy of this realm allows none.
		isEvalSupported: false,
		stopAtErrors: false,
		// Nothing of a file belongs into the console.
		verbosity: 0
	});
	try {
		return await task.promise;
	} catch (reason) {
		throw openError(reason);
	}
}

/** pdf.js tells its exceptions apart by their names; the numbers are those of its `PasswordResponses`. */
function openError(reason: unknown): AttachmentError {
	const { name, code } = reason as { readonly name?: string; readonly code?: number };
	const options = { cause: reason };
	if (name !== 'PasswordException') return new AttachmentError('pdf-broken', String(name), {}, options);
	return new AttachmentError(code === 2 ? 'pdf-wrong-password' : 'pdf-locked', 'encrypted', {}, options);
}

async function readPages(
	document: PDFDocumentProxy,
	maps: CharacterMaps,
	{ signal, progress }: ReadContext
): Promise<Omit<ReadPdf, 'files'>> {
	const total = document.numPages;
	const sections: Section[] = [];
	let length = 0;
	let broken = 0;
	const notes: ReadNote[] = [];
	for (let number = 1; number <= total && length < maxCharacters; number++) {
		signal.throwIfAborted();
		progress({ done: number - 1, total });
		const whole = await textOf(document, number);
		// Without them, letters would be missing and nobody would know.
		if (maps.failure !== null) throw maps.failure;
		if (whole === null) broken++;
		const text = (whole ?? '').slice(0, maxCharacters - length).toWellFormed();
		sections.push({ text, range: [number, number] });
		length += text.length;
		if (whole !== null && text.length < whole.length) notes.push(cutNote(text, whole));
	}
	const empty = sections.filter(({ text }) => text === '').length;
	if (broken === total) throw new AttachmentError('pdf-broken', 'not a page of it can be read');
	if (empty === sections.length) {
		throw new AttachmentError('pdf-without-text', 'no text on any page', { pages: total });
	}
	if (sections.length < total) notes.push({ code: 'cut-pages', pages: sections.length, of: total });
	if (broken > 0) notes.push({ code: 'broken-pages', pages: broken });
	if (empty > broken) notes.push({ code: 'pages-without-text', pages: empty - broken });
	return { unit: 'page', sections, notes };
}

/** Of a page that is longer than all that is read of a file. */
function cutNote(text: string, whole: string): ReadNote {
	return { code: 'cut', bytes: new Blob([text]).size, of: new Blob([whole]).size };
}

/** Null for a page that cannot be read. */
async function textOf(document: PDFDocumentProxy, number: number): Promise<string | null> {
	try {
		const page = await document.getPage(number);
		// Of a shape that stands for several letters it would make these before they are in order.
		const { items } = await page.getTextContent({ disableNormalization: true });
		page.cleanup();
		// Marked content is not asked for: all of them are pieces of text.
		return tidied(pageText(items as readonly TextPiece[]));
	} catch (reason) {
		// Whatever a damaged page has it throw.
		console.info(`Page ${number} cannot be read:`, reason instanceof Error ? reason.name : 'unknown');
		return null;
	}
}
