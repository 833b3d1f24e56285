import { EmbedError, type EmbedErrorCode } from '#lib/embed/errors.ts';
import { EngineError, type EngineErrorCode } from '#lib/engine/errors.ts';

/** What a host is told of the engine's failures: no more than it can act on. Everything else means that no model can answer. */
const codes: Readonly<Partial<Record<EngineErrorCode, EmbedErrorCode>>> = {
	busy: 'busy',
	'context-overflow': 'context-overflow',
	'empty-message': 'bad-params',
	'bad-request': 'bad-params',
	internal: 'internal'
};

/** The host's error for a failure of the engine, by its code or as it was thrown; any other is a defect of ours. */
export function embedErrorOf(failure: EngineErrorCode | EngineError): EmbedError {
	const code = failure instanceof EngineError ? failure.code : failure;
	return new EmbedError(codes[code] ?? 'model-unavailable', `The engine failed: ${code}.`);
}
