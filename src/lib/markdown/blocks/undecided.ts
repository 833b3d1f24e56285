/** Lines that have only begun, and do not say yet what they are: shown now, they would be shown as something else soon. */
import { Fence, Literal } from './code.ts';
import type { Draft } from './draft.ts';
import { MathBlock } from './math-block.ts';

/** Longer ones have said what they are. */
const longest = 200;
const marks = '(?:[ \\t>]|(?:[-+*]|\\d{1,9}[.)])[ \\t])*';
const beginnings = [
	// Bullets, rules, the lines under headings and under headers of tables.
	'[-+*_=#:|\\s]*',
	'\\d{1,9}[.)]?',
	// Fences, whose language is still to come.
	'`{1,2}',
	'`{3,}[^`]*',
	'~{1,2}',
	'~{3,}.*',
	// Formulas, tasks, footnotes and definitions.
	'\\$+',
	'\\\\\\[?',
	'\\[[ xX]?\\]?[ \\t]*',
	'\\[\\^[^\\]\\s]*\\]?',
	'\\[[^\\]^][^\\]]*\\]:[ \\t]*\\S*(?:[ \\t]+["\'(].*)?'
];
const undecided = new RegExp(`^${marks}(?:${beginnings.join('|')})$`, 's');

/** Whether `line`, which is not whole, could be of any kind. `tip` is the innermost open block. */
export function isUndecided(line: string, tip: Draft): boolean {
	if (line.length > longest) return false;
	if (tip instanceof Fence) return /^[ \t>]*(?:`*|~*)$/.test(line);
	if (tip instanceof MathBlock) return /^[ \t>]*(?:\$|\\)?$/.test(line);
	return tip instanceof Literal ? line.trim() === '' : undecided.test(line);
}
