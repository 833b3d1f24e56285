/** The mark on the icon of an installed app. */
import type { Badge } from './work-mark.ts';

/** `navigator`, where it has badges. */
export interface BadgeSource {
	setAppBadge?(contents?: number): Promise<void>;
	clearAppBadge?(): Promise<void>;
}

export class AppBadge {
	readonly #source: BadgeSource;
	/** Undefined: nobody knows what the page before this one has left. */
	#shown: Badge | undefined;

	constructor(source: BadgeSource) {
		this.#source = source;
	}

	/** Never throws: without badges, or where they are denied, nothing is shown. */
	show(badge: Badge): void {
		if (badge === this.#shown) return;
		this.#shown = badge;
		this.#set(badge)?.catch((reason: unknown) => console.debug(reason));
	}

	#set(badge: Badge): Promise<void> | undefined {
		if (badge === null) return this.#source.clearAppBadge?.();
		return badge === 'dot' ? this.#source.setAppBadge?.() : this.#source.setAppBadge?.(badge);
	}
}
