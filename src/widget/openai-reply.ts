/** What the frame answers, in OpenAI's words. */
import type {
	Completion,
	CompletionPiece,
	CompletionUsage,
	FinishReason,
	ModelName
} from '#lib/embed/protocol.ts';
import type * as Public from './public.ts';

/** What all parts of one reply have in common. */
export interface ReplyHead {
	readonly id: string;
	/** Seconds since 1970. */
	readonly created: number;
	/** As asked for: all parts of a stream say the same, and the first comes before it is known who answers. */
	readonly model: string;
	/** There where a stream is to say what it took: only its last part does. */
	readonly usage?: null;
}

let replies = 0;

export function newHead(model = 'ponder', withUsage = false): ReplyHead {
	const seconds = Math.floor(Date.now() / 1000);
	const id = `chatcmpl-ponder-${seconds}-${(replies += 1)}`;
	return { id, created: seconds, model, ...(withUsage ? { usage: null } : {}) };
}

/** The first chunk says who speaks, as OpenAI's does. */
export function firstChunk(head: ReplyHead): Public.ChatCompletionChunk {
	return chunk(head, { role: 'assistant', content: '' }, null);
}

export function pieceChunk(head: ReplyHead, { channel, text }: CompletionPiece): Public.ChatCompletionChunk {
	return chunk(head, channel === 'answer' ? { content: text } : { reasoning_content: text }, null);
}

/** How it ended and, where it was asked for, what it took, in a chunk without a choice. */
export function lastChunks(
	head: ReplyHead,
	{ finishReason, usage }: Completion
): readonly Public.ChatCompletionChunk[] {
	const end = chunk(head, {}, reasonOf(finishReason));
	return head.usage === null ? [end, { ...end, choices: [], usage: usageOf(usage) }] : [end];
}

function chunk(
	head: ReplyHead,
	delta: Public.ChatCompletionChunk['choices'][number]['delta'],
	reason: 'stop' | 'length' | null
): Public.ChatCompletionChunk {
	return {
		...head,
		object: 'chat.completion.chunk',
		choices: [{ index: 0, delta, finish_reason: reason, logprobs: null }]
	};
}

export function wholeReply(
	head: ReplyHead,
	pieces: readonly CompletionPiece[],
	{ model, finishReason, usage }: Completion
): Public.ChatCompletion {
	const textOf = (channel: CompletionPiece['channel']): string =>
		pieces.map((piece) => (piece.channel === channel ? piece.text : '')).join('');
	const thinking = textOf('thinking');
	return {
		...head,
		model,
		object: 'chat.completion',
		choices: [
			{
				index: 0,
				message: {
					role: 'assistant',
					content: textOf('answer'),
					...(thinking === '' ? {} : { reasoning_content: thinking }),
					refusal: null
				},
				finish_reason: reasonOf(finishReason),
				logprobs: null
			}
		],
		usage: usageOf(usage)
	};
}

export function modelList(models: readonly ModelName[]): Public.ModelList {
	return {
		object: 'list',
		data: models.map(({ id }) => ({ id, object: 'model', created: 0, owned_by: 'visitor' }))
	};
}

/** OpenAI knows no visitor who stops an answer. */
function reasonOf(reason: FinishReason): 'stop' | 'length' {
	return reason === 'length' ? 'length' : 'stop';
}

function usageOf({
	promptTokens,
	cachedTokens,
	thinkingTokens,
	answerTokens
}: CompletionUsage): Public.CompletionUsage {
	return {
		prompt_tokens: promptTokens,
		completion_tokens: thinkingTokens + answerTokens,
		total_tokens: promptTokens + thinkingTokens + answerTokens,
		prompt_tokens_details: { cached_tokens: cachedTokens },
		completion_tokens_details: { reasoning_tokens: thinkingTokens }
	};
}
