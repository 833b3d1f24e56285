/**
 * An attachment for what comes and goes by itself: where a part of it that had the focus is gone, the focus returns to
 * where it had come from, or goes to what `fallback` finds where that is gone too.
 */
export function returnFocus(fallback: () => HTMLElement | null): (parent: HTMLElement) => () => void {
	return (parent) => {
		let before: HTMLElement | null = null;
		let last: HTMLElement | null = null;
		const onfocusin = ({ target, relatedTarget }: FocusEvent): void => {
			const isFromHere = relatedTarget instanceof Node && parent.contains(relatedTarget);
			if (!isFromHere) before = relatedTarget instanceof HTMLElement ? relatedTarget : null;
			last = target instanceof HTMLElement ? target : null;
		};
		const onfocusout = ({ target }: FocusEvent): void => {
			// What was removed is gone by then; what is still there was left.
			queueMicrotask(() => {
				if (target === last && last?.isConnected) last = null;
			});
		};
		const observer = new MutationObserver(() => {
			if (last === null || last.isConnected) return;
			last = null;
			const { activeElement } = document;
			if (activeElement !== null && activeElement !== document.body) return;
			if (before?.isConnected) before.focus({ preventScroll: true });
			// What is there but not drawn takes no focus.
			if (document.activeElement === document.body) fallback()?.focus({ preventScroll: true });
		});
		parent.addEventListener('focusin', onfocusin);
		parent.addEventListener('focusout', onfocusout);
		observer.observe(parent, { childList: true, subtree: true });
		return () => {
			observer.disconnect();
			parent.removeEventListener('focusin', onfocusin);
			parent.removeEventListener('focusout', onfocusout);
		};
	};
}
