/** The worker that reads PDFs: serves, holds the lock. Wiring only. */
import { attachmentErrors, type AttachmentError } from '#lib/attachments/errors.ts';
import type { Calls, Handlers } from '#lib/attachments/protocol.ts';
import { serve } from '#lib/boundary/serve.ts';
import { announceLife } from '#lib/boundary/worker.ts';
import { readPdf } from './read-pdf.ts';

declare const self: DedicatedWorkerGlobalScope;

/** Where this realm remembers that it serves. WebKit runs an entry a second time where a chunk imports from it. */
const started = Symbol.for('ponder.pdf');

if (!Reflect.has(self, started)) {
	Reflect.set(self, started, true);
	const handlers: Handlers = { read: readPdf };
	serve<Calls, AttachmentError>(handlers, self, attachmentErrors);
	// Missing outside secure contexts, whatever the types say.
	const locks = navigator.locks as LockManager | undefined;
	announceLife('pdf', self, locks);
}
