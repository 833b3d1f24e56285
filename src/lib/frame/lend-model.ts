/** A frame's model as other frames call it: in place of an engine's own worker. */
import type { Answerer } from '#lib/chat/answerer.ts';
import { EngineError } from '#lib/engine/errors.ts';
import type { Handlers } from '#lib/engine/protocol.ts';
import type { Model } from '#lib/model/model.svelte.ts';

export type LentModel = Pick<Model, 'prepare' | 'error' | 'plan' | 'loaded'>;

/**
 * What guests load is what is ready here; answers are made one at a time, whoever asks: `inLine` is this guest's place among
 * them. Everything rejects with an `EngineError`.
 */
export function lendModel(model: LentModel, inLine: Pick<Answerer, 'answer' | 'countTokens'>): Handlers {
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
			const answering = inLine.answer(params, { signal, progress });
			onSteer((steer) => answering.steer(steer));
			return answering.result;
		},
		countTokens: async (params) => {
			const count = await inLine.countTokens(params);
			if (count === null) throw notReady();
			return count;
		},
		// Guests estimate no speeds, and leave the engine to whom it belongs.
		probe: async () => ({ bytesPerSecond: null }),
		unload: async () => null
	};
}

function notReady(): EngineError {
	return new EngineError('not-loaded', 'the frame that serves has no model ready');
}
