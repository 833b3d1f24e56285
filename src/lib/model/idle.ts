/** When a model that nobody uses gives its memory back; the next message prepares it again. */

/** Minutes without an answer. */
const idleMinutes = 30;
/** Minutes out of sight: browsers end hidden pages of devices with little memory, and the conversation with them. */
const hiddenMinutes = { scarce: 5, plenty: 30 } as const;
/** GiB of device memory up to which it is scarce. */
const scarceMemory = 4;

export interface Rest {
	/** Milliseconds since the last answer ended, or since the model became ready. */
	readonly idleFor: number;
	/** Milliseconds since the page was last seen; 0 while it is in sight. */
	readonly hiddenFor: number;
	readonly isAnswering: boolean;
	/** The browser is about to stop the page where it is, out of sight. */
	readonly isFrozen: boolean;
	/** GiB, as the browser tells it; undefined where it does not (every browser but Chromium's): counts as scarce on phones. */
	readonly deviceMemory: number | undefined;
	readonly isPhone: boolean;
}

/** Whether the model should be let go of now. Never in the middle of an answer. */
export function isTimeToRest({
	idleFor,
	hiddenFor,
	isAnswering,
	isFrozen,
	deviceMemory,
	isPhone
}: Rest): boolean {
	if (isAnswering) return false;
	const isScarce = deviceMemory === undefined ? isPhone : deviceMemory <= scarceMemory;
	// A page that stands still cannot look at the clock again, and is the first to be ended.
	if (isFrozen && isScarce) return true;
	const hidden = isScarce ? hiddenMinutes.scarce : hiddenMinutes.plenty;
	return idleFor >= idleMinutes * 60_000 || hiddenFor >= hidden * 60_000;
}
