/** Parts of the page that are drawn by themselves have the words that the page fetches before them and with them. */
import { i18n } from '#lib/i18n/i18n.svelte.ts';

await i18n.begin('en');
await i18n.loadPages();
