import { locateHere } from '#lib/app/browser-parts.ts';
import { keepFocusOfHost } from '#lib/frame/host-focus.ts';
import { takeHeldFragment } from '#lib/pwa/held-fragment.ts';
import type { PageLoad } from './$types.js';

/** Nothing of the person's own app is opened here. */
export const load: PageLoad = async () => {
	const { openEmbedded } = await import('#lib/frame/open-embedded.ts');
	keepFocusOfHost();
	const fragment = takeHeldFragment() || location.hash;
	return { opened: await openEmbedded({ fragment, locate: locateHere }) };
};
