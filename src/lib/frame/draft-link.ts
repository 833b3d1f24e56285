/** Letters of an address that every browser opens; beyond it what is typed goes by the clipboard. */
const longestFragment = 2_000;

/** The fragment that brings a draft into Ponder; null where it is too long for one. Pure. */
export function draftFragment(draft: string): string | null {
	if (draft.trim() === '') return '';
	const fragment = `#q=${encodeURIComponent(draft)}`;
	return fragment.length > longestFragment ? null : fragment;
}
