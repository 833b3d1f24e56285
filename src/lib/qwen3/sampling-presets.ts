/** The sampling values that the Qwen3 model cards recommend, by mode. */

/** Field for field the sampling part of a request to the engine, without the seed. */
export interface SamplingPreset {
	readonly temperature: number;
	readonly topK: number;
	readonly topP: number;
	readonly minP: number;
	readonly presencePenalty: number;
	readonly repetitionPenalty: number;
}

/** Model card, "Best Practices": thinking mode; greedy decoding is warned against there. */
export const thinkingPreset: SamplingPreset = {
	temperature: 0.6,
	topK: 20,
	topP: 0.95,
	minP: 0,
	presencePenalty: 0,
	repetitionPenalty: 1
};

/** Model card, "Best Practices": non-thinking mode; the presence penalty is the one of Qwen's own evaluations. */
export const nonThinkingPreset: SamplingPreset = {
	temperature: 0.7,
	topK: 20,
	topP: 0.8,
	minP: 0,
	presencePenalty: 1.5,
	repetitionPenalty: 1
};

/** The preset for the hard switch's position (`enable_thinking`). */
export function samplingPreset(thinking: boolean): SamplingPreset {
	return thinking ? thinkingPreset : nonThinkingPreset;
}
