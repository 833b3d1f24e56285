/** The page's own `localStorage`, or null where touching it is forbidden. */
export function browserNotes(): Storage | null {
	return unlessForbidden(() => localStorage);
}

/** The tab's own `sessionStorage`, likewise. */
export function tabNotes(): Storage | null {
	return unlessForbidden(() => sessionStorage);
}

function unlessForbidden(storage: () => Storage): Storage | null {
	try {
		return storage();
	} catch (reason) {
		if (reason instanceof DOMException) return null;
		throw reason;
	}
}
