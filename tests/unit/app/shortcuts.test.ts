import { describe, expect, it } from 'vitest';
import { keyCaps } from '#lib/app/key-caps.ts';
import { isPressed, shortcuts } from '#lib/app/shortcuts.ts';
import { commands as commandsDe } from '#lib/i18n/de/commands.ts';
import { commands } from '#lib/i18n/en/commands.ts';

const pressed = (key: string, held: Partial<Parameters<typeof isPressed>[0]> = {}) => ({
	key,
	code: '',
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	...held
});

describe('a chord', () => {
	it('is pressed with Ctrl or ⌘, and with nothing more', () => {
		expect(isPressed(pressed('k', { ctrlKey: true }), shortcuts.palette)).toBe(true);
		expect(isPressed(pressed('k', { metaKey: true }), shortcuts.palette)).toBe(true);
		expect(isPressed(pressed('k'), shortcuts.palette)).toBe(false);
		expect(isPressed(pressed('K', { ctrlKey: true, shiftKey: true }), shortcuts.palette)).toBe(false);
		expect(isPressed(pressed('k', { ctrlKey: true, altKey: true }), shortcuts.palette)).toBe(false);
		expect(isPressed(pressed('O', { ctrlKey: true, shiftKey: true }), shortcuts.newChat)).toBe(true);
	});

	it('is where the letter is on a keyboard without Latin letters, and where it is written on any other', () => {
		expect(isPressed(pressed('л', { ctrlKey: true, code: 'KeyK' }), shortcuts.palette)).toBe(true);
		expect(isPressed(pressed('t', { ctrlKey: true, code: 'KeyK' }), shortcuts.palette)).toBe(false);
		expect(isPressed(pressed('k', { ctrlKey: true, code: 'KeyV' }), shortcuts.palette)).toBe(true);
	});

	it('of a sign is pressed with Shift where the layout wants it', () => {
		expect(isPressed(pressed('/', { ctrlKey: true, shiftKey: true }), shortcuts.shortcuts)).toBe(true);
		expect(isPressed(pressed('/'), shortcuts.write)).toBe(true);
		expect(isPressed(pressed('/', { ctrlKey: true }), shortcuts.write)).toBe(false);
	});

	it('is written as on the keyboard at hand', () => {
		const { keys } = commands;
		expect(keyCaps(shortcuts.newChat, true, keys)).toEqual(['⌘', '⇧', 'O']);
		expect(keyCaps(shortcuts.newChat, false, keys)).toEqual(['Ctrl', 'Shift', 'O']);
		expect(keyCaps(shortcuts.newChat, false, commandsDe.keys)).toEqual(['Strg', 'Umschalt', 'O']);
		expect(keyCaps(shortcuts.stop, false, keys)).toEqual(['Esc']);
	});
});
