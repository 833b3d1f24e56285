import type { GenerateParams } from '#lib/engine/protocol.ts';
import type { SamplingChoice } from '#lib/storage/conversations.ts';

/** What the person set of the sampling, as the engine takes it. */
export function asRequest({ maxNewTokens, ...sampling }: SamplingChoice): Partial<GenerateParams> {
	return { sampling, ...(maxNewTokens === undefined ? {} : { maxNewTokens }) };
}
