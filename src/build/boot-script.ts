/** Builds the script that watches the app start (`src/boot`): a file of its own with a fixed name, shared with nothing. */
import { build, type Plugin, type Rolldown } from 'vite';

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
			if (!isServerBuild) this.emitFile({ type: 'asset', fileName, source: await bundle() });
		}
	};
}

async function bundle(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			lib: { entry: 'src/boot/boot.ts', formats: ['iife'], name: 'ponderBoot', fileName: () => fileName }
		}
	});
	const [output] = [built].flat() as readonly Rolldown.RolldownOutput[];
	const chunk = output?.output[0];
	if (chunk === undefined) throw new Error('The boot script came out empty.');
	return chunk.code;
}
