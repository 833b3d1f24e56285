/** The two loops under measurement, over one loaded session: the engine's and transformers.js's `generate()`. */
import { answer, type AnswerTools, channelTokens } from '#inference/answer.ts';
import { KvCache } from '#inference/kv-cache.ts';
import { promptTokens } from '#inference/prompt.ts';
import type { LoadedSession } from '#inference/session.ts';
import { Timeline } from '#inference/timeline.ts';
import { Vocabulary } from '#inference/vocabulary.ts';
import type { GenerateParams, GenerateResult, PromptMessage } from '#lib/engine/protocol.ts';

/** Qwen's thinking preset for both; transformers.js has no top-p, so its own loop does less work here. */
const sampling = { temperature: 0.6, topK: 20, topP: 0.95, seed: 1 };

export class Ours {
	readonly #tools: AnswerTools;

	constructor(loaded: LoadedSession) {
		const vocabulary = new Vocabulary(loaded.tokenizer);
		// Nothing ends a turn, so that both loops generate as many tokens as they are asked for.
		const endless: LoadedSession = { ...loaded, endOfTurnIds: [] };
		this.#tools = {
			loaded: endless,
			vocabulary,
			channelTokens: channelTokens(vocabulary),
			cache: new KvCache(endless, 4096),
			contextLength: 4096,
			now: () => performance.now()
		};
	}

	async generate(messages: readonly PromptMessage[], maxNewTokens: number): Promise<GenerateResult> {
		const timeline = new Timeline(this.#tools.now);
		const params: GenerateParams = { messages, thinking: true, thinkingBudget: null, maxNewTokens, sampling };
		const prompt = promptTokens(this.#tools.loaded.tokenizer, this.#tools.vocabulary, params);
		const context = {
			signal: new AbortController().signal,
			progress: () => undefined,
			onSteer: () => undefined
		};
		return answer(this.#tools, params, prompt, context, timeline);
	}

	countTokens(messages: readonly PromptMessage[]): number {
		const params = { messages, thinking: true };
		return promptTokens(this.#tools.loaded.tokenizer, this.#tools.vocabulary, params).length;
	}

	forget(): void {
		this.#tools.cache.rewind(0);
	}

	dispose(): void {
		this.#tools.cache.dispose();
	}
}

/** With a streamer, as every application that shows text uses it. Resolves to the time to the first token, in ms. */
export async function theirs(
	loaded: LoadedSession,
	messages: readonly PromptMessage[],
	maxNewTokens: number
): Promise<number> {
	const { TextStreamer } = await import('@huggingface/transformers');
	const start = performance.now();
	let first: number | null = null;
	const streamer = new TextStreamer(loaded.tokenizer, {
		skip_prompt: true,
		callback_function: () => undefined,
		token_callback_function: () => {
			first ??= performance.now() - start;
		}
	});
	const prompt = loaded.tokenizer.apply_chat_template([...messages], { add_generation_prompt: true });
	await loaded.model.generate({
		...prompt,
		max_new_tokens: maxNewTokens,
		do_sample: true,
		temperature: sampling.temperature,
		top_k: sampling.topK,
		// No token has this id.
		eos_token_id: [-1],
		streamer
	});
	if (first === null) throw new Error('generate() made no token');
	return first;
}

/** A user's message that makes the prompt about so many tokens long. */
export function messageOfLength(
	tokens: number,
	count: (messages: readonly PromptMessage[]) => number
): PromptMessage {
	const words = 'What is 12 + 7 + 30? Count the letters of strawberry. ';
	let content = 'Hello! ';
	while (count([{ role: 'user', content: content + words }]) <= tokens) content += words;
	return { role: 'user', content };
}
