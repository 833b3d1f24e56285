/** The page's end of a download realm. */
import { Client } from '#lib/boundary/client.ts';
import type { Port } from '#lib/boundary/serve.ts';
import { downloadErrors, type DownloadError } from './errors.ts';
import type { Calls } from './protocol.ts';

export class DownloadClient extends Client<Calls, DownloadError> {
	/** `onFatal` hears, once, why this realm can no longer be used; everything pending has been rejected by then. */
	constructor(port: Port, onFatal?: (error: DownloadError) => void) {
		super(port, downloadErrors, onFatal);
	}
}
