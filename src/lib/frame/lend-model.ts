/** A frame's model as other frames call it: in place of an engine's own worker. */
import { EngineError } from '#lib/engine/errors.ts';
import type { Handlers } from '#lib/engine/protocol.ts';
import type { Model } from '#lib/model/model.svelte.ts';

/** What guests load is what is ready here; answers are made one at a time, whoever asks. Everything rejects with an `EngineError`. */
export function lendModel(model: Model): Handlers {
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
		generate: (params, { signal, progress, onSteer }) => {
			if (model.busy) throw new EngineError('busy', 'another frame is being answered');
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

function notReady(): EngineError {
	return new EngineError('not-loaded', 'the frame that serves has no model ready');
}
