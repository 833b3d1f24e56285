/** Addresses that stand in the text without any mark-up: GitHub's extended autolinks (GFM 6.9). */
import type { AddressPolicy } from '../links.ts';
import type { Inline } from '../nodes.ts';

export interface BareLink {
	readonly start: number;
	readonly end: number;
	readonly href: string;
}

/** After what an address may begin: GitHub's list, quotation marks, and any script that writes no spaces between words. */
const beginning =
	/(?<=^|[\s*_~("'\u00ab\u2018-\u201f]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff0f\uff1a-\uff20])(?:www\.|https?:\/\/|ftp:\/\/)/giu;
/**
 * Quotation marks, dashes, characters that are not seen, and punctuation of East Asian texts end an address, which GitHub lets run
 * on to the next space.
 */
const rest =
	/[^\s<"\u00ab\u00bb\u200b\u200e\u200f\u2014\u2015\u2018-\u201f\u2026\u202a-\u202e\u2060-\u206f\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]*/uy;
/** A host in Latin letters or digits, right after which a text goes on that has no spaces: the last label is never in both. */
const latinHost =
	/(?:[A-Za-z\d-]+\.)*[A-Za-z\d-]+(?::\d+)?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}][\p{L}\p{N}_-]*(?!\.?[\p{L}\p{N}_-]))/uy;
const domain = /(?:[\p{L}\p{N}_-]+(?:\.|$|(?=[^\p{L}\p{N}_.-])))+/uy;
const local = /[A-Za-z\d.+_-]/;
const mailDomain = /[A-Za-z\d_-]+(?:\.[A-Za-z\d_-]+)+/y;

/** The first address from `from` on that is no mail address. */
export function bareLinkFrom(text: string, from: number): BareLink | null {
	/** Nothing that begins before it is a domain: it has the same last two labels as what was none. */
	let refused = 0;
	beginning.lastIndex = from;
	for (let match = beginning.exec(text); match; match = beginning.exec(text)) {
		const [prefix] = match;
		const isBare = prefix.toLowerCase() === 'www.';
		const host = isBare ? match.index : match.index + prefix.length;
		if (host < refused) continue;
		domain.lastIndex = host;
		const name = domain.exec(text)?.[0] ?? '';
		if (isDomain(name, isBare)) return bareLinkAt(text, match.index, host, isBare);
		refused = host + lastLabels(name);
	}
	return null;
}

/** Where the last two labels begin, in which no underscore may be. */
function lastLabels(name: string): number {
	const last = name.lastIndexOf('.', name.length - 2);
	return last <= 0 ? 0 : name.lastIndexOf('.', last - 1) + 1;
}

function bareLinkAt(text: string, start: number, host: number, isBare: boolean): BareLink {
	latinHost.lastIndex = host;
	const alone = latinHost.exec(text)?.[0];
	rest.lastIndex = start;
	const end = alone === undefined ? start + trimmedLength(rest.exec(text)?.[0] ?? '') : host + alone.length;
	const address = text.slice(start, end);
	return { start, end, href: isBare ? `http://${address}` : address };
}

/** Labels between dots; no underscore in the last two; two of them after `www.`. */
function isDomain(name: string, needsDot: boolean): boolean {
	const labels = name.split('.').filter((label) => label !== '');
	return labels.length > (needsDot ? 1 : 0) && !labels.slice(-2).some((label) => label.includes('_'));
}

/** Without the punctuation that ends a sentence rather than an address, and parentheses that open before it. */
function trimmedLength(address: string): number {
	let length = address.length;
	let surplus = count(address, ')') - count(address, '(');
	for (;;) {
		const last = address.charAt(length - 1);
		if (last === ')' && surplus > 0) {
			surplus--;
			length--;
		} else if (last === ';') length = startOfReference(address, length);
		else if (/^[?!.,:*_~'"]$/.test(last)) length--;
		else return length;
	}
}

/** Where the character reference begins that ends at `end`; without one, where its semicolon does. */
function startOfReference(address: string, end: number): number {
	let start = end - 1;
	while (/^[A-Za-z\d]$/.test(address.charAt(start - 1))) start--;
	return start < end - 1 && address.charAt(start - 1) === '&' ? start - 1 : end - 1;
}

function count(text: string, character: string): number {
	return text.split(character).length - 1;
}

/** Text as nodes, with a link for every address in it that `hrefOf` allows. */
export function linkified(text: string, hrefOf: AddressPolicy): Inline[] {
	const inlines: Inline[] = [];
	let done = 0;
	for (const { start, end, href } of linksIn(text)) {
		const shown: Inline = { kind: 'text', text: text.slice(start, end) };
		inlines.push({ kind: 'text', text: text.slice(done, start) }, linkTo(hrefOf(href), shown));
		done = end;
	}
	return [...inlines, { kind: 'text', text: text.slice(done) }];
}

/** A link without a title, or only what it would show where its address is refused. */
export function linkTo(href: string | null, shown: Inline): Inline {
	return href === null ? shown : { kind: 'link', href, title: '', children: [shown] };
}

function* linksIn(text: string): Generator<BareLink, void> {
	let done = 0;
	let web = bareLinkFrom(text, 0);
	for (;;) {
		const link = mailLinkIn(text, done, web?.start ?? text.length) ?? web;
		if (!link) return;
		yield link;
		done = link.end;
		if (web && web.start < done) web = bareLinkFrom(text, done);
	}
}

/** The first mail address whose `@` stands from `from` up to `end`, `mailto:` or `xmpp:` before it included. */
function mailLinkIn(text: string, from: number, end: number): BareLink | null {
	for (let at = text.indexOf('@', from); at !== -1 && at < end; at = text.indexOf('@', at + 1)) {
		let start = at;
		while (start > from && local.test(text.charAt(start - 1))) start--;
		mailDomain.lastIndex = at + 1;
		const host = mailDomain.exec(text)?.[0] ?? '';
		if (start === at || host === '' || /[-_]$/.test(host)) continue;
		return withScheme(text, from, { start, end: at + 1 + host.length });
	}
	return null;
}

function withScheme(text: string, from: number, mail: { start: number; end: number }): BareLink {
	const scheme = /(?:^|[^A-Za-z\d])((?:mailto|xmpp):)$/i.exec(
		text.slice(Math.max(from, mail.start - 8), mail.start)
	)?.[1];
	const address = text.slice(mail.start, mail.end);
	if (scheme === undefined) return { ...mail, href: `mailto:${address}` };
	const resource = scheme.toLowerCase() === 'xmpp:' ? /\/[A-Za-z\d@.]+/y : null;
	if (resource) resource.lastIndex = mail.end;
	const end = mail.end + (resource?.exec(text)?.[0].length ?? 0);
	const start = mail.start - scheme.length;
	return { start, end, href: text.slice(start, end) };
}
