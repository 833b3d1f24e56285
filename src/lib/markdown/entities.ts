/** Character references, which Markdown takes over from HTML. */

/** The named ones that models write; an unknown name stays as it was written. */
const characterByName: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00a0',
	ensp: '\u2002',
	emsp: '\u2003',
	thinsp: '\u2009',
	shy: '\u00ad',
	copy: '©',
	reg: '®',
	trade: '™',
	hellip: '…',
	ndash: '–',
	mdash: '—',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	laquo: '«',
	raquo: '»',
	bull: '•',
	middot: '·',
	sect: '§',
	para: '¶',
	deg: '°',
	plusmn: '±',
	times: '×',
	divide: '÷',
	frac12: '½',
	frac14: '¼',
	frac34: '¾',
	sup2: '²',
	sup3: '³',
	micro: 'µ',
	infin: '∞',
	ne: '≠',
	le: '≤',
	ge: '≥',
	asymp: '≈',
	radic: '√',
	sum: '∑',
	pi: 'π',
	larr: '←',
	uarr: '↑',
	rarr: '→',
	darr: '↓',
	harr: '↔',
	euro: '€',
	pound: '£',
	yen: '¥',
	cent: '¢'
};

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/g;

/** The text with its character references resolved. NUL and what is no character become U+FFFD, as CommonMark says. */
export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(
		reference,
		(whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
			if (name !== undefined)
				return Object.hasOwn(characterByName, name) ? (characterByName[name] ?? whole) : whole;
			return characterOf(decimal === undefined ? parseInt(hex ?? '', 16) : parseInt(decimal, 10));
		}
	);
}

function characterOf(code: number): string {
	const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
	return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
