/** Keeps a scrolled box at the end of content that grows, until whoever reads scrolls away from it. */

/** CSS pixels from the end that still count as being there. */
const near = 48;

/** An element, or whatever else can be brought into sight. */
export type Place = Pick<Element, 'scrollIntoView'>;

export class FollowEnd {
	#box: HTMLElement | null = null;
	/** Where the box was scrolled to when it was last looked at, in CSS pixels. */
	#top = 0;
	#following = true;
	/** What is shown in its place, as long as whoever reads does not scroll: what stands above it may yet grow. */
	#shown: Place | null = null;
	#isAway = $state(false);

	/** Whether the reader is away from the end. */
	get isAway(): boolean {
		return this.#isAway;
	}

	/** For the box that scrolls. */
	readonly scroller = (box: HTMLElement): (() => void) => {
		this.#box = box;
		this.#top = box.scrollTop;
		const look = () => this.#look();
		box.addEventListener('scroll', look, { passive: true });
		const stop = this.#watch(box);
		return () => {
			box.removeEventListener('scroll', look);
			stop();
			this.#box = null;
		};
	};

	/** For what grows in it: by itself, which is followed, or because the reader unfolds something, which stays in sight. */
	readonly content = (element: HTMLElement): (() => void) => {
		const hold = () => {
			this.#following = false;
			// The second frame comes after what the click has changed was laid out.
			requestAnimationFrame(() => requestAnimationFrame(() => this.#settle()));
		};
		element.addEventListener('click', hold);
		const stop = this.#watch(element);
		return () => {
			element.removeEventListener('click', hold);
			stop();
		};
	};

	/** Goes to the end and stays there. */
	toEnd(): void {
		this.#following = true;
		this.#shown = null;
		this.#isAway = false;
		this.#stay();
	}

	/** Shows a part of the content, and stays there. */
	show(place: Place): void {
		this.#shown = place;
		this.#keepShown(place);
	}

	/**
	 * A scroll event comes after the scrolling, and the content may have grown meanwhile: being far from the end then
	 * says nothing. Only whoever reads moves the box towards its start.
	 */
	#look(): void {
		if (this.#box === null) return;
		const movedUp = this.#box.scrollTop < this.#top;
		if (Math.abs(this.#box.scrollTop - this.#top) > 1) this.#shown = null;
		this.#top = this.#box.scrollTop;
		if (this.#following && !movedUp) return;
		this.#settle();
	}

	/** Follows from now on if the end is in sight. */
	#settle(): void {
		if (this.#box === null) return;
		const { scrollHeight, scrollTop, clientHeight } = this.#box;
		this.#top = scrollTop;
		this.#following = scrollHeight - scrollTop - clientHeight <= near;
		this.#isAway = !this.#following;
	}

	#watch(element: HTMLElement): () => void {
		const observer = new ResizeObserver(() => this.#stay());
		observer.observe(element);
		return () => observer.disconnect();
	}

	#keepShown(place: Place): void {
		this.#following = false;
		place.scrollIntoView({ block: 'start' });
		this.#settle();
	}

	#stay(): void {
		if (this.#shown) this.#keepShown(this.#shown);
		if (!this.#following || this.#box === null) return;
		// The reader has scrolled, and the event that says so is still to come.
		if (this.#box.scrollTop < this.#top) this.#settle();
		if (!this.#following) return;
		this.#box.scrollTop = this.#box.scrollHeight;
		this.#top = this.#box.scrollTop;
	}
}
