/** The text of a PDF's page from the pieces that stand on it. Pure. */
import { ordinaryLetters } from './ordinary-letters.ts';
import { hasRightToLeft, isRightToLeft, mostlyRightToLeft, readingOrder } from './reading-order.ts';

/**
 * As pdf.js gives them, in the order in which the page draws them, and their letters, too (`src/build/pdf-as-drawn.ts`).
 * Lengths in points; y grows upwards.
 */
export interface TextPiece {
	readonly str: string;
	/** Whether the line ends behind it. */
	readonly hasEOL: boolean;
	/** The first two are the direction in which it is written; the last two are where its baseline begins: x and y. */
	readonly transform: readonly number[];
	readonly width: number;
	readonly height: number;
}

/** In heights of its letters: lines further apart are of two paragraphs. */
const paragraphGap = 1.75;

/** In heights of its letters: pieces further apart are of two words. */
const wordGap = 0.1;

/**
 * Lines as on the page, each in the order in which it is read, with an empty one between paragraphs and columns; empty
 * for a page without text.
 */
export function pageText(pieces: readonly TextPiece[]): string {
	const lines = linesOf(pieces);
	const isRtl = mostlyRightToLeft(lines.map(drawn).join('\n'));
	let text = '';
	/** Of the line before. */
	let before: TextPiece | null = null;
	for (const line of lines) {
		const first = line.find(({ str }) => str.trim() !== '');
		if (first !== undefined) {
			if (before !== null && isApart(before, first)) text += '\n';
			before = first;
		}
		text += `${lineText(line, isRtl)}\n`;
	}
	return ordinaryLetters(text)
		.replace(/[ \t]+$/gm, '')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

function linesOf(pieces: readonly TextPiece[]): readonly TextPiece[][] {
	const lines: TextPiece[][] = [[]];
	for (const piece of pieces) {
		lines.at(-1)?.push(piece);
		if (piece.hasEOL) lines.push([]);
	}
	return lines;
}

/** Further down than the next line would be, or up: the head of another column. */
function isApart(before: TextPiece, first: TextPiece): boolean {
	const down = (before.transform[5] ?? 0) - (first.transform[5] ?? 0);
	const height = Math.max(before.height, first.height);
	return height > 0 && (down > height * paragraphGap || down < -height);
}

const drawn = (line: readonly TextPiece[]): string => line.map(({ str }) => str).join('');

function lineText(line: readonly TextPiece[], isRtl: boolean): string {
	if (!hasRightToLeft(drawn(line))) return drawn(line);
	const text = seen(line).trim();
	return readingOrder(text, isRightToLeft(text, isRtl)).replace(/ {2,}/g, ' ');
}

/** A piece in its place on its line. */
interface Placed {
	/** As it is seen, from left to right. */
	text: string;
	readonly start: number;
	readonly end: number;
	readonly height: number;
}

/** Nothing but marks that belong to a letter of another piece. */
const marks = /^\s*((?:(?=\p{M})[\u0590-\u08ff])+)\s*$/u;

/**
 * The line from left to right, whatever the order in which it is drawn. Marks are drawn before the letter that they
 * belong to, or else after it; the spaces around them are pdf.js's guess at why they are so high.
 */
function seen(line: readonly TextPiece[]): string {
	const bodies: Placed[] = [];
	/** Marks whose letter is not known yet. */
	let waiting: Placed[] = [];
	for (const piece of line) {
		const placed = place(piece);
		const above = marks.exec(placed.text)?.[1];
		if (above !== undefined) waiting.push({ ...placed, text: above });
		// Gaps tell where words end.
		else if (placed.text.trim() !== '') {
			carry(waiting, placed, bodies.at(-1));
			waiting = [];
			bodies.push(placed);
		}
	}
	carry(waiting, undefined, bodies.at(-1));
	return joined(bodies);
}

function carry(above: readonly Placed[], next: Placed | undefined, last: Placed | undefined): void {
	const [{ start } = { start: NaN }] = above;
	const text = above.map((mark) => mark.text).join('');
	if (text === '') return;
	const isOver =
		next !== undefined && start >= next.start - next.height / 10 && start <= next.end + next.height / 10;
	if (next !== undefined && (isOver || last === undefined)) next.text = text + next.text;
	else if (last !== undefined) last.text = last.text.replace(/.?$/su, (letter) => text + letter);
}

/** Along its own baseline. Recognised text from right to left is often laid over the picture mirrored, as it is read. */
function place({ str, transform, width, height }: TextPiece): Placed {
	const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform;
	const isMirrored = a * d - b * c < 0;
	const length = (isMirrored ? -1 : 1) * (Math.hypot(a, b) || 1);
	const at = (x * a + y * b) / length;
	const start = isMirrored ? at - width : at;
	return { text: isMirrored ? [...str].reverse().join('') : str, start, end: start + width, height };
}

function joined(bodies: readonly Placed[]): string {
	const gap = Math.max(...bodies.map(({ height }) => height)) * wordGap;
	let text = '';
	let end = Infinity;
	for (const body of [...bodies].sort((a, b) => a.start - b.start)) {
		text += body.start - end > gap ? ` ${body.text}` : body.text;
		end = Math.max(body.end, end === Infinity ? -Infinity : end);
	}
	return text;
}
