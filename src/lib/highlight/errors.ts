/** Failures of highlighting. Nobody is told: code without colours is code all the same. */
import type { ErrorCodec } from '#lib/boundary/wire.ts';

export class HighlightError extends Error {
	override readonly name = 'HighlightError';
}

export const highlightErrors: ErrorCodec<HighlightError> = {
	serialize: (error) => ({
		code: 'internal',
		message: error instanceof Error ? error.message : String(error)
	}),
	deserialize: ({ message }) => new HighlightError(message),
	crashed: (reason) => new HighlightError(reason)
};
