/** The colour of the window around the page: the paper of each theme, as in `src/lib/ui/tokens.css`. */
export const themeColors = { light: '#faf8f4', dark: '#161513' } as const;

/**
 * Has the two `<meta name="theme-color">` of app.html, one for each scheme of the system, say the colour of the chosen
 * theme; `system` for whichever the system prefers.
 */
export function showThemeColor(theme: 'system' | 'light' | 'dark'): void {
	for (const scheme of ['light', 'dark'] as const) {
		const meta = document.head.querySelector<HTMLMetaElement>(`meta[name="theme-color"][media*="${scheme}"]`);
		if (meta) meta.content = themeColors[theme === 'system' ? scheme : theme];
	}
}
