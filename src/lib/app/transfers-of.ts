/** The exports and imports of the app: made when the settings are first opened, and there from then on. */
import { tabNotes } from '#lib/library/browser-notes.ts';
import { handOver } from '#lib/settings/hand-over.ts';
import { Transfers } from '#lib/settings/transfers.svelte.ts';
import type { App } from './app.svelte.ts';
import { guardImports } from './import-guard.ts';

export function transfersOf(app: App): Transfers {
	app.transfers ??= new Transfers({
		save: () => app.history.save(),
		hand: handOver,
		begin: app.beginFileWork,
		imported: () => app.readAgain(),
		guard: guardImports(tabNotes(), window)
	});
	return app.transfers;
}
