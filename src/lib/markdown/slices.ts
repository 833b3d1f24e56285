/** Many parts in slices, so that what a token changes is looked for in one of them and not in all parts. */

/** As much of a text or a list as a window shows, about. */
export const sliceLength = 24;

export class Slices<T> {
	#last: readonly (readonly T[])[] = [];

	/** Cuts parts into slices; those that hold what they held the last time are the same arrays. */
	of(parts: readonly T[]): readonly (readonly T[])[] {
		const slices: (readonly T[])[] = [];
		for (let start = 0; start < parts.length; start += sliceLength) {
			const known = this.#last[slices.length];
			const isSame = known !== undefined && holds(known, parts, start);
			slices.push(isSame ? known : parts.slice(start, start + sliceLength));
		}
		this.#last = slices;
		return slices;
	}
}

function holds<T>(some: readonly T[], parts: readonly T[], start: number): boolean {
	const length = Math.min(sliceLength, parts.length - start);
	return some.length === length && some.every((part, index) => part === parts[start + index]);
}
