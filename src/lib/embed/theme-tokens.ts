/** What a host may change of the frame's look: a fixed list of colours and lengths. */

export const themeNames = ['auto', 'light', 'dark'] as const;

/** `auto`: as the visitor's system. */
export type ThemeName = (typeof themeNames)[number];

/** In attributes and fragments each is called `theme-` and its name; `theme-token-table.ts` has what each one is. */
export const tokenNames = [
	'background',
	'surface',
	'wash',
	'text',
	'text-quiet',
	'text-faint',
	'rule',
	'edge',
	'accent',
	'accent-wash',
	'accent-edge',
	'focus',
	'radius-small',
	'radius-medium',
	'radius-large'
] as const;

export type TokenName = (typeof tokenNames)[number];

/** Values as CSS writes them. */
export type ThemeTokens = Readonly<Partial<Record<TokenName, string>>>;
