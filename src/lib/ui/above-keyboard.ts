/** The keyboard of a phone or tablet, where the browser lays it over the page. */

/** CSS pixels: the browser's own bars come and go with less, no keyboard does. */
const leastKeyboard = 100;

/**
 * Has the page end above the keyboard, by the custom properties `--visible-height` and `--visible-top` of the root, which
 * are there as long as one covers it. Safari lays it over the page; others make the page smaller, as the viewport's
 * `interactive-widget` asks. A page that is zoomed into is left alone. Returns how to stop that.
 */
export function stayAboveKeyboard(viewport: VisualViewport): () => void {
	const root = document.documentElement;
	const fit = () => {
		const isCovered = viewport.scale === 1 && root.clientHeight - viewport.height > leastKeyboard;
		show('--visible-height', isCovered ? viewport.height : null);
		// Safari moves what is seen down the page to where one writes.
		show('--visible-top', isCovered ? Math.max(0, viewport.offsetTop) : null);
	};
	const show = (name: string, pixels: number | null) => {
		if (pixels === null) root.style.removeProperty(name);
		else root.style.setProperty(name, `${pixels}px`);
	};
	const events = ['resize', 'scroll'] as const;
	for (const event of events) viewport.addEventListener(event, fit);
	fit();
	return () => {
		for (const event of events) viewport.removeEventListener(event, fit);
	};
}
