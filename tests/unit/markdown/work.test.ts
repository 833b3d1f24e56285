/**
 * What hostile passages cost to read: counted and not timed. A passage has an end, but a text may have very many of them, and
 * while the last one grows it is read again with every token.
 */
import { expect, it } from 'vitest';
import { longestInline } from '#lib/markdown/blocks/prose.ts';
import { MarkdownDocument } from '#lib/markdown/document.ts';

/** What reads strings, as it is; a spy would keep all that it is given. */
const { max } = Math;
/* eslint-disable @typescript-eslint/unbound-method -- they are only called on strings and expressions, and given back */
const { charAt, indexOf } = String.prototype;
const { exec } = RegExp.prototype;
/* eslint-enable @typescript-eslint/unbound-method */

/** Characters that are looked at, by themselves or by an expression, and nodes, while `text` is read. */
function workOf(text: string, isLive: boolean): number {
	let work = 0;
	const counting = {
		charAt(this: string, index: number) {
			work++;
			return charAt.call(this, index);
		},
		indexOf(this: string, sought: string, from = 0) {
			const index = indexOf.call(this, sought, from);
			// Machines look for a word in many characters at once.
			work += ((index === -1 ? this.length : index + sought.length) - from) / 100;
			return index;
		}
	};
	function execAndCount(this: RegExp, within: string) {
		const from = this.global || this.sticky ? this.lastIndex : 0;
		const match = exec.call(this, within);
		const isAnchored = this.sticky || this.source.startsWith('^');
		if (match) work += match.index + match[0].length - from;
		else work += isAnchored ? 1 : within.length - from;
		return match;
	}
	// Of the nodes that something encloses, the deepest is looked for.
	const maxAndCount = (...values: number[]) => {
		work++;
		return max(...values);
	};
	try {
		Object.assign(String.prototype, counting);
		Object.assign(RegExp.prototype, { exec: execAndCount });
		Object.assign(Math, { max: maxAndCount });
		new MarkdownDocument().update(text, isLive);
	} finally {
		Object.assign(String.prototype, { charAt, indexOf });
		Object.assign(RegExp.prototype, { exec });
		Object.assign(Math, { max });
	}
	return work;
}

it.each([
	['a formula without anything in it', '\\(', '\\)'],
	['one on display', '.\\[', '\\]'],
	['dollars between which nothing stands', '$. ', '.$'],
	['dollars before code that begins nothing', '$a\\`', ''],
	['addresses', ' http://a', ''],
	['addresses that are none', '_www.', ''],
	['addresses with a name that is none', '_www.a_.', ''],
	['one tilde that begins nothing', '~a ', ''],
	['strikethrough that does not end', '~~a ', ''],
	['emphasis that does not end', '*a ', ''],
	['both kinds of it', '*a **b ', ''],
	['both kinds in one', '***a ', ''],
	['delimiters of two kinds', '*a_', ''],
	['brackets', '[', ''],
	['addresses that do not end', '[a](b ', ''],
	['addresses in angle brackets that do not end', '[a](<b', ''],
	['tags that do not end', '<a b="', ''],
	['comments that do not end', '<!-- ', ''],
	['references to notes', '[^a', ''],
	['character references', '&a', ''],
	['mail addresses', 'a@b.', '']
])('%s, again and again: four times as many cost about four times as much', (_, unit, end) => {
	const repeated = (length: number) => `${unit.repeat((length - end.length) / unit.length)}${end}`;
	for (const isLive of [false, true]) {
		const few = workOf(repeated(longestInline / 4), isLive);
		const many = workOf(repeated(longestInline), isLive);
		expect(few).toBeGreaterThan(0);
		expect(many / few).toBeLessThan(6);
	}
});
