/**
 * The looks that pictures are drawn in: three widths, two themes; English and its mirror image, Chinese and Arabic; and on a
 * phone German, whose words are the longest.
 */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { PageMessages } from '#lib/i18n/en/pages.ts';
import { loadLanguage } from '#lib/i18n/languages.ts';

/** Where pictures are put; ends in `/`. */
export const folder = fileURLToPath(new URL('../.output/gallery/', import.meta.url));

/** A phone and a tablet, worked with a finger, which wants larger buttons; and a window with a mouse. */
export const screens = [
	{ viewport: { width: 360, height: 740 }, hasTouch: true },
	{ viewport: { width: 768, height: 1024 }, hasTouch: true },
	{ viewport: { width: 1440, height: 900 }, hasTouch: false }
] as const;

export const colorSchemes = ['light', 'dark'] as const;

const languages = [
	{ language: 'english', locale: 'en' },
	{ language: 'mirrored', locale: 'en-XB' },
	{ language: 'chinese', locale: 'zh-Hans' },
	{ language: 'arabic', locale: 'ar' },
	{ language: 'german', locale: 'de' }
] as const;

export interface Look {
	/** As pictures are named: `360-light-english`. */
	readonly name: string;
	readonly language: (typeof languages)[number]['language'];
	readonly locale: (typeof languages)[number]['locale'];
	/** Of an address that asks for the language; empty for English. */
	readonly fragment: string;
	readonly viewport: { readonly width: number; readonly height: number };
	readonly hasTouch: boolean;
	readonly colorScheme: (typeof colorSchemes)[number];
}

export const looks: readonly Look[] = screens.flatMap((screen) =>
	colorSchemes.flatMap((colorScheme) =>
		languages
			.filter(({ language }) => language !== 'german' || screen.viewport.width === 360)
			.map(({ language, locale }) => ({
				...screen,
				colorScheme,
				language,
				locale,
				name: `${screen.viewport.width}-${colorScheme}-${language}`,
				fragment: locale === 'en' ? '' : `#locale=${locale}`
			}))
	)
);

/** The words of the pages in a look's language. */
export async function wordsOf({ locale }: Look): Promise<PageMessages> {
	return (await loadLanguage[locale]()).language.loadPages();
}

/** Draws what is seen, once its fonts have come. */
export async function shoot(page: Page, state: string, look: Look): Promise<void> {
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: `${folder}${state}-${look.name}.png` });
}

/** Draws the whole of a page that scrolls in itself, in a window as long as it takes. */
export async function shootWhole(page: Page, state: string, look: Look): Promise<void> {
	const { width, height } = look.viewport;
	const hidden = await page.evaluate(() =>
		Math.max(
			0,
			...[...document.querySelectorAll('main, main *')].map((part) => part.scrollHeight - part.clientHeight)
		)
	);
	await page.setViewportSize({ width, height: height + hidden });
	await shoot(page, state, look);
	await page.setViewportSize(look.viewport);
}
