/** A stretch of code as it is drawn: pieces of one kind each, and marks in place of what cannot be seen. */
import { tokenKinds, type Runs, type TokenKind } from '#lib/highlight/protocol.ts';
import { codePointOf, invisibleIn } from './invisible.ts';

export type CodePiece =
	| { readonly kind: TokenKind | null; readonly text: string }
	/** In place of a character that is not seen: its number, such as `U+202E`. */
	| { readonly kind: 'invisible'; readonly text: string };

/** Characters. While a line grows only its last piece is set anew. */
const longestPiece = 4096;

/**
 * The pieces of `text`, which stands in the code at offset `start`.
 * @param runs of the whole code; null where it has no colours
 */
export function codePieces(text: string, start: number, runs: Runs | null): CodePiece[] {
	const pieces: CodePiece[] = [];
	let from = 0;
	for (const { at, character } of invisibleIn(text)) {
		addPlain(pieces, text.slice(from, at), start + from, runs);
		pieces.push({ kind: 'invisible', text: codePointOf(character) });
		from = at + character.length;
	}
	addPlain(pieces, text.slice(from), start + from, runs);
	return pieces;
}

function addPlain(pieces: CodePiece[], text: string, start: number, runs: Runs | null): void {
	if (runs === null) {
		let from = 0;
		while (from < text.length) {
			const end = wholeCharacters(text, from + longestPiece);
			pieces.push({ kind: null, text: text.slice(from, end) });
			from = end;
		}
		return;
	}
	let from = 0;
	for (let index = firstRun(runs, start); from < text.length; index += 2) {
		// Beyond the last run there is nothing; were there something, it would have no colour.
		const end = wholeCharacters(text, Math.min((runs[index] ?? Infinity) - start, text.length));
		if (end > from)
			pieces.push({ kind: tokenKinds[(runs[index + 1] ?? 0) - 1] ?? null, text: text.slice(from, end) });
		from = end;
	}
}

/** `end`, or the offset after it where it would tear a character apart; expressions that know none beyond 16 bits do. */
function wholeCharacters(text: string, end: number): number {
	return (text.codePointAt(end - 1) ?? 0) > 0xffff ? end + 1 : end;
}

/** Index of the run that the offset lies in: the first that ends after it. */
function firstRun(runs: Runs, offset: number): number {
	let low = 0;
	let high = runs.length / 2;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((runs[middle * 2] ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	return low * 2;
}
