/**
 * Prints the most likely next tokens of prompts, for every version the CPU runs: where the self-test of the
 * bundled model in src/lib/qwen3 gets its expected tokens from.
 */
import { parseArgs } from 'node:util';
import { loadSession } from '#inference/load.ts';
import { runOnce } from '#inference/run-once.ts';
import type { Dtype } from '#lib/engine/protocol.ts';
import { nodeHost } from '../../fixtures/node-host.ts';
import { loadParams, tinyFolder } from './exported-model.ts';

const DTYPES: readonly Dtype[] = ['quantized', 'q4'];

/** Where a trained model is sure of itself; control tokens are written out. */
const PROMPTS = [
	'<|im_start|>user\nHello<|im_end|>\n<|im_start|>assistant\n',
	'<|im_start|>user\nHello<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n',
	'<|im_start|>user\nWhat is 12 + 7 + 30?<|im_end|>\n<|im_start|>assistant\n<think>\n12 + 7 =',
	'<|im_start|>user\nWhat is 12 + 7 + 30?<|im_end|>\n<|im_start|>assistant\n<think>\n12 + 7 = 19. 19 + 30 = 49.\n</think>\n\nThe answer is 4'
];

/** `args`: --model FOLDER, then prompts; without prompts the ones above. */
export async function main(args: readonly string[]): Promise<boolean> {
	const { values, positionals } = parseArgs({
		args: [...args],
		options: { model: { type: 'string', default: tinyFolder } },
		allowPositionals: true
	});
	const prompts = positionals.length > 0 ? positionals : PROMPTS;
	for (const dtype of DTYPES) {
		const context = { signal: new AbortController().signal, progress: () => undefined };
		const loaded = await loadSession(nodeHost(), await loadParams(values.model, dtype), context);
		console.log(dtype);
		for (const prompt of prompts) {
			const ids = loaded.tokenizer.encode(prompt, { add_special_tokens: false });
			const logits = await runOnce(loaded, ids);
			const texts = top(logits, 4).map(
				([id, odds]) => `${JSON.stringify(loaded.tokenizer.decode([id]))} ${(100 * odds).toFixed(1)} %`
			);
			console.log(`  ${JSON.stringify(prompt)}\n    -> ${texts.join(', ')}`);
		}
		await loaded.dispose();
	}
	return true;
}

/** Ids and probabilities of the `count` largest logits. */
function top(logits: Float32Array, count: number): [id: number, probability: number][] {
	const largest = logits.reduce((a, b) => Math.max(a, b));
	const odds = Array.from(logits, (logit) => Math.exp(logit - largest));
	const sum = odds.reduce((a, b) => a + b, 0);
	return odds
		.map((each, id): [number, number] => [id, each / sum])
		.sort((a, b) => b[1] - a[1])
		.slice(0, count);
}
