/** HTML blocks (CommonMark 4.6): how they begin, and what ends them. They are shown as they were written. */

const names =
	'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';
const attribute = `\\s+[A-Za-z_:][\\w.:-]*(?:\\s*=\\s*(?:[^\\s"'=<>\`]+|'[^']*'|"[^"]*"))?`;

/** In the order of the conditions; `null` where a blank line ends it. */
const beginnings: readonly { readonly begins: RegExp; readonly ends: RegExp | null }[] = [
	{ begins: /^<(?:script|pre|style|textarea)(?:\s|>|$)/i, ends: /<\/(?:script|pre|style|textarea)>/i },
	{ begins: /^<!--/, ends: /-->/ },
	{ begins: /^<\?/, ends: /\?>/ },
	{ begins: /^<![A-Za-z]/, ends: />/ },
	{ begins: /^<!\[CDATA\[/, ends: /\]\]>/ },
	{ begins: new RegExp(`^</?(?:${names})(?:\\s|/?>|$)`, 'i'), ends: null }
];
/** The seventh condition: a tag of any other name, alone in its line. */
const loneTag = new RegExp(
	`^(?:<[A-Za-z][A-Za-z\\d-]*(?:${attribute})*\\s*/?>|</[A-Za-z][A-Za-z\\d-]*\\s*>)\\s*$`
);

/** What ends the HTML block that begins with `content`; null where none does. */
export function htmlBlockAt(content: string, mayInterrupt: boolean): { readonly ends: RegExp | null } | null {
	if (!content.startsWith('<')) return null;
	const beginning = beginnings.find(({ begins }) => begins.test(content));
	if (beginning) return { ends: beginning.ends };
	return mayInterrupt && loneTag.test(content) ? { ends: null } : null;
}
