/** Where the focus goes when what had it disappears. */

/**
 * An attachment for the list of cards: where the card that had the focus is gone, the heading of the one in its place
 * takes it, or of the last.
 */
export function keepPlace(list: HTMLElement): () => void {
	let place: number | null = null;
	const onfocusin = ({ target }: FocusEvent): void => {
		place = [...list.children].findIndex((card) => target instanceof Node && card.contains(target));
	};
	const observer = new MutationObserver((changes) => {
		const isShorter = changes.some(({ removedNodes }) => removedNodes.length > 0);
		if (place === null || !isShorter || !isFocusLost()) return;
		const card = list.children[place] ?? list.lastElementChild;
		place = null;
		card?.querySelector<HTMLElement>('h2')?.focus();
	});
	const onfocusout = ({ relatedTarget, target }: FocusEvent): void => {
		if (relatedTarget instanceof Node && list.contains(relatedTarget)) return;
		// What was removed is gone by then; what is still there was left.
		queueMicrotask(() => {
			if (target instanceof Node && target.isConnected) place = null;
		});
	};
	list.addEventListener('focusin', onfocusin);
	list.addEventListener('focusout', onfocusout);
	observer.observe(list, { childList: true });
	return () => {
		observer.disconnect();
		list.removeEventListener('focusin', onfocusin);
		list.removeEventListener('focusout', onfocusout);
	};
}

function isFocusLost(): boolean {
	const { activeElement } = document;
	return activeElement === null || activeElement === document.body;
}

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
		if (!isFocusLost()) return;
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
