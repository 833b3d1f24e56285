import { describe, expect, it } from 'vitest';
import { DownloadError } from '#lib/download/errors.ts';
import type { Hub } from '#lib/download/protocol.ts';
import { ScriptedWeights } from '../../fixtures/scripted-downloads.ts';
import { openScriptedLibrary, type LibraryScript } from '../../fixtures/scripted-library.ts';

async function open(script: LibraryScript = {}) {
	const asked: Hub[] = [];
	const { library, weights, settings } = await openScriptedLibrary({
		handlers: {
			testHub: async ({ hub }) => {
				asked.push(hub);
				if (hub.base.includes('broken')) throw new DownloadError('not-a-hub', 'a sign-in page');
				return null;
			}
		},
		...script
	});
	return { hub: library.hub, asked, weights, settings };
}

describe('where models come from', () => {
	it('is the hub itself, without a token', async () => {
		const { hub } = await open();
		expect(hub.hub).toEqual({ base: 'https://huggingface.co' });
		expect(hub).toMatchObject({ host: 'huggingface.co', isMirror: false, hasToken: false });
	});

	it('is a mirror once that has answered, and stays so', async () => {
		const { hub, asked, settings } = await open();
		expect(await hub.use('mirror.example')).toBe(true);
		expect(asked).toEqual([{ base: 'https://mirror.example' }]);
		expect(hub.test).toEqual({ kind: 'answered', host: 'mirror.example' });
		expect(settings.hub).toBe('https://mirror.example');
		expect(hub.hub).toEqual({ base: 'https://mirror.example' });
	});

	it('stays what it was where no hub answers', async () => {
		const { hub, settings } = await open();
		expect(await hub.use('https://broken.example')).toBe(false);
		expect(hub.test).toEqual({ kind: 'failed', failure: { code: 'not-a-hub', facts: {} } });
		expect(settings.hub).toBeNull();
	});

	it('is not even asked at an address that cannot be used', async () => {
		const { hub, asked } = await open();
		expect(await hub.use('http://mirror.example')).toBe(false);
		expect(hub.test).toMatchObject({ kind: 'failed', failure: { code: 'hub-address-invalid' } });
		expect(asked).toEqual([]);
	});

	it('is the hub again, also by its own address', async () => {
		const { hub, settings } = await open({ preferences: { hub: 'https://mirror.example' } });
		await hub.use('https://huggingface.co/');
		expect(settings.hub).toBeNull();
		await hub.use('mirror.example');
		await hub.useDefault();
		expect(settings.hub).toBeNull();
		expect(hub.test).toEqual({ kind: 'untested' });
	});
});

describe('the access token', () => {
	it('goes with the hub it was given for, and is not stored unless asked', async () => {
		const { hub, weights } = await open();
		expect(await hub.useToken(' hf_secret ', false)).toBe(true);
		const access = { origin: 'https://huggingface.co', token: 'hf_secret' };
		expect(hub.hub).toEqual({ base: 'https://huggingface.co', access });
		expect(hub).toMatchObject({ hasToken: true, keepsToken: false });
		expect(weights.kept).toBeNull();
	});

	it('is there after a reload when it was to be kept', async () => {
		const { hub, weights } = await open();
		await hub.useToken('hf_secret', true);
		const { hub: reloaded } = await open({ weights });
		expect(reloaded).toMatchObject({ hasToken: true, keepsToken: true });
		await reloaded.forgetToken();
		expect(weights.kept).toBeNull();
		expect(reloaded.hub).toEqual({ base: 'https://huggingface.co' });
	});

	it('replaces one that was kept, also when it is not to be kept itself', async () => {
		const { hub, weights } = await open();
		await hub.useToken('old', true);
		await hub.useToken('new', false);
		expect(weights.kept).toBeNull();
		expect(hub.keepsToken).toBe(false);
	});

	it('is forgotten when the mirror changes, in memory and in storage', async () => {
		const { hub, asked, weights } = await open();
		await hub.useToken('hf_secret', true);
		await hub.use('mirror.example');
		// The test of a mirror sends none either.
		expect(asked).toEqual([{ base: 'https://mirror.example' }]);
		expect(hub.hub).toEqual({ base: 'https://mirror.example' });
		expect(weights.kept).toBeNull();
		await hub.useDefault();
		expect(hub.hasToken).toBe(false);
	});

	it('stays when the same address is tried again', async () => {
		const { hub } = await open();
		await hub.useToken('hf_secret', false);
		await hub.use('https://huggingface.co');
		expect(hub.hasToken).toBe(true);
	});

	it('is forgotten too when another tab changes the mirror, and does not come back with it', async () => {
		const { hub, settings } = await open();
		await hub.useToken('hf_secret', false);
		await settings.change({ hub: 'https://mirror.example' });
		await hub.load();
		await settings.change({ hub: null });
		expect(hub.hub).toEqual({ base: 'https://huggingface.co' });
	});

	it('that was kept is forgotten where another tab forgets it; one that was not stays', async () => {
		const { hub, weights } = await open();
		await hub.useToken('hf_secret', false);
		await hub.load();
		expect(hub.hasToken).toBe(true);
		await hub.useToken('hf_secret', true);
		weights.kept = null;
		await hub.load();
		expect(hub.hasToken).toBe(false);
	});

	it('that was kept for another hub is forgotten at start', async () => {
		const weights = new ScriptedWeights();
		weights.kept = { origin: 'https://mirror.example', token: 'secret' };
		const { hub } = await open({ weights });
		expect(hub.hasToken).toBe(false);
		expect(weights.kept).toBeNull();
	});

	it.each(['', '  ', 'two words', 'naïve', 'line\nbreak'])('is none: %j', async (text) => {
		const { hub } = await open();
		expect(await hub.useToken(text, true)).toBe(false);
		expect(hub.hasToken).toBe(false);
	});
});
