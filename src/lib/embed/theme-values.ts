/**
 * Whether what a host gives for a theme token is a colour or a length, and nothing else: no address, no variable, no
 * expression. The frame sets what passes through CSSOM, one custom property at a time.
 */
import { sizes } from './bounds.ts';
import { colorNames } from './color-names.ts';
import { themeTokens } from './theme-token-table.ts';
import type { TokenName } from './theme-tokens.ts';

const hex = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/;

/** A colour function of CSS Color 4 over plain numbers: at most three channels and an alpha, however they are separated. */
const channel = String.raw`(?:none|[+-]?(?:\d{1,6}(?:\.\d{1,6})?|\.\d{1,6})(?:%|deg|rad|turn|grad)?)`;
const colorFunction = new RegExp(
	String.raw`^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\( ?${channel}(?:(?: ?, ?| )${channel}){2}(?: ?[,/] ?${channel})? ?\)$`
);

const lightDark = /^light-dark\(([^,()]*(?:\([^()]*\))? ?),([^()]*(?:\([^()]*\))? ?)\)$/;

const length = /^(\d{1,4}(?:\.\d{1,3})?|\.\d{1,3})(px|rem|em)$/;

/** Radii beyond this are circles. In CSS pixels; an em is taken for 16 of them. */
const longest = 256;

/** Whether the token may have that value. A colour may be a pair, `light-dark(…, …)`. */
export function isTokenValue(name: TokenName, value: string): boolean {
	if (value.length > sizes.token) return false;
	const tidy = value.trim().toLowerCase().replace(/\s+/g, ' ');
	if (themeTokens[name].kind === 'length') return isLength(tidy);
	const pair = lightDark.exec(tidy);
	return pair === null ? isColor(tidy) : pair.slice(1).every((color) => isColor(color.trim()));
}

function isColor(value: string): boolean {
	return hex.test(value) || colorNames.has(value) || colorFunction.test(value);
}

function isLength(value: string): boolean {
	if (value === '0') return true;
	const [, digits = '', unit] = length.exec(value) ?? [];
	return digits !== '' && Number(digits) * (unit === 'px' ? 1 : 16) <= longest;
}
