/** Failures of the browser's storage: each carries a code, and the page words the code. */

/** Every way storage can fail. The catalogue has words for each; a code without words does not compile. */
export const storageErrorCodes = [
	/** The browser gives this page no storage: a private window, a blocked site, an embedded page. */
	'storage-denied',
	/** The disk or this site's share of it is full. */
	'storage-full',
	/** Another tab holds an older version of the database open. */
	'storage-blocked',
	/** The database was written by a newer version of Ponder. */
	'storage-newer',
	/** Reading or writing failed for another reason. */
	'storage-failed'
] as const;

export type StorageErrorCode = (typeof storageErrorCodes)[number];

/** An `Error` with a code. `message` is for diagnostics only. */
export class StorageError extends Error {
	readonly code: StorageErrorCode;

	constructor(code: StorageErrorCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.name = 'StorageError';
		this.code = code;
	}
}

const codeByExceptionName: Readonly<Record<string, StorageErrorCode>> = {
	QuotaExceededError: 'storage-full',
	VersionError: 'storage-newer',
	SecurityError: 'storage-denied'
};

/** The coded form of whatever IndexedDB threw; the name of a `DOMException` decides. */
export function toStorageError(reason: unknown): StorageError {
	if (reason instanceof StorageError) return reason;
	const { name, message } = reason instanceof Error ? reason : { name: 'unknown', message: String(reason) };
	const code = codeByExceptionName[name] ?? 'storage-failed';
	return new StorageError(code, `${name}: ${message}`, { cause: reason });
}
