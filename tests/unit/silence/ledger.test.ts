import { describe, expect, it } from 'vitest';
import { ledger, type Witnesses } from '#lib/silence/ledger.ts';
import type { PassedRequest } from '#lib/pwa/messages.ts';

const origin = 'https://ponder.example';

function witnesses(seen: Partial<Witnesses>): Witnesses {
	return { origin, timed: [], passed: [], downloads: [], hubs: [], ...seen };
}

function passed(address: string, more: Partial<PassedRequest> = {}): PassedRequest {
	return {
		at: 1000,
		address,
		method: 'GET',
		way: 'network',
		bytes: null,
		...more
	};
}

const timed = (address: string, more: { bytes?: number | null; wasPassed?: boolean; at?: number } = {}) => ({
	at: 1000,
	address,
	bytes: 0,
	wasPassed: false,
	...more
});

describe('the list of requests', () => {
	it('begins with our own host, though nothing was asked of it', () => {
		const { hosts, isExplained } = ledger(witnesses({}));
		expect(hosts).toEqual([
			{
				name: 'ponder.example',
				isOwn: true,
				entries: [],
				requests: 0,
				kept: 0,
				bytes: null,
				isPartial: false
			}
		]);
		expect(isExplained).toBe(true);
	});

	it('says what each of our own files is for, in the order they were asked for', () => {
		const { hosts, isExplained } = ledger(
			witnesses({
				timed: [
					timed(`${origin}/ponder/models/qwen3-tiny/config.json`, { at: 3, bytes: 900 }),
					timed(`${origin}/ponder/_app/immutable/workers/assets/ort.wasm`, { at: 2, bytes: 16_000_000 }),
					timed(`${origin}/ponder/`, { at: 1, bytes: 3000 }),
					timed(`${origin}/ponder/models`, { at: 4, bytes: 3000 })
				]
			})
		);
		expect(hosts[0]?.entries.map(({ address, why }) => [address, why])).toEqual([
			['/ponder/', 'app'],
			['/ponder/_app/immutable/workers/assets/ort.wasm', 'runtime'],
			['/ponder/models/qwen3-tiny/config.json', 'bundled-model'],
			['/ponder/models', 'app']
		]);
		expect(hosts[0]).toMatchObject({ requests: 4, bytes: 16_006_900 });
		expect(isExplained).toBe(true);
	});

	it('counts what both the page and the service worker saw once', () => {
		const { hosts } = ledger(
			witnesses({
				timed: [
					timed(`${origin}/a.js`, { wasPassed: true, bytes: 5 }),
					timed(`${origin}/b.js`, { bytes: 7 })
				],
				passed: [passed(`${origin}/a.js`, { bytes: 5 })]
			})
		);
		expect(hosts[0]?.entries).toEqual([
			{ address: '/b.js', why: 'app', times: 1, kept: 0, bytes: 7 },
			{ address: '/a.js', why: 'app', times: 1, kept: 0, bytes: 5 }
		]);
	});

	it('counts nothing for what was answered from this device, and knows what it does not know', () => {
		const { hosts } = ledger(
			witnesses({
				passed: [
					passed(`${origin}/kept.js`, { way: 'kept', bytes: 4000 }),
					passed(`${origin}/kept.js`, { bytes: 5 }),
					passed(`${origin}/once.js`, { bytes: 10 }),
					passed(`${origin}/once.js`, { bytes: null }),
					passed(`${origin}/twice.js`, { bytes: 10 }),
					passed(`${origin}/twice.js`, { bytes: 20 })
				]
			})
		);
		expect(hosts[0]?.entries).toEqual([
			{ address: '/kept.js', why: 'app', times: 2, kept: 1, bytes: 5 },
			{ address: '/once.js', why: 'app', times: 2, kept: 0, bytes: null },
			{ address: '/twice.js', why: 'app', times: 2, kept: 0, bytes: 30 }
		]);
		expect(hosts[0]).toMatchObject({ requests: 6, kept: 1, bytes: 45, isPartial: true });
	});

	it('takes what came from a cache for this device’s, and what failed for nothing that is known', () => {
		const { hosts } = ledger(
			witnesses({
				timed: [timed(`${origin}/cached.js`), timed(`${origin}/failed.js`, { bytes: null })]
			})
		);
		expect(hosts[0]?.entries).toEqual([
			{ address: '/cached.js', why: 'app', times: 1, kept: 1, bytes: 0 },
			{ address: '/failed.js', why: 'app', times: 1, kept: 0, bytes: null }
		]);
		expect(hosts[0]).toMatchObject({ requests: 2, kept: 1, bytes: null, isPartial: true });
	});

	it('explains a hub by the download that was asked of it, whose bytes the download itself reports', () => {
		const address = 'https://hub.example/owner/name/resolve/1/model.onnx?signature=secret';
		const { hosts, isExplained } = ledger(
			witnesses({
				passed: [passed(address, { way: 'direct' }), passed(address, { way: 'direct' })],
				downloads: [
					{ at: 900, host: 'hub.example', bytes: null },
					{ at: 950, host: 'hub.example', bytes: 586_000_000 }
				]
			})
		);
		expect(hosts[1]).toEqual({
			name: 'hub.example',
			isOwn: false,
			entries: [
				{
					address: 'https://hub.example/owner/name/resolve/1/model.onnx',
					why: 'download',
					times: 2,
					kept: 0,
					bytes: null
				}
			],
			requests: 2,
			kept: 0,
			bytes: 586_000_000,
			isPartial: false
		});
		expect(isExplained).toBe(true);
	});

	it('lists a hub that only the download itself knows of', () => {
		const { hosts } = ledger(witnesses({ downloads: [{ at: 1, host: '127.0.0.1:8080', bytes: 12 }] }));
		expect(hosts[1]).toMatchObject({
			name: '127.0.0.1:8080',
			isOwn: false,
			entries: [],
			requests: 1,
			bytes: 12
		});
	});

	it('explains a download of another tab by the hub that the person uses', () => {
		const seen = { passed: [passed('https://hub.example/api', { way: 'direct' as const })] };
		expect(ledger(witnesses({ ...seen, hubs: ['hub.example'] })).isExplained).toBe(true);
		expect(ledger(witnesses(seen)).isExplained).toBe(false);
	});

	it('marks a request to any other host', () => {
		const { hosts, isExplained } = ledger(
			witnesses({ timed: [timed('https://tracker.example/pixel.gif?me')] })
		);
		expect(hosts[1]?.entries).toEqual([
			{ address: 'https://tracker.example/pixel.gif', why: 'unexplained', times: 1, kept: 0, bytes: null }
		]);
		expect(isExplained).toBe(false);
	});

	it('marks a request that may have carried something, unless it stayed on this device', () => {
		const send = (way: PassedRequest['way']) =>
			ledger(witnesses({ passed: [passed(`${origin}/share`, { method: 'POST', way })] })).isExplained;
		expect(send('network')).toBe(false);
		expect(send('direct')).toBe(false);
		expect(send('kept')).toBe(true);
	});
});
