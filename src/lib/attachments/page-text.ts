/** The text of a PDF's page from the pieces that stand on it. Pure. */

/** As pdf.js gives them, in the order in which the page draws them. Lengths in points; y grows upwards. */
export interface TextPiece {
	readonly str: string;
	/** Whether the line ends behind it. */
	readonly hasEOL: boolean;
	/** The last two are where its baseline begins: x and y. */
	readonly transform: readonly number[];
	readonly height: number;
}

/** In heights of its letters: lines further apart are of two paragraphs. */
const paragraphGap = 1.75;

/** Lines as on the page, with an empty one between paragraphs and columns; empty for a page without text. */
export function pageText(pieces: readonly TextPiece[]): string {
	let text = '';
	/** Of the line before. */
	let y: number | null = null;
	let height = 0;
	let atStart = true;
	for (const piece of pieces) {
		if (piece.str !== '') {
			const at = piece.transform[5] ?? 0;
			if (atStart && y !== null && isApart(y, at, Math.max(height, piece.height))) text += '\n';
			if (piece.str.trim() !== '') [y, height, atStart] = [at, piece.height, false];
			text += piece.str;
		}
		if (piece.hasEOL) {
			text += '\n';
			atStart = true;
		}
	}
	return text
		.replace(/[ \t]+$/gm, '')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** Further down than the next line would be, or up: the head of another column. */
function isApart(before: number, at: number, height: number): boolean {
	const down = before - at;
	return height > 0 && (down > height * paragraphGap || down < -height);
}
