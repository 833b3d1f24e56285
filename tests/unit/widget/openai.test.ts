/** The official client, with Ponder's `fetch` in place of the network's. */
import OpenAI from 'openai';
import { describe, expect, it } from 'vitest';
import { EmbedError, type EmbedErrorCode } from '#lib/embed/errors.ts';
import type { SideScript } from '../../fixtures/embedded.ts';
import { widgetClient } from '../../fixtures/widget-client.ts';

const messages = [{ role: 'user' as const, content: 'What is 2 + 2?' }];

function official(script: SideScript = {}) {
	const { client, side } = widgetClient(script);
	const openai = new OpenAI({
		apiKey: 'none',
		baseURL: 'https://ponder.invalid/v1',
		fetch: client.fetch,
		dangerouslyAllowBrowser: true
	});
	return { openai, side, fetch: client.fetch };
}

const refusing = (code: EmbedErrorCode, retryAfter?: number): SideScript => ({
	handlers: {
		complete: () => {
			throw new EmbedError(code, 'No.', retryAfter);
		}
	}
});

describe('the openai client', () => {
	it('has an answer', async () => {
		const { openai } = official();
		const reply = await openai.chat.completions.create({ model: 'qwen3-tiny', messages });
		expect(reply.choices[0]?.message.content).toBe('4.');
		expect(reply.choices[0]?.message).toHaveProperty('reasoning_content', 'Two and two.');
		expect(reply.choices[0]?.finish_reason).toBe('stop');
		expect(reply.usage?.completion_tokens_details?.reasoning_tokens).toBe(3);
	});

	it('streams an answer', async () => {
		const { openai } = official();
		const stream = await openai.chat.completions.create({
			model: 'qwen3-tiny',
			messages,
			stream: true,
			stream_options: { include_usage: true }
		});
		let answer = '';
		let tokens: number | undefined;
		for await (const chunk of stream) {
			answer += chunk.choices[0]?.delta.content ?? '';
			tokens = chunk.usage?.total_tokens ?? tokens;
		}
		expect(answer).toBe('4.');
		expect(tokens).toBe(25);
	});

	it('collects a stream with its own helper', async () => {
		const { openai } = official();
		const runner = openai.chat.completions.stream({ model: 'qwen3-tiny', messages });
		expect((await runner.finalChatCompletion()).choices[0]?.message.content).toBe('4.');
	});

	it('stops an answer by its own controller', async () => {
		let stopped = false;
		const { openai } = official({
			handlers: {
				complete: (_params, { signal, progress }) =>
					new Promise((_resolve, reject) => {
						progress({ channel: 'answer', text: 'Begun', tokens: 1 });
						signal.addEventListener('abort', () => {
							stopped = true;
							reject(new Error('stopped'));
						});
					})
			}
		});
		const stream = await openai.chat.completions.create({ model: 'ponder', messages, stream: true });
		const heard: string[] = [];
		for await (const chunk of stream) {
			const text = chunk.choices[0]?.delta.content ?? '';
			heard.push(text);
			if (text === 'Begun') stream.controller.abort();
		}
		expect(heard).toEqual(['', 'Begun']);
		await expect.poll(() => stopped).toBe(true);
	});

	it('lists the model', async () => {
		const { openai } = official();
		const ids: string[] = [];
		for await (const { id } of openai.models.list()) ids.push(id);
		expect(ids).toEqual(['qwen3-tiny']);
	});

	it.each([
		['bad-params', 400, 'bad-params', OpenAI.BadRequestError],
		['context-overflow', 400, 'context_length_exceeded', OpenAI.BadRequestError],
		['model-unknown', 404, 'model_not_found', OpenAI.NotFoundError],
		['consent-denied', 403, 'consent-denied', OpenAI.PermissionDeniedError],
		['busy', 409, 'busy', OpenAI.ConflictError],
		['token-limit', 429, 'token-limit', OpenAI.RateLimitError],
		['model-unavailable', 503, 'model-unavailable', OpenAI.InternalServerError],
		['internal', 500, 'internal', OpenAI.InternalServerError]
	] as const)('throws its own error for %s: %i %s', async (code, status, named, kind) => {
		for (const stream of [true, false]) {
			const { openai, side } = official(refusing(code));
			const error: unknown = await openai.chat.completions
				.create({ model: 'ponder', messages, stream })
				.catch((reason: unknown) => reason);
			expect(error).toBeInstanceOf(kind);
			expect(error).toMatchObject({ status, code: named });
			// Asking again at once would help nobody.
			expect(side.handled).toHaveLength(1);
		}
	});

	it('tries again after as long as it is told', async () => {
		let refusals = 0;
		const { openai } = official({
			handlers: {
				complete: (_params, { progress }) => {
					if ((refusals += 1) === 1) throw new EmbedError('token-limit', 'Spent.', 1);
					progress({ channel: 'answer', text: 'Now', tokens: 1 });
					return {
						model: 'm',
						finishReason: 'stop',
						usage: { promptTokens: 1, cachedTokens: 0, thinkingTokens: 0, answerTokens: 1 }
					};
				}
			}
		});
		const reply = await openai.chat.completions.create({ model: 'ponder', messages });
		expect(reply.choices[0]?.message.content).toBe('Now');
	});

	it('hears of a failure in the middle of a stream', async () => {
		const { openai } = official({
			handlers: {
				complete: async (_params, { progress }) => {
					progress({ channel: 'answer', text: 'Half', tokens: 1 });
					await new Promise((resolve) => setTimeout(resolve, 20));
					throw new EmbedError('model-unavailable', 'The model failed.');
				}
			}
		});
		const stream = await openai.chat.completions.create({ model: 'ponder', messages, stream: true });
		const listen = async () => {
			for await (const chunk of stream) expect(chunk.choices).toHaveLength(1);
		};
		await expect(listen()).rejects.toMatchObject({ code: 'model-unavailable' });
	});
});

describe('fetch', () => {
	it.each([
		['GET', '/v1/chat/completions'],
		['POST', '/v1/models'],
		['POST', '/v1/embeddings'],
		['DELETE', '/v1/models']
	])('knows no %s %s', async (method, path) => {
		const response = await official().fetch(`https://ponder.invalid${path}`, { method });
		expect(response.status).toBe(404);
		expect(await response.json()).toMatchObject({ error: { code: 'not_found' } });
	});

	it.each(['', 'no JSON', 'null', '7', '[]', '{}'])('refuses the body “%s”', async (body) => {
		const response = await official().fetch('https://ponder.invalid/v1/chat/completions', {
			method: 'POST',
			body
		});
		expect(response.status).toBe(400);
		expect(await response.json()).toMatchObject({ error: { type: 'invalid_request_error' } });
	});

	it.each([{ stream: 'yes' }, { stream: 1 }])('refuses %j', async (params) => {
		const body = JSON.stringify({ messages, ...params });
		const response = await official().fetch('https://ponder.invalid/chat/completions', {
			method: 'POST',
			body
		});
		expect(response.status).toBe(400);
	});

	it('rejects as fetch does where the address is none', async () => {
		await expect(official().fetch('http://[')).rejects.toBeInstanceOf(TypeError);
	});

	it('rejects as fetch does where it was aborted', async () => {
		const asked = official().fetch('https://ponder.invalid/v1/models', { signal: AbortSignal.abort() });
		await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
	});
});
