/** Failures of reading what is attached: each carries a code, and the page words the code. */
import type { ErrorCodec } from '#lib/boundary/wire.ts';

/** Every way it can fail. The catalogue has words for each; a code without words does not compile. */
export const attachmentErrorCodes = [
	'empty-file',
	/** A picture: Qwen3 reads text alone. */
	'picture',
	/** No text, whatever its name says: a program, an archive, a document of an office suite. */
	'not-text',
	/** The browser could not read it: moved, deleted, changed, or not allowed. */
	'unreadable',
	'folder',
	/** Facts: `max`. */
	'too-many',
	/** A PDF beyond what is read as a whole. Facts: `bytes`, `max`. */
	'too-large',
	/** It opens with a password. */
	'pdf-locked',
	/** Not with this one. */
	'pdf-wrong-password',
	'pdf-broken',
	/** Pictures of pages, or nothing at all. Facts: `pages`. */
	'pdf-without-text',
	/** What reads PDFs is fetched when the first is, and could not be. */
	'pdf-reader-missing',
	/** Its realm ended: out of memory, as a rule. */
	'worker-crashed',
	/** A defect of ours. */
	'internal'
] as const;

export type AttachmentErrorCode = (typeof attachmentErrorCodes)[number];

/** Those for which no second try can help: there is nothing in the file that Ponder reads. */
const final: readonly AttachmentErrorCode[] = [
	'empty-file',
	'picture',
	'not-text',
	'folder',
	'too-many',
	'too-large',
	'pdf-broken',
	'pdf-without-text'
];

/** Whether the very file may be read yet: with a network, a password, or at the next try. */
export function mayBeReadYet(code: AttachmentErrorCode): boolean {
	return !final.includes(code);
}

/** Figures for the words, by name. */
export type AttachmentFacts = Readonly<Record<string, string | number>>;

/** An `Error` with a code that survives `postMessage`. `message` is for diagnostics and holds nothing of the file. */
export class AttachmentError extends Error {
	readonly code: AttachmentErrorCode;
	readonly facts: AttachmentFacts;

	constructor(
		code: AttachmentErrorCode,
		message: string,
		facts: AttachmentFacts = {},
		options?: ErrorOptions
	) {
		super(message, options);
		this.name = 'AttachmentError';
		this.code = code;
		this.facts = facts;
	}
}

/** How these errors cross. Errors without a code are defects of ours. */
export const attachmentErrors: ErrorCodec<AttachmentError> = {
	serialize: (error) => {
		const { code, facts, message, stack } = toAttachmentError(error);
		return { code, message, facts, ...(stack === undefined ? {} : { stack }) };
	},
	deserialize: ({ code, message, facts }) =>
		new AttachmentError(isAttachmentErrorCode(code) ? code : 'internal', message, facts),
	crashed: (reason) => new AttachmentError('worker-crashed', reason)
};

/** The coded form of whatever was thrown. */
export function toAttachmentError(error: unknown): AttachmentError {
	if (error instanceof AttachmentError) return error;
	// What a file that was moved or changed since it was chosen throws when it is read.
	const isUnreadable = error instanceof DOMException && unreadable.includes(error.name);
	return new AttachmentError(isUnreadable ? 'unreadable' : 'internal', String(error), {}, { cause: error });
}

const unreadable = ['NotReadableError', 'NotFoundError', 'SecurityError', 'NotAllowedError'];

function isAttachmentErrorCode(code: string): code is AttachmentErrorCode {
	return attachmentErrorCodes.some((known) => known === code);
}
