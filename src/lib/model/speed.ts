/** How fast a model writes on this device: measured where it has answered here, estimated where it has not. */
import type { Device, Dtype } from '#lib/engine/protocol.ts';

export interface Speed {
	readonly tokensPerSecond: number;
	/** False: an estimate, to be shown as one. */
	readonly isMeasured: boolean;
}

/**
 * The share of a device's plain memory bandwidth that decoding reaches: every token reads all weights once. Graphics
 * cards: Qwen3-0.6B in q4f16 (0.57 GB) was reported at 73 and 1.7B (1.43 GB) at 18 tokens a second on a Mac of 310 GB/s,
 * which is 13 and 8 per cent. Processors: the 0.6B shape in int8 (0.62 GB) took 207 ms a token with one thread where a
 * plain loop over memory reads about 6 GB/s.
 */
const share: Readonly<Record<Device, number>> = { webgpu: 0.1, wasm: 0.5 };

/**
 * Milliseconds of reading a token, below which nothing is estimated: the rest of the work, which no bandwidth tells of, is
 * then most of it. The bundled model's 3.4 MB are read in 0.6 to 2.5 ms on the processors of servers; there, a token took 8 to 14 ms.
 */
const shortestReading = 10;

/** Answers shorter than this say more about the start than about the speed. Tokens. */
const fewestTokens = 16;

/** Names what a rate was measured of. */
export function rateKey(modelId: string, device: Device, dtype: Dtype): string {
	return `${modelId}/${device}/${dtype}`;
}

/**
 * @param bandwidth bytes a second, as the engine's `probe` measured it
 * @param weightBytes of the variant
 * @returns null where a model is too small for this device to be estimated
 */
export function estimatedSpeed(device: Device, bandwidth: number, weightBytes: number): Speed | null {
	const reading = (weightBytes * 1000) / (bandwidth * share[device]);
	return reading < shortestReading ? null : { tokensPerSecond: 1000 / reading, isMeasured: false };
}

/** Whether an answer was long enough to tell a rate. */
export function tellsRate(tokens: number, tokensPerSecond: number): boolean {
	return tokens >= fewestTokens && Number.isFinite(tokensPerSecond) && tokensPerSecond > 0;
}
