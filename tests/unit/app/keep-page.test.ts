import { describe, expect, it } from 'vitest';
import { keepPageFromFiles } from '#lib/app/keep-page.ts';

/** What the page makes of a drag that brings this: whether the browser is kept from it, and what the pointer says. */
function drag(type: 'dragover' | 'drop', types: readonly string[], isTaken = false) {
	const page = new EventTarget();
	if (isTaken) page.addEventListener(type, (event) => event.preventDefault());
	keepPageFromFiles(page);
	const dataTransfer = { types, dropEffect: 'copy' };
	const event = Object.assign(new Event(type, { cancelable: true }), { dataTransfer });
	page.dispatchEvent(event);
	return [event.defaultPrevented, dataTransfer.dropEffect];
}

describe('a file that is dropped where nothing takes it', () => {
	it.each(['dragover', 'drop'] as const)('is not opened in place of the page (%s)', (type) => {
		expect(drag(type, ['Files'])).toEqual([true, 'none']);
	});

	it('is left to whoever takes it', () => {
		expect(drag('dragover', ['Files'], true)).toEqual([true, 'copy']);
	});

	it('is told from text that is dragged', () => {
		expect(drag('drop', ['text/plain'])).toEqual([false, 'copy']);
	});
});
