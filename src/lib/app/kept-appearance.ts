/** For pages that show an error in place of the app, which is not opened for that. */
import { i18n } from '#lib/i18n/i18n.svelte.ts';
import { Settings } from '#lib/settings/settings.svelte.ts';
import { browserFactory, Connection } from '#lib/storage/database.ts';
import { showAppearance } from './appearance.ts';
import { wantedLocale } from './wanted-locale.ts';

/** Looks and speaks as the person chose, as far as that can be read. Rejects where the language's words cannot be fetched. */
export async function showKeptAppearance(): Promise<void> {
	const settings = new Settings(new Connection(browserFactory()), (fault) => console.warn(fault));
	await settings.load();
	showAppearance(settings);
	await i18n.use(wantedLocale(settings.locale));
}
