/** Packs pdf.js's character maps into one file: `virtual:character-maps` says where it is and what is where in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

const source = 'virtual:character-maps';
const folder = join(import.meta.dirname, '../../node_modules/pdfjs-dist/cmaps');
const devAddress = '/@character-maps';

export function characterMaps(): Plugin {
	let isBuild = false;
	return {
		name: 'ponder:character-maps',
		configResolved: ({ command }) => {
			isBuild = command === 'build';
		},
		configureServer: ({ middlewares }) => {
			middlewares.use(devAddress, (_request, response) => {
				response.end(packed().pack);
			});
		},
		resolveId: (id) => (id === source ? `\0${source}` : null),
		load(id) {
			if (id !== `\0${source}`) return null;
			const { pack, places } = packed();
			const address = isBuild
				? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: 'character-maps.bin', source: pack })}`
				: JSON.stringify(devAddress);
			return `export const address = ${address};\nexport const places = ${JSON.stringify(places)};`;
		}
	};
}

function packed(): { readonly pack: Buffer; readonly places: Record<string, [number, number]> } {
	const names = readdirSync(folder).filter((name) => name.endsWith('.bcmap'));
	const places: Record<string, [number, number]> = {};
	let from = 0;
	const parts = names.map((name) => {
		const part = readFileSync(join(folder, name));
		places[basename(name, '.bcmap')] = [from, from + part.byteLength];
		from += part.byteLength;
		return part;
	});
	return { pack: Buffer.concat(parts), places };
}
