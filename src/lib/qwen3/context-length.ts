/** How much context to set up for when nobody has chosen. */

/** Tokens on offer; the largest is what the published models were made for (32K). */
export const contextLengths = [4096, 8192, 16384, 32768] as const;

/**
 * Default context in tokens by device memory in GiB (`navigator.deviceMemory`: at most 8, coarse, and absent outside
 * Chromium; absent counts as 4). A context costs 112 to 144 KiB of cache a token for the published models, so
 * 4,096 tokens take about half a gigabyte. Never more than `maxContextLength`.
 */
export function defaultContextLength(deviceMemory: number | undefined, maxContextLength: number): number {
	const memory = deviceMemory ?? 4;
	const wanted = memory >= 8 ? 16384 : memory >= 4 ? 8192 : 4096;
	return Math.min(wanted, maxContextLength);
}
