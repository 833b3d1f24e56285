/** Opens the chat in somebody else's page, or says why it is not shown there. */
import type { AllowList } from '#lib/embed/allow-list.ts';
import { readFragment, type ReadFragment } from '#lib/embed/read-fragment.ts';
import { i18n } from '#lib/i18n/i18n.svelte.ts';
import { browserNotes } from '#lib/library/presence-mark.ts';
import { allowListPath, checkHost, fetchAllowList } from './allow-list.ts';
import { Consent } from './consent.svelte.ts';
import { Embedded } from './embedded.svelte.ts';
import { RefusalError, type RefusalCode } from './errors.ts';
import { thisHost } from './host.ts';
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
	const host = thisHost();
	showLook(options.theme, tokens);
	const words = Promise.all([speak(options.locale), i18n.loadPages()]);
	try {
		const list = await fetchAllowList(locate(allowListPath));
		checkHost(host, list);
		const { origin } = host;
		const storage = browserNotes();
		const consent = origin === null ? null : new Consent({ origin, storage, canProve: tellsVisibility() });
		const embedded = new Embedded({ options, host, space: openSpace(origin), consent, locate });
		await Promise.all([embedded.load(), words]);
		const allowed = { allows: (other: string) => other === origin && list.allows(other) };
		return { kind: 'open', embedded, asked, allowed };
	} catch (reason) {
		if (!(reason instanceof RefusalError)) throw reason;
		console.warn(reason.message);
		await words;
		return { kind: 'refused', code: reason.code };
	}
}
