/** What a page asks to have loaded, and what a worker is told of it. */
import type { DeviceChoice, Device, Dtype, InspectParams, LoadParams, ModelSource } from './protocol.ts';

/** Files of each variant, for variants that may be of different versions. By path in the repository. */
interface VariantSource {
	readonly kind: 'variants';
	readonly files: Readonly<Partial<Record<Dtype, Readonly<Record<string, Blob>>>>>;
}

/** What to load; the supervisor chooses where. */
export interface ModelRequest extends Omit<LoadParams, 'choice' | 'source'> {
	readonly source: ModelSource | VariantSource;
	/** Variants the model publishes. */
	readonly dtypes: readonly Dtype[];
	/** The person asked for this device. */
	readonly device?: Device;
}

/** What a plan is asked for with. */
export function inspectParams({ dtypes, device }: ModelRequest): InspectParams {
	return device ? { dtypes, device } : { dtypes };
}

/** What one choice of the plan is loaded with. */
export function loadParams(
	{ source, modelId, contextLength, selfTest }: ModelRequest,
	choice: DeviceChoice
): LoadParams {
	return {
		source: sourceFor(source, choice),
		modelId,
		contextLength,
		choice,
		...(selfTest ? { selfTest } : {})
	};
}

function sourceFor(source: ModelRequest['source'], { dtype }: DeviceChoice): ModelSource {
	return source.kind === 'variants' ? { kind: 'files', files: source.files[dtype] ?? {} } : source;
}
