import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdMalformedFragment, openedAddress, takeHeldFragment } from '#lib/pwa/held-fragment.ts';
import { LaunchFilter } from '#lib/pwa/launch-queue.ts';

const home = 'https://ponder.example/below/?from=launcher';
const replaceState = vi.fn();

function open(fragment: string): void {
	vi.stubGlobal('location', new URL(home + fragment));
	holdMalformedFragment();
}

beforeEach(() => void vi.stubGlobal('history', { state: { of: 'the browser' }, replaceState }));

afterEach(() => {
	vi.unstubAllGlobals();
	takeHeldFragment();
	replaceState.mockReset();
});

describe('a fragment that SvelteKit cannot start with', () => {
	it('is out of the address before it starts, and can be taken once', () => {
		open('#q=100%25%20of%2050%');
		expect(replaceState).toHaveBeenCalledExactlyOnceWith({ of: 'the browser' }, '', '/below/?from=launcher');
		expect(takeHeldFragment()).toBe('#q=100%25%20of%2050%');
		expect(takeHeldFragment()).toBe('');
	});

	it('is still known for what the page was opened with, so that a launch does not bring it twice', () => {
		const address = `${home}#q=50%`;
		open('#q=50%');
		expect(openedAddress()).toBe(address);
		const filter = new LaunchFilter(
			{ getItem: () => null, setItem: () => undefined },
			{ address: openedAddress(), isReload: false }
		);
		expect(filter.pass({ targetURL: address, files: [] })).toEqual({ files: [] });
	});
});

describe('any other fragment', () => {
	it.each(['', '#q=50%25', '#a'])('stays where it is: %s', (fragment) => {
		open(fragment);
		expect(replaceState).not.toHaveBeenCalled();
		expect(takeHeldFragment()).toBe('');
		expect(openedAddress()).toBe(home + fragment);
	});
});
