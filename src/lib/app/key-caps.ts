/** Shortcuts as they are shown; listening for them needs none of it. */
import type { Chord } from './shortcuts.ts';

/** The keys of a chord as they are written on the keyboard, in the order they are pressed. */
export function keyCaps({ key, mod, shift }: Chord, isApple: boolean): string[] {
	const caps = { Enter: isApple ? '↩' : 'Enter', Escape: 'Esc' };
	const own = key in caps ? caps[key as keyof typeof caps] : key.toUpperCase();
	return [...(mod ? [isApple ? '⌘' : 'Ctrl'] : []), ...(shift ? [isApple ? '⇧' : 'Shift'] : []), own];
}
