/** Opens the window in which a frame's question is asked. Nothing of the visitor's is read for it. */
import { isNonce } from '#lib/embed/origin.ts';
import { i18n } from '#lib/i18n/i18n.svelte.ts';
import { AskedByFrame } from './asked-by-frame.svelte.ts';
import type { OtherWindow } from './question-messages.ts';
import { speak } from './speak.ts';

/**
 * In the language that the visitor's browser prefers, whatever the host chose for its page. Rejects where the words of the
 * page cannot be fetched. `fragment`: of this window's address, with its `#`.
 */
export async function openQuestion(fragment: string): Promise<AskedByFrame> {
	await Promise.all([speak(null), i18n.loadPages()]);
	const nonce = fragment.slice(1);
	// The DOM's types leave open what an opener is; a page of another origin can be posted to as well.
	const opener = window.opener as OtherWindow | null;
	return new AskedByFrame({ nonce: isNonce(nonce) ? nonce : null, opener, own: window });
}
