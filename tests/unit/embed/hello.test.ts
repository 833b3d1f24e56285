import { describe, expect, it } from 'vitest';
import { readAllowList } from '#lib/embed/allow-list.ts';
import { hello, hostOrigin, listen, nonce, ScriptedWindow } from '../../fixtures/embedded.ts';

describe('a frame', () => {
	it('says that it can hear, to the origin its address names and to no other', () => {
		const frame = new ScriptedWindow();
		listen(frame);
		expect(frame.posted).toEqual([
			{ message: { ponder: 'embed', type: 'listening', version: 1, nonce }, target: hostOrigin }
		]);
	});

	it.each([
		['no nonce', { nonce: null }],
		['no host', { host: null }],
		['a host that is no origin', { host: 'https://host.example/path' }],
		['any host at all', { host: '*' }]
	])('says nothing where its address names %s', (_, terms) => {
		const frame = new ScriptedWindow();
		listen(frame, terms);
		expect(frame.posted).toEqual([]);
	});

	it('welcomes its parent’s hello, and knows the origin from the browser', async () => {
		const frame = new ScriptedWindow();
		const { sessions } = listen(frame);
		const host = frame.hear(hello, { origin: 'https://other.example' });
		await expect.poll(() => host.received).toEqual([{ type: 'welcome', version: 1, nonce }]);
		expect(sessions.map(({ origin }) => origin)).toEqual(['https://other.example']);
	});

	it('answers calls that came right behind the hello', async () => {
		const frame = new ScriptedWindow();
		listen(frame);
		const host = frame.hear(hello);
		const id = host.call('setDraft', { text: 'Hello' });
		await expect.poll(() => host.answer(id)).toEqual({ type: 'result', id, result: null });
		expect(host.received[0]?.type).toBe('welcome');
	});

	it.each([
		['from another window', hello, { source: {} }, {}, 'not-parent'],
		['from a window that is gone', hello, { source: null }, {}, 'not-parent'],
		['without a nonce', { ponder: 'embed', type: 'hello', version: 1 }, {}, {}, 'bad-hello'],
		['with a nonce that is no text', { ...hello, nonce: 7 }, {}, {}, 'bad-hello'],
		['with a nonce of 100 MB', { ...hello, nonce: 'x'.repeat(100_000_000) }, {}, {}, 'bad-hello'],
		['with a field too many', { ...hello, extra: true }, {}, {}, 'bad-hello'],
		['with two ports', hello, { ports: 2 }, {}, 'bad-hello'],
		['of another version', { ...hello, version: 2 }, {}, {}, 'version-unknown'],
		['with another nonce', { ...hello, nonce: nonce.replace('0', '1') }, {}, {}, 'wrong-nonce'],
		['where its address has no nonce', hello, {}, { nonce: null }, 'no-nonce'],
		['from a page without an origin', hello, { origin: 'null' }, {}, 'opaque-origin'],
		[
			'from an origin that may not embed',
			hello,
			{},
			{ allowed: readAllowList({ origins: ['https://friend.example'] }) },
			'origin-refused'
		]
	] as const)('refuses a hello %s', async (_, message, from, terms, code) => {
		const frame = new ScriptedWindow();
		const { sessions } = listen(frame, terms);
		const host = frame.hear(message, from);
		await expect.poll(() => host.received).toEqual([{ type: 'refused', code }]);
		expect(sessions).toEqual([]);
	});

	it('refuses a second hello, and keeps the first host', async () => {
		const frame = new ScriptedWindow();
		const { sessions } = listen(frame);
		const first = frame.hear(hello);
		const second = frame.hear(hello);
		await expect.poll(() => second.received).toEqual([{ type: 'refused', code: 'already-connected' }]);
		const id = first.call('startOver');
		await expect.poll(() => first.answer(id)?.type).toBe('result');
		expect(sessions).toHaveLength(1);
	});

	it('takes a right hello after wrong ones', async () => {
		const frame = new ScriptedWindow();
		const { sessions } = listen(frame);
		frame.hear({ ...hello, nonce: nonce.replace('0', '1') });
		frame.hear(hello, { source: {} });
		const host = frame.hear(hello);
		await expect.poll(() => host.received.map(({ type }) => type)).toEqual(['welcome']);
		expect(sessions).toHaveLength(1);
	});

	it('takes none from itself where it is in no frame', async () => {
		const frame = new ScriptedWindow();
		Object.defineProperty(frame, 'parent', { value: frame });
		listen(frame);
		const host = frame.hear(hello, { source: frame });
		await expect.poll(() => host.received).toEqual([{ type: 'refused', code: 'not-framed' }]);
	});

	it.each([['text'], [null], [[]], [{ type: 'hello' }], [{ ponder: 'embed' }]])(
		'does not answer what is no hello: %j',
		async (message) => {
			const frame = new ScriptedWindow();
			const { sessions } = listen(frame);
			const stranger = frame.hear(message);
			const host = frame.hear(hello);
			await expect.poll(() => host.received).toHaveLength(1);
			expect(stranger.received).toEqual([]);
			expect(sessions).toHaveLength(1);
		}
	);

	it('hears nothing any more once it has stopped listening', async () => {
		const frame = new ScriptedWindow();
		const { sessions, stop } = listen(frame);
		stop();
		frame.hear(hello);
		expect(sessions).toEqual([]);
	});
});

describe('the list of origins', () => {
	const allowed = readAllowList({
		origins: ['https://a.example', 'https://*.b.example', 'http://localhost:8080']
	});

	it.each([
		['https://a.example', true],
		['http://a.example', false],
		['https://a.example:8443', false],
		['https://sub.a.example', false],
		['https://one.b.example', true],
		['https://one.two.b.example', true],
		['https://b.example', false],
		['https://evilb.example', false],
		['https://b.example.evil.example', false],
		['https://one.b.example:8443', false],
		['http://localhost:8080', true],
		['http://localhost', false],
		['null', false]
	])('says of %s: %s', (origin, isAllowed) => {
		expect(allowed.allows(origin)).toBe(isAllowed);
	});

	it.each([
		['https://münchen.example', 'https://xn--mnchen-3ya.example'],
		['https://Friend.example:443', 'https://friend.example'],
		['https://*.münchen.example', 'https://shop.xn--mnchen-3ya.example']
	])('an entry is taken as people write it: %s', (entry, origin) => {
		const written = readAllowList({ origins: [entry] });
		expect(written.allows(origin)).toBe(true);
		expect(written.allows('https://evil.example')).toBe(false);
	});

	it('may name everybody, or nobody', () => {
		expect(readAllowList({ origins: ['*'] }).allows('https://any.example')).toBe(true);
		expect(readAllowList({ origins: [] }).allows('https://any.example')).toBe(false);
	});

	it.each([
		[[]],
		[{}],
		[{ origins: 'https://a.example' }],
		[{ origins: [7] }],
		[{ origins: ['a.example'] }],
		[{ origins: ['https://a.example/'] }],
		[{ origins: ['https://*'] }],
		[{ origins: ['https://*.*.example'] }],
		[{ origins: [], others: [] }]
	])('is refused as a whole where it cannot be read: %j', (json) => {
		expect(() => readAllowList(json)).toThrow(expect.objectContaining({ code: 'bad-params' }));
	});
});
