import { expect, test } from 'vitest';
import {
	catchInstallOffer,
	onInstallOffer,
	takeInstallOffer,
	type InstallOffer
} from '#lib/pwa/install-offer.ts';

function offer(page: EventTarget): Event {
	const event = new Event('beforeinstallprompt', { cancelable: true });
	page.dispatchEvent(event);
	return event;
}

test('an offer that came before the app is taken over once, and the browser shows no bar of its own', () => {
	const page = new EventTarget();
	catchInstallOffer(page);
	const early = offer(page);
	expect(early.defaultPrevented).toBe(true);
	expect(takeInstallOffer(page)).toBe(early);
	expect(takeInstallOffer(page)).toBeNull();
});

test('the app hears of what comes later', () => {
	const page = new EventTarget();
	const heard: InstallOffer[] = [];
	onInstallOffer(page, (event) => heard.push(event));
	const late = offer(page);
	expect(heard).toEqual([late]);
	expect(late.defaultPrevented).toBe(true);
});
