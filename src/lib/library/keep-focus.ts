/** Where the focus goes when what had it disappears. */

/**
 * An attachment for the panel of a card. Its buttons come and go with what is being done: where the one that had the
 * focus is gone, the first that is there now takes it, or else the card's heading.
 */
export function keepFocus(panel: HTMLElement): () => void {
	let last: Node | null = null;
	const onfocusin = ({ target }: FocusEvent): void => {
		last = target instanceof Node ? target : null;
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
		const heading = panel.closest('article')?.querySelector<HTMLElement>('h2');
		(panel.querySelector<HTMLElement>('button, summary') ?? heading)?.focus();
	});
	panel.addEventListener('focusin', onfocusin);
	panel.addEventListener('focusout', onfocusout);
	observer.observe(panel, { childList: true, subtree: true });
	return () => {
		observer.disconnect();
		panel.removeEventListener('focusin', onfocusin);
		panel.removeEventListener('focusout', onfocusout);
	};
}
