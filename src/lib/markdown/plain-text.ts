/** What nodes say, without how it is shown. */
import type { Inline } from './nodes.ts';

/** The text of inlines as one would copy it: formulas as TeX, breaks as line feeds, footnotes by their number. */
export function plainText(inlines: readonly Inline[]): string {
	return inlines.map(textOf).join('');
}

function textOf(inline: Inline): string {
	switch (inline.kind) {
		case 'text':
		case 'code':
		case 'html':
		case 'rest':
			return inline.text;
		case 'picture':
			return inline.text || inline.href;
		case 'math':
			return inline.source;
		case 'footnote':
			return `[${inline.number}]`;
		case 'too-deep':
			return '';
		case 'break':
			return '\n';
		default:
			return plainText(inline.children);
	}
}
