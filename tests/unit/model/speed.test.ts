import { describe, expect, it } from 'vitest';
import { Speeds } from '#lib/model/speeds.svelte.ts';
import { rateKey } from '#lib/model/speed.ts';
import { bundledModel } from '#lib/qwen3/catalog.ts';
import { namedModel } from '../../fixtures/scripted-library.ts';

const unmeasured = { measuredRates: {}, change: async () => undefined };

/** What is said where a device reads so many bytes a second. */
async function probed(device: 'wasm' | 'webgpu', bandwidth: number): Promise<Speeds> {
	const speeds = new Speeds(unmeasured);
	await speeds.probe(device, async () => bandwidth);
	return speeds;
}

describe('the speed of a model that has not answered here', () => {
	it('is reckoned from its weights, as one token took 207 ms where memory was read at 6 GB/s', async () => {
		const speed = (await probed('wasm', 6e9)).of(namedModel('qwen3-0.6b'), 'quantized');
		expect(speed).toEqual({ tokensPerSecond: expect.closeTo(1000 / 207, 0) as unknown, isMeasured: false });
	});

	it('is not guessed for the bundled model, which is read in no time and takes some all the same', async () => {
		for (const bandwidth of [3e9, 6e9, 30e9]) {
			expect((await probed('wasm', bandwidth)).of(bundledModel, 'quantized')).toBeNull();
		}
		expect((await probed('webgpu', 100e9)).of(bundledModel, 'q4f16')).toBeNull();
	});
});

it('tells what answers have measured, of however small a model', () => {
	const measuredRates = { [rateKey(bundledModel.id, 'wasm', 'quantized')]: 95 };
	const speeds = new Speeds({ ...unmeasured, measuredRates });
	expect(speeds.of(bundledModel, 'quantized')).toEqual({ tokensPerSecond: 95, isMeasured: true });
});
