/** What a report of a fault needs to say, and nothing that was written. Names and values alone: no words to translate. */

/** Whatever is known; each part as its owner has it. */
export interface Diagnostics {
	readonly version: string;
	readonly browser: Readonly<Record<string, string | number | boolean | null>>;
	readonly model: Readonly<Record<string, unknown>>;
	readonly kept: Readonly<Record<string, unknown>>;
	readonly settings: Readonly<Record<string, unknown>>;
}

/** To be pasted into a report. */
export function diagnosticsText(diagnostics: Diagnostics): string {
	return JSON.stringify(diagnostics, null, '  ');
}

/** This browser, as far as it says. */
export function browserFacts(): Diagnostics['browser'] {
	const { userAgent, hardwareConcurrency, onLine, languages } = navigator;
	return {
		userAgent,
		languages: languages.join(', '),
		processors: hardwareConcurrency,
		online: onLine,
		secure: isSecureContext,
		isolated: crossOriginIsolated,
		gpu: 'gpu' in navigator,
		width: innerWidth,
		height: innerHeight,
		pixels: devicePixelRatio
	};
}
