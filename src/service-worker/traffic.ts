/** Notes every request the service worker sees and tells the pages: the list behind “nothing you wrote has left”. */
import { trafficChannel, type PassedRequest } from '#lib/pwa/messages.ts';

/** A page asks when it opens; more than this is older than any page that could ask. */
const remembered = 1000;

const channel = new BroadcastChannel(trafficChannel);
let passed: readonly PassedRequest[] = [];

/** What was passed since this realm began, oldest first. The browser ends it when it is idle: pages keep their own list. */
export function passedRequests(): readonly PassedRequest[] {
	return passed;
}

/** Notes one request. `response`: undefined where there was none. */
export function note(request: Request, way: PassedRequest['way'], response?: Response): void {
	const length = response?.headers.get('Content-Length');
	const entry: PassedRequest = {
		at: Date.now(),
		address: request.url,
		method: request.method,
		way,
		bytes: length ? Number(length) : null
	};
	passed = [...passed.slice(1 - remembered), entry];
	channel.postMessage(entry);
}

/** Asks the network, and notes it. */
export async function fetchNoted(request: Request): Promise<Response> {
	try {
		const response = await fetch(request);
		note(request, 'network', response);
		return response;
	} catch (reason) {
		note(request, 'network');
		throw reason;
	}
}
