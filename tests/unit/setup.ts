/** Parts of the page have the words that the page fetches before all else. */
import { i18n } from '#lib/i18n/i18n.svelte.ts';

await i18n.begin('en');
