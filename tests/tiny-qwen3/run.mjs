/** Runs a script of report/: `node run.mjs report --help`, `node run.mjs top-tokens`. */
import { fileURLToPath } from 'node:url';
import { runTypeScript } from '../tools/typescript.mjs';

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

const scripts = { report: './report/report.ts', 'top-tokens': './report/top-tokens.ts' };
const [name = '', ...rest] = process.argv.slice(2);
if (!(name in scripts)) throw new Error(`one of: ${Object.keys(scripts).join(', ')}`);

await runTypeScript(path(scripts[/** @type {keyof typeof scripts} */ (name)]), rest, {
	// The build that browsers run, on ONNX Runtime's wasm.
	'@huggingface/transformers': path('../../node_modules/@huggingface/transformers/dist/transformers.web.js')
});
