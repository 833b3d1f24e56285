/**
 * Runs a script of report/, which Node cannot read by itself: `node run.mjs report --help`, `node run.mjs top-tokens`.
 * Each exports `main`, which takes the rest of the command line and resolves to whether all is well.
 */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

const scripts = { report: './report/report.ts', 'top-tokens': './report/top-tokens.ts' };
const [name = '', ...rest] = process.argv.slice(2);
if (!(name in scripts)) throw new Error(`one of: ${Object.keys(scripts).join(', ')}`);

const server = await createServer({
	root: path('../../'),
	configFile: false,
	logLevel: 'error',
	appType: 'custom',
	server: { middlewareMode: true, ws: false, watch: null },
	optimizeDeps: { noDiscovery: true },
	// The build that browsers run, on ONNX Runtime's wasm.
	resolve: {
		alias: {
			'@huggingface/transformers': path(
				'../../node_modules/@huggingface/transformers/dist/transformers.web.js'
			)
		}
	}
});
try {
	const script = await server.ssrLoadModule(path(scripts[/** @type {keyof typeof scripts} */ (name)]));
	const main = /** @type {(args: readonly string[]) => Promise<boolean>} */ (script.main);
	process.exitCode = (await main(rest)) ? 0 : 1;
} finally {
	await server.close();
}
