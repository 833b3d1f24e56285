/** IEEE half floats as 16-bit patterns, the form in which a model with fp16 logits hands them over. */

const infinityBits = 0x7c00;

/** The value of a half float's bit pattern. */
export function halfToNumber(bits: number): number {
	const sign = bits < 0x8000 ? 1 : -1;
	const exponent = (bits >> 10) & 31;
	const fraction = bits & 0x3ff;
	if (exponent === 0) return sign * fraction * 2 ** -24;
	if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
	return sign * (1024 + fraction) * 2 ** (exponent - 25);
}

/**
 * A whole number that sorts as the half floats do (−0 just below 0, NaN beyond the infinities). Cheaper to compare
 * than values, and free of branches: the signs of logits are as good as random.
 */
export function halfOrder(bits: number): number {
	const signed = (bits << 16) >> 16;
	return signed ^ ((signed >> 31) & 0x7fff);
}

const single = new Float32Array(1);
const singleBits = new Uint32Array(single.buffer);

/** The order of the largest half float that is at most `value` (any float32); −Infinity's own where there is none. */
export function halfOrderAtMost(value: number): number {
	if (value >= 65536) return value === Infinity ? infinityBits : infinityBits - 1;
	if (value < -65504) return -infinityBits - 1;
	const steps = halfSteps(Math.abs(value));
	return value >= 0 ? Math.floor(steps) : -Math.ceil(steps) - 1;
}

/** Position of a magnitude on the scale of half-float bit patterns, with a fraction between two of them. */
function halfSteps(magnitude: number): number {
	if (magnitude < 2 ** -14) return magnitude * 2 ** 24;
	single[0] = magnitude;
	// A float32 pattern has the same layout with 13 more bits of fraction, and an exponent that is 112 higher.
	return (singleBits[0] ?? 0) / 2 ** 13 - 112 * 1024;
}
