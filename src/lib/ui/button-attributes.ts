/**
 * What a button may be told besides its look. A list, not whatever HTML has: attributes that are spread over an element need
 * Svelte's code for every kind of them, and the first load would carry it.
 */
import type { HTMLButtonAttributes } from 'svelte/elements';

export type ButtonAttributes = Pick<
	HTMLButtonAttributes,
	| 'type'
	| 'disabled'
	| 'title'
	| 'onclick'
	| 'onkeydown'
	| 'popovertarget'
	| 'aria-controls'
	| 'aria-describedby'
	| 'aria-disabled'
	| 'aria-expanded'
	| 'aria-haspopup'
	| 'aria-label'
	| 'aria-pressed'
>;

/** Of a button that opens a panel beside it. */
export interface PopoverTrigger {
	readonly popovertarget: string;
	readonly 'aria-expanded': boolean;
	readonly 'aria-haspopup': 'dialog';
}
