/** What the panel of the model says, in English. */
import { createFormat } from '../format.ts';

const { number, bytes, plural } = createFormat('en');

const tokens = (count: number) =>
	plural(count, { one: `${number(count)} token`, other: `${number(count)} tokens` });

export const modelPanel = {
	why: 'Why this choice',
	reasons: {
		'gpu-with-f16': 'The graphics card computes in half precision: the fastest way.',
		'gpu-without-f16': 'The graphics card cannot compute in half precision, so full precision is used.',
		'no-webgpu': 'This browser has no WebGPU, so the model runs on the processor.',
		'no-adapter': 'No graphics card can be used here, so the model runs on the processor.',
		'software-adapter':
			'The graphics card here is only emulated, which is slower than the processor; so the model runs on the processor.',
		'asked-for': 'You asked for this device.',
		'dtype-not-published': 'The better version of this model is not published, so the next best is used.',
		'fell-back': 'The better choice failed on this device, so the next best is used.'
	},
	gaveUp: (place: string, cause: string) => `${place} was given up: ${cause}.`,
	choose: 'Models on this device',
	backToBundled: (name: string) => `Use ${name}`,
	switching: (name: string) => `${name} answers from the next message on.`,
	softwareAdapter: 'The graphics card is emulated by the processor: right answers, but slow.',
	threads: (count: number) =>
		plural(count, { one: `${number(count)} thread`, other: `${number(count)} threads` }),
	weights: (size: number) => `Weights in memory: ${bytes(size)}`,
	contextLength: 'Context length',
	contextTokens: (count: number) => tokens(count),
	contextExplained: 'How much of a conversation the model can see at once. Longer takes more memory.',
	device: 'Runs on',
	deviceDefault: 'What suits this device',
	others: 'Get other models'
};
