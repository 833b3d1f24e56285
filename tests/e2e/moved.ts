/** What moved in a part of a page by itself. */
import type { Page } from '@playwright/test';

/**
 * What moved in the element that `selector` finds, as the browser noted it since the page was opened: the words of each
 * part, or its markup where it has none.
 */
export function moved(page: Page, selector: string): Promise<string[]> {
	return page.evaluate(
		(selector) =>
			new Promise<string[]>((resolve) => {
				const place = document.querySelector(selector);
				const nameOf = (node: Node) =>
					node.textContent?.trim() || (node instanceof Element ? node.outerHTML : node.nodeName);
				const observer = new PerformanceObserver((list) => {
					const shifts = list.getEntries() as (PerformanceEntry & {
						readonly sources: readonly { readonly node: Node | null }[];
					})[];
					const nodes = shifts.flatMap(({ sources }) => sources.flatMap(({ node }) => node ?? []));
					resolve(nodes.flatMap((node) => (place?.contains(node) ? nameOf(node) : [])));
				});
				observer.observe({ type: 'layout-shift', buffered: true });
				// Without any shift nobody is called.
				requestAnimationFrame(() => requestAnimationFrame(() => resolve([])));
			}),
		selector
	);
}
