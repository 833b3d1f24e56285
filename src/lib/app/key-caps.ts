/** Shortcuts as they are shown; listening for them needs none of it. */
import type { Chord } from './shortcuts.ts';

/** What keyboards for a language have on keys that are held down; Apple's have signs on them. */
export interface KeyNames {
	readonly ctrl: string;
	readonly shift: string;
}

/** The keys of a chord as they are written on the keyboard, in the order they are pressed. */
export function keyCaps({ key, mod, shift }: Chord, isApple: boolean, names: KeyNames): string[] {
	const caps = { Enter: isApple ? '↩' : 'Enter', Escape: 'Esc' };
	const own = key in caps ? caps[key as keyof typeof caps] : key.toUpperCase();
	return [...(mod ? [isApple ? '⌘' : names.ctrl] : []), ...(shift ? [isApple ? '⇧' : names.shift] : []), own];
}
