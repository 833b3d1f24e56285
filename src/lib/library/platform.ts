/** What the browser says of itself, and what follows from it for what is stored here. Pure. */
import type { DevicePlan } from '#lib/engine/protocol.ts';
import type { DeviceFacts } from '#lib/qwen3/device-rules.ts';

/** As `navigator` and the display mode tell it. */
export interface BrowserFacts {
	readonly userAgent: string;
	readonly maxTouchPoints: number;
	/** Runs as an installed app, in a window of its own. */
	readonly isStandalone: boolean;
}

export interface Platform {
	/** An iPhone, or an iPad whatever it calls itself. */
	readonly isIos: boolean;
	/** Safari, or any browser on iOS: they store by WebKit's rules. */
	readonly isWebKit: boolean;
	/** A phone or tablet. */
	readonly isMobile: boolean;
	readonly isStandalone: boolean;
}

/** What a person should know before a download; the page words the code. */
export type StorageAdvice =
	/** An app on the home screen has a storage of its own: what the tab downloaded is not there. */
	| 'install-first'
	/** WebKit deletes a site's storage after seven days of use of the browser without a visit to the site. */
	| 'seven-days';

/** iPads have called themselves Macs since iPadOS 13; no Mac has a touch screen. */
export function platformOf({ userAgent, maxTouchPoints, isStandalone }: BrowserFacts): Platform {
	const isIos = /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
	const isSafari =
		/AppleWebKit\/.*Safari\//.test(userAgent) && !/Chrome|Chromium|Edg|OPR|Android/.test(userAgent);
	return {
		isIos,
		isWebKit: isIos || isSafari,
		isMobile: isIos || /Android|Mobile/.test(userAgent),
		isStandalone
	};
}

/** An installed app is neither deleted after seven days nor to be installed again (WebKit's storage policy). */
export function storageAdvice({ isIos, isWebKit, isStandalone }: Platform): readonly StorageAdvice[] {
	if (isStandalone || !isWebKit) return [];
	return isIos ? ['install-first', 'seven-days'] : ['seven-days'];
}

/** What the rules of the catalogue ask of a device. An emulated adapter counts as none: the processor is faster. */
export function deviceFacts(
	{ adapter, jspi }: Pick<DevicePlan, 'adapter' | 'jspi'>,
	{ isIos, isMobile }: Platform,
	deviceMemory: number | undefined
): DeviceFacts {
	const gpu = adapter === null || adapter.software ? null : adapter;
	return {
		webgpu: gpu !== null,
		shaderF16: gpu?.shaderF16 ?? false,
		maxStorageBufferBindingSize: gpu?.maxStorageBufferBindingSize ?? 0,
		maxBufferSize: gpu?.maxBufferSize ?? 0,
		jspi,
		deviceMemory,
		isIos,
		isMobile
	};
}
