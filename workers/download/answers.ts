/** What a host's answer means: the code of each status, and what a range's headers promise. */
import { DownloadError, type Facts } from '#lib/download/errors.ts';

/** A byte range of a file, `to` exclusive, and what the file is said to be. */
export interface Wanted {
	readonly path: string;
	readonly from: number;
	readonly to: number;
	/** Of the whole file. */
	readonly bytes: number;
}

/** The code for a status that is no success. `path` is what was asked for; `isHub`: the hub itself answered. */
export function statusError(
	response: Response,
	{ path, isHub, now }: { readonly path: string; readonly isHub: boolean; readonly now: number }
): DownloadError {
	const { status } = response;
	const seconds = retryAfterSeconds(response.headers.get('retry-after'), now);
	const facts: Facts = { path, status, ...(seconds === null ? {} : { seconds }) };
	const fail = (code: DownloadError['code']): DownloadError =>
		new DownloadError(code, `status ${status}`, facts);
	if (status === 429) return fail('rate-limited');
	if (status >= 500) return fail('hub-failed');
	if (!isHub) return fail(expiredStatuses.has(status) ? 'address-expired' : 'unexpected-answer');
	if (status === 401) return fail('unauthorized');
	if (status === 403) return fail('forbidden');
	if (status === 404) return fail('not-found');
	return fail('unexpected-answer');
}

/** What storage says of a signed address whose time is over; the hub gives a new one with every request. */
const expiredStatuses: ReadonlySet<number> = new Set([401, 403, 410]);

/** Codes of failures that may pass by themselves. */
const transient = new Set<DownloadError['code']>([
	'offline',
	'rate-limited',
	'hub-failed',
	'address-expired',
	'unexpected-answer',
	'truncated',
	// A captive portal answers in everybody's place until somebody has signed in.
	'not-a-hub'
]);

export function isTransient({ code }: DownloadError): boolean {
	return transient.has(code);
}

/** Seconds from now, of either form of the header (RFC 9110, 10.2.3); null when it says nothing. */
export function retryAfterSeconds(header: string | null, now: number): number | null {
	if (header === null) return null;
	if (/^\d+$/.test(header.trim())) return Number(header);
	const at = Date.parse(header);
	return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
}

/** What a successful answer will bring. */
export interface Promised {
	/** Where in the file its bytes begin. */
	readonly from: number;
	/** False: the host knows no ranges and sends the whole file. */
	readonly isRange: boolean;
}

/** Reads the headers of a 200 or 206. Headers the host does not let a page read are not held against it. */
export function promisedRange(response: Response, wanted: Wanted): Promised {
	if (response.headers.get('content-type')?.startsWith('text/html') === true) {
		throw new DownloadError('not-a-hub', 'a page came in place of a file', { path: wanted.path });
	}
	if (response.status !== 206) return { from: 0, isRange: false };
	const header = response.headers.get('content-range');
	if (header === null) return { from: wanted.from, isRange: true };
	const match = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(header.trim());
	const [, from, total] = match ?? [];
	if (total !== undefined && total !== '*') checkSize(wanted, Number(total));
	if (Number(from) !== wanted.from) {
		throw new DownloadError('unexpected-answer', 'another range than asked for', {
			path: wanted.path,
			status: response.status
		});
	}
	return { from: wanted.from, isRange: true };
}

/** Rejects with `size-changed` when the file is found to have another size than its pin. */
export function checkSize({ path, bytes }: Pick<Wanted, 'path' | 'bytes'>, found: number): void {
	if (found === bytes) return;
	throw new DownloadError('size-changed', `${found} bytes`, { path, expected: bytes, found });
}

/** The size in a 416's header; null when it is not told. */
export function sizeOfUnsatisfied(response: Response): number | null {
	const match = /^bytes \*\/(\d+)$/.exec(response.headers.get('content-range')?.trim() ?? '');
	return match?.[1] === undefined ? null : Number(match[1]);
}
