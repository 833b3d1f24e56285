/** Lets go of the model when nobody has used or seen it for long. */
import { isTimeToRest } from '#lib/model/idle.ts';
import type { Model } from '#lib/model/model.svelte.ts';

/** Milliseconds between two looks at the clock. */
const lookEvery = 60_000;

/** For as long as the page lives. `deviceMemory`: GiB, undefined where the browser does not tell. */
export function restWhenUnused(model: Model, deviceMemory: number | undefined): void {
	let hiddenAt: number | null = null;
	document.addEventListener('visibilitychange', () => {
		hiddenAt = document.hidden ? performance.now() : null;
	});
	const isPhone = matchMedia('(pointer: coarse)').matches;
	setInterval(() => {
		const rest = {
			idleFor: model.idleFor,
			hiddenFor: hiddenAt === null ? 0 : performance.now() - hiddenAt,
			isAnswering: model.busy,
			deviceMemory,
			isPhone
		};
		if (isTimeToRest(rest)) model.rest();
	}, lookEvery);
}
