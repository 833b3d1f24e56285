/** One answer from start to end: the parts of a decode loop put together, and its result. */
import type { CallContext, GenerateParams, GenerateResult, Sampling } from '#lib/engine/protocol.ts';
import { samplingPreset } from '#lib/qwen3/sampling-presets.ts';
import { findSoftSwitch } from '#lib/qwen3/soft-switch.ts';
import { parseToolCall } from '#lib/qwen3/tool-call.ts';
import { EngineError } from '#lib/engine/errors.ts';
import { ChannelTexts, type DeltaListener } from './channel-texts.ts';
import { writtenTurn } from './continuation.ts';
import { DecodeLoop } from './decode.ts';
import { DeltaCoalescer } from './delta-coalescer.ts';
import type { KvCache } from './kv-cache.ts';
import { Macrotask } from './macrotask.ts';
import { checkSteer } from './request-checks.ts';
import { Sampler } from './sampler.ts';
import type { LoadedSession } from './session.ts';
import { cardLimits, type ChunkLimits, PrefillChunk } from './prefill-chunk.ts';
import { type ChannelTokens, Thinking } from './thinking.ts';
import type { Timeline } from './timeline.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What an answer is computed with; it outlives the answer. */
export interface AnswerTools {
	readonly loaded: LoadedSession;
	readonly cache: KvCache;
	readonly vocabulary: Vocabulary;
	readonly channelTokens: ChannelTokens;
	readonly contextLength: number;
	/** Milliseconds, monotonic. */
	readonly now: () => number;
}

/**
 * A run of so many tokens takes the CPU about a second with weights of so many bytes (Qwen3-0.6B, int8); a stop has
 * to wait for it. Of a smaller model a run may take more tokens in the same time.
 */
const CPU_CHUNK = { tokens: 32, weightBytes: 620_000_000 };

/** A card's first run: what a small one computes within the time that a stop may wait. */
const CARD_CHUNK = 256;

/** On the CPU fixed for a model, not measured on the way: with int8 the logits depend on how a prompt is cut into runs. */
function chunkLimits({ gpu, maxChunk, weightBytes }: LoadedSession, contextLength: number): ChunkLimits {
	if (gpu !== null) return cardLimits(maxChunk, CARD_CHUNK, contextLength);
	const scaled = Math.floor((CPU_CHUNK.tokens * CPU_CHUNK.weightBytes) / Math.max(1, weightBytes));
	const tokens = Math.min(maxChunk, CARD_CHUNK, Math.max(CPU_CHUNK.tokens, scaled));
	return { first: tokens, most: tokens };
}

/** Looked up by name: the ids differ between models. @throws MissingControlToken */
export function channelTokens(vocabulary: Vocabulary): ChannelTokens {
	return {
		think: vocabulary.controlId('<think>'),
		thinkEnd: vocabulary.controlId('</think>'),
		toolCall: vocabulary.controlId('<tool_call>'),
		toolCallEnd: vocabulary.controlId('</tool_call>')
	};
}

/**
 * Computes the answer to `prompt`, the ids of `params`. Rejects with `context-overflow` when there is no room for a
 * token of it, and with what a run throws.
 */
export async function answer(
	tools: AnswerTools,
	params: GenerateParams,
	prompt: readonly number[],
	context: CallContext<'generate'>,
	timeline: Timeline
): Promise<GenerateResult> {
	const { loaded, vocabulary } = tools;
	const { continuation } = params;
	const written = writtenTurn(vocabulary, params);
	checkRoom(prompt.length + written.ids.length, tools.contextLength);
	if (params.cachePrompt === false) tools.cache.rewind(0);
	const begun = continuation && { continuation, written };
	const thinking = new Thinking(tools.channelTokens, params.thinking, params.thinkingBudget, begun);
	context.onSteer((steer) => {
		checkSteer(steer);
		if (steer.kind === 'answer-now') thinking.answerNow();
		else thinking.setBudget(steer.tokens);
	});
	const seed = params.sampling?.seed ?? Math.floor(Math.random() * 2 ** 32);
	const sampling: Sampling = { ...samplingPreset(params.thinking), ...params.sampling };
	const deltas = new DeltaCoalescer(tools.now, context.progress);
	const listener: DeltaListener = (...delta) => {
		deltas.add(...delta);
	};
	const texts = new ChannelTexts(vocabulary, listener, continuation);
	const macrotask = new Macrotask();
	const loop = new DecodeLoop({
		...tools,
		sampler: new Sampler(sampling, seed, loaded.shape.vocabSize),
		thinking,
		texts,
		timeline,
		endOfTurn: new Set(loaded.endOfTurnIds),
		chunk: new PrefillChunk(chunkLimits(loaded, tools.contextLength)),
		maxNewTokens: params.maxNewTokens ?? Infinity,
		signal: context.signal,
		breathe: () => macrotask.next(),
		onPrefill: (done, total) => {
			context.progress({ kind: 'prefill', done, total });
		}
	});
	const finishReason = await loop.run(prompt, written).finally(() => {
		macrotask.close();
		deltas.flush();
	});
	return {
		finishReason,
		thinking: texts.thinking,
		answer: texts.answer,
		toolCalls: texts.toolCalls.map((raw) => ({ raw, call: parseToolCall(raw) })),
		trace: report(params, thinking, texts),
		usage: {
			promptTokens: prompt.length,
			cachedTokens: Math.min(loop.cachedTokens, prompt.length),
			thinkingTokens: thinking.ownTokens,
			answerTokens: written.answerTokens + loop.answerTokens,
			forcedTokens: written.forcedTokens + loop.forcedTokens
		},
		timings: timeline.finish(loop.prefilledTokens, loop.drawnTokens),
		seed
	};
}

function checkRoom(promptLength: number, contextLength: number): void {
	if (promptLength < contextLength) return;
	throw new EngineError(
		'context-overflow',
		`The prompt has ${promptLength} tokens; the context holds ${contextLength}.`
	);
}

/** An empty trace that the model closed by itself is none. */
function report(params: GenerateParams, thinking: Thinking, texts: ChannelTexts): GenerateResult['trace'] {
	const isNone = !texts.hasThought && thinking.ended !== 'budget' && thinking.ended !== 'answer-now';
	return {
		asked: findSoftSwitch(params.messages, params.thinking),
		thought: texts.hasThought,
		ended: isNone ? null : thinking.ended
	};
}
