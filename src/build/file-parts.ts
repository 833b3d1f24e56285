/** Ships large files in parts: `import parts from 'package/file?parts'` gives them in their order (`joined-file.ts`). */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Plugin } from 'vite';

/** Cloudflare Pages takes no larger file (https://developers.cloudflare.com/pages/platform/limits/). Bytes. */
export const largestFileBytes = 25 * 1024 * 1024;

/** Bytes. */
const partBytes = 16 * 1024 * 1024;

const query = '?parts';

/** While developing, a file is its own only part. */
export function fileParts(): Plugin {
	let isBuild = false;
	return {
		name: 'ponder:file-parts',
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
			const content = readFileSync(path);
			if (!isBuild) {
				const whole = `{ address, bytes: ${content.byteLength} }`;
				return `import address from ${JSON.stringify(`${path}?url`)};\nexport default [${whole}];`;
			}
			const parts = slices(content).map((source, index) => {
				const type = extname(path);
				const name = `${basename(path, type)}.part-${index + 1}${type}`;
				const reference = this.emitFile({ type: 'asset', name, source });
				return `{ address: import.meta.ROLLUP_FILE_URL_${reference}, bytes: ${source.byteLength} }`;
			});
			return `export default [${parts.join(', ')}];`;
		}
	};
}

function slices(content: Uint8Array): Uint8Array[] {
	const count = Math.ceil(content.byteLength / partBytes);
	return Array.from({ length: count }, (_, index) =>
		content.subarray(index * partBytes, (index + 1) * partBytes)
	);
}
