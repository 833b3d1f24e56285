/** Serves a built app as a static host does in production: files, and the fallback page for addresses without one. */
import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * Headers that make the page cross-origin isolated, so that it may share memory between threads.
 * @type {Readonly<Record<string, string>>}
 */
const isolationHeaders = {
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp'
};

/**
 * @typedef {object} ServeOptions
 * @property {string} folder the built app
 * @property {number} [port] 0 takes any free one
 * @property {string} [base] the path the app stands below, such as `/ponder`
 * @property {boolean} [isolated] whether to send the isolation headers; without them the app still works, on one thread
 * @property {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} [intercept]
 *   answers a request itself and returns true, or returns false to leave it to the files
 */

/**
 * Listens on the loopback address alone.
 * @param {ServeOptions} options
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} the app's address, ending in `/`; rejects with
 *   the code `EADDRINUSE` when the port is taken
 */
export async function serve({ folder, port = 0, base = '', isolated = true, intercept }) {
	const files = sirv(folder, {
		single: '200.html',
		etag: true,
		setHeaders: (response, path) => {
			const named = path.includes('/_app/immutable/');
			response.setHeader('Cache-Control', named ? 'public, max-age=31536000, immutable' : 'no-cache');
			if (!isolated) return;
			for (const [name, value] of Object.entries(isolationHeaders)) response.setHeader(name, value);
			// What a frame opens has to answer it.
			if (/^\/consent(\.html)?$/.test(path)) response.removeHeader('Cross-Origin-Opener-Policy');
		}
	});
	const server = createServer((request, response) => {
		if (intercept?.(request, response)) return;
		if (!stripBase(request, base)) {
			response.writeHead(404).end();
			return;
		}
		files(request, response);
	});
	await listen(server, port);
	const bound = server.address();
	if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
	return {
		address: `http://127.0.0.1:${bound.port}${base}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {string} base
 * @returns {boolean} false when the request is for something beside the app
 */
function stripBase(request, base) {
	const url = request.url ?? '/';
	if (base === '') return true;
	if (!url.startsWith(`${base}/`)) return false;
	request.url = url.slice(base.length);
	return true;
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
function listen(server, port) {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => resolve());
	});
}
