/** The models page as a person meets it, and the storage behind it where a test must damage something there. */
import { expect, type Locator, type Page } from '@playwright/test';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import type { TestHub } from '../fixtures/hub/hub.ts';

const words = pagesEn.models;

/** The beginning of a sentence that goes on with figures: all of it up to the first parameter. */
function opening(sentence: (...figures: never[]) => string): RegExp {
	const text = (sentence as (...figures: unknown[]) => string)(0, 0);
	return new RegExp(
		text
			.split(/[\d]/)[0]
			?.trim()
			.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') ?? ''
	);
}

export class ModelsPage {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	/** Opens it by its address. */
	async open(address: string): Promise<void> {
		await this.page.goto(`${address}models`);
		await expect(this.page.getByRole('heading', { name: words.title, level: 1 })).toBeVisible();
	}

	/** Takes models from another hub from now on. */
	async useMirror(address: string): Promise<void> {
		await this.unfold(words.hubTitle);
		await this.page.getByRole('textbox', { name: words.mirror, exact: true }).fill(address);
		await this.page.getByRole('button', { name: words.mirrorUse }).click();
		await expect(this.page.getByText(words.mirrorAnswered(new URL(address).host))).toBeVisible();
	}

	/** Has a repository looked into and put on the list; gives its card. */
	async addRepository(name: string): Promise<ModelCard> {
		await this.unfold(words.otherTitle);
		await this.page.getByRole('textbox', { name: words.otherLabel, exact: true }).fill(name);
		await this.page.getByRole('button', { name: words.otherAdd }).click();
		const card = this.card(name.split('/')[1] ?? name);
		await expect(card.article).toBeVisible();
		return card;
	}

	/**
	 * Has the app make the rows of a model's files while nothing comes from the hub, and cuts them into chunks of so
	 * many bytes: a file keeps the cut it began with. The card then offers to continue.
	 */
	async beginInChunks(card: ModelCard, hub: TestHub, chunkBytes: number | null): Promise<void> {
		const silence = hub.fault({ kind: 'hang', path: '/resolve/' });
		await card.get.click();
		await silence.hit();
		await this.page.reload();
		await expect(card.resume).toBeVisible();
		silence.lift();
		if (chunkBytes !== null) await this.page.evaluate(tamper, { kind: 'recut', chunkBytes } as const);
	}

	/** Writes down from now on every word that is on the page, however briefly; what it returns gives them. */
	async overhear(): Promise<() => Promise<string>> {
		const handle = await this.page.evaluateHandle(listen);
		return () => handle.evaluate(({ heard }) => [...heard].join('\n'));
	}

	card(name: string): ModelCard {
		return new ModelCard(this.page.getByRole('article', { name, exact: true }), name);
	}

	private async unfold(summary: string): Promise<void> {
		const details = this.page.locator('details').filter({ hasText: summary });
		if ((await details.first().getAttribute('open')) === null)
			await details.locator('summary').first().click();
	}
}

export class ModelCard {
	readonly article: Locator;
	readonly get: Locator;
	readonly resume: Locator;
	readonly use: Locator;
	readonly check: Locator;
	readonly repair: Locator;
	readonly isHere: Locator;
	readonly save: Locator;
	readonly remove: Locator;
	/** The answer to whether it is really to be deleted. */
	readonly reallyRemove: Locator;

	constructor(article: Locator, name: string) {
		const action = (label: string) =>
			article.getByRole('button', { name: words.ofModel(label, name), exact: true });
		this.article = article;
		this.get = article.getByRole('button', { name: opening(words.get) });
		this.resume = action(words.resume);
		this.use = action(words.use);
		this.check = action(words.verify);
		this.save = action(words.save);
		this.remove = action(words.remove);
		this.reallyRemove = article.getByRole('button', { name: words.remove, exact: true });
		this.repair = article.getByRole('button', { name: opening(words.repair) });
		this.isHere = article.getByText(words.ready);
	}

	/** Fetches it, and waits until all of it is here. */
	async download(): Promise<void> {
		await this.get.click();
		await this.ready();
	}

	async ready(): Promise<void> {
		await expect(this.isHere.first()).toBeVisible({ timeout: 120_000 });
	}

	/** The words a person reads for a failure. */
	failure(code: keyof typeof pagesEn.downloadErrors): Locator {
		return this.article.getByText(pagesEn.downloadErrors[code].title);
	}
}

/** What a test does behind the app's back, where the browser keeps weights. */
export type Tampering =
	/** One byte in the middle of a stored chunk is turned. */
	| { readonly kind: 'damage'; readonly path: string; readonly index: number }
	/** Files of which nothing is stored yet are cut into chunks of another size. */
	| { readonly kind: 'recut'; readonly chunkBytes: number };

/** Runs in the page. Gives the size of what was changed: of the chunk, or the number of files. */
export async function tamper(change: Tampering): Promise<number> {
	const { storageBuckets } = navigator as unknown as {
		storageBuckets?: { open(name: string): Promise<{ indexedDB: IDBFactory }> };
	};
	const factory = storageBuckets ? (await storageBuckets.open('ponder-weights')).indexedDB : indexedDB;
	const settled = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error ?? new Error('a request failed'));
		});
	const database = await settled(factory.open('ponder-weights'));
	const rows = async <T>(store: 'chunks' | 'files') =>
		(await settled(database.transaction(store).objectStore(store).getAll())) as T[];
	const put = (store: 'chunks' | 'files', row: unknown) =>
		settled(database.transaction(store, 'readwrite').objectStore(store).put(row));
	const chunks = await rows<{ fileKey: string; index: number; blob: Blob }>('chunks');
	let changed: number;
	if (change.kind === 'damage') {
		const chunk = chunks.find(
			({ fileKey, index }) => fileKey.endsWith(`:${change.path}`) && index === change.index
		);
		if (!chunk) throw new Error(`there is no chunk ${change.index} of ${change.path}`);
		const bytes = new Uint8Array(await chunk.blob.arrayBuffer());
		const middle = bytes.length >> 1;
		bytes[middle] = (bytes[middle] ?? 0) ^ 1;
		await put('chunks', { ...chunk, blob: new Blob([bytes]) });
		changed = bytes.length;
	} else {
		const files = await rows<{ key: string; chunkBytes: number }>('files');
		if (chunks.length > 0) throw new Error('something is stored already');
		for (const file of files) await put('files', { ...file, chunkBytes: change.chunkBytes });
		changed = files.length;
	}
	database.close();
	return changed;
}

/** Runs in the page. */
function listen() {
	const heard = new Set<string>();
	const note = () => {
		for (const line of document.body.innerText.split('\n')) heard.add(line);
	};
	new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });
	note();
	return { heard };
}
