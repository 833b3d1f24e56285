/** Whether long lines of code are wrapped: one choice for all code. */
import { getContext, setContext } from 'svelte';

/** Where the choice is kept. */
export interface CodeWrap {
	readonly wrapCode: boolean;
	change(change: { readonly wrapCode: boolean }): Promise<void>;
}

/** Where nobody remembers it, it holds until the page is closed. */
class PassingWrap implements CodeWrap {
	#wrapCode = $state(false);

	get wrapCode(): boolean {
		return this.#wrapCode;
	}

	change({ wrapCode }: { readonly wrapCode: boolean }): Promise<void> {
		this.#wrapCode = wrapCode;
		return Promise.resolve();
	}
}

const passing = new PassingWrap();
const key = Symbol('code wrap');

/** For whoever shows answers and may know where it is remembered; to be called while a component is made. */
export function provideCodeWrap(wrap: () => CodeWrap | undefined): void {
	setContext(key, wrap);
}

/** The choice as code shows it; to be called while a component is made. */
export function codeWrap(): () => CodeWrap {
	const provided = getContext<(() => CodeWrap | undefined) | undefined>(key);
	return () => provided?.() ?? passing;
}
