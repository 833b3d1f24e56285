/** Failures of importing and exporting: each carries a code, and the page words the code. */
import type { ErrorCodec } from '#lib/boundary/wire.ts';
import { storageErrorCodes, StorageError } from '#lib/storage/errors.ts';

/** Every way a transfer can fail. The catalogue has words for each; a code without words does not compile. */
export const transferErrorCodes = [
	/** The file is no JSON from a line on. Facts: `line`, from 1. */
	'not-json',
	/** An entry is not what its format says. Facts: `line` it begins on, `entry` from 1, `field` where one is to blame. */
	'broken-entry',
	/** One entry alone is larger than is taken. Facts: `line`, `entry`. */
	'entry-too-large',
	/** None of the formats that are known. */
	'unknown-format',
	/** Written by a newer version of Ponder. */
	'newer-format',
	/** It was to be restored, and holds conversations alone. */
	'not-a-backup',
	/** There is not one conversation in it. */
	'nothing-in-it',
	/** An archive that is damaged, encrypted, or larger than 4 GB. */
	'broken-archive',
	/** The file can no longer be read: moved, changed or taken away. */
	'unreadable',
	/** Another tab is importing. */
	'import-under-way',
	'worker-crashed',
	/** A defect of ours. */
	'internal',
	...storageErrorCodes
] as const;

export type TransferErrorCode = (typeof transferErrorCodes)[number];

/** Where in the file, by name. */
export type TransferFacts = Readonly<Record<string, string | number>>;

/** An `Error` with a code that survives `postMessage`. `message` is for diagnostics and holds nothing of the file. */
export class TransferError extends Error {
	readonly code: TransferErrorCode;
	readonly facts: TransferFacts;

	constructor(code: TransferErrorCode, message: string, facts: TransferFacts = {}, options?: ErrorOptions) {
		super(message, options);
		this.name = 'TransferError';
		this.code = code;
		this.facts = facts;
	}
}

/** How these errors cross. Storage errors keep their code; errors without one are defects of ours. */
export const transferErrors: ErrorCodec<TransferError> = {
	serialize: (error) => {
		const { code, facts, message, stack } = toTransferError(error);
		return { code, message, facts, ...(stack === undefined ? {} : { stack }) };
	},
	deserialize: ({ code, message, facts }) =>
		new TransferError(isTransferErrorCode(code) ? code : 'internal', message, facts),
	crashed: (reason) => new TransferError('worker-crashed', reason)
};

/** The coded form of whatever was thrown. */
export function toTransferError(error: unknown): TransferError {
	if (error instanceof TransferError) return error;
	const options = { cause: error };
	if (error instanceof StorageError) return new TransferError(error.code, error.message, {}, options);
	// What a file that was moved or changed since it was chosen throws when it is read.
	const isUnreadable =
		error instanceof DOMException && ['NotReadableError', 'NotFoundError'].includes(error.name);
	return new TransferError(isUnreadable ? 'unreadable' : 'internal', String(error), {}, options);
}

function isTransferErrorCode(code: string): code is TransferErrorCode {
	return transferErrorCodes.some((known) => known === code);
}
