/** What is asked of the model without anybody waiting for it: one thing at a time, and it gives way to whatever else is asked. */
import type { GenerateResult } from '#lib/engine/protocol.ts';

/** Begins it. What it returns resolves with `finishReason: 'interrupted'`, or rejects, when the signal aborts. */
export type BeginAside = (signal: AbortSignal) => Promise<GenerateResult>;

export class Aside {
	#running: { readonly controller: AbortController; readonly ended: Promise<GenerateResult | null> } | null =
		null;

	/** Whether something is under way. */
	get isRunning(): boolean {
		return this.#running !== null;
	}

	/** Resolves with what came of it; null when it failed, gave way, or something is under way already. Never rejects. */
	run(begin: BeginAside): Promise<GenerateResult | null> {
		if (this.#running !== null) return Promise.resolve(null);
		const controller = new AbortController();
		const ended = this.#follow(begin, controller.signal);
		this.#running = { controller, ended };
		return ended;
	}

	/** Ends what is under way. Resolves when it has ended; never rejects. */
	async giveWay(): Promise<void> {
		this.#running?.controller.abort();
		await this.#running?.ended;
	}

	async #follow(begin: BeginAside, signal: AbortSignal): Promise<GenerateResult | null> {
		try {
			const result = await begin(signal);
			return signal.aborted || result.finishReason === 'interrupted' ? null : result;
		} catch (reason) {
			// Nobody asked for it, and nobody misses it.
			if (!signal.aborted)
				console.info('What was asked of the model beside the conversations failed:', reason);
			return null;
		} finally {
			this.#running = null;
		}
	}
}
