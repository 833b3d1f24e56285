/** KaTeX with its stylesheet, and what it may do here. Fetched with the first formula that comes into sight. */
import katex, { ParseError } from 'katex';
import 'katex/dist/katex.min.css';

/** Why a formula is not typeset. */
export type Fault =
	| { readonly kind: 'too-long' | 'too-deep' | 'own-commands' | 'failed' }
	/** It is no TeX that KaTeX knows; in KaTeX's own words, which are English. */
	| { readonly kind: 'unreadable'; readonly reason: string };

/** Characters. Whatever command fills as many is typeset in less than a second; what a person reads is far shorter. */
const longest = 4000;

/**
 * What makes a formula grow without bound, whatever `maxExpand` says, since that counts expansions and not what they
 * yield: definitions, and the internals (`\df@tag`) that would serve as such. And what writes to the console.
 */
const refused =
	/\\(?:[egx]?def|let|futurelet|(?:re)?newcommand|providecommand|global|long)(?![a-zA-Z@])|\\[a-zA-Z]*@/;
const talkative = /\\(?:message|errmessage|show)(?![a-zA-Z@])/;

/** Groups in each other. By some hundred, each of some elements, Chromium comes to its end and closes the page. */
const deepestGroup = 40;
/** Elements in each other: what nests without groups. */
const deepest = 200;
/** em: what is higher scrolls. Forty rows of a matrix are lower; rows can be moved apart, and onto each other, without end. */
const tallest = 60;
/** Elements: those of a matrix of 30 by 30 are fewer. */
const most = 20_000;

/** Typesets `tex` into `node`, in place of what is there, and marks it where it is higher than a window. Gives why not, where it cannot be done; `node` is empty then. Never throws. */
export function typeset(tex: string, display: boolean, node: HTMLElement): Fault | null {
	// Looked at before it is laid out.
	const drawn = document.createElement('span');
	const fault = faultOf(tex, display, drawn) ?? sizeFaultOf(drawn);
	node.toggleAttribute('data-tall', fault === null && heightOf(drawn) > tallest);
	node.replaceChildren(...(fault ? [] : drawn.childNodes));
	return fault;
}

/** As KaTeX has reckoned it, in em of its own: each line is as high as the highest of its parts. */
function heightOf(drawn: HTMLElement): number {
	let [before, line] = [0, 0];
	for (const part of drawn.querySelector('.katex-html')?.children ?? []) {
		const strut = part.querySelector<HTMLElement>(':scope > .katex-strut');
		line = Math.max(line, parseFloat(strut?.style.height ?? '') || 0);
		if (!(part instanceof HTMLElement) || !part.classList.contains('katex-newline')) continue;
		before += line + Math.max(0, parseFloat(part.style.marginTop) || 0);
		line = 0;
	}
	return before + line;
}

function sizeFaultOf(drawn: HTMLElement): Fault | null {
	if (drawn.getElementsByTagName('*').length > most) return { kind: 'too-long' };
	const walker = document.createTreeWalker(drawn, NodeFilter.SHOW_ELEMENT);
	let depth = 0;
	while (walker.firstChild()) {
		depth += 1;
		if (depth > deepest) return { kind: 'too-deep' };
		while (!walker.nextSibling()) {
			if (!walker.parentNode()) return null;
			depth -= 1;
		}
	}
	return null;
}

function faultOf(tex: string, displayMode: boolean, node: HTMLElement): Fault | null {
	if (tex.length > longest) return { kind: 'too-long' };
	if (refused.test(tex) || talkative.test(tex)) return { kind: 'own-commands' };
	if (groupDepth(tex) > deepestGroup) return { kind: 'too-deep' };
	try {
		katex.render(tex, node, {
			displayMode,
			throwOnError: true,
			// No links, pictures, classes, identifiers or styles of the model's.
			trust: false,
			// Models mix their languages with TeX: what LaTeX would refuse but KaTeX can show is shown, and nobody is told.
			strict: 'ignore',
			maxExpand: 1000,
			// em: nothing reaches far over what stands beside it.
			maxSize: 10,
			output: 'htmlAndMathml'
		});
		return null;
	} catch (error) {
		if (error instanceof ParseError) return { kind: 'unreadable', reason: error.rawMessage };
		if (error instanceof RangeError) return { kind: 'too-deep' };
		console.warn('A formula was not typeset:', error);
		return { kind: 'failed' };
	}
}

/** How deep groups, brackets that fit and environments are in each other. */
function groupDepth(tex: string): number {
	let depth = 0;
	let deepestSoFar = 0;
	for (const [mark] of tex.matchAll(/\\(?:left|begin)(?![a-zA-Z])|\\(?:right|end)(?![a-zA-Z])|\\.|[{}]/gs)) {
		if (mark === '{' || mark === '\\left' || mark === '\\begin') depth += 1;
		else if (mark === '}' || mark === '\\right' || mark === '\\end') depth -= 1;
		deepestSoFar = Math.max(deepestSoFar, depth);
	}
	return deepestSoFar;
}
