/** A set of ids that is never changed, but replaced: Svelte's own sets would be in the first load. */
export function idSet(ids: Iterable<string>): ReadonlySet<string> {
	return new Set(ids);
}
