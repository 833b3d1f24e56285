/** Ships KaTeX's fonts in one format: every browser that Ponder runs in reads WOFF2, and the others would be kept for nobody. */
import type { Plugin } from 'vite';

const olderFormats = /,\s*url\([^)]*\.(?:woff|ttf)\) format\(["'](?:woff|truetype)["']\)/g;

export function katexFonts(): Plugin {
	return {
		name: 'ponder:katex-fonts',
		enforce: 'pre',
		transform: (code, id) =>
			/\/katex\/dist\/katex[\w.-]*\.css$/.test(id.replace(/\?.*$/, ''))
				? { code: code.replace(olderFormats, ''), map: null }
				: null
	};
}
