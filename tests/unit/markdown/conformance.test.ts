/** Every example of CommonMark 0.31.2 and of GitHub's extensions; and random texts, as CommonMark's own parser reads them. */
import { HtmlRenderer, Parser } from 'commonmark';
import { tests as commonMark } from 'commonmark-spec';
import { describe, expect, it } from 'vitest';
import { MarkdownDocument } from '#lib/markdown/document.ts';
import type { AddressPolicy } from '#lib/markdown/links.ts';
import type { Block } from '#lib/markdown/nodes.ts';
import gitHub from '../../fixtures/markdown/gfm-extensions.json' with { type: 'json' };
import { random, type Random } from '../../fixtures/random.ts';
import { htmlOf, nodesIn, normalHtml } from './html.ts';

interface Example {
	readonly number: number;
	readonly markdown: string;
	readonly html: string;
}

/** Read otherwise than the specification says, by the number of the example. */
const exceptions = {
	commonMark: new Map([
		[608, 'GitHub links an address that stands in no angle brackets.'],
		[611, 'GitHub links an address that stands in no angle brackets.'],
		[612, 'GitHub links a mail address that stands in no angle brackets.']
	]),
	gitHub: new Map([[657, 'GitHub defuses some tags and lets others act; with Ponder none acts.']])
} as const;

/** Read as the specification says, but raw HTML, of which nothing acts, is shown as the text that it is. */
const withRawHtml = {
	commonMark: [
		21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166,
		167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187,
		188, 189, 190, 191, 201, 308, 309, 344, 475, 476, 477, 491, 494, 524, 536, 613, 614, 615, 616, 617, 623,
		625, 626, 627, 628, 629, 630, 631, 642, 643
	],
	gitHub: [657]
};

/** Read as the specification says, but a picture, which could tell who sees it, is offered as a link. */
const withPictures = {
	commonMark: [
		517, 520, 531, 572, 573, 574, 575, 576, 577, 578, 579, 580, 581, 582, 583, 584, 585, 586, 587, 588, 589,
		591
	],
	gitHub: []
};

/** Read as the specification says, but the address would lead into Ponder itself or to who knows what: it stays text. */
const withRefusedAddresses = {
	commonMark: [
		22, 23, 32, 33, 192, 193, 194, 195, 196, 198, 200, 202, 203, 204, 205, 206, 214, 215, 216, 217, 218, 404,
		419, 422, 433, 473, 474, 482, 483, 484, 485, 486, 487, 489, 492, 495, 496, 498, 499, 500, 501, 502, 503,
		504, 505, 506, 507, 509, 510, 512, 514, 515, 516, 517, 518, 519, 520, 521, 522, 527, 528, 529, 530, 531,
		532, 533, 534, 535, 539, 540, 541, 542, 543, 544, 549, 550, 553, 554, 555, 556, 557, 558, 559, 560, 561,
		562, 564, 565, 566, 567, 568, 569, 570, 571, 572, 573, 574, 575, 576, 577, 578, 579, 580, 581, 582, 583,
		584, 585, 586, 587, 588, 589, 591, 593, 596, 598, 599, 601
	],
	gitHub: [633, 634, 635]
};

const anyAddress: AddressPolicy = (address) => address;

function blocksOf(markdown: string, hrefOf?: AddressPolicy): Block[] {
	return new MarkdownDocument(hrefOf).update(markdown).map(({ block }) => block);
}

/** The specifications write tabs as arrows. */
function withTabs({ number, markdown, html }: Example): Example {
	return { number, markdown: markdown.replaceAll('→', '\t'), html: html.replaceAll('→', '\t') };
}

const examples = { commonMark: commonMark.map(withTabs), gitHub: gitHub.map(withTabs) };

describe.each(['commonMark', 'gitHub'] as const)('of the examples of %s', (specification) => {
	it.each(examples[specification])('$number is read: $markdown', ({ number, markdown, html }) => {
		const read = normalHtml(htmlOf(blocksOf(markdown, anyAddress)));
		if (exceptions[specification].has(number)) expect(read).not.toBe(normalHtml(html));
		else expect(read).toBe(normalHtml(html));
	});

	it('exactly those named have raw HTML, pictures, and addresses that are refused', () => {
		const numbersWhere = (is: (example: Example) => boolean): number[] =>
			examples[specification].filter(is).map(({ number }) => number);
		const has = (kinds: readonly string[]) => (example: Example) =>
			nodesIn(blocksOf(example.markdown, anyAddress)).some(({ kind }) => kinds.includes(kind));
		const refuses = ({ markdown }: Example): boolean => {
			const offered = nodesIn(blocksOf(markdown, anyAddress)).filter((node) => 'href' in node);
			return offered.length > nodesIn(blocksOf(markdown)).filter((node) => 'href' in node).length;
		};
		expect(numbersWhere(has(['html', 'verbatim']))).toEqual(withRawHtml[specification]);
		expect(numbersWhere(has(['picture']))).toEqual(withPictures[specification]);
		expect(numbersWhere(refuses)).toEqual(withRefusedAddresses[specification]);
	});

	it('all keep their raw HTML letter for letter', () => {
		for (const { markdown, html } of examples[specification]) {
			for (const node of nodesIn(blocksOf(markdown))) {
				if (node.kind === 'html') expect(markdown.replace(/\n[ \t>]*/g, '\n')).toContain(node.text);
				if (node.kind === 'verbatim' && specification === 'commonMark') expect(html).toContain(node.text);
			}
		}
	});
});

/** What only GitHub, East Asian texts or formulas give a meaning, or is above the specification's own characters. */
const beyondCommonMark = /[$~|@]|https?:|www\.|ftp:|:-|-:|\[\^|\[[ xX]\]|\\[([]|[\v\f]|[^\0-\u024f]/;
/** CommonMark's parser lets a definition above the line of a heading win over an earlier one. */
const overridden = /\]:[^]*\n[ \t>]*[-=]+[ \t]*(?:\n|$)/;
const fragments = examples.commonMark.map(({ markdown }) => markdown);
const lines = fragments.flatMap((fragment) => fragment.split('\n'));
const marks = [
	...[
		'*',
		'**',
		'_',
		'`',
		'``',
		'[',
		']',
		'(',
		')',
		'<',
		'>',
		'!',
		'&',
		'\\',
		'#',
		'-',
		'+',
		'1.',
		' ',
		'  ',
		'\t'
	],
	...[
		'\n',
		'\n\n',
		'a',
		'foo',
		'"',
		"'",
		':',
		'/url',
		'[a]: /u\n',
		'    ',
		'> ',
		'- ',
		'* ',
		'```',
		'<b>',
		'</b>'
	],
	...['<!--', '-->', '&amp;', '\\\n', '  \n', '=', '===']
];

function randomText(next: Random): string {
	const some = (from: readonly string[], most: number, between: string): string =>
		Array.from({ length: 1 + Math.floor(next() * most) }, () => from[Math.floor(next() * from.length)]).join(
			between
		);
	const kind = next();
	if (kind < 0.3) return some(fragments, 4, '\n');
	return kind < 0.6 ? some(lines, 8, '\n') : some(marks, 24, '');
}

/** Blanks before line endings say nothing, and nodes do not tell code of one empty line from none. */
function comparable(html: string): string {
	return normalHtml(html)
		.replace(/[ \t]+\n/g, '\n')
		.replace(/(<code[^>]*>)\n<\/code>/g, '$1</code>')
		.replaceAll('<p></p>', '');
}

it('reads random texts as CommonMark’s own parser does', () => {
	const next = random(652);
	const compared = new Set<string>();
	while (compared.size < 4000) {
		const markdown = randomText(next);
		if (beyondCommonMark.test(markdown) || overridden.test(markdown)) continue;
		compared.add(markdown);
		const expected = comparable(new HtmlRenderer().render(new Parser().parse(markdown)));
		expect(comparable(htmlOf(blocksOf(markdown, anyAddress))), JSON.stringify(markdown)).toBe(expected);
	}
});
