/** How fast models write on this device: what answers have measured, and estimates for the others. */
import type { Device, GenerateResult } from '#lib/engine/protocol.ts';
import type { CatalogModel, PublishedDtype } from '#lib/qwen3/catalog.ts';
import type { AnsweredBy } from '#lib/storage/conversations.ts';
import type { Preferences } from '#lib/storage/preferences.ts';
import { estimatedSpeed, rateKey, tellsRate, type Speed } from './speed.ts';

/** Where measured rates are kept. */
export type RateSettings = Pick<Preferences, 'measuredRates'> & {
	change(change: Partial<Preferences>): Promise<void>;
};

export class Speeds {
	readonly #settings: RateSettings;
	/** Bytes a second, by device, once probed. */
	#bandwidth = $state.raw<Partial<Record<Device, number>>>({});

	constructor(settings: RateSettings) {
		this.#settings = settings;
	}

	/** What is known of a variant of a model; null when nothing is yet. */
	of(model: CatalogModel, dtype: PublishedDtype): Speed | null {
		const device = dtype === 'quantized' ? 'wasm' : 'webgpu';
		const measured = this.#settings.measuredRates[rateKey(model.id, device, dtype)];
		if (measured !== undefined) return { tokensPerSecond: measured, isMeasured: true };
		const bandwidth = this.#bandwidth[device];
		const bytes = model.variants[dtype]?.bytes;
		return bandwidth === undefined || bytes === undefined ? null : estimatedSpeed(device, bandwidth, bytes);
	}

	/** Has a device's memory measured, once. `measure` gives bytes a second, null where there is none. Never rejects. */
	async probe(device: Device, measure: () => Promise<number | null>): Promise<void> {
		if (this.#bandwidth[device] !== undefined) return;
		try {
			const bandwidth = await measure();
			if (bandwidth !== null) this.#bandwidth = { ...this.#bandwidth, [device]: bandwidth };
		} catch (reason) {
			// Without it there is no estimate; the first answer measures.
			console.warn('The speed of memory is not known:', reason);
		}
	}

	/** Keeps the rate of an answer that was long enough to tell one. */
	remember({ id, device, dtype }: AnsweredBy, { usage, timings }: GenerateResult): void {
		const rate = timings.decodeTokensPerSecond;
		if (!tellsRate(usage.thinkingTokens + usage.answerTokens, rate)) return;
		void this.#settings.change({ measuredRates: { [rateKey(id, device, dtype)]: rate } });
	}
}
