/** What another tab brings of a variant, for as long as it does. */
import type { Caller } from '#lib/boundary/client.ts';
import type { Calls } from '#lib/download/protocol.ts';
import type { VariantPin } from '#lib/qwen3/pins.ts';
import { transferFollower } from './transfer-follower.ts';
import type { Transferring } from './variant-state.ts';

export class Elsewhere {
	readonly #downloads: Caller<Calls>;
	readonly #now: () => number;
	#state = $state.raw<Transferring | null>(null);
	#isFollowing = false;

	/** `now`: milliseconds, ever rising. */
	constructor(downloads: Caller<Calls>, now: () => number) {
		this.#downloads = downloads;
		this.#now = now;
	}

	/** Null where no other tab was seen to bring it. */
	get state(): Transferring | null {
		return this.#state;
	}

	/** Follows until the other tab lets go of it, then calls `onEnded`; once at a time. Never rejects. */
	async follow(pin: VariantPin, onEnded: () => Promise<void>): Promise<void> {
		if (this.#isFollowing) return;
		this.#isFollowing = true;
		try {
			const progress = transferFollower('download', this.#now, (state) => (this.#state = state));
			await this.#downloads.start('follow', { pin }, { progress }).result;
			await onEnded();
		} catch (reason) {
			// It is then shown as what is stored of it: paused.
			console.warn(reason);
		} finally {
			this.#state = null;
			this.#isFollowing = false;
		}
	}
}
