/** Makes `<ponder-chat>` known to the page, once, and gives it a client. */
import { EmbedError } from '#lib/embed/errors.ts';
import { newClient } from './client.ts';
import { PonderChatElement, setHome } from './element.ts';
import type { ChatCompletions, Ponder, PonderChat } from './public.ts';

const name = 'ponder-chat';

/** @param script the address that the widget's script came from */
export function define(script: string): void {
	// The first one in a page stays.
	if (customElements.get(name) !== undefined) return;
	setHome(new URL('./', script).href);
	customElements.define(name, PonderChatElement);
}

const absent = newClient(() =>
	Promise.reject(new EmbedError('no-answer', 'There is no <ponder-chat> in this page.'))
);

/** Of the first widget, whichever script has made it: a page may have both, and the first one's elements. */
function current(): Ponder {
	const first: Partial<PonderChat> | null = document.querySelector(name);
	return first?.client ?? absent;
}

const create = (...asked: Parameters<ChatCompletions['create']>) =>
	current().chat.completions.create(...asked);

/** The client of the first widget in the page, whichever that is when it is asked. */
export const ponder: Ponder = {
	// Which of the two comes is the parameter's to say, in a way that overloads alone can tell.
	chat: { completions: { create: create as ChatCompletions['create'] } },
	models: { list: (options) => current().models.list(options) },
	fetch: (input, init) => current().fetch(input, init)
};
