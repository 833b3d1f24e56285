/** The client for host pages: has the visitor's model answer, in the shapes of OpenAI's API. */
import type { HostSession } from '#lib/embed/host-session.ts';
import type { Completion, CompletionPiece } from '#lib/embed/protocol.ts';
import { answerRequest } from './fetch.ts';
import {
	firstChunk,
	lastChunks,
	modelList,
	newHead,
	pieceChunk,
	wholeReply,
	type ReplyHead
} from './openai-reply.ts';
import { paramsOf } from './openai-request.ts';
import { Pieces } from './pieces.ts';
import type * as Public from './public.ts';

/** Gives the session of a frame, which it has loaded where need be. */
export type Connect = (signal: AbortSignal | undefined) => Promise<HostSession>;

export function newClient(connect: Connect): Public.Ponder {
	const create = (params: Public.ChatCompletionParams & StreamWish, options?: Public.RequestOptions) =>
		complete(connect, params, options);
	const client: Public.Ponder = {
		// Which of the two comes is the parameter's to say, in a way that overloads alone can tell.
		chat: { completions: { create: create as Public.ChatCompletions['create'] } },
		models: {
			list: async ({ signal } = {}) => {
				const session = await connect(signal);
				return modelList((await session.call('listModels', {}, { signal })).models);
			}
		},
		fetch: async (input, init) => answerRequest(client, new Request(input, init))
	};
	return client;
}

interface StreamWish {
	readonly stream?: boolean | null;
}

/** A stream resolves when its first piece has come: what is refused rejects here, not in the loop. */
async function complete(
	connect: Connect,
	request: Public.ChatCompletionParams & StreamWish,
	{ signal }: Public.RequestOptions = {}
): Promise<Public.ChatCompletion | Public.ChatCompletionStream> {
	const params = paramsOf(request);
	const session = await connect(signal);
	const { controller, unlink } = linkedController(signal);
	const pieces = new Pieces<CompletionPiece>();
	const completion = session.call('complete', params, {
		signal: controller.signal,
		progress: (piece) => pieces.push(piece)
	});
	const finish = (): void => {
		pieces.end();
		unlink();
	};
	completion.then(finish, finish);
	if (request.stream !== true) return wholeReply(newHead(params.model), pieces.waiting, await completion);
	if (await pieces.more()) await completion;
	const head = newHead(params.model, request.stream_options?.include_usage === true);
	const iterator = chunksOf({ head, pieces, completion, controller });
	return { controller, [Symbol.asyncIterator]: () => iterator };
}

interface StreamParts {
	readonly head: ReplyHead;
	readonly pieces: Pieces<CompletionPiece>;
	readonly completion: Promise<Completion>;
	readonly controller: AbortController;
}

async function* chunksOf(parts: StreamParts): AsyncGenerator<Public.ChatCompletionChunk, void> {
	const { head, pieces, completion, controller } = parts;
	try {
		yield firstChunk(head);
		for (let isOver = false; !isOver;) {
			isOver = await pieces.more();
			for (const piece of pieces.waiting.splice(0)) yield pieceChunk(head, piece);
		}
		yield* lastChunks(head, await completion);
	} finally {
		// Without effect on one that has ended.
		controller.abort();
	}
}

interface Link {
	readonly controller: AbortController;
	/** A signal may outlive many requests: none of them stays on it. */
	readonly unlink: () => void;
}

/** A controller that follows a signal, too, until it is unlinked. */
function linkedController(signal: AbortSignal | undefined): Link {
	const controller = new AbortController();
	const follow = (): void => controller.abort(signal?.reason);
	if (signal?.aborted) follow();
	signal?.addEventListener('abort', follow, { once: true });
	return { controller, unlink: () => signal?.removeEventListener('abort', follow) };
}
