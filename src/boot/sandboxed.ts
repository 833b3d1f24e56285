/**
 * What the widget's page shows in a frame sandboxed without `allow-same-origin`: there are no modules, workers or storage
 * there, so that Ponder cannot start, and no file of its own to say so. The build puts this script into the page itself.
 */
import { firstLocale } from '#lib/i18n/first-locale.ts';
import { directionOf } from '#lib/i18n/locale.ts';
import { sandboxedEn } from '#lib/i18n/en/sandboxed.ts';
import { sandboxedWords } from '#lib/i18n/sandboxed-words.ts';

/** The app's own sheet does not come; colours are the browser's. */
const style = `
	:root { color-scheme: light dark; }
	body { display: grid; place-content: center; gap: 12px; box-sizing: border-box; min-block-size: 100vh; margin: 0; padding: 20px;
		background: Canvas; color: CanvasText; font: 1rem/1.5 system-ui, sans-serif; }
	h1 { margin: 0; font-size: 1.2rem; font-weight: 600; }
	p { margin: 0; max-inline-size: 34rem; }
	code { font-size: 0.9em; overflow-wrap: anywhere; }
`;

// Only such a frame's origin is opaque.
if (self.origin === 'null') {
	addEventListener('DOMContentLoaded', say);
	// That the app's own modules do not come is what is said.
	addEventListener('unhandledrejection', (event) => event.preventDefault());
}

function say(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(style);
	document.adoptedStyleSheets = [sheet];
	const locale = firstLocale();
	const { documentElement } = document;
	documentElement.lang = locale;
	documentElement.dir = directionOf(locale);
	const { title, body, attribute, open } = sandboxedWords[locale] ?? sandboxedEn;
	const link = element('a', open);
	link.href = new URL('./', location.href).href;
	link.target = '_blank';
	link.rel = 'noopener';
	document.body.replaceChildren(element('h1', title), element('p', body), element('code', attribute), link);
}

function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	text: string
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	made.textContent = text;
	return made;
}
