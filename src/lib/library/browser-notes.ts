/** The page's own `localStorage`, or null where touching it is forbidden. */
export function browserNotes(): Storage | null {
	try {
		return localStorage;
	} catch (reason) {
		if (reason instanceof DOMException) return null;
		throw reason;
	}
}
