/**
 * At the end of its first navigation SvelteKit takes the focus to the body, for people who follow links. In a frame that would
 * take it from the page around it: from a field in which the visitor may be writing.
 */

/** Until `letFocusMove` is called, the body of this page does not take the focus. */
export function keepFocusOfHost(): void {
	Object.defineProperty(document.body, 'focus', { value: () => undefined, configurable: true });
}

export function letFocusMove(): void {
	Reflect.deleteProperty(document.body, 'focus');
}
