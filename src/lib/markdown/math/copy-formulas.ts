/** Whoever copies text with formulas in it has their TeX, not the pieces they are drawn with. */

/** For the event `copy` of an element with formulas. Where none is selected, the browser does what it always does. */
export function copyFormulas(event: ClipboardEvent & { readonly currentTarget: HTMLElement }): void {
	const selection = getSelection();
	if (!event.clipboardData || !selection || selection.rangeCount !== 1) return;
	const range = selection.getRangeAt(0);
	const { currentTarget: text } = event;
	if (![...text.querySelectorAll('.math.typeset')].some((formula) => range.intersectsNode(formula))) return;
	event.preventDefault();
	event.clipboardData.setData('text/plain', selectedText(selection, wholeFormulas(range)));
}

/** The range with the formulas at its ends in it as a whole. */
function wholeFormulas(range: Range): Range {
	const whole = range.cloneRange();
	const formulaAt = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest('.math');
	const first = formulaAt(range.startContainer);
	const last = formulaAt(range.endContainer);
	if (first) whole.setStartBefore(first);
	if (last) whole.setEndAfter(last);
	return whole;
}

/**
 * What the browser takes for the text of a selection, line ends of blocks included, with each formula's source in its place. It
 * counts only what is laid out: so the sources take the formulas' places for a moment that is never drawn.
 */
function selectedText(selection: Selection, range: Range): string {
	const before = selection.getRangeAt(0).cloneRange();
	const root = range.commonAncestorContainer;
	const within = root instanceof Element ? root : root.parentElement;
	const formulas = [...(within?.querySelectorAll<HTMLElement>('.math.typeset') ?? [])];
	const stands = formulas.map((formula) => {
		const source = document.createElement('span');
		source.textContent = formula.dataset.source ?? '';
		formula.before(source);
		formula.style.display = 'none';
		return { formula, source };
	});
	selection.removeAllRanges();
	selection.addRange(range);
	const text = selection.toString();
	for (const { formula, source } of stands) {
		source.remove();
		formula.style.display = '';
	}
	selection.removeAllRanges();
	selection.addRange(before);
	return text;
}
