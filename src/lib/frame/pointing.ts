/**
 * Whether the pointer that clicks has been in this frame for as long as it takes to read, and the frame in one place of the
 * screen all the while. A host may move its frame under a pointer, but it cannot change what the browser says of every
 * pointer event: where on the screen it was, and where in the frame. Pure; the clock is passed in.
 */
import type { Clock } from '#lib/embed/limits.ts';
import { readingTime } from './reading.ts';

/** Of a pointer event. */
export type Pointed = Readonly<
	Record<'screenX' | 'screenY' | 'clientX' | 'clientY', number> & Record<'pointerType', string>
>;

/** CSS pixels by which two events may disagree: browsers round some of their numbers. */
const slack = 3;

/** Pixels of the screen to one of the frame: 1, but for zoom. Beyond these only a pointer that rests counts. */
const scales = { least: 0.5, most: 6 } as const;

interface Range {
	readonly least: number;
	readonly most: number;
}

export class Pointing {
	readonly #now: Clock;
	/** The first event since the frame has been where it is; null without any. */
	#first: { readonly event: Pointed; readonly at: number } | null = null;
	/** Every scale by which all events since then would be of one place. */
	#scales: Range = scales;

	constructor(now: Clock) {
		this.#now = now;
	}

	/** Takes the next event of whichever pointer. */
	see(event: Pointed): void {
		const fitting = this.#first && fittingScales(this.#first.event, event, this.#scales);
		if (fitting === null) this.#first = { event, at: this.#now() };
		this.#scales = fitting ?? scales;
	}

	/** The pointer has gone, or what it pointed at has moved. */
	lose(): void {
		this.#first = null;
	}

	/** Whether a pointer is there. */
	get isBegun(): boolean {
		return this.#first !== null;
	}

	/** Whether a click with the last event counts. Of a finger, that is never the first. */
	get isDone(): boolean {
		return this.#first !== null && this.#now() - this.#first.at >= readingTime;
	}
}

/** Of these scales, those by which both events are of a frame that has stood still; null for none. */
function fittingScales(one: Pointed, other: Pointed, among: Range): Range | null {
	if (one.pointerType !== other.pointerType) return null;
	const across = narrowed(among, other.clientX - one.clientX, other.screenX - one.screenX);
	return across && narrowed(across, other.clientY - one.clientY, other.screenY - one.screenY);
}

/** Along one axis: the pointer moved by so much in the frame, and by so much on the screen. */
function narrowed({ least, most }: Range, inFrame: number, onScreen: number): Range | null {
	if (inFrame === 0) return Math.abs(onScreen) <= slack ? { least, most } : null;
	const ends = [(onScreen - slack) / inFrame, (onScreen + slack) / inFrame];
	const range = { least: Math.max(least, Math.min(...ends)), most: Math.min(most, Math.max(...ends)) };
	return range.least <= range.most ? range : null;
}
