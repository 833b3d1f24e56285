/** Builds what other people's pages load (`src/widget`): a classic script, the same as a module, and their types. */
import { readFileSync } from 'node:fs';
import { build, type Plugin, type Rolldown } from 'vite';

const scripts = [
	{ fileName: 'widget.js', entry: 'src/widget/classic.ts', format: 'iife' },
	{ fileName: 'widget.mjs', entry: 'src/widget/module.ts', format: 'es' }
] as const;

type Script = (typeof scripts)[number];

const types = { fileName: 'widget.d.ts', source: 'src/widget/public.ts' } as const;

/** Names that do not change: pages all over the web name them. */
export function widgetScripts(): Plugin {
	let isServerBuild = false;
	return {
		name: 'ponder:widget-scripts',
		configResolved: (config) => {
			isServerBuild = Boolean(config.build.ssr);
		},
		configureServer: ({ middlewares }) => {
			for (const script of scripts) {
				middlewares.use(`/${script.fileName}`, (_request, response, next) => {
					response.setHeader('Content-Type', 'text/javascript').setHeader('Access-Control-Allow-Origin', '*');
					bundle(script).then((code) => response.end(code), next);
				});
			}
		},
		async generateBundle() {
			if (isServerBuild) return;
			for (const script of scripts) {
				this.emitFile({ type: 'asset', fileName: script.fileName, source: await bundle(script) });
			}
			this.emitFile({ type: 'asset', fileName: types.fileName, source: readFileSync(types.source, 'utf8') });
		}
	};
}

/** The widget's style sheet is a text in its script, which no minifier touches: here it loses its blanks. */
function tightStyles(): Plugin {
	return {
		name: 'ponder:tight-styles',
		transform: {
			filter: { id: /\/src\/widget\/styles\.ts$/ },
			handler: (code) => code.replace(/`[^`]*`/, (css) => tight(css))
		}
	};
}

/** Takes no blank that means something: none in selectors, and one between values. */
function tight(css: string): string {
	return css
		.replace(/\s+/g, ' ')
		.replace(/ ?([{};,]) ?/g, '$1')
		.replace(/: /g, ':')
		.replace(/;}/g, '}');
}

/** The script as it is served. */
export async function bundle({ entry, format, fileName }: Script): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		plugins: [tightStyles()],
		build: {
			write: false,
			// Private fields, and no more: hosts have visitors with older browsers than Ponder needs.
			target: 'es2022',
			lib: { entry, formats: [format], name: 'ponderWidget', fileName: () => fileName },
			rolldownOptions: { output: { minify: true } }
		}
	});
	const [output] = [built].flat() as readonly Rolldown.RolldownOutput[];
	const chunk = output?.output[0];
	if (chunk === undefined) throw new Error(`${fileName} came out empty.`);
	return chunk.code;
}
