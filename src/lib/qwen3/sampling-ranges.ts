/** What a person may set of the sampling, and how far: within what the engine takes, and where Qwen's cards say so. */

export interface SamplingRange {
	readonly least: number;
	readonly most: number;
	/** What one press of an arrow key moves. */
	readonly step: number;
	readonly whole: boolean;
}

/**
 * Above a temperature of 2 the model writes noise. Top-p begins above 0 and min-p ends below 1: there they would leave no
 * token. The presence penalty is the cards' own range. Seeds are what a 32-bit generator tells apart. The longest answer
 * is the largest context of the family.
 */
export const samplingRanges = {
	temperature: { least: 0, most: 2, step: 0.1, whole: false },
	topP: { least: 0.01, most: 1, step: 0.05, whole: false },
	topK: { least: 0, most: 1000, step: 1, whole: true },
	minP: { least: 0, most: 0.99, step: 0.01, whole: false },
	presencePenalty: { least: 0, most: 2, step: 0.1, whole: false },
	seed: { least: 0, most: 4_294_967_295, step: 1, whole: true },
	maxNewTokens: { least: 1, most: 131_072, step: 256, whole: true }
} as const satisfies Readonly<Record<string, SamplingRange>>;

export type SamplingName = keyof typeof samplingRanges;

/** In the order they are shown in. */
export const samplingNames = Object.keys(samplingRanges) as readonly SamplingName[];

/** Whether that parameter may have that value. */
export function isInRange(name: SamplingName, value: number): boolean {
	const { least, most, whole }: SamplingRange = samplingRanges[name];
	return value >= least && value <= most && (!whole || Number.isSafeInteger(value));
}
