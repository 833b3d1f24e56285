/**
 * Watches the app start, from a file of its own that needs nothing of the app: where the app cannot start, nothing of it can
 * help. Runs before it, in the head of the page.
 */
import type { BootWords } from '#lib/i18n/en/boot.ts';
import { catchInstallOffer } from '#lib/pwa/install-offer.ts';
import { startedEvent } from '#lib/pwa/start-signal.ts';
import { failedStarts, forgetFailedStarts, noteFailedStart } from './failed-starts.ts';
import { isOwnFailure } from './own-failure.ts';
import { showPanel } from './panel.ts';
import { repair } from './repair.ts';
import { spokenWords } from './spoken-words.ts';
import { fetchWordsAhead } from './words-ahead.ts';

/** Milliseconds after everything the page names has arrived: more than the slowest phone takes. */
const patience = 30_000;

/** Failures after which reloading has been tried. */
const repairFrom = 2;

/** The app's base path, ending in a slash: this script stands there. */
const base = new URL('./', (document.currentScript as HTMLScriptElement).src).href;

let panel: Promise<{ remove(): void }> | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

function fail(): void {
	panel ??= offerWayOn(noteFailedStart());
}

/** @param failures how often in a row it did not start */
async function offerWayOn(failures: number): Promise<{ remove(): void }> {
	const words = await spokenWords(base);
	const { title, reloadBody, reload, repairBody, repair: repairLabel } = words;
	return failures < repairFrom
		? showPanel(title, reloadBody, reload, async () => location.reload())
		: showPanel(title, repairBody, repairLabel, (say) => repairThenReload(words, say));
}

async function repairThenReload(words: BootWords, say: (said: string) => void): Promise<void> {
	say(words.repairing);
	try {
		if (!(await repair(base))) return say(words.unreachable);
	} catch (reason) {
		console.error(reason);
		return say(words.denied);
	}
	forgetFailedStarts();
	location.reload();
}

function succeed(): void {
	removeEventListener('error', failForOwn, true);
	removeEventListener('unhandledrejection', failForOwn);
	removeEventListener('load', waitPatiently);
	document.removeEventListener('securitypolicyviolation', failForOwn);
	clearTimeout(timer);
	void panel?.then((shown) => shown.remove());
	if (failedStarts() > 0) forgetFailedStarts();
}

/** Whatever else goes wrong in the page need not keep the app from starting; should it, time tells. */
function failForOwn(event: Event): void {
	if (isOwnFailure(event, base)) fail();
}

function waitPatiently(): void {
	timer = setTimeout(fail, patience);
}

function watch(): void {
	catchInstallOffer(window);
	// Captured: a script or style that does not arrive fires its error on its own element.
	addEventListener('error', failForOwn, true);
	addEventListener('unhandledrejection', failForOwn);
	addEventListener('load', waitPatiently);
	document.addEventListener('securitypolicyviolation', failForOwn);
	document.addEventListener(startedEvent, succeed, { once: true });
}

// In a frame whose origin is opaque nothing can start, and another script says so (`sandboxed.ts`).
if (self.origin !== 'null') {
	watch();
	fetchWordsAhead(base);
}
