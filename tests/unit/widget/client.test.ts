import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { EmbedError } from '#lib/embed/errors.ts';
import type { FrameHandlers } from '#lib/embed/frame-handlers.ts';
import type { ChatCompletionChunk, ChatCompletionParams } from '../../../src/widget/public.ts';
import { widgetClient } from '../../fixtures/widget-client.ts';

const messages = [{ role: 'user', content: 'What is 2 + 2?' }] as const;

async function all(stream: AsyncIterable<ChatCompletionChunk>): Promise<ChatCompletionChunk[]> {
	const chunks: ChatCompletionChunk[] = [];
	for await (const chunk of stream) chunks.push(chunk);
	return chunks;
}

/** An answer that goes on until it is stopped; says when that was. */
function endless(): { readonly complete: FrameHandlers['complete']; readonly stopped: () => boolean } {
	let stopped = false;
	return {
		stopped: () => stopped,
		complete: (_params, { signal, progress }) =>
			new Promise((_resolve, reject) => {
				const timer = setInterval(() => progress({ channel: 'answer', text: '…', tokens: 1 }), 5);
				signal.addEventListener('abort', () => {
					clearInterval(timer);
					stopped = true;
					reject(new Error('stopped'));
				});
			})
	};
}

describe('a completion', () => {
	it('comes whole, with its thinking apart and what it took', async () => {
		const { client } = widgetClient();
		const reply = await client.chat.completions.create({ messages });
		expect(reply).toMatchObject({
			object: 'chat.completion',
			model: 'qwen3-tiny',
			choices: [
				{
					index: 0,
					message: { role: 'assistant', content: '4.', reasoning_content: 'Two and two.' },
					finish_reason: 'stop'
				}
			],
			usage: {
				prompt_tokens: 20,
				completion_tokens: 5,
				total_tokens: 25,
				prompt_tokens_details: { cached_tokens: 5 },
				completion_tokens_details: { reasoning_tokens: 3 }
			}
		});
	});

	it('comes in pieces, as OpenAI’s do', async () => {
		const { client } = widgetClient();
		const stream = await client.chat.completions.create({
			messages,
			stream: true,
			stream_options: { include_usage: true }
		});
		const chunks = await all(stream);
		expect(chunks.map(({ choices }) => choices[0]?.delta)).toEqual([
			{ role: 'assistant', content: '' },
			{ reasoning_content: 'Two and two.' },
			{ content: '4' },
			{ content: '.' },
			{},
			undefined
		]);
		expect(chunks.map(({ choices }) => choices[0]?.finish_reason)).toEqual([
			null,
			null,
			null,
			null,
			'stop',
			undefined
		]);
		expect(chunks.at(-1)?.usage?.total_tokens).toBe(25);
		expect(chunks.slice(0, -1).map(({ usage }) => usage)).toEqual([null, null, null, null, null]);
		expect(new Set(chunks.map(({ id, model }) => `${id} ${model}`)).size).toBe(1);
	});

	it('says what it took only where it is asked for', async () => {
		const { client } = widgetClient();
		const chunks = await all(await client.chat.completions.create({ messages, stream: true }));
		expect(chunks.filter(({ usage }) => usage !== undefined)).toEqual([]);
		expect(chunks).toHaveLength(5);
	});

	it('keeps the pieces that came before anybody looked', async () => {
		const { client } = widgetClient();
		const stream = await client.chat.completions.create({ messages, stream: true });
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect(await all(stream)).toHaveLength(5);
	});

	it('takes parameters under OpenAI’s names and under Qwen3’s', async () => {
		const { client, side } = widgetClient();
		await client.chat.completions.create({
			model: 'qwen3-tiny',
			messages: [
				{ role: 'developer', content: 'Be short.' },
				{
					role: 'user',
					content: [
						{ type: 'text', text: 'Two ' },
						{ type: 'text', text: 'parts' }
					]
				}
			],
			temperature: 0.5,
			top_p: 0.9,
			top_k: 20,
			min_p: 0.1,
			presence_penalty: 1,
			seed: 7,
			max_completion_tokens: 100,
			reasoning_effort: 'low'
		});
		expect(side.handled[0]?.params).toEqual({
			model: 'qwen3-tiny',
			messages: [
				{ role: 'system', content: 'Be short.' },
				{ role: 'user', content: 'Two parts' }
			],
			temperature: 0.5,
			topP: 0.9,
			topK: 20,
			minP: 0.1,
			presencePenalty: 1,
			seed: 7,
			maxNewTokens: 100,
			thinking: true,
			thinkingBudget: 512
		});
	});

	it.each([
		[{ reasoning_effort: 'none' }, { thinking: false }],
		[{ enable_thinking: false }, { thinking: false }],
		[
			{ enable_thinking: true, thinking_budget: 64 },
			{ thinking: true, thinkingBudget: 64 }
		],
		[{ model: 'ponder', stream: null, stream_options: null, enable_thinking: null }, {}],
		[{ temperature: null, seed: undefined }, {}],
		[{ n: 1, logprobs: false, tools: [], user: 'me', response_format: { type: 'text' } }, {}]
	])('takes %j', async (params, expected) => {
		const { client, side } = widgetClient();
		await client.chat.completions.create({ messages, ...params } as ChatCompletionParams & {
			stream?: false;
		});
		expect(side.handled[0]?.params).toEqual({ messages, ...expected });
	});

	it.each([
		['several answers', { n: 2 }],
		['tools', { tools: [{ type: 'function', function: { name: 'f' } }] }],
		['JSON', { response_format: { type: 'json_object' } }],
		['ends of its own', { stop: ['\n'] }],
		['what nobody knows', { surprise: true }],
		['a temperature out of range', { temperature: 3 }],
		['an effort there is not', { reasoning_effort: 'immense' }],
		['an effort by a name that every object has', { reasoning_effort: 'constructor' }],
		['a field by a name that every object has', { toString: 1 }],
		['thinking that is neither on nor off', { enable_thinking: 'yes' }],
		['an effort beside thinking on or off', { enable_thinking: true, reasoning_effort: 'low' }],
		['an effort beside a budget', { thinking_budget: 7, reasoning_effort: 'low' }],
		['a model that is no name', { model: 7 }],
		['a stream that is neither on nor off', { stream: 'yes' }],
		['two limits', { max_tokens: 1, max_completion_tokens: 1 }],
		['options of a stream that are none', { stream: true, stream_options: 'usage' }],
		['options of a stream that nobody knows', { stream: true, stream_options: { surprise: true } }],
		['a wish for usage that is neither', { stream: true, stream_options: { include_usage: 1 } }],
		['a name', { messages: [{ role: 'user', name: 'Ann', content: 'x' }] }],
		['a call of a tool', { messages: [{ role: 'assistant', content: 'x', tool_calls: [{}] }] }],
		['a picture', { messages: [{ role: 'user', content: [{ type: 'image_url', image_url: {} }] }] }],
		['a tool’s message', { messages: [{ role: 'tool', content: 'x' }] }],
		['no messages', { messages: [] }],
		['messages that are none', { messages: 'Hello' }]
	])('refuses %s', async (_, params) => {
		const { client, side } = widgetClient();
		const request = { messages, ...params } as unknown as ChatCompletionParams & { stream: true };
		await expect(client.chat.completions.create(request)).rejects.toMatchObject({ code: 'bad-params' });
		expect(side.handled).toEqual([]);
	});

	it('takes its own answer back', async () => {
		const { client, side } = widgetClient();
		const { choices } = await client.chat.completions.create({ messages });
		const before = choices.map(({ message }) => message);
		await client.chat.completions.create({ messages: [...messages, ...before, ...messages] });
		expect(side.handled[1]?.params).toEqual({
			messages: [...messages, { role: 'assistant', content: '4.' }, ...messages]
		});
	});

	it.each([true, false])(
		'refused in the frame rejects at once, with its code (stream: %s)',
		async (stream) => {
			const { client } = widgetClient({ consent: 'denied' });
			const asked = stream
				? client.chat.completions.create({ messages, stream: true })
				: client.chat.completions.create({ messages });
			await expect(asked).rejects.toMatchObject({ name: 'EmbedError', code: 'consent-denied' });
		}
	);

	it('that fails on the way gives what came, then its code', async () => {
		const { client } = widgetClient({
			handlers: {
				complete: async (_params, { progress }) => {
					progress({ channel: 'answer', text: 'Half', tokens: 1 });
					await new Promise((resolve) => setTimeout(resolve, 20));
					throw new EmbedError('model-unavailable', 'The model failed.');
				}
			}
		});
		const stream = await client.chat.completions.create({ messages, stream: true });
		const heard: (string | undefined)[] = [];
		const listen = async () => {
			for await (const { choices } of stream) heard.push(choices[0]?.delta.content);
		};
		await expect(listen()).rejects.toMatchObject({ code: 'model-unavailable' });
		expect(heard).toEqual(['', 'Half']);
	});
});

describe('stopping', () => {
	it('by the signal rejects with its reason and stops the frame', async () => {
		const answer = endless();
		const { client } = widgetClient({ handlers: { complete: answer.complete } });
		const abort = new AbortController();
		const stream = await client.chat.completions.create({ messages, stream: true }, { signal: abort.signal });
		const reason = new Error('Enough.');
		const listen = async () => {
			for await (const chunk of stream) if (chunk.choices[0]?.delta.content === '…') abort.abort(reason);
		};
		await expect(listen()).rejects.toBe(reason);
		await expect.poll(answer.stopped).toBe(true);
	});

	it('by leaving the loop stops the frame', async () => {
		const answer = endless();
		const { client } = widgetClient({ handlers: { complete: answer.complete } });
		for await (const chunk of await client.chat.completions.create({ messages, stream: true })) {
			if (chunk.choices[0]?.delta.content === '…') break;
		}
		await expect.poll(answer.stopped).toBe(true);
	});

	it('of a whole answer rejects, and the next one is answered', async () => {
		let answer: FrameHandlers['complete'] = endless().complete;
		const { client } = widgetClient({ handlers: { complete: (...call) => answer(...call) } });
		const abort = new AbortController();
		const asked = client.chat.completions.create({ messages }, { signal: abort.signal });
		abort.abort();
		await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
		answer = () => ({
			model: 'next',
			finishReason: 'length',
			usage: { promptTokens: 1, cachedTokens: 0, thinkingTokens: 0, answerTokens: 0 }
		});
		const next = () => client.chat.completions.create({ messages }).catch((error: EmbedError) => error);
		await expect.poll(next).toMatchObject({ model: 'next', choices: [{ finish_reason: 'length' }] });
	});

	it('leaves nothing on a signal that outlives it', async () => {
		const { client } = widgetClient();
		const { signal } = new AbortController();
		await client.chat.completions.create({ messages }, { signal });
		await all(await client.chat.completions.create({ messages, stream: true }, { signal }));
		await client.chat.completions.create({ messages: [] }, { signal }).catch(() => undefined);
		await expect.poll(() => getEventListeners(signal, 'abort')).toEqual([]);
	});

	it('before it began asks nothing of the frame', async () => {
		const { client, side } = widgetClient();
		const asked = client.chat.completions.create({ messages }, { signal: AbortSignal.abort() });
		await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
		expect(side.handled).toEqual([]);
	});

	it('of the connection rejects what is under way, and what comes after', async () => {
		const { client, session, host } = widgetClient({ handlers: { complete: endless().complete } });
		const stream = await client.chat.completions.create({ messages, stream: true });
		const heard = all(stream);
		session.end({ code: 'ended', message: 'The page goes.' });
		await expect(heard).rejects.toMatchObject({ code: 'ended' });
		host.end();
		await expect(client.models.list()).rejects.toMatchObject({ code: 'ended' });
	});
});
