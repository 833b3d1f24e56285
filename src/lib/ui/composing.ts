/** Whether a key sends what is written: Enter by itself, or with Ctrl or ⌘; with Shift it begins a line. */
export function isSending(event: KeyboardEvent): boolean {
	return event.key === 'Enter' && !event.shiftKey && !isComposing(event);
}

/** Whether a key belongs to an input method, which composes: Enter takes its suggestion then, Escape ends it. */
export function isComposing({ isComposing, keyCode }: KeyboardEvent): boolean {
	// Safari tells of the key that ends a composition by its code alone (UI Events, §7.3.1: 229).
	return isComposing || keyCode === 229;
}
