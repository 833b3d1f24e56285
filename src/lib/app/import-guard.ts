/** A page that goes away in the middle of an import ends it: asked about before, told afterwards. */
import type { ImportGuard } from '#lib/settings/transfers.svelte.ts';

const key = 'ponder-importing';

/**
 * Has the browser ask before it leaves the page while an import runs. `notes` is the tab's `sessionStorage`, which
 * outlives a reload; without it nobody is told.
 */
export function guardImports(
	notes: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null,
	page: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>
): ImportGuard {
	return {
		begin(name) {
			const ask = (event: Event): void => event.preventDefault();
			page.addEventListener('beforeunload', ask);
			try {
				notes?.setItem(key, name);
			} catch (reason) {
				// Full: nobody is told then.
				console.warn(reason);
			}
			return () => {
				page.removeEventListener('beforeunload', ask);
				notes?.removeItem(key);
			};
		},
		takeLeft() {
			const name = notes?.getItem(key) ?? null;
			notes?.removeItem(key);
			return name;
		}
	};
}
