/** `npm start`: installs what is missing, builds what has changed, serves the app and prints its address. */
import { join } from 'node:path';
import { ensureInstalled, requireNode } from './install.mjs';
import { root, say } from './run.mjs';

/** Tried in turn when nobody asked for a port. */
const ports = Array.from({ length: 20 }, (_, index) => 4173 + index);

requireNode();
await ensureInstalled();
const { ensureBuilt } = await import('./build.mjs');
await ensureBuilt();
const server = await serveOnFreePort();
say(`\n  Ponder is running at ${server.address}\n  Stop it with Ctrl+C.\n`);

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
	process.once(signal, () => void server.close().then(() => process.exit(0)));
}

async function serveOnFreePort() {
	const { serve } = await import('./serve.mjs');
	const asked = askedPort();
	for (const port of asked === undefined ? ports : [asked]) {
		try {
			return await serve({ folder: join(root, 'build'), port });
		} catch (error) {
			if (!isPortTaken(error)) throw error;
		}
	}
	say(
		asked === undefined
			? `Ports ${ports[0]} to ${ports.at(-1)} are all taken. Choose another: npm start -- 8080`
			: `Port ${asked} is taken or not allowed. Choose another: npm start -- 8080`
	);
	process.exit(1);
}

/** @returns {number | undefined} the port named as argument, or in the environment */
function askedPort() {
	const named = process.argv[2] ?? process.env.PORT;
	if (!named) return undefined;
	const port = Number(named);
	if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
	say(`"${named}" is not a port number. Try: npm start -- 8080`);
	process.exit(1);
}

/** @param {unknown} error */
function isPortTaken(error) {
	return (
		error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
	);
}
