/** A long list in parts, in their order, so that the page gets its turn between two of them. */
export function inParts<T>(list: readonly T[], size: number): (readonly T[])[] {
	return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
		list.slice(index * size, (index + 1) * size)
	);
}
