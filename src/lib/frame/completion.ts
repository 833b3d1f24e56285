/**
 * A host's own question to the visitor's model. It is apart from every conversation: nothing of it is shown or kept, but
 * that the host is asking, with a way to stop it. It takes its turn after all that visitors ask; there is one engine. What
 * the engine's cache holds of the visitor's words must show neither in figures nor in time: it is emptied first.
 */
import { EmbedError } from '#lib/embed/errors.ts';
import type { CallContext } from '#lib/embed/frame-handlers.ts';
import type { Completion, CompletionParams } from '#lib/embed/protocol.ts';
import { EngineError } from '#lib/engine/errors.ts';
import type { GenerateParams, GenerateProgress, Sampling } from '#lib/engine/protocol.ts';
import type { Embedded } from './embedded.svelte.ts';
import { embedErrorOf } from './embed-error-of.ts';

/**
 * Rejects with an `EmbedError`: `busy` while the visitor is being answered, `model-unknown`, `token-limit` where its turn comes
 * when the tokens are spent, or how the engine failed.
 */
export async function complete(
	embedded: Embedded,
	params: CompletionParams,
	{ signal, progress, tokenLimit }: CallContext<'complete'>
): Promise<Completion> {
	const { model, forVisitor, forHost } = embedded;
	if (forVisitor.busy) throw new EmbedError('busy', 'An answer is under way.');
	if (params.model !== undefined && params.model !== model.id && params.model !== model.name) {
		throw new EmbedError('model-unknown', `${model.id} answers here.`);
	}
	const stopped = new AbortController();
	const end = embedded.hostWorks.begin({ kind: 'question', stop: () => stopped.abort() });
	const begins = () => {
		const limit = tokenLimit();
		if (limit !== null) stopped.abort(limit);
	};
	const options = {
		signal: AbortSignal.any([signal, stopped.signal]),
		progress: (piece: GenerateProgress) => tell(piece, progress)
	};
	try {
		const { result } = forHost.asHost(begins, () => forHost.answer(requestOf(embedded, params), options));
		const { finishReason, usage } = await result;
		if (stopped.signal.reason instanceof EmbedError) throw stopped.signal.reason;
		const { promptTokens, thinkingTokens, answerTokens } = usage;
		return {
			model: model.id,
			finishReason,
			usage: { promptTokens, cachedTokens: 0, thinkingTokens, answerTokens }
		};
	} catch (reason) {
		throw errorOf(reason, stopped.signal);
	} finally {
		end();
	}
}

function requestOf({ thinkingByDefault }: Embedded, params: CompletionParams): GenerateParams {
	const { messages, thinking = thinkingByDefault.enabled, thinkingBudget, maxNewTokens } = params;
	const sampling: Partial<Sampling> = Object.fromEntries(
		samplingNames.flatMap((name) => (params[name] === undefined ? [] : [[name, params[name]]]))
	);
	return {
		messages,
		thinking,
		thinkingBudget: thinkingBudget === undefined ? thinkingByDefault.budget : thinkingBudget,
		sampling,
		cachePrompt: false,
		...(maxNewTokens === undefined ? {} : { maxNewTokens })
	};
}

const samplingNames = ['temperature', 'topP', 'topK', 'minP', 'presencePenalty', 'seed'] as const;

function tell(piece: GenerateProgress, progress: CallContext<'complete'>['progress']): void {
	if (piece.kind !== 'delta' || piece.channel === 'tool-call') return;
	progress({ channel: piece.channel, text: piece.text, tokens: piece.tokens });
}

function errorOf(reason: unknown, stopped: AbortSignal): unknown {
	if (stopped.reason instanceof EmbedError) return stopped.reason;
	if (reason instanceof EngineError) return embedErrorOf(reason);
	return stopped.aborted ? new EmbedError('aborted', 'The visitor stopped it.') : reason;
}
