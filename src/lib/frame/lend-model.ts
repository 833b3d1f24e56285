/** A frame's model as other frames call it: in place of an engine's own worker. */
import { EngineError } from '#lib/engine/errors.ts';
import type { Handlers } from '#lib/engine/protocol.ts';
import type { Model } from '#lib/model/model.svelte.ts';

export type LentModel = Pick<
	Model,
	'prepare' | 'error' | 'plan' | 'loaded' | 'busy' | 'answered' | 'answer' | 'countTokens'
>;

/**
 * What guests load is what is ready here; answers are made one at a time, whoever asks. Everything rejects with an
 * `EngineError`. `waits` is told whether this guest waits for somebody else's answer.
 */
export function lendModel(model: LentModel, waits: (isWaiting: boolean) => void): Handlers {
	const prepared = async (): Promise<void> => {
		await model.prepare();
		if (model.error !== null)
			throw new EngineError(model.error, 'the frame that serves could not prepare it');
	};
	return {
		inspect: async () => {
			await prepared();
			if (model.plan === null) throw notReady();
			return model.plan;
		},
		load: async () => {
			await prepared();
			if (model.loaded === null) throw notReady();
			return model.loaded;
		},
		generate: async (params, { signal, progress, onSteer }) => {
			if (model.busy) {
				waits(true);
				// Of several that wait, each looks again before it begins.
				while (model.busy && !signal.aborted) await Promise.race([model.answered, aborted(signal)]);
				waits(false);
				signal.throwIfAborted();
			}
			const answering = model.answer(params, { signal, progress });
			onSteer((steer) => answering.steer(steer));
			return answering.result;
		},
		countTokens: async (params) => {
			const count = await model.countTokens(params);
			if (count === null) throw notReady();
			return count;
		},
		// Guests estimate no speeds, and leave the engine to whom it belongs.
		probe: async () => ({ bytesPerSecond: null }),
		unload: async () => null
	};
}

function aborted(signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

function notReady(): EngineError {
	return new EngineError('not-loaded', 'the frame that serves has no model ready');
}
