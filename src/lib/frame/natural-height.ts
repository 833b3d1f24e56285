/**
 * How high the frame would be if nothing in it had to scroll: what a host is told, which can then make room. It does not
 * depend on how high the frame is, so that neither waits for the other.
 */

/** Parts of a fixed height, and one whose content scrolls. */
interface Parts {
	readonly column: HTMLElement;
	/** In `column`; its first element scrolls. */
	readonly scrolled: HTMLElement;
}

/** Calls `tell` with CSS pixels, at first and whenever they change. Gives the end of that. */
export function watchNaturalHeight({ column, scrolled }: Parts, tell: (pixels: number) => void): () => void {
	let told = 0;
	let frame = 0;
	const measure = () => {
		frame = 0;
		const others = [...column.children].filter((part) => part !== scrolled);
		const pixels = Math.ceil(total(others) + contentHeight(scrolled.firstElementChild));
		if (pixels === told) return;
		told = pixels;
		tell(pixels);
	};
	// At most once a frame: an answer grows many times a second.
	const look = () => (frame ||= requestAnimationFrame(measure));
	const resized = new ResizeObserver(look);
	// Greeting and transcript take turns; notes come and go.
	const changed = new MutationObserver(() => observe());
	const observe = () => {
		resized.disconnect();
		changed.disconnect();
		const scroller = scrolled.firstElementChild;
		for (const parent of [column, scrolled, scroller]) {
			if (parent) changed.observe(parent, { childList: true });
		}
		for (const part of [column, ...column.children, ...(scroller?.children ?? [])]) resized.observe(part);
		look();
	};
	observe();
	return () => {
		cancelAnimationFrame(frame);
		resized.disconnect();
		changed.disconnect();
	};
}

function total(parts: Iterable<Element>): number {
	return [...parts].reduce((sum, part) => sum + outerHeight(part), 0);
}

function outerHeight(part: Element): number {
	const { position, marginBlockStart, marginBlockEnd } = getComputedStyle(part);
	if (position === 'absolute' || position === 'fixed' || position === 'sticky') return 0;
	return part.getBoundingClientRect().height + parseFloat(marginBlockStart) + parseFloat(marginBlockEnd);
}

function contentHeight(scroller: Element | null): number {
	if (scroller === null) return 0;
	const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(scroller);
	return total(scroller.children) + parseFloat(paddingBlockStart) + parseFloat(paddingBlockEnd);
}
