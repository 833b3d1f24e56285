/**
 * Ships modules that are fetched by their address: `import address from 'package/file.mjs?script'`. As `.js`, whatever they are
 * called: the table of types that nginx comes with has no `.mjs`, and no browser runs a module whose type is not a script's.
 */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Plugin } from 'vite';

const query = '?script';

export function scriptFiles(): Plugin {
	let isBuild = false;
	return {
		name: 'ponder:script-files',
		enforce: 'pre',
		configResolved: ({ command }) => {
			isBuild = command === 'build';
		},
		async resolveId(source, importer) {
			if (!source.endsWith(query)) return null;
			const file = await this.resolve(source.slice(0, -query.length), importer, { skipSelf: true });
			return file && file.id + query;
		},
		load(id) {
			if (!id.endsWith(query)) return null;
			const path = id.slice(0, -query.length);
			if (!isBuild) return `export { default } from ${JSON.stringify(`${path}?url`)};`;
			const name = `${basename(path, extname(path))}.js`;
			const reference = this.emitFile({ type: 'asset', name, source: readFileSync(path) });
			return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
		}
	};
}
