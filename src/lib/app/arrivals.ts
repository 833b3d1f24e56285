/**
 * What comes from outside finds its way into a draft: the fragment of the address, shares that wait, and what the
 * browser hands over when an installed app is launched. Loaded once the page stands.
 */
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import type { Arrival } from '#lib/pwa/arrival.ts';
import { cacheName } from '#lib/pwa/cache-name.ts';
import { openedAddress, takeHeldFragment } from '#lib/pwa/held-fragment.ts';
import { Intake } from '#lib/pwa/intake.svelte.ts';
import { LaunchFilter, launchQueue, type LaunchNotes, type LaunchParams } from '#lib/pwa/launch-queue.ts';
import { takeLink } from '#lib/pwa/link.ts';
import { arrivalOfFiles } from '#lib/pwa/opened-files.ts';
import type { CatalogModel } from '#lib/qwen3/catalog.ts';
import { keptShares } from '#lib/pwa/share-store.ts';
import { sharePath } from '#lib/pwa/share-target.ts';
import { arrivalOfShare, lostShare } from '#lib/pwa/share.ts';
import type { App } from './app.svelte.ts';
import { keepPageFromFiles } from './keep-page.ts';

/** For as long as the page lives. Resolves when what was there already is taken. */
export async function watchArrivals(app: App): Promise<void> {
	const intake = new Intake({
		models: () => allModels(app),
		currentModelId: () => (app.model.next ?? app.model).id
	});
	app.intake = intake;
	keepPageFromFiles(window);
	const arrivals = new Arrivals(app, intake);
	addEventListener('hashchange', () => void arrivals.takeFragment());
	const filter = new LaunchFilter(launchNotes(), { address: openedAddress(), isReload: isReload() });
	launchQueue()?.setConsumer((params) => void arrivals.takeLaunch(filter.pass(params)));
	await arrivals.takeFragment();
	await arrivals.takeShares();
}

class Arrivals {
	readonly #app: App;
	readonly #intake: Intake;
	/** One after the other: each navigates. */
	#last: Promise<void> = Promise.resolve();

	constructor(app: App, intake: Intake) {
		this.#app = app;
		this.#intake = intake;
	}

	/** Takes out of the address what is for the draft, so that a reload does not bring it again. */
	takeFragment(): Promise<void> {
		return this.#inTurn(async () => {
			const { arrival, rest } = takeLink(takeHeldFragment() || location.hash);
			if (arrival !== null) await this.#fill(arrival, rest);
		});
	}

	takeShares(): Promise<void> {
		return this.#inTurn(async () => {
			await this.#takeKeptShares();
		});
	}

	takeLaunch({ targetURL, files }: LaunchParams): Promise<void> {
		return this.#inTurn(async () => {
			if (targetURL !== undefined) await this.#open(new URL(targetURL));
			if (files.length === 0) return;
			const sources = files.map((handle) => ({ name: handle.name, open: () => handle.getFile() }));
			await this.#fill(await arrivalOfFiles('file', sources), location.hash);
		});
	}

	/** Opens an address of ours in the window that is open already, without loading it anew. */
	async #open({ origin, pathname, hash }: URL): Promise<void> {
		const root = resolve('/');
		if (origin !== location.origin || !pathname.startsWith(root)) return;
		const { arrival, rest } = takeLink(hash);
		if (arrival !== null) return this.#fill(arrival, rest);
		// The window was shown in place of being loaded with the share.
		if (pathname === root + sharePath) return this.#takeShareOrSay();
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- the browser's own address of a page of ours has the base path
		await goto(pathname + rest);
	}

	async #takeShareOrSay(): Promise<void> {
		const isTaken = await this.#takeKeptShares();
		if (!isTaken) await this.#fill(lostShare, location.hash);
	}

	/** Whether there were any. Tabs take turns, and what is taken stays until it is safe in the draft. */
	async #takeKeptShares(): Promise<boolean> {
		const root = new URL(resolve('/'), location.href).href;
		if ((await keptShares(root)).length === 0) return false;
		await navigator.locks.request(cacheName('shares', root), async () => {
			for (const { form, remove } of await keptShares(root)) {
				await this.#fill(await arrivalOfShare(form), location.hash);
				await remove();
			}
		});
		return true;
	}

	/** Into the chat that has not begun: the temporary one where that is shown, otherwise the next. */
	async #fill(arrival: Arrival, rest: string): Promise<void> {
		const isTemporary = page.route.id === '/(app)/(chat)/temporary';
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- resolved; the rule does not see it beside a fragment
		await goto(resolve(isTemporary ? '/temporary' : '/') + rest, {
			replaceState: true,
			keepFocus: true,
			noScroll: true
		});
		const { history, pwa } = this.#app;
		const chat = isTemporary ? history.temporary.chat() : history.newChat();
		await this.#intake.take(arrival, chat, async (files) => {
			const { attachingOf } = await import('#lib/chat/attachments/attaching.svelte.ts');
			await attachingOf(chat, { used: (kept) => pwa.keepToo(kept) }).take(files);
		});
	}

	#inTurn(action: () => Promise<void>): Promise<void> {
		this.#last = this.#last.then(action).catch((reason: unknown) => console.error(reason));
		return this.#last;
	}
}

/** A name is unknown only once all that are here were read. Never rejects. */
async function allModels({ library }: App): Promise<readonly CatalogModel[]> {
	try {
		return (await library.open()).models;
	} catch (reason) {
		console.warn('Models kept on this device cannot be listed:', reason);
		return library.models;
	}
}

function isReload(): boolean {
	return performance
		.getEntriesByType('navigation')
		.some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'reload');
}

/** Those of this tab, which outlive a reload; where storage is denied, none do. */
function launchNotes(): LaunchNotes {
	try {
		return sessionStorage;
	} catch (reason) {
		if (!(reason instanceof DOMException)) throw reason;
		return { getItem: () => null, setItem: () => undefined };
	}
}
