/** What drawing one token costs at Qwen3's vocabulary, without a model. */
import type { Host } from '#inference/host.ts';
import { SeededRandom } from '#inference/random.ts';
import { startRuntime } from '#inference/runtime.ts';
import { Sampler } from '#inference/sampler.ts';
import { nonThinkingPreset, thinkingPreset } from '#lib/qwen3/sampling-presets.ts';
import { median } from './statistics.ts';

export interface SamplingCost {
	/** Medians, milliseconds a token. */
	readonly thinking: number;
	readonly nonThinking: number;
	readonly halfFloats: number;
	readonly theirs: number;
}

const VOCABULARY = 151_936;
const REPETITIONS = 300;

export async function samplingCost(host: Host): Promise<SamplingCost> {
	const logits = gaussianLogits();
	const half = new Float16Array(logits);
	const seen = Array.from({ length: 500 }, (_, index) => index * 7);
	const ours = (preset: typeof thinkingPreset, given: Float32Array | Uint16Array): Promise<number> => {
		const sampler = new Sampler(preset, 1, VOCABULARY);
		for (const id of seen) sampler.see(id);
		return medianTime(() => sampler.next(given));
	};
	return {
		thinking: await ours(thinkingPreset, logits),
		nonThinking: await ours(nonThinkingPreset, logits),
		halfFloats: await ours(thinkingPreset, new Uint16Array(half.buffer)),
		theirs: await transformersCost(host, logits)
	};
}

/** The steps of `generate()` from the logits to the token: copy, temperature, top-k on ONNX Runtime, softmax, draw. */
async function transformersCost(host: Host, logits: Float32Array): Promise<number> {
	const { Tensor, softmax, topk } = await startRuntime(host, 1);
	const output = new Tensor('float32', logits, [1, 1, VOCABULARY]);
	return medianTime(async () => {
		const last = output.slice(null, -1, null).to('float32');
		const scaled = last.data as Float32Array;
		for (let id = 0; id < scaled.length; id++) scaled[id] = (scaled[id] ?? 0) / thinkingPreset.temperature;
		const [values] = await topk(last, thinkingPreset.topK);
		const probabilities = softmax(values.data as Float32Array);
		let rest = Math.random();
		probabilities.findIndex((p) => (rest -= p) < 0);
	});
}

async function medianTime(work: () => unknown): Promise<number> {
	const times: number[] = [];
	for (let repetition = 0; repetition < REPETITIONS; repetition++) {
		const start = performance.now();
		await work();
		if (repetition >= REPETITIONS / 3) times.push(performance.now() - start);
	}
	return median(times);
}

/** As spread out as a model's. */
function gaussianLogits(): Float32Array {
	const random = new SeededRandom(1);
	const normal = (): number =>
		Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
	return Float32Array.from({ length: VOCABULARY }, () => 3 * normal());
}
