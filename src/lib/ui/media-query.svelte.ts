/**
 * Whether a media query holds, followed for as long as the page lives. Svelte's own class would bring its reactive sets, maps
 * and dates into the first load with it.
 */
export class MediaQuery {
	#current = $state(false);

	/** `condition`: as in CSS, in parentheses; false where nothing is drawn. */
	constructor(condition: string) {
		if (typeof matchMedia === 'undefined') return;
		const list = matchMedia(condition);
		this.#current = list.matches;
		list.addEventListener('change', ({ matches }) => (this.#current = matches));
	}

	get current(): boolean {
		return this.#current;
	}
}
