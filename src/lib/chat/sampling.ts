/** How an answer is to be sampled, as a person sets it: over Qwen's preset for the mode. */
import { samplingPreset } from '#lib/qwen3/sampling-presets.ts';
import { isInRange, type SamplingName } from '#lib/qwen3/sampling-ranges.ts';
import type { SamplingChoice } from '#lib/storage/conversations.ts';

/** What Qwen recommends; null for what it leaves open. `thinking`: the mode. */
export function recommended(name: SamplingName, thinking: boolean): number | null {
	if (name === 'seed' || name === 'maxNewTokens') return null;
	return samplingPreset(thinking)[name];
}

/**
 * The choice with one parameter as it was typed: nothing typed is Qwen's own again. Null when that is no number or out
 * of its range.
 */
export function withTyped(choice: SamplingChoice, name: SamplingName, typed: string): SamplingChoice | null {
	const others: { -readonly [Name in SamplingName]?: number } = { ...choice };
	delete others[name];
	if (typed.trim() === '') return others;
	const value = Number(typed);
	return isInRange(name, value) ? { ...others, [name]: value } : null;
}
