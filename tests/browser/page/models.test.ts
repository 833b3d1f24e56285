import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { DownloadError } from '#lib/download/errors.ts';
import type { DownloadProgress, Handlers } from '#lib/download/protocol.ts';
import ModelsPage from '#lib/library/ModelsPage.svelte';
import type { CatalogModel } from '#lib/qwen3/catalog.ts';
import type { DeviceFacts } from '#lib/qwen3/device-rules.ts';
import { StorageError } from '#lib/storage/errors.ts';
import { progressOf, ScriptedWeights, untilStopped } from '../../fixtures/scripted-downloads.ts';
import {
	memoryStorage,
	namedModel,
	openScriptedLibrary,
	pinOf,
	type LibraryScript
} from '../../fixtures/scripted-library.ts';

const GIB = 2 ** 30;
const desktop: DeviceFacts = {
	webgpu: true,
	shaderF16: true,
	maxStorageBufferBindingSize: 2 * GIB,
	maxBufferSize: 4 * GIB,
	jspi: true,
	deviceMemory: 8,
	isIos: false,
	isMobile: false
};
const small = pinOf('qwen3-0.6b', 'q4f16');

async function open(script: LibraryScript = {}, props: object = {}) {
	const opened = await openScriptedLibrary(script);
	const onuse = vi.fn();
	const screen = await render(ModelsPage, {
		library: opened.library,
		facts: desktop,
		advice: [],
		currentId: 'qwen3-tiny',
		onuse,
		...props
	});
	const card = (name: string) => screen.getByRole('article', { name });
	return { ...opened, screen, card, onuse };
}

function withSmall(): ScriptedWeights {
	const weights = new ScriptedWeights();
	weights.finish('qwen3-0.6b', small, 'huggingface.co');
	return weights;
}

/** A download that reports what the test says, and stops when it is stopped. */
function steered() {
	const reports: ((progress: DownloadProgress) => void)[] = [];
	const handlers = (weights: ScriptedWeights): Partial<Handlers> => ({
		download: async ({ pin, modelId }, { signal, progress }) => {
			reports.push(progress);
			progress(progressOf(pin, 0));
			await untilStopped(signal);
			weights.stop(modelId, pin, 1000);
			return { kind: 'paused' };
		}
	});
	return { reports, handlers };
}

describe('the models page', () => {
	it('has room for how fast a model is before that is known: nothing moves then', async () => {
		const { screen, card } = await open({}, { rateOf: () => null });
		const speed = card('Qwen3 1.7B').getByText(/tok\/s/);
		await expect.element(card('Qwen3 1.7B')).toBeVisible();
		await expect.element(speed).not.toBeVisible();
		const places = () =>
			screen
				.getByRole('article')
				.elements()
				.map((each) => each.getBoundingClientRect().y);
		const before = places();
		await screen.rerender({ rateOf: () => ({ tokensPerSecond: 12, isMeasured: false }) });
		await expect.element(speed).toBeVisible();
		expect(places()).toEqual(before);
	});

	it('says of each model what it weighs, takes and is licensed as, and recommends one', async () => {
		const { card, screen } = await open();
		const middle = card('Qwen3 1.7B');
		await expect.element(middle).toHaveTextContent(/Download\s?1\.4 GB/);
		await expect.element(middle).toHaveTextContent(/Memory\s?1\.9 GB/);
		await expect.element(middle).toHaveTextContent(/Licence\s?Apache-2\.0/);
		await expect.element(middle).toHaveTextContent('Recommended for this device');
		await expect.element(middle).toHaveTextContent(/in a Spanish test it scored 54 of 100/);
		expect(screen.getByText('Recommended for this device').elements().length).toBe(1);
		await expect.element(card('Qwen3 Tiny')).toHaveTextContent('In use');
	});

	it('shows a speed as an estimate until it was measured', async () => {
		const rateOf = (id: string) =>
			id === 'qwen3-0.6b'
				? { tokensPerSecond: 61.4, isMeasured: true }
				: { tokensPerSecond: 8.25, isMeasured: false };
		const { card } = await open({}, { rateOf });
		await expect.element(card('Qwen3 0.6B')).toHaveTextContent('61 tok/s, measured');
		await expect.element(card('Qwen3 4B')).toHaveTextContent('about 8.3 tok/s');
	});

	it('says why a model does not run here, and offers no download of it', async () => {
		const facts = { ...desktop, jspi: false, deviceMemory: 4 };
		const { card } = await open({}, { facts });
		const large = card('Qwen3 4B');
		await expect.element(large).toHaveTextContent(/Does not run here\. .*hold it in memory twice/);
		expect(large.getByRole('button').elements().length).toBe(0);
	});

	it('waits with its offers until the device was looked at', async () => {
		const { card, screen, library } = await open({}, { facts: null });
		await expect.element(card('Qwen3 4B')).toHaveTextContent('Looking at what this device can do…');
		expect(card('Qwen3 4B').getByRole('button').elements().length).toBe(0);
		await screen.rerender({ library, facts: desktop });
		await expect.element(card('Qwen3 4B').getByRole('button', { name: /^Download/ })).toBeVisible();
	});

	it('offers no download of what may be here, until storage can be read', async () => {
		const weights = withSmall();
		weights.fault = new StorageError('storage-failed', 'lost for a moment');
		const { card, screen } = await open({ weights });
		await expect.element(screen.getByRole('alert')).toBeVisible();
		await expect.element(card('Qwen3 1.7B')).toHaveTextContent('Recommended for this device');
		expect(screen.getByRole('button', { name: /^Download/ }).elements()).toEqual([]);
		weights.fault = null;
		await screen.getByRole('alert').getByRole('button').click();
		await expect.element(card('Qwen3 0.6B')).toHaveTextContent('Ready on this device');
		await expect.element(card('Qwen3 4B').getByRole('button', { name: /^Download/ })).toBeVisible();
	});

	it('tells what Safari does, where it does', async () => {
		const { screen } = await open({}, { advice: ['install-first', 'seven-days'] });
		await expect.element(screen.getByText(/add it first, then download in the app/)).toBeVisible();
		await expect.element(screen.getByText(/Safari deletes what a website has stored/)).toBeVisible();
	});
});

describe('a download', () => {
	it('names the host before the first byte', async () => {
		const resolve = vi.fn();
		const { card } = await open({
			preferences: { hub: 'https://mirror.example' },
			handlers: {
				resolve: async (params, { signal }) => {
					resolve(params.hub);
					await untilStopped(signal);
					throw signal.reason;
				}
			}
		});
		const button = card('Qwen3 0.6B').getByRole('button', { name: 'Download 579 MB: Qwen3 0.6B' });
		await expect.element(button).toHaveAccessibleDescription('from mirror.example and the storage it names');
		expect(resolve).not.toHaveBeenCalled();
		await button.click();
		await expect.element(card('Qwen3 0.6B')).toHaveTextContent('Asking mirror.example what there is…');
		expect(resolve).toHaveBeenCalledWith({ base: 'https://mirror.example' });
	});

	it('shows bytes, rate, time left and each file; pauses; goes on', async () => {
		let time = 0;
		const { reports, handlers } = steered();
		const { card } = await open({ handlers, now: () => time });
		const small06 = card('Qwen3 0.6B');
		await small06.getByRole('button', { name: /^Download/ }).click();
		const bar = small06.getByRole('progressbar', { name: 'Download of Qwen3 0.6B' });
		// The first report must have come before the clock goes on, or there is no rate.
		await expect.element(bar).toHaveAttribute('aria-valuenow', '0');
		time = 10_000;
		reports[0]?.(progressOf(small, 0.25));
		await expect.element(bar).toHaveAttribute('aria-valuenow', '25');
		await expect.element(bar).toHaveAttribute('aria-valuetext', '145 MB of 579 MB');
		await expect.element(small06).toHaveTextContent(/14 MB\/s.*about 30\ss left/);
		await small06.getByText('5 files').click();
		await expect.element(small06.getByText('onnx/model_q4f16.onnx')).toBeVisible();

		await small06.getByRole('button', { name: 'Pause: Qwen3 0.6B' }).click();
		await expect.element(small06).toHaveTextContent('Paused. 1 kB of 579 MB are here.');
		await small06.getByRole('button', { name: 'Continue: Qwen3 0.6B' }).click();
		await expect.poll(() => reports.length).toBe(2);
	});

	it('says what it waits for and when it tries again', async () => {
		const { reports, handlers } = steered();
		const { card } = await open({ handlers });
		await card('Qwen3 0.6B')
			.getByRole('button', { name: /^Download/ })
			.click();
		await expect.poll(() => reports.length).toBe(1);
		const until = Date.now() + 3_600_000;
		reports[0]?.(
			progressOf(small, 0.3, { stage: 'waiting', waiting: { code: 'offline', facts: {}, until } })
		);
		await expect
			.element(card('Qwen3 0.6B'))
			.toHaveTextContent(/There is no connection to the host\. Trying again in (59\smin|1\sh 0\smin)\./);
	});

	it('tells a screen reader of its turning points, once each', async () => {
		const { reports, handlers } = steered();
		const { card, screen } = await open({ handlers });
		const said: string[] = [];
		const status = screen.getByRole('status').first().element();
		new MutationObserver(() => said.push(status.textContent)).observe(status, {
			childList: true,
			characterData: true,
			subtree: true
		});
		await card('Qwen3 0.6B')
			.getByRole('button', { name: /^Download/ })
			.click();
		await expect.poll(() => reports.length).toBe(1);
		for (const share of [0.1, 0.2, 0.26, 0.3, 0.4, 0.52]) reports[0]?.(progressOf(small, share));
		await expect.poll(() => said.at(-1)).toBe('Qwen3 0.6B: 50% has arrived.');
		expect(said[0]).toBe('The download of Qwen3 0.6B has begun.');
		expect(said.length).toBeLessThanOrEqual(3);
	});

	it('asks before it throws away what has come, and the harmless answer has the focus', async () => {
		const { reports, handlers } = steered();
		const { card, weights } = await open({ handlers });
		const article = card('Qwen3 0.6B');
		await article.getByRole('button', { name: /^Download/ }).click();
		await expect.poll(() => reports.length).toBe(1);
		await article.getByRole('button', { name: 'Cancel: Qwen3 0.6B' }).click();
		await expect.element(article.getByRole('button', { name: 'Keep' })).toHaveFocus();
		await userEvent.keyboard('{Escape}');
		await expect.element(article.getByRole('button', { name: 'Pause: Qwen3 0.6B' })).toBeVisible();
		await article.getByRole('button', { name: 'Cancel: Qwen3 0.6B' }).click();
		await article.getByRole('button', { name: 'Delete', exact: true }).click();
		await expect.element(article.getByRole('button', { name: /^Download/ })).toBeVisible();
		expect(weights.unfinished).toEqual([]);
	});

	it('that failed says in words what happened, with its figures, and can be tried again', async () => {
		let isBroken = true;
		const { card } = await open({
			handlers: (weights) => ({
				download: async ({ pin, modelId }) => {
					if (!isBroken) return { kind: 'ready', variant: weights.finish(modelId, pin, 'huggingface.co') };
					weights.stop(modelId, pin, 3_000_000);
					throw new DownloadError('hub-failed', '503', { status: 503 });
				}
			})
		});
		const article = card('Qwen3 0.6B');
		await article.getByRole('button', { name: /^Download/ }).click();
		await expect.element(article.getByRole('alert')).toHaveTextContent(/It answered with the code 503\./);
		isBroken = false;
		await article.getByRole('button', { name: /^Continue/ }).click();
		await expect.element(article).toHaveTextContent('Ready on this device');
		expect(article.getByRole('alert').elements().length).toBe(0);
	});

	it('that does not fit says so beforehand, and what deleting would free', async () => {
		const { card } = await open({
			weights: withSmall(),
			storage: { estimate: async () => ({ usage: 6e8, quota: 1.6e9 }) }
		});
		const article = card('Qwen3 4B');
		await expect.element(article).toHaveTextContent(/2\.8 GB are needed, 1 GB are free\./);
		await expect.element(article).toHaveTextContent('Deleting Qwen3 0.6B would free 579 MB.');
		await expect.element(article.getByRole('button', { name: 'Try anyway: Qwen3 4B' })).toBeVisible();
	});

	it('that does not fit names every variant that could go, also two of one model', async () => {
		const weights = withSmall();
		weights.finish('qwen3-0.6b', pinOf('qwen3-0.6b', 'q4'), 'huggingface.co');
		const { card } = await open({
			weights,
			storage: { estimate: async () => ({ usage: 6e8, quota: 1.6e9 }) }
		});
		const article = card('Qwen3 4B');
		// Not the 579 MB it weighs: the other needs its tokenizer.
		await expect.element(article.getByText('Deleting Qwen3 0.6B would free 570 MB.')).toBeVisible();
		expect(article.getByText(/^Deleting Qwen3 0\.6B would free/).elements()).toHaveLength(2);
	});

	it('shows both sides of a disagreement and does as the person says', async () => {
		const [first] = small.files;
		if (!first) throw new Error('a pin without files');
		const listed = {
			...first,
			bytes: 1234,
			digest: { algorithm: 'sha256', hex: 'abcdef'.repeat(10) }
		} as const;
		const fetched: number[] = [];
		const { card } = await open({
			handlers: (weights) => ({
				resolve: async () => ({
					pin: small,
					disagreements: [{ path: first.path, pinned: first, listed }]
				}),
				download: async ({ pin, modelId }) => {
					fetched.push(pin.files[0]?.bytes ?? 0);
					return { kind: 'ready', variant: weights.finish(modelId, pin, 'huggingface.co') };
				}
			})
		});
		const article = card('Qwen3 0.6B');
		await article.getByRole('button', { name: /^Download/ }).click();
		await expect.element(article).toHaveTextContent(/1,234 bytes.*fingerprint abcdefabcdef…/);
		expect(fetched).toEqual([]);
		await article.getByRole('button', { name: 'Take what the host has' }).click();
		await expect.element(article).toHaveTextContent('Ready on this device');
		expect(fetched).toEqual([1234]);
	});
});

describe('a model that is here', () => {
	it('can be used in the chat', async () => {
		const { card, onuse } = await open({ weights: withSmall() });
		await card('Qwen3 0.6B').getByRole('button', { name: 'Use in chat: Qwen3 0.6B' }).click();
		expect(onuse).toHaveBeenCalledWith('qwen3-0.6b');
	});

	it('is checked, and repaired by what was damaged alone', async () => {
		const chunk = { path: 'onnx/model_q4f16.onnx', index: 3, bytes: 8e6, cause: 'changed' } as const;
		const { card } = await open({
			weights: withSmall(),
			handlers: {
				verify: async () => ({ damaged: [chunk], checkedBytes: 5, unknown: [] }),
				repair: async () => ({ kind: 'sound', repaired: [chunk], receivedBytes: 8e6 })
			}
		});
		const article = card('Qwen3 0.6B');
		await article.getByRole('button', { name: 'Check: Qwen3 0.6B' }).click();
		await expect.element(article).toHaveTextContent('1 piece of 8 MB has changed on the disk.');
		await article.getByRole('button', { name: 'Repair: fetch 8 MB' }).click();
		await expect.element(article).toHaveTextContent('Repaired: 8 MB were fetched again.');
	});

	it('says whom a repair would ask, and tells what a check found to those who do not see it', async () => {
		const chunk = { path: 'onnx/model_q4f16.onnx', index: 3, bytes: 8e6, cause: 'changed' } as const;
		let isDamaged = true;
		const { card, screen } = await open({
			weights: withSmall(),
			handlers: {
				verify: async () => ({ damaged: isDamaged ? [chunk] : [], checkedBytes: 5, unknown: [] }),
				repair: async () => ({ kind: 'sound', repaired: [chunk], receivedBytes: 8e6 })
			}
		});
		const article = card('Qwen3 0.6B');
		const status = screen.getByRole('status').first();
		const check = article.getByRole('button', { name: 'Check: Qwen3 0.6B' });
		await check.click();
		await expect.element(status).toHaveTextContent(/^Qwen3 0\.6B is checked: a part of it has changed/);
		const repair = article.getByRole('button', { name: 'Repair: fetch 8 MB' });
		await expect.element(repair).toHaveAccessibleDescription('from huggingface.co and the storage it names');
		await repair.click();
		await expect.element(status).toHaveTextContent('Qwen3 0.6B is repaired.');
		isDamaged = false;
		await check.click();
		await expect.element(status).toHaveTextContent('Qwen3 0.6B is checked: nothing has changed.');
	});

	it('keeps the focus in its card, whatever comes in the place of the button that had it', async () => {
		const { reports, handlers } = steered();
		const { card } = await open({ weights: withSmall(), handlers });
		const small = card('Qwen3 0.6B');
		const focusOn = async (name: RegExp, article = small) => {
			article.getByRole('button', { name }).element().focus();
			await userEvent.keyboard('{Enter}');
		};
		await focusOn(/^Delete: /);
		await expect.element(small.getByRole('button', { name: 'Keep' })).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		await expect.element(small.getByRole('button', { name: /^Use in chat/ })).toHaveFocus();
		await focusOn(/^Check: /);
		await expect.element(small).toHaveTextContent(/Checked: all/);
		expect(small.element().contains(document.activeElement)).toBe(true);
		const large = card('Qwen3 1.7B');
		await focusOn(/^Download/, large);
		await expect.poll(() => reports.length).toBe(1);
		expect(large.element().contains(document.activeElement)).toBe(true);
		await focusOn(/^Pause: /, large);
		await expect.element(large.getByRole('button', { name: /^Continue/ })).toBeVisible();
		expect(large.element().contains(document.activeElement)).toBe(true);
	});

	it('says which of its files nothing vouches for', async () => {
		const weights = new ScriptedWeights();
		const files = small.files.map((file, index) => (index === 0 ? { ...file, digest: null } : file));
		weights.finish('qwen3-0.6b', { ...small, files }, null);
		const { card } = await open({ weights });
		await expect
			.element(card('Qwen3 0.6B'))
			.toHaveTextContent(new RegExp(`Nothing is published to compare.*${files[0]?.path ?? ''}`));
	});

	it('that cannot be written where the person wanted says so', async () => {
		const choose = vi.fn().mockRejectedValue(new DOMException('managed', 'SecurityError'));
		vi.stubGlobal('showDirectoryPicker', choose);
		const { card } = await open({ weights: withSmall() });
		const article = card('Qwen3 0.6B');
		await article.getByRole('button', { name: 'Save to disk: Qwen3 0.6B' }).click();
		await expect.element(article.getByRole('alert')).toBeVisible();
		expect(choose).toHaveBeenCalledOnce();
		vi.unstubAllGlobals();
	});

	it('is deleted after a question that says what it frees', async () => {
		const { card, weights } = await open({ weights: withSmall() });
		const article = card('Qwen3 0.6B');
		await article.getByRole('button', { name: 'Delete: Qwen3 0.6B' }).click();
		await expect.element(article).toHaveTextContent(/That frees 579 MB\./);
		await article.getByRole('button', { name: 'Delete', exact: true }).click();
		await expect.element(article.getByRole('button', { name: /^Download/ })).toBeVisible();
		expect(weights.variants).toEqual([]);
	});

	it('that the browser removed is missed', async () => {
		const notes = memoryStorage();
		await openScriptedLibrary({ notes, weights: withSmall() });
		const { screen } = await open({ notes });
		const notice = screen.getByRole('alert');
		await expect.element(notice).toHaveTextContent('The browser has removed Qwen3 0.6B');
		await notice.getByRole('button', { name: 'Dismiss' }).click();
		await expect.element(notice).not.toBeInTheDocument();
	});
});

describe('space', () => {
	it('is drawn by kind, with the same in words, and kept on request', async () => {
		const persist = vi.fn(async () => true);
		const { screen } = await open({
			weights: withSmall(),
			storage: {
				estimate: async () => ({ usage: 1e9, quota: 1e10 }),
				persisted: async () => false,
				persist
			}
		});
		await expect
			.element(
				screen.getByRole('img', { name: /^Models 579 MB, conversations and the app 42\d MB, free 9 GB$/ })
			)
			.toBeVisible();
		await screen.getByRole('button', { name: 'Ask the browser to keep them' }).click();
		expect(persist).toHaveBeenCalledOnce();
		await expect.element(screen.getByText(/^Kept until you delete it/)).toBeVisible();
	});
});

describe('files from disk', () => {
	it('that are no model are refused in words', async () => {
		const { screen } = await open();
		await screen.getByText('From files on this computer').click();
		const [folder] = document.querySelectorAll<HTMLInputElement>('input[type=file]');
		const given = new DataTransfer();
		given.items.add(new File(['x'], 'holiday.jpg'));
		if (folder) folder.files = given.files;
		folder?.dispatchEvent(new Event('change', { bubbles: true }));
		await expect
			.element(screen.getByText('Among these files is no part of a model that Ponder knows.'))
			.toBeVisible();
	});

	it('that lack one name it; whole, they are read', async () => {
		const taken = vi.fn();
		const { screen, card } = await open({
			handlers: (weights) => ({
				importFiles: async ({ pin, modelId, files }) => {
					taken(modelId, Object.keys(files).sort());
					return { kind: 'ready', variant: weights.finish(modelId, pin, null) };
				}
			})
		});
		await screen.getByText('From files on this computer').click();
		const zone = screen.getByRole('group', { name: 'From files on this computer' }).element();
		const [, files] = zone.querySelectorAll<HTMLInputElement>('input[type=file]');
		const give = (names: readonly string[]) => {
			const given = new DataTransfer();
			for (const name of names) given.items.add(new File([name], name));
			if (files) files.files = given.files;
			files?.dispatchEvent(new Event('change', { bubbles: true }));
		};
		const names = small.files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
		give(names.filter((name) => name !== 'tokenizer.json'));
		await expect.element(screen.getByText(/tokenizer\.json is missing/)).toBeVisible();
		give(names);
		await expect.element(card('Qwen3 0.6B')).toHaveTextContent(/Ready on this device.*from files on disk/);
		expect(taken).toHaveBeenCalledWith('qwen3-0.6b', small.files.map(({ path }) => path).sort());
	});
});

describe('files for a model that is being worked on', () => {
	it('are not taken, and that is said', async () => {
		const { reports, handlers } = steered();
		const { screen, card } = await open({ handlers });
		await card('Qwen3 0.6B')
			.getByRole('button', { name: /^Download/ })
			.click();
		await expect.poll(() => reports.length).toBe(1);
		await screen.getByText('From files on this computer').click();
		const zone = screen.getByRole('group', { name: 'From files on this computer' }).element();
		const [, files] = zone.querySelectorAll<HTMLInputElement>('input[type=file]');
		if (!files) throw new Error('no input');
		const given = new DataTransfer();
		for (const { path } of small.files) {
			const name = path.slice(path.lastIndexOf('/') + 1);
			given.items.add(new File([name], name));
		}
		files.files = given.files;
		files.dispatchEvent(new Event('change', { bubbles: true }));
		await expect.element(screen.getByText(/^Qwen3 0\.6B is being worked on\./)).toBeVisible();
	});
});

describe('another repository', () => {
	it('with something of it here is taken off the list only after a question', async () => {
		const model = { ...namedModel('qwen3-0.6b'), id: 'me/mine', name: 'Mine' };
		const weights = new ScriptedWeights();
		weights.finish('me/mine', small, 'huggingface.co');
		const { card, screen } = await open({ weights, preferences: { repositories: [model] } });
		const article = card('Mine');
		await article.getByRole('button', { name: 'Take off the list' }).click();
		await expect.element(article).toHaveTextContent(/Take Mine off the list\?.*frees 579 MB/);
		await article.getByRole('button', { name: 'Keep' }).click();
		expect(weights.variants).toHaveLength(1);
		await article.getByRole('button', { name: 'Take off the list' }).click();
		await article.getByRole('button', { name: 'Delete', exact: true }).click();
		await expect.element(screen.getByRole('article', { name: 'Mine' })).not.toBeInTheDocument();
		expect(weights.variants).toEqual([]);
	});

	it('is looked into by keyboard, and what is wrong with it is said', async () => {
		const { screen } = await open({
			handlers: {
				list: async ({ repository }) => ({
					repository,
					commit: '0'.repeat(40),
					files: [],
					config: { model_type: 'llama' }
				})
			}
		});
		await screen.getByText('Another Qwen3 model').click();
		const field = screen.getByRole('textbox', { name: 'Repository' });
		await field.fill('one-part');
		await userEvent.keyboard('{Enter}');
		await expect.element(field).toHaveAccessibleDescription(/two parts: owner\/name/);
		await field.fill('me/llama');
		await userEvent.keyboard('{Enter}');
		await expect.element(screen.getByText('me/llama does not run in Ponder')).toBeVisible();
		await expect.element(screen.getByText('It is not a Qwen3 model. Found: llama.')).toBeVisible();
	});
});

describe('where models come from', () => {
	it('is changed once the mirror has answered, and every download says so', async () => {
		const { screen, card } = await open();
		await screen.getByText('Where models come from').click();
		await screen.getByRole('textbox', { name: 'Mirror' }).fill('mirror.example');
		await userEvent.keyboard('{Enter}');
		await expect.element(screen.getByText('mirror.example answers, and is used from now on.')).toBeVisible();
		await expect
			.element(card('Qwen3 0.6B').getByRole('button', { name: /^Download/ }))
			.toHaveAccessibleDescription('from mirror.example and the storage it names');
	});

	it('stays as it was where none answers, and says why', async () => {
		const { screen, library } = await open({
			handlers: {
				testHub: async () => {
					throw new DownloadError('not-a-hub', 'a sign-in page');
				}
			}
		});
		await screen.getByText('Where models come from').click();
		await screen.getByRole('textbox', { name: 'Mirror' }).fill('mirror.example');
		await userEvent.keyboard('{Enter}');
		await expect.element(screen.getByRole('alert')).toHaveTextContent('No model hub answers there');
		expect(library.hub.host).toBe('huggingface.co');
	});

	it('says when the choice could not be kept', async () => {
		const weights = new ScriptedWeights();
		const { screen } = await open({ weights });
		weights.keepAccess = async () => {
			throw new StorageError('storage-full', 'no room');
		};
		await screen.getByText('Where models come from').click();
		await screen.getByRole('textbox', { name: 'Mirror' }).fill('mirror.example');
		await userEvent.keyboard('{Enter}');
		await expect.element(screen.getByRole('alert')).toBeVisible();
	});

	it('takes a token that is shown nowhere, and forgets it', async () => {
		const { screen, library, weights } = await open();
		await screen.getByText('Where models come from').click();
		const field = screen.getByLabelText('Access token');
		await expect.element(field).toHaveAttribute('type', 'password');
		await field.fill('hf_secret');
		await screen.getByRole('checkbox', { name: 'Keep it on this device' }).click();
		await screen.getByRole('button', { name: 'Use this token' }).click();
		await expect
			.element(screen.getByText('A token for huggingface.co is kept on this device.'))
			.toBeVisible();
		expect(document.body.innerHTML).not.toContain('hf_secret');
		expect(weights.kept?.origin).toBe('https://huggingface.co');
		await screen.getByRole('button', { name: 'Forget the token' }).click();
		await expect.element(screen.getByLabelText('Access token')).toHaveValue('');
		expect(library.hub.hub).toEqual({ base: 'https://huggingface.co' });
	});
});

describe('files that are dropped', () => {
	it('and cannot be read say so, and others can be given', async () => {
		const { screen } = await open();
		await screen.getByText('From files on this computer').click();
		const zone = screen.getByRole('group', { name: 'From files on this computer' }).element();
		const gone = new DOMException('moved away', 'NotReadableError');
		const entry = {
			isFile: true,
			fullPath: '/config.json',
			file: (_: unknown, fail: (reason: DOMException) => void) => fail(gone)
		};
		const drop = new DragEvent('drop', { bubbles: true, cancelable: true });
		// A script can drop nothing that lies on a disk.
		Object.defineProperty(drop, 'dataTransfer', {
			value: { items: [{ webkitGetAsEntry: () => entry }] }
		});
		zone.dispatchEvent(drop);
		const note = screen.getByText('The disk could not be read or written');
		await expect.element(note).toBeVisible();
		const [folder] = zone.querySelectorAll<HTMLInputElement>('input[type=file]');
		const given = new DataTransfer();
		given.items.add(new File(['x'], 'holiday.jpg'));
		if (folder) folder.files = given.files;
		folder?.dispatchEvent(new Event('change', { bubbles: true }));
		await expect.element(note).not.toBeInTheDocument();
		await expect.element(screen.getByText(/^Among these files/)).toBeVisible();
	});
});

describe('a hub that keeps asking for patience', () => {
	const waiting = () => ({ code: 'rate-limited', facts: {}, until: Date.now() + 30_000 }) as const;
	/** Waits until it is stopped. */
	const patiently = async (
		_: unknown,
		{ signal, progress }: { signal: AbortSignal; progress: (waited: ReturnType<typeof waiting>) => void }
	): Promise<never> => {
		progress(waiting());
		await untilStopped(signal);
		throw signal.reason;
	};
	const counted = /^The host asks for patience\. Trying again in \d+\ss\.$/;

	it('before a download is waited for in words, and no longer than the person likes', async () => {
		const { card, screen } = await open({ handlers: { resolve: patiently } });
		const article = card('Qwen3 0.6B');
		await article.getByRole('button', { name: /^Download/ }).click();
		await expect.element(article.getByText(counted)).toBeVisible();
		await expect
			.element(screen.getByText('Qwen3 0.6B: The host asks for patience. It is tried again.'))
			.toBeInTheDocument();
		await article.getByRole('button', { name: 'Stop: Qwen3 0.6B' }).click();
		await expect.element(article.getByRole('button', { name: /^Download/ })).toBeVisible();
	});

	it.each([
		['Another Qwen3 model', 'Repository', 'Look into it', 'me/model'],
		['Where models come from', 'Mirror', 'Use this address', 'mirror.example']
	])('under “%s” too, and the form has the focus again', async (section, field, button, text) => {
		const { screen } = await open({ handlers: { list: patiently, testHub: patiently } });
		await screen.getByText(section).click();
		await screen.getByRole('textbox', { name: field, exact: true }).fill(text);
		const submit = screen.getByRole('button', { name: button });
		await submit.click();
		await expect.element(screen.getByText(counted)).toBeVisible();
		await expect
			.element(screen.getByText(`${text}: The host asks for patience. It is tried again.`))
			.toBeInTheDocument();
		await screen.getByRole('button', { name: 'Stop' }).click();
		await expect.element(screen.getByText(counted)).not.toBeInTheDocument();
		await expect.element(submit).toBeEnabled();
		await expect.element(submit).toHaveFocus();
	});
});

describe('going back to the hub itself', () => {
	it('says when the token cannot be taken out of storage, and sends it no more', async () => {
		const weights = new ScriptedWeights();
		weights.kept = { origin: 'https://mirror.example', token: 'hf_secret' };
		const { screen, library } = await open({ weights, preferences: { hub: 'https://mirror.example' } });
		vi.spyOn(weights, 'keepAccess').mockRejectedValue(new StorageError('storage-failed', 'lost'));
		await screen.getByText('Where models come from').click();
		await screen.getByRole('button', { name: 'Back to huggingface.co' }).click();
		await expect.element(screen.getByText('The disk could not be read or written')).toBeVisible();
		expect(library.hub.hub).toEqual({ base: 'https://huggingface.co' });
		expect(library.hub.hasToken).toBe(false);
	});
});

describe('a model that is taken off the list', () => {
	const named = (name: string): CatalogModel => ({
		...namedModel('qwen3-0.6b'),
		id: `me/${name}`,
		name,
		origin: { kind: 'hub', repository: `me/${name}`, commit: '2'.repeat(40) }
	});

	it('leaves the focus on the one in its place, or on the last', async () => {
		const preferences = { repositories: [named('first'), named('second')] };
		const { card, screen } = await open({ preferences });
		for (const [gone, next] of [
			['first', 'second'],
			['second', 'Qwen3 4B']
		] as const) {
			card(gone).getByRole('button', { name: 'Take off the list' }).element().focus();
			await userEvent.keyboard('{Enter}');
			await expect.element(card(gone)).not.toBeInTheDocument();
			await expect.element(screen.getByRole('heading', { name: next })).toHaveFocus();
		}
	});
});

describe('a part of an earlier version', () => {
	it('is listed with what it takes, and can go', async () => {
		const weights = new ScriptedWeights();
		weights.stop('qwen3-0.6b', small, 1000);
		weights.stop('qwen3-0.6b', { ...small, commit: '1'.repeat(40) }, 2_000_000);
		const { screen, card } = await open({ weights });
		const stray = screen.getByRole('listitem').filter({ hasText: '2 MB' });
		await expect.element(stray).toBeVisible();
		await stray.getByRole('button', { name: 'Delete: Qwen3 0.6B' }).click();
		await expect.element(stray).not.toBeInTheDocument();
		await expect.element(screen.getByText('2 MB are free again.')).toBeInTheDocument();
		await expect.element(card('Qwen3 0.6B').getByRole('button', { name: /^Continue/ })).toBeVisible();
	});
});
