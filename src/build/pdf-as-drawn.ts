/**
 * Text from pdf.js as the page draws it. pdf.js orders each piece by itself, and lines fall into pieces of single
 * letters; ours (`page-text.ts`) orders whole lines, by what stands where. A shape that stands for several letters, such
 * as lam and alef, names them as they are read, while everything around it comes as it is seen.
 */
import type { Plugin } from 'vite';

const reader = /\/pdfjs-dist\/legacy\/build\/pdf\.worker\.mjs(?:\?|$)/;

const changes: readonly (readonly [from: string, to: string])[] = [
	['const bidiResult = bidi(text, -1, textChunk.vertical);', "const bidiResult = { str: text, dir: 'ltr' };"],
	[
		'textChunk.str.push(glyphUnicode);',
		String.raw`textChunk.str.push(/^[\u0590-\u08ff]{2,}$/.test(glyphUnicode) ? [...glyphUnicode].reverse().join('') : glyphUnicode);`
	]
];

export function pdfAsDrawn(): Plugin {
	return {
		name: 'ponder:pdf-as-drawn',
		transform: {
			filter: { id: reader },
			handler: (code) => asDrawn(code)
		}
	};
}

/** Throws where pdf.js is another than the one that is known here: lines would be turned twice, and nobody would see. */
export function asDrawn(code: string): string {
	return changes.reduce((changed, [from, to]) => {
		if (changed.split(from).length !== 2) throw new Error(`pdf.js is written in another way by now: ${from}`);
		return changed.replace(from, () => to);
	}, code);
}
