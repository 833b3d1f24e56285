/** A dialog that is modal for as long as it is in the page. */

/**
 * Shows it. The browser gives the focus back when it is closed; where it is taken out of the page instead, as when
 * another dialog takes its place, this does. Returns what is to be called then.
 */
export function asModal(dialog: HTMLDialogElement): () => void {
	const before = document.activeElement;
	dialog.showModal();
	return () => {
		const { activeElement } = document;
		const isLost =
			activeElement === null || activeElement === document.body || dialog.contains(activeElement);
		if (isLost && before instanceof HTMLElement) before.focus({ preventScroll: true });
	};
}
