/** The looks that pictures are drawn in: three widths, two themes; English and its mirror image, Chinese and Arabic. */
import { fileURLToPath } from 'node:url';

/** Where pictures are put; ends in `/`. */
export const folder = fileURLToPath(new URL('../.output/gallery/', import.meta.url));

/** A phone and a tablet, worked with a finger, which wants larger buttons; and a window with a mouse. */
export const screens = [
	{ viewport: { width: 360, height: 740 }, hasTouch: true },
	{ viewport: { width: 768, height: 1024 }, hasTouch: true },
	{ viewport: { width: 1440, height: 900 }, hasTouch: false }
] as const;

export const colorSchemes = ['light', 'dark'] as const;

/** Each with the fragment of an address that asks for it. */
export const languages = [
	{ name: 'english', fragment: '' },
	{ name: 'mirrored', fragment: '#locale=en-XB' },
	{ name: 'chinese', fragment: '#locale=zh-Hans' },
	{ name: 'arabic', fragment: '#locale=ar' }
] as const;
