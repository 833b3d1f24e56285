/** The colours of one code, asked for once when it is finished. */
import { highlighter } from '#lib/highlight/highlighter.ts';
import type { Runs } from '#lib/highlight/protocol.ts';

/** Characters; longer code has no colours. Making as many elements would cost more than they are worth. */
const longest = 1_000_000;

export class CodeColours {
	#runs = $state.raw<Runs | null>(null);

	/** Null until they are known, and where there are none. */
	get runs(): Runs | null {
		return this.#runs;
	}

	/** For an effect: asks for those of `code`, and gives what is to be done when they are no longer wanted. */
	readonly of = (code: string, language: string): (() => void) => {
		this.#runs = null;
		const wanted = new AbortController();
		if (language !== '' && code.length <= longest) void this.#ask(code, language, wanted.signal);
		return () => wanted.abort();
	};

	async #ask(code: string, language: string, signal: AbortSignal): Promise<void> {
		const runs = await highlighter.highlight(code, language, signal);
		if (!signal.aborted) this.#runs = runs;
	}
}
