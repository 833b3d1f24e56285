import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { variantKey, type VariantPin } from '#lib/qwen3/pins.ts';
import { checkHub, hubFetch } from '#download/hub.ts';
import { randomContent } from '../../fixtures/hub/content.ts';
import { startHub, type TestHub } from '../../fixtures/hub/hub.ts';
import { context, isWhole, openRealm, pinOf, repository } from './setup.ts';

const token = 'hf_secretsecretsecret';
const stranger = 'hf_strangerstranger';
const files = { 'config.json': '{}', 'onnx/model_q4.onnx': randomContent(600_000, 8) };

let hub: TestHub;
let pin: VariantPin;
beforeEach(async () => {
	const gated = { files, access: 'gated', readers: [token] } as const;
	hub = await startHub({ repositories: { [repository]: gated }, tokens: [stranger], pageSize: 1 });
	pin = await pinOf(hub, files);
});
afterEach(() => hub.close());

const open = (origin: string, given: string) => ({ base: hub.address, access: { origin, token: given } });
const task = (origin: string, given: string) => ({ hub: open(origin, given), pin, modelId: 'm' });

describe('the token', () => {
	it('opens a gated repository, and never reaches the origin that the hub redirects to', async () => {
		const opened = openRealm();
		await opened.realm.download(task(hub.address, token), context());
		expect(await isWhole(opened, variantKey(pin), files)).toBe(true);
		const asked = (at: 'hub' | 'cdn') => hub.requests.filter((request) => request.at === at);
		expect(asked('cdn').length).toBeGreaterThan(0);
		expect(new Set(asked('cdn').map(({ authorization }) => authorization))).toEqual(new Set([null]));
		expect(new Set(asked('hub').map(({ authorization }) => authorization))).toEqual(
			new Set([`Bearer ${token}`])
		);
		const addresses = hub.requests.map(({ url, headers }) => `${url} ${headers.referer ?? ''}`);
		expect(addresses.join(' ')).not.toContain(token);
	});

	it('is sent with every page of a listing', async () => {
		const { realm } = openRealm();
		const listing = await realm.list(
			{ hub: open(hub.address, token), repository, revision: 'main' },
			context()
		);
		expect(listing.files).toHaveLength(2);
		expect(hub.requests.every(({ authorization }) => authorization === `Bearer ${token}`)).toBe(true);
	});

	it('is not sent to a hub that it was not given for', async () => {
		const { realm } = openRealm();
		await expect(realm.download(task('https://huggingface.co', token), context())).rejects.toMatchObject({
			code: 'unauthorized'
		});
		expect(hub.requests.map(({ authorization }) => authorization)).not.toContain(`Bearer ${token}`);
	});

	it('is not sent where the next page of a listing lies on another origin', async () => {
		const asked: { address: string; authorization: string | null }[] = [];
		const fetch: typeof globalThis.fetch = (input, init) => {
			const authorization = new Headers(init?.headers).get('authorization');
			asked.push({ address: input as string, authorization });
			return Promise.resolve(new Response());
		};
		const send = hubFetch(fetch, open(hub.address, token));
		await send('https://elsewhere.example/next', { headers: { Authorization: `Bearer ${token}` } });
		await send(`${hub.address}/next`);
		expect(asked).toEqual([
			{ address: 'https://elsewhere.example/next', authorization: null },
			{ address: `${hub.address}/next`, authorization: `Bearer ${token}` }
		]);
	});

	it('of somebody who was not let in is told as such, and is in no word of it', async () => {
		const { realm } = openRealm();
		const failure = await realm
			.download(task(hub.address, stranger), context())
			.catch((error: unknown) => error);
		expect(failure).toMatchObject({ code: 'forbidden' });
		const { message, stack, facts } = failure as Error & { facts: object };
		expect(`${message} ${stack ?? ''} ${JSON.stringify(facts)}`).not.toContain(stranger);
	});

	it('is not sent when a hub is tested', async () => {
		await openRealm().realm.testHub({ hub: open(hub.address, token) }, context());
		expect(hub.requests.map(({ authorization }) => authorization)).toEqual([null]);
	});
});

describe('a hub’s address', () => {
	it.each([
		'https://huggingface.co',
		'https://mirror.example:8443',
		'http://localhost:8080',
		'http://127.0.0.1:9',
		'http://127.1.2.3',
		'http://[::1]:8080'
	])('may be %s', (base) => {
		expect(() => checkHub({ base })).not.toThrow();
	});

	it.each([
		'',
		'huggingface.co',
		'http://huggingface.co',
		'http://127.0.0.1.example',
		'http://localhost.example',
		'http://192.168.1.2',
		'https://huggingface.co/',
		'https://huggingface.co/api',
		'https://user:word@huggingface.co',
		'https://huggingface.co?x=1',
		'file:///etc',
		'javascript:alert(1)'
	])('may not be %s', async (base) => {
		expect(() => checkHub({ base })).toThrow(expect.objectContaining({ code: 'hub-address-invalid' }));
		const { realm } = openRealm();
		const invalid = { code: 'hub-address-invalid' };
		await expect(realm.download({ hub: { base }, pin, modelId: 'm' }, context())).rejects.toMatchObject(
			invalid
		);
		await expect(realm.testHub({ hub: { base } }, context())).rejects.toMatchObject(invalid);
	});
});
