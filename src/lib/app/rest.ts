/** Lets go of the model when nobody has used or seen it for long. */
import { isTimeToRest } from '#lib/model/idle.ts';
import type { Model } from '#lib/model/model.svelte.ts';

/** Milliseconds between two looks at the clock; once a minute is also what browsers allow a tab out of sight. */
const lookEvery = 60_000;

export interface RestParts {
	readonly model: Pick<Model, 'busy' | 'idleFor' | 'rest'>;
	/** `document`. */
	readonly page: Pick<Document, 'hidden' | 'addEventListener'>;
	/** GiB, undefined where the browser does not tell. */
	readonly deviceMemory: number | undefined;
	readonly isPhone: boolean;
	/** Milliseconds, monotonic. */
	readonly now?: () => number;
}

/** For as long as the page lives. */
export function restWhenUnused({ model, page, now = () => performance.now(), ...device }: RestParts): void {
	// A page may be opened out of sight.
	let hiddenAt = page.hidden ? now() : null;
	const look = (isFrozen: boolean) => {
		const hiddenFor = hiddenAt === null ? 0 : now() - hiddenAt;
		const { idleFor, busy: isAnswering } = model;
		if (isTimeToRest({ idleFor, hiddenFor, isAnswering, isFrozen, ...device })) model.rest();
	};
	page.addEventListener('visibilitychange', () => {
		hiddenAt = page.hidden ? now() : null;
	});
	// The last that a page hears before it stands still, with no timer to come (Page Lifecycle: Chromium).
	page.addEventListener('freeze', () => look(true));
	setInterval(() => look(false), lookEvery);
}
