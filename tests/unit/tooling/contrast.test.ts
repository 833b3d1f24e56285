/** The tokens' colours against each other, by WCAG 2.2 (1.4.3 and 1.4.11), in both themes and where more contrast is wanted. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src/lib/ui/tokens.css', import.meta.url), 'utf8');
const more = /@media \(prefers-contrast: more\) \{([^]*?)\n\}/.exec(css)?.[1] ?? '';

type Pair = readonly [light: string, dark: string];

function colours(text: string): Record<string, Pair> {
	const found = text.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g);
	return Object.fromEntries(
		Array.from(found, ([, name = '', light = '', dark = '']) => [name, [light, dark]])
	);
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = parseInt(colour.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

const usual = colours(css.replace(more, ''));
const themes = [
	['light', 0, usual],
	['dark', 1, usual],
	['light, more contrast', 0, { ...usual, ...colours(more) }],
	['dark, more contrast', 1, { ...usual, ...colours(more) }]
] as const;

const papers = ['paper', 'sheet', 'wash'];
const codes = Object.keys(usual).filter((name) => name.startsWith('code-'));

describe.each(themes)('%s', (name, theme, tokens) => {
	const of = (token: string): string => tokens[token]?.[theme] ?? '';
	const ratios = (inks: readonly string[], grounds: readonly string[]) =>
		inks.flatMap((ink) =>
			grounds.map((ground) => [`${ink} on ${ground}`, contrast(of(ink), of(ground))] as const)
		);

	it('text stands out 4.5:1, and 7:1 where more contrast is wanted', () => {
		const least = name.includes('more') ? 7 : 4.5;
		const wanted = [
			...ratios(['ink', 'ink-2', 'ink-3'], papers),
			...(name.includes('more')
				? []
				: [...ratios(['seal'], [...papers, 'seal-wash']), ...ratios(codes, ['sheet'])])
		];
		expect(wanted.length).toBeGreaterThan(8);
		expect(wanted.filter(([, ratio]) => !(ratio >= least))).toEqual([]);
	});

	it('what bounds a control, and what shows the focus, stands out 3:1', () => {
		expect(ratios(['edge', 'focus'], papers).filter(([, ratio]) => !(ratio >= 3))).toEqual([]);
	});
});
