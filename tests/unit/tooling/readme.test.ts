/** The README in two languages: what can be compared without understanding either is the same in both. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
const english = read('README.md');
const chinese = read('README.zh-Hans.md');

const allOf = (text: string, pattern: RegExp): string[] =>
	Array.from(text.matchAll(pattern), ([whole, part = whole]) => part);

const fence = /^```[^]*?^```$/gm;
const prose = (text: string): string => text.replace(fence, '');

const parts: Readonly<Record<string, (text: string) => readonly unknown[]>> = {
	'headings, by their levels and in their order': (text) =>
		allOf(prose(text), /^(#+) .+$/gm).map(({ length }) => length),
	'blocks of code': (text) => allOf(text, fence),
	'tables, by their rows and columns': (text) =>
		allOf(prose(text), /(?:^\|.*\n)+/gm).map((table) =>
			table
				.trim()
				.split('\n')
				.map((row) => row.split(/(?<!\\)\|/).length)
		),
	'points of lists': (text) => [allOf(prose(text), /^- /gm).length],
	'links and pictures, by where they lead': (text) =>
		allOf(prose(text), /\]\(([^)]+)\)/g)
			.filter((address) => !/^README/.test(address))
			.map((address) => (address.startsWith('#') ? '#' : address))
			.sort(),
	'what is written as code': (text) =>
		allOf(prose(text).replace(/\s*\n\s*/g, ' '), /`([^`]+)`/g)
			// What stands for a name of one's own.
			.map((code) => (code === '/名称' ? '/name' : code))
			.sort(),
	'claims that are marked as not tried': (text) => [allOf(text, /Not tried|尚未/g).length]
};

describe('the Chinese README has the same as the English one:', () => {
	it.each(Object.entries(parts))('%s', (_, partsOf) => {
		expect(partsOf(english)).not.toEqual([]);
		expect(partsOf(chinese)).toEqual(partsOf(english));
	});

	it('figures', () => {
		// As digits; Chinese counts by ten thousands and writes some small numbers out.
		const figures = (text: string) =>
			new Set(allOf(prose(text).replaceAll('`', ' '), /(?<![\w.])\d+(?:\.\d+)?/g));
		const missing = [...figures(english)].filter((figure) => !figures(chinese).has(figure));
		// “2.7 million” and “2 million” are 270 万 and 200 万.
		expect(missing.filter((figure) => !['2.7', '2'].includes(figure))).toEqual([]);
		expect(chinese).toContain('270 万');
		expect(chinese).toContain('200 万');
	});

	it('and each leads to the other', () => {
		expect(english).toContain('[简体中文](README.zh-Hans.md)');
		expect(chinese).toContain('[English](README.md)');
		const anchors = allOf(chinese, /\]\(#([^)]+)\)/g);
		expect(anchors.length).toBeGreaterThan(0);
		for (const anchor of anchors) expect(chinese).toMatch(new RegExp(`^#+ ${anchor}$`, 'm'));
	});
});
