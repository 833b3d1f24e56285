/** Makes `<ponder-chat>` known to the page, once, and gives it a client. */
import { EmbedError } from '#lib/embed/errors.ts';
import { newClient } from './client.ts';
import { PonderChatElement, setHome } from './element.ts';
import type { Ponder } from './public.ts';

const name = 'ponder-chat';

/** @param script the address that the widget's script came from */
export function define(script: string): void {
	// The first one in a page stays.
	if (customElements.get(name) !== undefined) return;
	setHome(new URL('./', script).href);
	customElements.define(name, PonderChatElement);
}

/** The client of the first widget in the page, whichever that is when it is asked. */
export const ponder: Ponder = newClient((signal) => {
	const first = document.querySelector(name);
	if (first instanceof PonderChatElement) return first.connect(signal);
	return Promise.reject(new EmbedError('no-answer', 'There is no <ponder-chat> in this page.'));
});
