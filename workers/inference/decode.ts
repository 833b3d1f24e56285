/** The decode loop of one answer: chunked prefill, then token by token, steered and stopped within one token. */
import type { FinishReason } from '#lib/engine/protocol.ts';
import type { ChannelTexts } from './channel-texts.ts';
import type { WrittenTurn } from './continuation.ts';
import { earlyStop } from './early-stop.ts';
import type { KvCache } from './kv-cache.ts';
import type { PrefillChunk } from './prefill-chunk.ts';
import type { Logits, Sampler } from './sampler.ts';
import type { Thinking } from './thinking.ts';
import type { Timeline } from './timeline.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface DecodeParts {
	readonly cache: KvCache;
	readonly vocabulary: Vocabulary;
	readonly sampler: Sampler;
	readonly thinking: Thinking;
	readonly texts: ChannelTexts;
	readonly timeline: Timeline;
	readonly endOfTurn: ReadonlySet<number>;
	/** Tokens that one run takes. */
	readonly chunk: PrefillChunk;
	/** Milliseconds, monotonic. */
	readonly now: () => number;
	/** Tokens of prompt and answer together. */
	readonly contextLength: number;
	readonly maxNewTokens: number;
	readonly signal: AbortSignal;
	/** Lets messages arrive: an abort, an "answer now". */
	readonly breathe: () => Promise<void>;
	readonly onPrefill: (done: number, total: number) => void;
}

export class DecodeLoop {
	readonly #parts: DecodeParts;
	#cachedTokens = 0;
	#prefilledTokens = 0;
	#drawnTokens = 0;
	#answerTokens = 0;
	#forcedTokens = 0;
	/** The model's own tokens after `<think>`, while the trace is open. */
	#trace: number[] = [];

	constructor(parts: DecodeParts) {
		this.#parts = parts;
	}

	/** Prompt tokens found in the cache, those of a continued answer among them. */
	get cachedTokens(): number {
		return this.#cachedTokens;
	}

	/** Prompt tokens computed. */
	get prefilledTokens(): number {
		return this.#prefilledTokens;
	}

	/** Everything the model drew that was kept, tags included. */
	get drawnTokens(): number {
		return this.#drawnTokens;
	}

	/** Drawn in the answer, its tool calls included. */
	get answerTokens(): number {
		return this.#answerTokens;
	}

	get forcedTokens(): number {
		return this.#forcedTokens;
	}

	/**
	 * Answers the prompt (at least one id), or goes on from what is written of the answer already. The cache may hold anything before; afterwards it holds the prompt and the
	 * answer as far as both were computed. Rejects with what the run or the sampler throws.
	 */
	async run(prompt: readonly number[], written: WrittenTurn): Promise<FinishReason> {
		const { sampler, texts, thinking, timeline } = this.#parts;
		sampler.seePrompt(prompt);
		for (const id of written.ids) sampler.see(id);
		this.#trace = [...written.trace];
		const logits = await this.#prefill([...prompt, ...written.ids]);
		if (thinking.phase === 'thinking') timeline.thinkingStarted();
		const reason = logits === null ? 'interrupted' : await this.#decode(logits);
		thinking.finish(reason === 'stop');
		texts.finish(reason === 'stop');
		return reason;
	}

	async #prefill(prompt: readonly number[]): Promise<Logits | null> {
		const { cache, onPrefill, timeline } = this.#parts;
		this.#cachedTokens = cache.rewindToPrefixOf(prompt);
		const rest = prompt.slice(this.#cachedTokens);
		timeline.prefillStarted();
		onPrefill(0, rest.length);
		const logits = await this.#append(rest, (done) => {
			this.#prefilledTokens = done;
			timeline.prefillEnded();
			onPrefill(done, rest.length);
		});
		return logits;
	}

	/** Runs all the ids, chunk by chunk; null when it was stopped between two chunks. */
	async #append(ids: readonly number[], onProgress?: (done: number) => void): Promise<Logits | null> {
		const { breathe, cache, chunk, now, signal } = this.#parts;
		let done = 0;
		for (;;) {
			await breathe();
			if (signal.aborted) return null;
			const part = ids.slice(done, done + chunk.size);
			done += part.length;
			if (done < ids.length) {
				const start = now();
				await cache.extend(part);
				chunk.took(part.length, now() - start);
				onProgress?.(done);
				continue;
			}
			const logits = await cache.next(part);
			onProgress?.(done);
			return logits;
		}
	}

	async #decode(first: Logits): Promise<FinishReason> {
		const { breathe, cache, contextLength, endOfTurn, maxNewTokens, sampler, signal, thinking } = this.#parts;
		let logits: Logits | null = first;
		for (;;) {
			await breathe();
			if (signal.aborted) return 'interrupted';
			const id = thinking.mustSkip ? null : sampler.next(logits);
			if (id === null || thinking.mustCloseBefore(id)) {
				const forced = this.#earlyStop();
				if (cache.length + forced.length >= contextLength) return 'length';
				logits = await this.#append(forced);
				if (logits === null) return 'interrupted';
				this.#closeEarly(forced);
				continue;
			}
			this.#parts.timeline.tokenDrawn();
			if (endOfTurn.has(id)) return 'stop';
			this.#take(id);
			if (this.#drawnTokens >= maxNewTokens || cache.length + 1 >= contextLength) return 'length';
			logits = await cache.next([id]);
		}
	}

	#take(id: number): void {
		const { sampler, texts, thinking, timeline } = this.#parts;
		this.#drawnTokens++;
		sampler.see(id);
		const wasThinking = thinking.phase === 'thinking';
		const channel = thinking.take(id, this.#isBlank(id));
		const isThinking = thinking.phase === 'thinking';
		if (isThinking && !wasThinking) timeline.thinkingStarted();
		if (wasThinking && !isThinking) timeline.thinkingEnded();
		if (channel === 'thinking') this.#trace.push(id);
		else if (!isThinking && !wasThinking) this.#answerTokens++;
		if (channel !== null) texts.push(channel, id);
		else if (thinking.phase !== 'before') texts.enter(thinking.phase);
	}

	/** Takes back what the early stop replaces and returns what it puts there. */
	#earlyStop(): readonly number[] {
		const { cache, thinking, vocabulary } = this.#parts;
		const { dropped, forced } = earlyStop(vocabulary, this.#trace);
		if (thinking.phase === 'before') return [vocabulary.controlId('<think>'), ...forced];
		cache.rewind(cache.length - dropped);
		return forced;
	}

	#closeEarly(forced: readonly number[]): void {
		const { texts, thinking, timeline } = this.#parts;
		this.#forcedTokens = forced.length;
		timeline.thinkingEnded();
		thinking.closeEarly();
		texts.closeEarly();
	}

	#isBlank(id: number): boolean {
		// Space, tab, line feed, carriage return.
		return this.#parts.vocabulary.bytesOf(id).every((byte) => byte === 32 || (byte >= 9 && byte <= 13));
	}
}
