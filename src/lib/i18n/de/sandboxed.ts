/** What the widget's page says in a frame in which nothing of Ponder can run, in German. */
import type { sandboxedEn } from '../en/sandboxed.ts';

export const sandboxedDe: typeof sandboxedEn = {
	title: 'Ponder kann in diesem Frame nicht laufen',
	body: 'Die umgebende Seite sperrt die Skripte und den Speicher von Ponder. Wer die Seite betreibt, kann sie zulassen: Im sandbox-Attribut des Frames müssen diese Werte stehen.',
	attribute: 'allow-scripts allow-same-origin allow-forms allow-popups',
	open: 'Ponder in einem eigenen Fenster öffnen'
};
