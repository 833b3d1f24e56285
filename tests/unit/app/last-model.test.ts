import { describe, expect, it } from 'vitest';
import { lastModel } from '#lib/app/last-model.ts';
import { DownloadError } from '#lib/download/errors.ts';
import { StorageError } from '#lib/storage/errors.ts';
import { ScriptedWeights } from '../../fixtures/scripted-downloads.ts';
import { namedModel, openScriptedLibrary, pinOf } from '../../fixtures/scripted-library.ts';

function withSmall(): ScriptedWeights {
	const weights = new ScriptedWeights();
	weights.finish('qwen3-0.6b', pinOf('qwen3-0.6b', 'q4f16'), null);
	return weights;
}

describe('the model that answered last', () => {
	it('is here, or comes with the app', async () => {
		const { library } = await openScriptedLibrary({ weights: withSmall() });
		expect(lastModel('qwen3-0.6b', library)).toEqual({ kind: 'here', model: namedModel('qwen3-0.6b') });
		expect(lastModel('qwen3-tiny', library)).toEqual({ kind: 'here', model: namedModel('qwen3-tiny') });
	});

	it('is gone where storage was read and does not hold it', async () => {
		const { library } = await openScriptedLibrary();
		expect(lastModel('qwen3-0.6b', library)).toEqual({ kind: 'gone' });
		expect(lastModel('nobody/knows', library)).toEqual({ kind: 'gone' });
	});

	it('is not taken for gone where storage could not be read', async () => {
		const weights = withSmall();
		weights.fault = new StorageError('storage-blocked', 'an older tab');
		const { library } = await openScriptedLibrary({ weights });
		expect(lastModel('qwen3-0.6b', library)).toEqual({ kind: 'unknown', code: 'storage-blocked' });
		weights.fault = new DownloadError('worker-crashed', 'gone');
		await library.refresh();
		expect(lastModel('qwen3-0.6b', library)).toEqual({ kind: 'unknown', code: null });
	});

	it('is here for all that a token could not be read', async () => {
		const weights = withSmall();
		weights.access = async () => {
			throw new StorageError('storage-failed', 'lost');
		};
		const { library } = await openScriptedLibrary({ weights });
		expect(lastModel('qwen3-0.6b', library).kind).toBe('here');
	});
});
