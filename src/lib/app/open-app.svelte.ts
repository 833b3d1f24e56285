/** Opens the app for a page: what begins when, and what of the page it listens to. */
import { untrack } from 'svelte';
import { i18n } from '#lib/i18n/i18n.svelte.ts';
import { bundledModel } from '#lib/qwen3/catalog.ts';
import { App, type AppParts } from './app.svelte.ts';
import { locateHere } from './browser-parts.ts';
import { keptFiles } from './kept-files.ts';
import { restWhenUnused } from './rest.ts';

/** What is kept is read, and the model begins to be prepared; for as long as the page lives. Never rejects. */
export async function openApp(parts: AppParts = {}): Promise<App> {
	const app = new App(parts);
	app.install.listen();
	app.pwa.watch();
	await app.load();
	// Both are needed: a page that is put away for good hides first in some browsers and not in others.
	addEventListener('pagehide', () => void app.leave());
	document.addEventListener('visibilitychange', () => void app.history.flush());
	const { locate = locateHere } = parts;
	$effect.root(() => {
		$effect(() => app.pwa.updates.work(app.isWorking));
		$effect(() => {
			const { loaded } = app.model;
			const { locale: spoken } = i18n;
			if (loaded) untrack(() => app.pwa.keep(keptFiles(bundledModel, loaded, locate), spoken));
		});
	});
	void app.listen();
	// Whoever waits for the model needs the network and the processor for that.
	void app.model.prepare().then(() => app.pwa.start());
	const { model, deviceMemory, platform } = app;
	restWhenUnused({ model, page: document, deviceMemory, isPhone: platform.isMobile });
	app.longWork.watch();
	return app;
}
