/**
 * Stretches of one text, each laid out by itself, drawn as the one paragraph that they are: where one ends within a line, the
 * next begins in that line, behind what is taken of it.
 */

/** Milliseconds of measuring at once; where there are very many stretches, the others follow frame by frame. */
const slice = 8;
/** CSS pixels by which rectangles of one line differ. */
const tolerance = 4;

/** For the element whose children are the stretches. The stylesheet puts `--taken` to use. */
export function seams(box: HTMLElement): () => void {
	/** Stretches that are joined to what is before them, or need not be. */
	let done = 1;
	let known = '';
	let frame = 0;
	const work = (): void => {
		cancelAnimationFrame(frame);
		const end = performance.now() + slice;
		for (; done < box.children.length; done++) {
			if (performance.now() > end) {
				frame = requestAnimationFrame(work);
				return;
			}
			join(box.children[done - 1], box.children[done]);
		}
		done = Math.max(1, box.children.length);
	};
	// Of another width, or in larger letters, lines end elsewhere.
	const resized = new ResizeObserver(() => {
		const measure = `${box.clientWidth} ${getComputedStyle(box).fontSize}`;
		if (measure === known) return;
		const isFirst = known === '';
		known = measure;
		if (isFirst) return;
		done = 1;
		// Not at once: an observer that changes sizes is called again and again.
		frame = requestAnimationFrame(work);
	});
	const grown = new MutationObserver((records) => {
		const stretches = [...box.children];
		const last = stretches.length - 1;
		for (const { target } of records) {
			const changed = target === box ? last - 1 : stretches.findLastIndex((one) => one.contains(target));
			// What comes after the last, comes as another one.
			if (changed < last) done = Math.min(done, Math.max(1, changed + 1));
		}
		if (done < stretches.length) work();
	});
	resized.observe(box);
	grown.observe(box, { childList: true, characterData: true, subtree: true });
	work();
	return () => {
		cancelAnimationFrame(frame);
		resized.disconnect();
		grown.disconnect();
	};
}

function join(before: Element | undefined, stretch: Element | undefined): void {
	if (!before || !(stretch instanceof HTMLElement)) return;
	const isWithinLine = !before.textContent.endsWith('\n');
	stretch.toggleAttribute('data-goes-on', isWithinLine);
	if (isWithinLine) stretch.style.setProperty('--taken', `${takenOfLine(before)}px`);
}

/** How much of its last line is taken, from where lines begin, in CSS pixels. */
function takenOfLine(stretch: Element): number {
	const range = document.createRange();
	range.selectNodeContents(stretch);
	const rectangles = [...range.getClientRects()];
	const lowest = Math.max(...rectangles.map(({ bottom }) => bottom));
	const line = rectangles.filter(({ bottom }) => bottom > lowest - tolerance);
	const box = stretch.getBoundingClientRect();
	const taken =
		getComputedStyle(stretch).direction === 'rtl'
			? box.right - Math.min(...line.map(({ left }) => left))
			: Math.max(...line.map(({ right }) => right)) - box.left;
	// A space at the end of a full line hangs over it.
	return Math.min(Math.max(0, taken), box.width);
}
