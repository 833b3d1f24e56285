/**
 * `npm run icons`: draws every icon that systems want as a picture from the one drawing, static/icon.svg, into
 * static/icons. Its glyph lies within 28 % of the middle, so that any mask (40 % are safe) leaves it whole.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { headlessFlags } from '../tools/browser.mjs';
import { ensureBrowser } from '../tools/ensure-browser.mjs';
import { root, say } from '../tools/run.mjs';

const drawing = readFileSync(join(root, 'static', 'icon.svg'), 'utf8');

/** To the edges: the system cuts the shape. */
const fullBleed = change(drawing, / rx="\d+"/, '');
/** The glyph alone; of its colours systems take the opacity. */
const glyph = change(change(drawing, /<rect[^>]*\/>/, ''), /stroke="#\w+"/, 'stroke="#ffffff"');

const icons = [
	{ name: 'icon-192', size: 192, svg: drawing },
	{ name: 'icon-512', size: 512, svg: drawing },
	{ name: 'maskable-192', size: 192, svg: fullBleed },
	{ name: 'maskable-512', size: 512, svg: fullBleed },
	{ name: 'monochrome-512', size: 512, svg: glyph },
	{ name: 'apple-touch-icon', size: 180, svg: fullBleed }
];

const folder = join(root, 'static', 'icons');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: headlessFlags() });
for (const { name, size, svg } of icons) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	await page.setContent(
		`<style>body { margin: 0 } svg { display: block; inline-size: 100vw; block-size: 100vh }</style>${svg}`
	);
	await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
	await page.close();
}
await browser.close();
say(`${icons.length} icons are in static/icons.`);

/**
 * @param {string} svg
 * @param {RegExp} pattern
 * @param {string} by
 */
function change(svg, pattern, by) {
	if (!pattern.test(svg)) throw new Error(`static/icon.svg has nothing that looks like ${pattern}.`);
	return svg.replace(pattern, by);
}
