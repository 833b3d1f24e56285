import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAllowList } from '#lib/embed/allow-list.ts';
import { checkHost, fetchAllowList } from '#lib/frame/allow-list.ts';
import { frameHost } from '#lib/frame/host.ts';

describe('the host', () => {
	it('is the parent, as the browser tells it, with all pages around that', () => {
		const ancestorOrigins = ['https://a.example', 'https://b.example'];
		const host = frameHost({ isFramed: true, ancestorOrigins, referrer: 'https://else.example/' });
		expect(host).toEqual({ isFramed: true, origin: 'https://a.example', ancestors: ancestorOrigins });
	});

	it('is what the referrer says where the browser tells no more', () => {
		const facts = { isFramed: true, ancestorOrigins: undefined, referrer: 'https://a.example/page' };
		expect(frameHost(facts).origin).toBe('https://a.example');
		expect(frameHost({ ...facts, referrer: '' })).toEqual({ isFramed: true, origin: null, ancestors: [] });
	});

	it('has no name where its origin is opaque', () => {
		const host = frameHost({ isFramed: true, ancestorOrigins: ['null'], referrer: '' });
		expect(host).toEqual({ isFramed: true, origin: null, ancestors: ['null'] });
	});

	it('has no name where it is on no web: all files of a device would be one host', () => {
		for (const origin of ['file://', 'chrome-extension://abcdef'])
			expect(frameHost({ isFramed: true, ancestorOrigins: [origin], referrer: '' })).toEqual({
				isFramed: true,
				origin: null,
				ancestors: ['null']
			});
	});

	it('is nobody in a window of its own, wherever the link there was', () => {
		const host = frameHost({ isFramed: false, ancestorOrigins: [], referrer: 'https://a.example/' });
		expect(host).toEqual({ isFramed: false, origin: null, ancestors: [] });
	});
});

describe('the deployment’s list', () => {
	const some = readAllowList({ origins: ['https://a.example'] });
	const framed = (...ancestors: string[]) =>
		frameHost({ isFramed: true, ancestorOrigins: ancestors, referrer: '' });

	it('has to name every page around the frame', () => {
		expect(() => checkHost(framed('https://a.example'), some)).not.toThrow();
		expect(() => checkHost(framed('https://a.example', 'https://evil.example'), some)).toThrow(
			expect.objectContaining({ code: 'origin-refused' })
		);
	});

	it('lets in whom nobody can name only where it lets in everybody', () => {
		const refusal = expect.objectContaining({ code: 'host-unknown' }) as Error;
		expect(() => checkHost(framed('null'), some)).toThrow(refusal);
		expect(() => checkHost(framed(), some)).toThrow(refusal);
		expect(() => checkHost(framed('null'), readAllowList({ origins: ['*'] }))).not.toThrow();
	});

	it('is not asked where there is no page around it', () => {
		const alone = frameHost({ isFramed: false, ancestorOrigins: [], referrer: '' });
		expect(() => checkHost(alone, readAllowList({ origins: [] }))).not.toThrow();
	});
});

describe('the list’s file', () => {
	const files: Readonly<Record<string, string>> = {
		'/any.json': '{ "origins": ["*"] }',
		'/cut.json': '{ "origins": ["*"',
		'/word.json': '{ "origins": "*" }',
		'/page.json': '<!doctype html>'
	};
	const server = createServer(({ url = '' }, response) => {
		const file = files[url];
		response.writeHead(file === undefined ? 404 : 200).end(file);
	});
	let address = '';
	beforeAll(async () => {
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	afterAll(() => void server.close());

	it('is read', async () => {
		expect((await fetchAllowList(`${address}/any.json`)).allows('https://a.example')).toBe(true);
	});

	it.each(['cut', 'word', 'page'])('lets nobody in where it is broken: %s', async (name) => {
		await expect(fetchAllowList(`${address}/${name}.json`)).rejects.toMatchObject({ code: 'list-broken' });
	});

	it('lets nobody in where it is not to be had', async () => {
		const unreachable = { code: 'list-unreachable' };
		await expect(fetchAllowList(`${address}/none.json`)).rejects.toMatchObject(unreachable);
		await expect(fetchAllowList('http://127.0.0.1:9/embed.json')).rejects.toMatchObject(unreachable);
	});
});
