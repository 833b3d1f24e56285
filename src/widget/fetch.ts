/** Answers what the official `openai` client would send to a server: requests in, responses out, and nothing goes anywhere. */
import { EmbedError, type EmbedErrorCode } from '#lib/embed/errors.ts';
import type * as Public from './public.ts';

/** Rejects with the request's own reason where that was aborted, as `fetch` does. */
export async function answerRequest(client: Public.Ponder, request: Request): Promise<Response> {
	const { signal } = request;
	const path = new URL(request.url).pathname;
	try {
		signal.throwIfAborted();
		if (request.method === 'GET' && path.endsWith('/models')) {
			return Response.json(await client.models.list({ signal }));
		}
		if (request.method === 'POST' && path.endsWith('/chat/completions')) {
			return await answerCompletion(client, await bodyOf(request), signal);
		}
		return failed({ status: 404, type: 'invalid_request_error' }, 'not_found', 'There is no such endpoint.');
	} catch (error) {
		if (signal.aborted) throw signal.reason;
		return failureOf(error);
	}
}

type Streamed = Public.ChatCompletionParams & { readonly stream: true };
type Whole = Public.ChatCompletionParams & { readonly stream?: false };

async function bodyOf(request: Request): Promise<Streamed | Whole | null> {
	try {
		// `paramsOf` reads every field as what it ought to be.
		return (await request.json()) as Streamed | Whole | null;
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		throw new EmbedError('bad-params', 'The body is no JSON.');
	}
}

async function answerCompletion(
	client: Public.Ponder,
	body: Streamed | Whole | null,
	signal: AbortSignal
): Promise<Response> {
	const { completions } = client.chat;
	if (body === null) throw new EmbedError('bad-params', 'The body is not an object.');
	if (body.stream !== true) return Response.json(await completions.create(body, { signal }));
	const stream = await completions.create(body, { signal });
	const headers = { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' };
	return new Response(eventsOf(stream, signal), { headers });
}

/** Server-sent events; the last is `[DONE]`, or the error that ended them. */
function eventsOf(stream: Public.ChatCompletionStream, signal: AbortSignal): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	const iterator = stream[Symbol.asyncIterator]();
	return new ReadableStream({
		pull: async (controller) => {
			const send = (data: string): void => controller.enqueue(encoder.encode(`data: ${data}\n\n`));
			try {
				const next = await iterator.next();
				const isOver = next.done === true;
				send(isOver ? '[DONE]' : JSON.stringify(next.value));
				if (isOver) controller.close();
			} catch (error) {
				if (signal.aborted) return controller.error(signal.reason);
				send(JSON.stringify(errorBody(error).body));
				controller.close();
			}
		},
		cancel: () => {
			stream.controller.abort();
		}
	});
}

interface Kind {
	readonly status: number;
	readonly type: string;
	/** As OpenAI names it; left out: as Ponder does. */
	readonly code?: string;
}

const invalid = { status: 400, type: 'invalid_request_error' } as const;
const forbidden = { status: 403, type: 'permission_error' } as const;
const unavailable = { status: 503, type: 'service_unavailable_error' } as const;
const limited = { status: 429, type: 'rate_limit_error' } as const;

/** Codes that are not here are defects: 500. */
const kinds: Readonly<Partial<Record<EmbedErrorCode, Kind>>> = {
	'bad-params': invalid,
	'too-large': { ...invalid, status: 413 },
	'context-overflow': { ...invalid, code: 'context_length_exceeded' },
	'model-unknown': { ...invalid, status: 404, code: 'model_not_found' },
	'consent-denied': forbidden,
	'consent-unavailable': forbidden,
	'origin-refused': forbidden,
	'opaque-origin': forbidden,
	busy: { status: 409, type: 'conflict_error' },
	'rate-limited': limited,
	'token-limit': limited,
	'model-unavailable': unavailable,
	'no-answer': unavailable,
	ended: unavailable,
	aborted: unavailable
};

function errorBody(error: unknown): { readonly kind: Kind; readonly body: object } {
	const known = error instanceof EmbedError ? error : new EmbedError('internal', 'Ponder failed.');
	const kind = kinds[known.code] ?? { status: 500, type: 'server_error' };
	const { message, code } = known;
	return { kind, body: { error: { message, type: kind.type, param: null, code: kind.code ?? code } } };
}

function failureOf(error: unknown): Response {
	const { kind, body } = errorBody(error);
	const retryAfter = error instanceof EmbedError ? error.retryAfter : undefined;
	return Response.json(body, {
		status: kind.status,
		// Asking again is worth it only where it is known when.
		headers: retryAfter === undefined ? { 'X-Should-Retry': 'false' } : { 'Retry-After': String(retryAfter) }
	});
}

function failed({ status, type }: Kind, code: string, message: string): Response {
	return Response.json({ error: { message, type, param: null, code } }, { status });
}
