/** One request in a worker of its own: load a model, measure both loops over the same session, report. */
import type { DeviceChoice } from '#lib/engine/protocol.ts';
import { inspectDevice } from '#inference/device.ts';
import { loadSession } from '#inference/load.ts';
import { browserHost } from '../../fixtures/browser-host.ts';
import { decodeSpeed, type DecodeSpeed } from './decode-speed.ts';
import { samplingCost, type SamplingCost } from './sampling-cost.ts';
import { secondTurn, type SecondTurn } from './second-turn.ts';

export type BenchRequest =
	| { readonly kind: 'devices' }
	| { readonly kind: 'sampling' }
	| {
			readonly kind: 'model';
			/** Address of its Hugging Face-layout folder. */
			readonly base: string;
			readonly choice: Pick<DeviceChoice, 'device' | 'dtype'>;
			/** Tokens to generate in each round. */
			readonly tokens: number;
			readonly rounds: number;
	  };

export type BenchReport =
	| {
			readonly kind: 'devices';
			readonly hasGpu: boolean;
			readonly shaderF16: boolean;
			readonly threads: number;
	  }
	| ({ readonly kind: 'sampling' } & SamplingCost)
	| {
			readonly kind: 'model';
			readonly loadMs: number;
			readonly short: DecodeSpeed;
			readonly long: DecodeSpeed;
			readonly secondTurn: SecondTurn;
	  };

const LONG_CONTEXT = 1000;
const HISTORY = 500;

async function report(request: BenchRequest): Promise<BenchReport> {
	const host = await browserHost();
	if (request.kind === 'devices') {
		const plan = await inspectDevice(host, { dtypes: ['q4f16', 'q4', 'quantized'] });
		const hasGpu = plan.adapter !== null && !plan.adapter.software;
		return { kind: 'devices', hasGpu, shaderF16: plan.adapter?.shaderF16 ?? false, threads: plan.threads };
	}
	if (request.kind === 'sampling') return { kind: 'sampling', ...(await samplingCost(host)) };
	const start = performance.now();
	const loaded = await loadSession(
		host,
		{
			source: { kind: 'address', base: request.base },
			modelId: 'bench',
			choice: { ...request.choice, reason: 'asked-for' },
			contextLength: 4096
		},
		{ signal: new AbortController().signal, progress: () => undefined }
	);
	const loadMs = performance.now() - start;
	const { tokens, rounds } = request;
	return {
		kind: 'model',
		loadMs,
		short: await decodeSpeed(loaded, { context: 0, tokens, rounds }),
		long: await decodeSpeed(loaded, { context: LONG_CONTEXT, tokens, rounds }),
		secondTurn: await secondTurn(loaded, { history: HISTORY, rounds })
	};
}

onmessage = ({ data }: MessageEvent<BenchRequest>) => {
	report(data).then(
		(result) => {
			postMessage({ report: result });
		},
		(error: unknown) => {
			postMessage({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
		}
	);
};
