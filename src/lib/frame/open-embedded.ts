/** Opens the chat in somebody else's page, or says why it is not shown there. */
import type { AllowList } from '#lib/embed/allow-list.ts';
import { allowListPath } from '#lib/embed/allow-list-path.ts';
import type { FrameWindow } from '#lib/embed/hello.ts';
import { readFragment, type ReadFragment } from '#lib/embed/read-fragment.ts';
import { i18n } from '#lib/i18n/i18n.svelte.ts';
import { browserNotes, tabNotes } from '#lib/library/browser-notes.ts';
import { checkHost, fetchAllowList } from './allow-list.ts';
import { Consent } from './consent.svelte.ts';
import { Embedded } from './embedded.svelte.ts';
import { RefusalError, type RefusalCode } from './errors.ts';
import { greetedHost } from './greeted-host.ts';
import { isOwnSite, thisHost, type FrameHost } from './host.ts';
import { showLook } from './look.ts';
import { openSpace } from './space.ts';
import { speak } from './speak.ts';
import { tellsVisibility } from './visible.ts';

export type Opened =
	| {
			readonly kind: 'open';
			readonly embedded: Embedded;
			readonly asked: ReadFragment;
			/** Of hosts that greet the frame, those that it takes. */
			readonly allowed: AllowList;
			/** Where their hello is heard. */
			readonly window: FrameWindow;
	  }
	| { readonly kind: 'refused'; readonly code: RefusalCode };

export interface OpenOptions {
	/** What the address asks for, with or without its `#`. */
	readonly fragment: string;
	/** The absolute address of a path relative to the app. */
	readonly locate: (path: string) => string;
}

/** Rejects where the words of the page cannot be fetched. Nothing of the visitor's is read before the host is let in. */
export async function openEmbedded({ fragment, locate }: OpenOptions): Promise<Opened> {
	const asked = readFragment(fragment);
	const { options, tokens } = asked;
	showLook(options.theme, tokens);
	const words = Promise.all([speak(options.locale), i18n.loadPages()]);
	try {
		const list = await fetchAllowList(locate(allowListPath));
		const { host, window: heardAt } = await knownHost(asked);
		checkHost(host, list);
		const { origin } = host;
		const storage = browserNotes();
		const consent =
			origin === null
				? null
				: new Consent({
						origin,
						storage,
						session: tabNotes(),
						askedIn: tellsVisibility() ? 'frame' : 'window'
					});
		consent?.follow(window);
		// What is said in a preview is nobody's to find elsewhere: nothing of it is kept.
		const isPreview = asked.isPreview && isOwnSite(host);
		const space = openSpace(isPreview ? null : origin);
		const embedded = new Embedded({ options, host, space, consent, locate });
		await Promise.all([embedded.load(), words]);
		const allowed = { allows: (other: string) => other === origin && list.allows(other) };
		return { kind: 'open', embedded, asked: { ...asked, isPreview }, allowed, window: heardAt };
	} catch (reason) {
		if (!(reason instanceof RefusalError)) throw reason;
		console.warn(reason.message);
		await words;
		return { kind: 'refused', code: reason.code };
	}
}

/** The host as the browser names it, or as its hello does where the browser keeps the name back. */
async function knownHost({
	nonce,
	host
}: ReadFragment): Promise<{ readonly host: FrameHost; readonly window: FrameWindow }> {
	const told = thisHost();
	if (told.origin !== null || !told.isFramed || nonce === null || host === null)
		return { host: told, window };
	const greeted = await greetedHost(window, { nonce, host });
	if (greeted === null) return { host: told, window };
	const { origin } = greeted;
	return {
		host: { isFramed: true, origin, ancestors: [origin, ...told.ancestors.slice(1)] },
		window: greeted.window
	};
}
