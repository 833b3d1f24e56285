/**
 * Whether a key sends what is written: Enter with Ctrl or ⌘, or by itself where there is Shift to begin a line with. A
 * keyboard on a screen has none.
 */
export function isSending(event: KeyboardEvent): boolean {
	if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return false;
	return event.ctrlKey || event.metaKey || !isTouched();
}

/** Whether fingers are what the device is mostly used with: its keyboard is then on the screen, as a rule. */
export function isTouched(): boolean {
	return matchMedia('(pointer: coarse)').matches;
}

/** Whether a key belongs to an input method, which composes: Enter takes its suggestion then, Escape ends it. */
export function isComposing({ isComposing, keyCode }: KeyboardEvent): boolean {
	// Safari tells of the key that ends a composition by its code alone (UI Events, §7.3.1: 229).
	return isComposing || keyCode === 229;
}
