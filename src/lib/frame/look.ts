/** How the frame looks: the host's theme, and of its tokens those that are colours and lengths. */
import { themeTokens } from '#lib/embed/theme-token-table.ts';
import { tokenNames, type ThemeName, type ThemeTokens } from '#lib/embed/theme-tokens.ts';
import { isTokenValue } from '#lib/embed/theme-values.ts';

/** Replaces the look as a whole: a token that is left out, or is none, has its default again. */
export function showLook(theme: ThemeName, tokens: ThemeTokens): void {
	const { dataset, style } = document.documentElement;
	if (theme === 'auto') delete dataset.theme;
	else dataset.theme = theme;
	for (const name of tokenNames) {
		const value = tokens[name];
		const { property } = themeTokens[name];
		if (value !== undefined && isTokenValue(name, value)) style.setProperty(property, value);
		else style.removeProperty(property);
	}
}
