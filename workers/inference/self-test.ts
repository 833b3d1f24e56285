/**
 * One run of a fixed prompt after loading. Broken shaders, half-precision overflow and mangled weights do not
 * throw: they compute nonsense. This finds them before a person reads it.
 */
import { EngineError } from '#lib/engine/errors.ts';
import type { SelfTest } from '#lib/engine/protocol.ts';
import { runOnce } from './run-once.ts';
import type { LoadedSession } from './session.ts';

/** Any model has something to say to this; nothing is known about what. */
const ANY_PROMPT = 'The quick brown fox jumps over the lazy dog. 0123456789';

/** Standard deviation of the logits below which they say nothing: working models have more than 1. */
const LEAST_SPREAD = 1e-3;

/**
 * Rejects with `self-test-failed` when the logits are not finite, all alike, or their largest does not decode
 * to one of `test.expect`; with `run-failed` (or a more exact code) when the run itself fails.
 */
export async function selfTest(loaded: LoadedSession, test: SelfTest | undefined): Promise<void> {
	const ids = loaded.tokenizer.encode(test?.prompt ?? ANY_PROMPT, { add_special_tokens: false });
	const logits = await runOnce(loaded, ids);
	checkSpread(logits);
	if (!test) return;
	const top = loaded.tokenizer.decode([argmax(logits)], { skip_special_tokens: false });
	if (!test.expect.includes(top)) {
		throw new EngineError(
			'self-test-failed',
			`${JSON.stringify(test.prompt)} continued with ${JSON.stringify(top)}`
		);
	}
}

function checkSpread(logits: Float32Array): void {
	let sum = 0;
	let squares = 0;
	for (const logit of logits) {
		sum += logit;
		squares += logit * logit;
	}
	const mean = sum / logits.length;
	const spread = Math.sqrt(Math.max(0, squares / logits.length - mean * mean));
	// A NaN or an infinity anywhere makes the spread NaN, which is not at least anything.
	if (!(spread >= LEAST_SPREAD) || !Number.isFinite(squares)) {
		throw new EngineError('self-test-failed', `logits spread ${spread}`);
	}
}

function argmax(values: Float32Array): number {
	let best = 0;
	for (let index = 1; index < values.length; index++) {
		if ((values[index] ?? 0) > (values[best] ?? 0)) best = index;
	}
	return best;
}
