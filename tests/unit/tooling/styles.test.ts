import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findPhysicalCss, stylesOf } from '../../lint/physical-css.mjs';

const source = fileURLToPath(new URL('../../../src', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' });

describe('physical CSS', () => {
	it.each([
		['margin-left: 4px', 'a { margin-left: 4px; }'],
		['padding-top: 0', 'a{padding-top:0}'],
		['left: 0', 'a { color: red; left: 0; }'],
		['border-bottom: 1px solid', 'a { border-bottom: 1px solid }'],
		['border-top-left-radius: 4px', 'a { border-top-left-radius: 4px; }'],
		['max-width: 40rem', '@media (min-width: 30rem) { a { max-width: 40rem; } }'],
		['text-align: right', 'a { /* why */ text-align: right; }'],
		['overflow-y: auto', 'a { &:hover { overflow-y: auto; } }']
	])('is found: %s', (declaration, css) => {
		expect(findPhysicalCss(css)).toEqual([declaration]);
	});

	it('is not seen in logical properties, values, media queries or comments', () => {
		const css = `/* left: 0; */
			@media (min-width: 30rem) and (max-height: 20rem) {
				a { margin-inline-start: 4px; inset-block-start: 0; text-align: start; max-inline-size: 40rem; }
			}
			a { --width: 4px; transition: width 1s; line-height: 1.5; border-width: 1px; stroke-width: 2; }`;
		expect(findPhysicalCss(css)).toEqual([]);
	});

	it('is used in no stylesheet and no component', () => {
		const styled = files.filter((file) => /\.(css|svelte)$/.test(file));
		expect(styled.length).toBeGreaterThan(0);
		const found = styled.flatMap((file) => {
			const text = readFileSync(`${source}/${file}`, 'utf8');
			const css = file.endsWith('.css') ? text : stylesOf(text);
			return findPhysicalCss(css).map((declaration) => `${file}: ${declaration}`);
		});
		expect(found).toEqual([]);
	});
});
