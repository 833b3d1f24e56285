/** The contract with the realm that reads PDFs: its table of calls. Types only. */
import type { CallContext as BoundaryContext, Handlers as BoundaryHandlers } from '#lib/boundary/wire.ts';
import type { ReadText } from './attachment.ts';

/** One row a call. */
export interface Calls {
	/** The text of a PDF, page by page. Rejects with an `AttachmentError`; aborting ends it after the page under way. */
	read: { params: ReadPdfParams; progress: PdfProgress; result: ReadPdf; steer: never };
}

export interface ReadPdfParams {
	readonly file: Blob;
	/** What it opens with; absent where nobody has said. */
	readonly password?: string;
}

/** Pages. */
export interface PdfProgress {
	readonly done: number;
	readonly total: number;
}

export interface ReadPdf extends ReadText {
	readonly unit: 'page';
	/** Addresses of the app's files that it took: the realm's own script, and what that fetched. */
	readonly files: readonly string[];
}

/** One function a call; the realm is exactly this. */
export type Handlers = BoundaryHandlers<Calls>;

/** What a running call is given by whoever serves it. */
export type ReadContext = BoundaryContext<Calls, 'read'>;
