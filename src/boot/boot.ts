/**
 * Watches the app start, from a file of its own that needs nothing of the app: where the app cannot start, nothing of it can
 * help. Runs before it, in the head of the page.
 */
import { bootEn } from '#lib/i18n/boot.en.ts';
import { startedEvent } from '#lib/pwa/start-signal.ts';
import { failedStarts, forgetFailedStarts, noteFailedStart } from './failed-starts.ts';
import { showPanel } from './panel.ts';
import { repair } from './repair.ts';

/** Milliseconds after everything the page names has arrived: more than the slowest phone takes. */
const patience = 30_000;

/** Failures after which reloading has been tried. */
const repairFrom = 2;

/** The app's base path, ending in a slash: this script stands there. */
const base = new URL('./', (document.currentScript as HTMLScriptElement).src).href;

let panel: { remove(): void } | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

function fail(): void {
	if (panel !== null) return;
	const failures = noteFailedStart();
	panel =
		failures < repairFrom
			? showPanel(bootEn.reloadBody, bootEn.reload, async () => location.reload())
			: showPanel(bootEn.repairBody, bootEn.repair, (say) => repairThenReload(say));
}

async function repairThenReload(say: (words: string) => void): Promise<void> {
	say(bootEn.repairing);
	try {
		if (!(await repair(base))) return say(bootEn.unreachable);
	} catch (reason) {
		console.error(reason);
		return say(bootEn.denied);
	}
	forgetFailedStarts();
	location.reload();
}

function succeed(): void {
	removeEventListener('error', failForOwn, true);
	removeEventListener('unhandledrejection', failWhenRejected);
	removeEventListener('load', waitPatiently);
	document.removeEventListener('securitypolicyviolation', failWhenRefused);
	clearTimeout(timer);
	panel?.remove();
	if (failedStarts() > 0) forgetFailedStarts();
}

/** A script or style of Ponder's that does not arrive, or throws. What extensions bring into the page is theirs. */
function failForOwn(event: Event): void {
	const { target } = event;
	const address =
		event instanceof ErrorEvent
			? event.filename
			: target instanceof HTMLScriptElement
				? target.src
				: target instanceof HTMLLinkElement && target.rel !== 'icon'
					? target.href
					: '';
	if (address.startsWith(base)) fail();
}

/** A module that could not be imported, or threw: browsers name its address in one of the two. */
function failWhenRejected({ reason }: PromiseRejectionEvent): void {
	if (reason instanceof Error && `${reason.message} ${reason.stack}`.includes(base)) fail();
}

/** A page and its policy that do not belong together. */
function failWhenRefused({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void {
	const isOwn = blockedURI === 'inline' || blockedURI.startsWith(base);
	if (effectiveDirective.startsWith('script-src') && isOwn) fail();
}

function waitPatiently(): void {
	timer = setTimeout(fail, patience);
}

// Captured: a script or style that does not arrive fires its error on its own element.
addEventListener('error', failForOwn, true);
addEventListener('unhandledrejection', failWhenRejected);
addEventListener('load', waitPatiently);
document.addEventListener('securitypolicyviolation', failWhenRefused);
document.addEventListener(startedEvent, succeed, { once: true });
