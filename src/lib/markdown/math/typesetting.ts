/** Formulas waiting to be typeset: a few at a time, so that reading and scrolling go on between them. */
import type { Fault } from './typeset.ts';

interface Formula {
	readonly tex: string;
	readonly display: boolean;
	readonly node: HTMLElement;
	readonly signal: AbortSignal;
	readonly done: (fault: Fault | null) => void;
}

/** Milliseconds after which others have their turn. */
const slice = 8;

const waiting: Formula[] = [];
let isAtWork = false;

/**
 * Typesets `tex` into `node` as soon as it is its turn, the latest first: it is what somebody looks at. Resolves with why not
 * where it cannot be done, and never where the signal said so before. Rejects where KaTeX cannot be fetched.
 */
export async function typesetLater(formula: Omit<Formula, 'done'>): Promise<Fault | null> {
	const { typeset } = await import('./typeset.ts');
	return new Promise((done) => {
		waiting.push({ ...formula, done });
		if (!isAtWork) void work(typeset);
	});
}

async function work(typeset: (tex: string, display: boolean, node: HTMLElement) => Fault | null) {
	isAtWork = true;
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const until = performance.now() + slice;
		for (let one: Formula | undefined = next; one; one = waiting.pop()) {
			if (!one.signal.aborted) one.done(typeset(one.tex, one.display, one.node));
			if (performance.now() >= until) break;
		}
		await new Promise((resume) => setTimeout(resume));
	}
	isAtWork = false;
}
