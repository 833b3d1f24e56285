/** Builds the script that watches the app start (`src/boot`): a file of its own with a fixed name, shared with nothing. */
import type { Plugin } from 'vite';
import { bundled } from './bundled.ts';

const fileName = 'boot.js';

export function bootScript(): Plugin {
	let isServerBuild = false;
	return {
		name: 'ponder:boot-script',
		configResolved: (config) => {
			isServerBuild = Boolean(config.build.ssr);
		},
		// There, whoever changes the sources sees what is wrong.
		configureServer: ({ middlewares }) => {
			middlewares.use(`/${fileName}`, (_request, response) => {
				response.setHeader('Content-Type', 'text/javascript').end();
			});
		},
		async generateBundle() {
			if (!isServerBuild)
				this.emitFile({ type: 'asset', fileName, source: await bundled('src/boot/boot.ts', fileName) });
		}
	};
}
