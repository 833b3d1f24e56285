import { describe, expect, it, vi } from 'vitest';
import { dayOf, fileNameFrom } from '#lib/settings/hand-over.ts';
import { Transfers, type ImportGuard } from '#lib/settings/transfers.svelte.ts';
import { StorageError } from '#lib/storage/errors.ts';
import { TransferError } from '#lib/transfer/errors.ts';
import type { transfer } from '#lib/transfer/transfer.ts';
import { deferred } from '../../fixtures/scripted-engine.ts';

const report = {
	format: 'ponder',
	...{
		added: 1,
		alreadyHere: 0,
		thinking: 0,
		empty: 0,
		leftOut: 0,
		prompts: 0,
		promptsHere: 0,
		drafts: 0,
		draftsLeft: 0
	},
	settings: null
} as const;

const params = { file: new Blob(), restore: false, nothingLeft: '[picture]' };

function open(
	run: (options: { readonly signal: AbortSignal }) => Promise<unknown>,
	guard: ImportGuard = { begin: () => () => undefined, takeLeft: () => null }
) {
	const save = vi.fn(() => Promise.resolve());
	const hand = vi.fn();
	const imported = vi.fn(() => Promise.resolve());
	const scripted = ((_call: unknown, _params: unknown, options: { readonly signal: AbortSignal }) =>
		run(options)) as unknown as typeof transfer;
	const end = vi.fn();
	const begin = vi.fn(() => end);
	const transfers = new Transfers({ save, hand, imported, begin, guard, transfer: scripted });
	return { transfers, save, hand, imported, begin, end };
}

describe('a transfer', () => {
	it('hands an export over by its name, with all that was written', async () => {
		const file = new Blob(['{}']);
		const { transfers, save, hand } = open(() => Promise.resolve(file));
		await transfers.export({ ids: null, format: { kind: 'json', traces: true } }, 'ponder.json');
		expect(save).toHaveBeenCalledOnce();
		expect(hand).toHaveBeenCalledWith(file, 'ponder.json');
		expect(transfers.outcome).toEqual({ kind: 'exported' });
		expect(transfers.underWay).toBeNull();
	});

	it('is not made of what could not be written first', async () => {
		const { transfers, save, hand } = open(() => Promise.resolve(new Blob()));
		save.mockRejectedValue(new StorageError('storage-full', 'no room'));
		await transfers.export({ ids: null, format: { kind: 'json', traces: true } }, 'ponder.json');
		expect(transfers.outcome).toMatchObject({ kind: 'failed', error: { code: 'storage-full' } });
		expect(hand).not.toHaveBeenCalled();
	});

	it('reads what was imported before it says so', async () => {
		const { transfers, imported } = open(() => Promise.resolve(report));
		await transfers.import(params);
		expect(imported).toHaveBeenCalledOnce();
		expect(transfers.outcome).toEqual({ kind: 'imported', report });
	});

	it('says that it was stopped, and takes no second one meanwhile', async () => {
		const gate = deferred();
		const { transfers, imported, begin, end } = open(({ signal }) =>
			gate.promise.then(() => signal.throwIfAborted())
		);
		const running = transfers.import(params);
		expect(transfers.underWay).toEqual({ kind: 'import', progress: null });
		await transfers.import({ ...params, restore: true });
		const stopped = transfers.stop();
		expect(end).not.toHaveBeenCalled();
		gate.resolve();
		await Promise.all([running, stopped]);
		expect(transfers.outcome).toEqual({ kind: 'stopped' });
		expect([begin.mock.calls.length, end.mock.calls.length]).toEqual([1, 1]);
		expect(imported).not.toHaveBeenCalled();
	});

	it('is guarded while it imports, and no longer', async () => {
		const gate = deferred();
		const guarded: string[] = [];
		const ended = vi.fn();
		const guard = {
			begin: (name: string) => {
				guarded.push(name);
				return ended;
			},
			takeLeft: () => null
		};
		const { transfers } = open(() => gate.promise.then(() => report), guard);
		const running = transfers.import({ ...params, file: new File([], 'chats.zip') });
		expect([guarded, ended.mock.calls.length]).toEqual([['chats.zip'], 0]);
		gate.resolve();
		await running;
		expect(ended).toHaveBeenCalledOnce();
	});

	it('says that the page went away in the middle of it, until the next one', async () => {
		const guard = { begin: () => () => undefined, takeLeft: () => 'chats.zip' };
		const { transfers } = open(() => Promise.resolve(report), guard);
		expect([transfers.kind, transfers.outcome]).toEqual(['import', { kind: 'cut', name: 'chats.zip' }]);
		await transfers.import(params);
		expect(transfers.outcome).toMatchObject({ kind: 'imported' });
	});

	it('says why it failed', async () => {
		const error = new TransferError('not-json', 'cut', { line: 7 });
		const { transfers } = open(() => Promise.reject(error));
		await transfers.import(params);
		expect(transfers.outcome).toEqual({ kind: 'failed', error });
	});
});

describe('the name of a file', () => {
	it.each([
		['What is 12/7?', 'What is 12 7'],
		['..\\secret\u202egnp', 'secret gnp'],
		['你好 🙂', '你好 🙂'],
		['', ''],
		['x'.repeat(100), 'x'.repeat(60)]
	])('from the title %j is %j', (title, name) => expect(fileNameFrom(title)).toBe(name));

	it('has the day where the person is', () => {
		expect(dayOf(new Date(2026, 10, 5, 23))).toBe('2026-11-05');
	});
});
