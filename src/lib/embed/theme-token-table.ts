/** What each of the theme's tokens is, by the custom property it sets: for the frame and for people, not for the widget. */
import type { TokenName } from './theme-tokens.ts';

interface ThemeToken {
	readonly kind: 'color' | 'length';
	/** Of `src/lib/ui/tokens.css`. */
	readonly property: `--${string}`;
	/** For people who write hosts. */
	readonly about: string;
}

export const themeTokens = {
	background: { kind: 'color', property: '--paper', about: 'behind everything' },
	surface: { kind: 'color', property: '--sheet', about: 'message box and panels' },
	wash: { kind: 'color', property: '--wash', about: 'what the visitor said' },
	text: { kind: 'color', property: '--ink', about: 'text' },
	'text-quiet': { kind: 'color', property: '--ink-2', about: 'text of less weight' },
	'text-faint': { kind: 'color', property: '--ink-3', about: 'text of least weight' },
	rule: { kind: 'color', property: '--rule', about: 'lines that divide' },
	edge: { kind: 'color', property: '--edge', about: 'lines around controls' },
	accent: { kind: 'color', property: '--seal', about: 'what is alive; the widget’s button' },
	'accent-wash': { kind: 'color', property: '--seal-wash', about: 'behind what is alive' },
	'accent-edge': { kind: 'color', property: '--seal-edge', about: 'lines around what is alive' },
	focus: { kind: 'color', property: '--focus', about: 'the ring around what has the focus' },
	'radius-small': { kind: 'length', property: '--radius-s', about: 'corners of small things' },
	'radius-medium': { kind: 'length', property: '--radius-m', about: 'corners of controls' },
	'radius-large': { kind: 'length', property: '--radius-l', about: 'corners of panels' }
} as const satisfies Readonly<Record<TokenName, ThemeToken>>;
