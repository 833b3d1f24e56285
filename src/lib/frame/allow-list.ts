/**
 * Fetches which pages may frame the widget: `embed.json`, a file beside the app that whoever deploys Ponder edits. The app's
 * own pages nobody may frame, whatever it says.
 */
import { readAllowList, type AllowList } from '#lib/embed/allow-list.ts';
import { RefusalError } from './errors.ts';
import type { FrameHost } from './host.ts';

/** Rejects with a `RefusalError`: `list-unreachable`, or `list-broken`; what cannot be read lets nobody in. */
export async function fetchAllowList(address: string): Promise<AllowList> {
	const text = await fetchText(address);
	try {
		return readAllowList(JSON.parse(text));
	} catch (reason) {
		throw new RefusalError('list-broken', `${address}: ${String(reason)}`, { cause: reason });
	}
}

/** Throws a `RefusalError` unless each page around the frame is on the list. A page in no frame needs nobody's leave. */
export function checkHost({ isFramed, ancestors }: FrameHost, allowed: AllowList): void {
	if (!isFramed) return;
	// Opaque origins are named `null`; who lets in everybody lets them in, too.
	const unnamed = ancestors.length === 0 || ancestors.includes('null');
	if (unnamed && !allowed.allows('null')) throw new RefusalError('host-unknown', 'the host has no name');
	const stranger = ancestors.find((origin) => !allowed.allows(origin));
	if (stranger !== undefined) throw new RefusalError('origin-refused', `${stranger} is not on the list`);
}

async function fetchText(address: string): Promise<string> {
	try {
		const response = await fetch(address, { cache: 'no-cache', credentials: 'omit' });
		if (response.ok) return await response.text();
		throw new Error(`it answered ${response.status}`);
	} catch (reason) {
		throw new RefusalError('list-unreachable', `${address}: ${String(reason)}`, { cause: reason });
	}
}
