import { showThemeColor } from '#lib/pwa/theme-colors.ts';
import type { Preferences } from '#lib/storage/preferences.ts';

/** Has the page look as the person chose. */
export function showAppearance({ theme, textSize }: Pick<Preferences, 'theme' | 'textSize'>): void {
	const { dataset } = document.documentElement;
	dataset.textSize = String(textSize);
	if (theme === 'system') delete dataset.theme;
	else dataset.theme = theme;
	showThemeColor(theme);
}
