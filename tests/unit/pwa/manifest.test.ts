import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { webAppManifest } from '#lib/pwa/manifest.ts';
import { themeColors } from '#lib/pwa/theme-colors.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const manifest = webAppManifest('/ponder/', { ...en, ...pagesEn });

/** Width and height, out of the header of a PNG. */
function pngSize(path: string): string {
	const bytes = readFileSync(`${root}static/${path}`);
	expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
	return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe('the manifest', () => {
	it('names pictures that are there, in the size it says', () => {
		const shortcutIcons = manifest.shortcuts.flatMap(({ icons }) => icons);
		const pictures = [...manifest.icons, ...manifest.screenshots, ...shortcutIcons];
		const drawn = pictures.filter(({ type }) => type === 'image/png');
		expect(drawn.map(({ src }) => pngSize(src))).toEqual(drawn.map(({ sizes }) => sizes));
		expect(pngSize('icons/apple-touch-icon.png')).toBe('180x180');
		expect(readFileSync(`${root}static/icon.svg`, 'utf8')).toContain('<svg');
	});

	it('has an icon for every use', () => {
		expect(manifest.icons.map(({ sizes, purpose }) => `${purpose} ${sizes}`)).toEqual(
			expect.arrayContaining(['any 192x192', 'any 512x512', 'maskable 512x512', 'monochrome 512x512'])
		);
	});

	it('stays below the path that the app stands below', () => {
		const base = 'https://example.org/ponder/manifest.webmanifest';
		expect(manifest.id).toBe('/ponder/');
		const addresses = [
			manifest.start_url,
			manifest.scope,
			manifest.share_target.action,
			...manifest.file_handlers.map(({ action }) => action),
			...manifest.protocol_handlers.map(({ url }) => url),
			...manifest.shortcuts.map(({ url }) => url),
			...manifest.icons.map(({ src }) => src)
		];
		for (const address of addresses)
			expect(new URL(address, base).href).toMatch(/^https:\/\/example\.org\/ponder\//);
	});

	it('lets no host see what a link asks', () => {
		for (const { url } of manifest.protocol_handlers)
			expect(url.indexOf('#')).toBeLessThan(url.indexOf('%s'));
		expect(manifest.share_target.method).toBe('POST');
	});
});

describe('the colours of the window', () => {
	it('are those of the paper, in the page as it is loaded too', () => {
		const [, light, dark] =
			/--paper: light-dark\((#\w+), (#\w+)\)/.exec(readFileSync(`${root}src/lib/ui/tokens.css`, 'utf8')) ??
			[];
		expect(themeColors).toEqual({ light, dark });
		const page = readFileSync(`${root}src/app.html`, 'utf8');
		for (const scheme of ['light', 'dark'] as const)
			expect(page).toContain(`media="(prefers-color-scheme: ${scheme})" content="${themeColors[scheme]}"`);
	});
});
