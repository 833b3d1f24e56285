/** The keys that do something anywhere in the app: what is listened for, and what the list of them shows. */

/** A key with what is held down with it. `mod`: Ctrl, on Apple's machines ⌘. */
export interface Chord {
	/** As `KeyboardEvent.key` of a Latin layout has it, letters in lower case. */
	readonly key: string;
	readonly mod?: true;
	readonly shift?: true;
}

/** In the order in which they are listed. Those of the message box, and of a message that is edited, act there alone. */
export const shortcuts = {
	palette: { key: 'k', mod: true },
	newChat: { key: 'o', mod: true, shift: true },
	write: { key: '/' },
	send: { key: 'Enter' },
	newLine: { key: 'Enter', shift: true },
	stop: { key: 'Escape' },
	shortcuts: { key: '/', mod: true }
} as const satisfies Record<string, Chord>;

export type ShortcutName = keyof typeof shortcuts;

type Keys = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Whether a chord was pressed. A letter is found by its place where the layout has no Latin letters. Shift counts with
 * letters and named keys alone: some layouts need it for a sign.
 */
export function isPressed(event: Keys, { key, mod, shift }: Chord): boolean {
	if (event.altKey || (event.ctrlKey || event.metaKey) !== (mod ?? false)) return false;
	const isSign = /^[^\p{L}]$/u.test(key);
	if (!isSign && event.shiftKey !== (shift ?? false)) return false;
	const isForeign = /^[^\p{Script=Latin}]$/u.test(event.key);
	const isPlace = /^[a-z]$/.test(key) && isForeign && event.code === `Key${key.toUpperCase()}`;
	return event.key.toLowerCase() === key.toLowerCase() || isPlace;
}

/** Whether keys belong to what has the focus: a place where one writes. */
export function isWriting(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
	);
}
