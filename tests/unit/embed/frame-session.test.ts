import { describe, expect, it } from 'vitest';
import { EmbedError } from '#lib/embed/errors.ts';
import type { CompletionParams } from '#lib/embed/protocol.ts';
import { connected, type Connected } from '../../fixtures/embedded.ts';

const question: CompletionParams = { messages: [{ role: 'user', content: 'What is 2 + 2?' }] };

/** The code with which a call ended; `ok` where it had a result. */
async function outcome({ host }: Connected, call: string, params: unknown = {}): Promise<string> {
	const id = host.call(call, params);
	await expect.poll(() => host.answer(id)).toBeDefined();
	const answer = host.answer(id);
	return answer?.type === 'failure' ? answer.failure.code : 'ok';
}

/** Resolves when the signal aborts, as an engine that is stopped. */
function untilStopped(signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

describe('a session', () => {
	it('hands validated calls to their handlers and answers with what these give', async () => {
		const frame = connected();
		expect(await outcome(frame, 'setDraft', { text: 'Hello' })).toBe('ok');
		expect(await outcome(frame, 'open', { focus: true })).toBe('ok');
		expect(frame.side.handled).toEqual([
			{ call: 'setDraft', params: { text: 'Hello' } },
			{ call: 'open', params: { focus: true } }
		]);
	});

	it('sends the pieces of a completion in order, before its end', async () => {
		const frame = connected();
		await outcome(frame, 'complete', question);
		expect(frame.host.received.map(({ type }) => type)).toEqual([
			'progress',
			'progress',
			'progress',
			'result'
		]);
	});

	it.each([
		['a text', 'setDraft'],
		['null', null],
		['a list', [1, 2]],
		['a message of another type', { type: 'steer', seq: 1, id: 1 }],
		['a call without an id', { type: 'call', seq: 1, call: 'close', params: {} }],
		['a call with id 0', { type: 'call', seq: 1, id: 0, call: 'close', params: {} }],
		['a sequence number that is no number', { type: 'call', seq: NaN, id: 1, call: 'close', params: {} }],
		['an endless sequence number', { type: 'call', seq: Infinity, id: 1, call: 'close', params: {} }],
		['a field too many', { type: 'call', seq: 1, id: 1, call: 'close', params: {}, more: 1 }],
		['a name of 100 MB', { type: 'call', seq: 1, id: 1, call: 'x'.repeat(100_000_000), params: {} }]
	])('refuses as no message: %s', async (_, message) => {
		const { host, side } = connected();
		host.port.postMessage(message);
		await expect.poll(() => host.codes()).toEqual(['bad-message']);
		expect(side.handled).toEqual([]);
	});

	it.each(['toString', '__proto__', 'constructor', 'readEverything', ''])(
		'knows no call “%s”',
		async (name) => {
			expect(await outcome(connected(), name)).toBe('unknown-call');
		}
	);

	it('refuses a call that is replayed, and one that comes late', async () => {
		const { host, side } = connected();
		const message = { type: 'call', seq: 5, id: 5, call: 'setDraft', params: { text: 'once' } };
		host.port.postMessage(message);
		host.port.postMessage(message);
		host.port.postMessage({ ...message, seq: 4, id: 4 });
		host.port.postMessage({ ...message, seq: 6, id: 6 });
		await expect.poll(() => host.answer(6)?.type).toBe('result');
		expect(host.codes()).toEqual(['out-of-order', 'out-of-order']);
		expect(side.handled).toHaveLength(2);
	});

	it('refuses the id of a call under way, and does not end that call', async () => {
		let finish = (): void => undefined;
		const frame = connected({
			handlers: { setDraft: () => new Promise((resolve) => (finish = () => resolve(null))) }
		});
		const { host } = frame;
		host.port.postMessage({ type: 'call', seq: 1, id: 9, call: 'setDraft', params: { text: '' } });
		host.port.postMessage({ type: 'call', seq: 2, id: 9, call: 'close', params: {} });
		await expect.poll(() => host.codes()).toEqual(['duplicate-id']);
		expect(host.answer(9)).toBeUndefined();
		finish();
		await expect.poll(() => host.answer(9)?.type).toBe('result');
	});

	it('tells a host nothing of a defect but that there was one', async () => {
		const frame = connected({
			handlers: {
				startOver: () => {
					throw new Error('What the visitor wrote is …');
				}
			}
		});
		const id = frame.host.call('startOver');
		await expect
			.poll(() => frame.host.answer(id))
			.toEqual({
				type: 'failure',
				id,
				failure: { code: 'internal', message: 'The frame failed.' }
			});
	});

	it('passes on the code with which a handler refuses', async () => {
		const frame = connected({
			handlers: {
				complete: () => {
					throw new EmbedError('context-overflow', 'Too long.');
				}
			}
		});
		expect(await outcome(frame, 'complete', question)).toBe('context-overflow');
	});

	it('ends with `internal` where a handler gives what cannot be sent', async () => {
		const frame = connected({ handlers: { setDraft: () => (() => null) as unknown as null } });
		expect(await outcome(frame, 'setDraft', { text: '' })).toBe('internal');
		expect(await outcome(frame, 'close')).toBe('ok');
	});
});

describe('consent', () => {
	it('is asked for before a call that needs it, and the call goes on', async () => {
		const frame = connected({ consent: 'undecided', says: 'granted' });
		expect(await outcome(frame, 'complete', question)).toBe('ok');
		expect(await outcome(frame, 'send', { text: 'Hello' })).toBe('ok');
		expect(frame.side.asked()).toBe(1);
	});

	it.each([
		['undecided', 'denied', 'consent-denied', 1],
		['denied', 'granted', 'consent-denied', 0],
		['unavailable', 'granted', 'consent-unavailable', 0],
		['undecided', 'unavailable', 'consent-unavailable', 1],
		['undecided', 'undecided', 'consent-denied', 1]
	] as const)('%s, then %s, refuses with %s', async (consent, says, code, asked) => {
		const frame = connected({ consent, says });
		for (const [call, params] of [
			['complete', question],
			['send', { text: 'Hello' }],
			['listModels', {}]
		] as const) {
			expect(await outcome(frame, call, params)).toBe(code);
		}
		expect(frame.side.handled).toEqual([]);
		expect(frame.side.asked()).toBe(says === 'undecided' ? 3 : asked);
	});

	it('is not needed to fill the draft, to look another way or to begin anew', async () => {
		const frame = connected({ consent: 'denied' });
		expect(await outcome(frame, 'setDraft', { text: 'Hello' })).toBe('ok');
		expect(await outcome(frame, 'setTheme', { theme: 'dark', tokens: { accent: '#0a0' } })).toBe('ok');
		expect(await outcome(frame, 'setPageContext', { context: { title: '', text: 'About' } })).toBe('ok');
		expect(await outcome(frame, 'startOver')).toBe('ok');
	});

	it('lets answers be heard, and nothing of them without it', async () => {
		const heard = async (consent: 'granted' | 'denied' | 'undecided') => {
			const { session, host } = connected({ consent });
			session.emit('answer', { kind: 'piece', id: 'a', text: 'secret' });
			session.emit('height', { pixels: 300 });
			await expect.poll(() => host.received).toContainEqual(expect.objectContaining({ event: 'height' }));
			return host.received.length;
		};
		expect(await heard('granted')).toBe(2);
		expect(await heard('denied')).toBe(1);
		expect(await heard('undecided')).toBe(1);
	});
});

describe('consent that is taken back', () => {
	const endless = {
		complete: async (_params: CompletionParams, { signal }: { readonly signal: AbortSignal }) => {
			await untilStopped(signal);
			throw new Error('The engine was stopped.');
		}
	};

	it('ends the calls that needed it, with a code, and no others', async () => {
		const { host, side } = connected({
			handlers: { ...endless, setDraft: () => new Promise(() => undefined) }
		});
		const [asked, drafted] = [host.call('complete', question), host.call('setDraft', { text: '' })];
		await expect.poll(() => side.handled).toHaveLength(2);
		side.decideElsewhere('undecided');
		side.tell();
		await expect.poll(() => host.answer(asked)).toMatchObject({ failure: { code: 'consent-denied' } });
		expect(host.answer(drafted)).toBeUndefined();
	});

	it('lets nothing more through, though nobody told of it: no piece, no result, no event', async () => {
		let go = (): void => undefined;
		const { host, side, session } = connected({
			handlers: {
				complete: async (_params, { progress }) => {
					progress({ channel: 'answer', text: 'before', tokens: 1 });
					await new Promise<void>((resolve) => (go = resolve));
					progress({ channel: 'answer', text: 'after', tokens: 1 });
					return {
						model: 'qwen3-tiny',
						finishReason: 'stop',
						usage: { promptTokens: 1, cachedTokens: 0, thinkingTokens: 0, answerTokens: 2 }
					};
				},
				listModels: async () => {
					side.decideElsewhere('denied');
					return { models: [{ id: 'secret', name: 'Secret' }] };
				}
			}
		});
		const asked = host.call('complete', question);
		await expect.poll(() => host.received).toHaveLength(1);
		side.decideElsewhere('denied');
		go();
		await expect.poll(() => host.answer(asked)).toMatchObject({ failure: { code: 'consent-denied' } });
		session.emit('answer', { kind: 'piece', id: 'a', text: 'secret' });
		expect(host.received).toHaveLength(2);

		side.decideElsewhere('granted');
		const listed = host.call('listModels');
		await expect.poll(() => host.answer(listed)).toMatchObject({ failure: { code: 'consent-denied' } });
	});
});

describe('one answer', () => {
	it('is under way at a time, whichever call asks', async () => {
		let finish = (): void => undefined;
		const frame = connected({
			handlers: {
				send: () => new Promise((resolve) => (finish = () => resolve({ finishReason: 'stop' })))
			}
		});
		const first = frame.host.call('send', { text: 'Hello' });
		expect(await outcome(frame, 'complete', question)).toBe('busy');
		expect(await outcome(frame, 'send', { text: 'Hello' })).toBe('busy');
		expect(await outcome(frame, 'setDraft', { text: 'meanwhile' })).toBe('ok');
		finish();
		await expect.poll(() => frame.host.answer(first)?.type).toBe('result');
		expect(await outcome(frame, 'complete', question)).toBe('ok');
	});

	it('is stopped by its host, and makes room', async () => {
		let stopped = false;
		const frame = connected({
			handlers: {
				complete: async (_params, { signal }) => {
					await untilStopped(signal);
					stopped = true;
					throw new Error('The engine was stopped.');
				}
			}
		});
		const { host } = frame;
		const id = host.call('complete', question);
		host.port.postMessage({ type: 'abort', seq: 2, id });
		await expect.poll(() => host.answer(id)).toMatchObject({ failure: { code: 'aborted' } });
		expect(stopped).toBe(true);
		host.port.postMessage({ type: 'call', seq: 3, id: 3, call: 'send', params: { text: 'Hello' } });
		await expect.poll(() => host.answer(3)?.type).toBe('result');
	});

	it('costs tokens of a minute; the next waits until there are some again', async () => {
		const frame = connected({
			handlers: {
				complete: (_params, { progress }) => {
					progress({ channel: 'answer', text: '…', tokens: 59_000 });
					return {
						model: 'qwen3-tiny',
						finishReason: 'length',
						usage: { promptTokens: 3_000, cachedTokens: 0, thinkingTokens: 0, answerTokens: 59_000 }
					};
				}
			}
		});
		expect(await outcome(frame, 'complete', question)).toBe('ok');
		const id = frame.host.call('complete', question);
		await expect
			.poll(() => frame.host.answer(id))
			.toMatchObject({
				failure: { code: 'token-limit', retryAfter: 3 }
			});
		expect(await outcome(frame, 'setDraft', { text: 'still' })).toBe('ok');
		frame.pass(3);
		expect(await outcome(frame, 'complete', question)).toBe('ok');
	});
});

describe('an answer that has waited', () => {
	it('is told when its turn comes that another has spent the tokens meanwhile', async () => {
		let turn = (): void => undefined;
		const { host, session, side } = connected({
			handlers: {
				complete: async (_params, { tokenLimit }) => {
					expect(tokenLimit()).toBeNull();
					await new Promise<void>((resolve) => (turn = resolve));
					throw tokenLimit() ?? new Error('There are some left.');
				}
			}
		});
		const id = host.call('complete', question);
		await expect.poll(() => side.handled).toHaveLength(1);
		session.spend(62_000);
		turn();
		await expect
			.poll(() => host.answer(id))
			.toMatchObject({ failure: { code: 'token-limit', retryAfter: 3 } });
	});
});

describe('an answer that is begun and stopped', () => {
	it('costs its host the prompt, though nothing of it is told', async () => {
		const frame = connected({
			handlers: {
				complete: async (_params, { signal }) => {
					await untilStopped(signal);
					throw new Error('The engine was stopped.');
				}
			}
		});
		const { host } = frame;
		const long = { messages: [{ role: 'user', content: 'x'.repeat(252_000) }] };
		const id = host.call('complete', long);
		await expect.poll(() => frame.side.handled).toHaveLength(1);
		host.port.postMessage({ type: 'abort', seq: 2, id });
		await expect.poll(() => host.answer(id)).toMatchObject({ failure: { code: 'aborted' } });
		host.port.postMessage({ type: 'call', seq: 3, id: 3, call: 'complete', params: question });
		await expect
			.poll(() => host.answer(3))
			.toMatchObject({ failure: { code: 'token-limit', retryAfter: 4 } });
	});
});

describe('too much', () => {
	it('is refused: 10,000 calls at once, of which a few are served before the connection ends', async () => {
		const { host, side, session } = connected();
		for (let call = 0; call < 10_000; call += 1) host.call('setDraft', { text: `${call}` });
		await expect.poll(() => host.received.at(-1)?.type).toBe('ended');
		expect(side.handled).toHaveLength(60);
		expect(new Set(host.codes())).toEqual(new Set(['rate-limited']));
		expect(host.received.at(-1)).toMatchObject({ failure: { code: 'rate-limited' } });
		expect(session.ended.aborted).toBe(true);
		expect(host.received.length).toBeLessThan(600);
	});

	it('is forgiven where it stops: the next calls are served again', async () => {
		const frame = connected();
		for (let call = 0; call < 200; call += 1) frame.host.call('close');
		await expect.poll(() => frame.host.codes()).toHaveLength(140);
		frame.pass(1);
		expect(await outcome(frame, 'setDraft', { text: 'later' })).toBe('ok');
	});

	it.each([
		['calls that are none', () => ({ nonsense: true })],
		['stops of what is not under way', (index: number) => ({ type: 'abort', seq: index + 1, id: 7 })],
		['calls replayed', () => ({ type: 'abort', seq: 1, id: 1 })]
	])('ends the connection: %s, thousands of times', async (_, message) => {
		const { host, session } = connected();
		for (let index = 0; index < 3000; index += 1) host.port.postMessage(message(index));
		await expect.poll(() => host.received.at(-1)?.type).toBe('ended');
		expect(session.ended.aborted).toBe(true);
	});

	it('is refused: more calls under way than there may be', async () => {
		const { host } = connected({ handlers: { setDraft: () => new Promise(() => undefined) } });
		for (let call = 0; call < 17; call += 1) host.call('setDraft', { text: '' });
		await expect.poll(() => host.answer(17)).toMatchObject({ failure: { code: 'rate-limited' } });
		expect(host.codes()).toHaveLength(1);
	});

	it.each([
		['setDraft', { text: 'x'.repeat(100_000_000) }],
		['setPageContext', { context: { title: 'T', text: 'x'.repeat(100_000_000) } }],
		['complete', { messages: [{ role: 'user', content: 'x'.repeat(100_000_000) }] }]
	])('is refused: 100 MB to %s', async (call, params) => {
		const frame = connected();
		expect(await outcome(frame, call, params)).toBe('too-large');
		expect(frame.side.handled).toEqual([]);
		expect(await outcome(frame, 'close')).toBe('ok');
	});
});

describe('the end', () => {
	it('stops what is under way, tells the host, and hears nothing more', async () => {
		let reason: unknown;
		const { host, session, side } = connected({
			handlers: {
				complete: async (_params, { signal, progress }) => {
					await untilStopped(signal);
					reason = signal.reason;
					progress({ channel: 'answer', text: 'too late', tokens: 1 });
					return {
						model: '',
						finishReason: 'stop',
						usage: { promptTokens: 0, cachedTokens: 0, thinkingTokens: 0, answerTokens: 0 }
					};
				}
			}
		});
		host.call('complete', question);
		await expect.poll(() => side.handled).toHaveLength(1);
		session.end({ code: 'ended', message: 'The page goes.' });
		session.end({ code: 'internal', message: 'Twice.' });
		host.call('close');
		session.emit('height', { pixels: 1 });
		await expect
			.poll(() => host.received)
			.toEqual([{ type: 'ended', failure: { code: 'ended', message: 'The page goes.' } }]);
		expect(reason).toMatchObject({ code: 'ended' });
		expect(side.handled).toHaveLength(1);
	});
});
