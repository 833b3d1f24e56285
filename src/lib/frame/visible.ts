/**
 * Whether something is seen: not covered, not see-through, not distorted by any page around this one. Intersection
 * Observer version 2 tells that (https://w3c.github.io/IntersectionObserver/v2/); no script of a host can.
 */

/** Milliseconds between two looks of the browser's: the least that it takes. */
const delay = 100;

interface VisibilityEntry extends IntersectionObserverEntry {
	readonly isVisible: boolean;
}

interface VisibilityInit extends IntersectionObserverInit {
	readonly trackVisibility: true;
	readonly delay: number;
}

/** Whether this browser can tell at all. */
export function tellsVisibility(): boolean {
	return 'IntersectionObserverEntry' in globalThis && 'isVisible' in IntersectionObserverEntry.prototype;
}

/**
 * Tells whether all of an element is seen, from now on and whenever that changes; where the browser does not tell what is laid
 * over a frame, whether all of it is in the window. Nothing is seen of a page that is out of sight itself, on which no browser
 * looks. Gives the end of that, from which on it is not seen.
 */
export function watchSight(element: Element, seen: (isSeen: boolean) => void): () => void {
	let isInSight = false;
	const tell = () => seen(isInSight && document.visibilityState === 'visible');
	const look = (isSeen: boolean) => {
		isInSight = isSeen;
		tell();
	};
	const stop = tellsVisibility() ? watchVisibility(element, look) : watchPlace(element, look);
	document.addEventListener('visibilitychange', tell);
	return () => {
		document.removeEventListener('visibilitychange', tell);
		stop();
		seen(false);
	};
}

function watchPlace(element: Element, seen: (isSeen: boolean) => void): () => void {
	const observer = new IntersectionObserver(
		(entries) => seen((entries.at(-1)?.intersectionRatio ?? 0) >= 1),
		{ threshold: [0.5, 1] }
	);
	observer.observe(element);
	return () => observer.disconnect();
}

function watchVisibility(element: Element, seen: (isSeen: boolean) => void): () => void {
	const options: VisibilityInit = { threshold: [0.5, 1], trackVisibility: true, delay };
	const observer = new IntersectionObserver((entries) => {
		// Only version 2 is asked: `tellsVisibility`.
		const last = entries.at(-1) as VisibilityEntry | undefined;
		if (last) seen(last.isVisible && last.intersectionRatio >= 1);
	}, options);
	observer.observe(element);
	return () => observer.disconnect();
}
