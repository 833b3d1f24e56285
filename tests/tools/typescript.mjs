/** Runs a script that Node cannot read by itself: TypeScript, with the project's aliases. */
import { createServer } from 'vite';
import { root } from './run.mjs';

/**
 * Loads the script, which exports `main`: it takes the rest of the command line and resolves to whether all is well,
 * which becomes the process's exit status.
 * @param {string} script absolute path
 * @param {readonly string[]} args
 * @param {Record<string, string>} [alias] packages to load from elsewhere
 */
export async function runTypeScript(script, args, alias = {}) {
	const server = await createServer({
		root,
		configFile: false,
		logLevel: 'error',
		appType: 'custom',
		server: { middlewareMode: true, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true },
		resolve: { alias }
	});
	try {
		const module = await server.ssrLoadModule(script);
		const main = /** @type {(args: readonly string[]) => Promise<boolean>} */ (module.main);
		process.exitCode = (await main(args)) ? 0 : 1;
	} finally {
		await server.close();
	}
}
