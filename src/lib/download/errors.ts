/** Failures of the download realm: each carries a code, and the page words the code. */
import type { ErrorCodec } from '#lib/boundary/wire.ts';
import { storageErrorCodes, StorageError } from '#lib/storage/errors.ts';

/** Every way getting or keeping weights can fail. The catalogue has words for each; a code without words does not compile. */
export const downloadErrorCodes = [
	/** No connection, or it broke and did not come back while it was tried again. */
	'offline',
	/** The address of the hub or mirror is neither https nor http on this machine, or is no address. */
	'hub-address-invalid',
	/** Something answers at the hub's address, but does not speak the hub's protocol. */
	'not-a-hub',
	/** 401: the repository asks for a token, or does not take the one it was sent. */
	'unauthorized',
	/** 403: the repository is gated, or the token may not read it. */
	'forbidden',
	/** 404: no such repository, commit or file. Facts: `path`. */
	'not-found',
	/** 429, and the host went on saying so. Facts: `seconds`, when it named a time. */
	'rate-limited',
	/** 5xx, and the host went on saying so. Facts: `status`. */
	'hub-failed',
	/** The address that the hub redirected to is signed for a while, and that is over. Facts: `status`. */
	'address-expired',
	/** Another status that nobody foresaw. Facts: `status`. */
	'unexpected-answer',
	/** The host's file has another size than its pin. Facts: `path`, `expected`, `found`. */
	'size-changed',
	/** What arrives is cut short, again and again: a proxy on the way. Facts: `path`. */
	'truncated',
	/** The whole file's digest is wrong, also after every chunk was fetched a second time. Facts: `path`. */
	'wrong-bytes',
	/** The repository holds no Qwen3 model in ONNX form that Ponder can run. Facts: `reason`, a `RepositoryFlaw`. */
	'not-a-model',
	/** A file given for import is none of the model's. Facts: `path`. */
	'import-mismatch',
	/** What is asked for is not stored here. */
	'not-stored',
	'worker-crashed',
	/** A defect of ours. */
	'internal',
	...storageErrorCodes
] as const;

export type DownloadErrorCode = (typeof downloadErrorCodes)[number];

/** Figures that the words of a code need, by name. */
export type Facts = Readonly<Record<string, string | number>>;

/** An `Error` with a code that survives `postMessage`. `message` is for diagnostics only and never holds a token. */
export class DownloadError extends Error {
	readonly code: DownloadErrorCode;
	readonly facts: Facts;

	constructor(code: DownloadErrorCode, message: string, facts: Facts = {}, options?: ErrorOptions) {
		super(message, options);
		this.name = 'DownloadError';
		this.code = code;
		this.facts = facts;
	}
}

/** How download errors cross. Storage errors keep their code; errors without one are defects of ours. */
export const downloadErrors: ErrorCodec<DownloadError> = {
	serialize: (error) => {
		const { code, facts } = toDownloadError(error);
		if (!(error instanceof Error)) return { code, message: String(error), facts };
		return {
			code,
			message: error.message,
			facts,
			...(error.stack === undefined ? {} : { stack: error.stack })
		};
	},
	deserialize: ({ code, message, stack, facts }) => {
		const error = new DownloadError(isDownloadErrorCode(code) ? code : 'internal', message, facts);
		// Its stack is that of where it was thrown.
		if (stack !== undefined) error.stack = stack;
		return error;
	},
	crashed: (reason) => new DownloadError('worker-crashed', reason)
};

/** The coded form of whatever was thrown. */
export function toDownloadError(error: unknown): DownloadError {
	if (error instanceof DownloadError) return error;
	const options = { cause: error };
	if (error instanceof StorageError) return new DownloadError(error.code, error.message, {}, options);
	return new DownloadError('internal', String(error), {}, options);
}

function isDownloadErrorCode(code: string): code is DownloadErrorCode {
	return downloadErrorCodes.some((known) => known === code);
}
