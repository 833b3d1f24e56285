import { describe, expect, it } from 'vitest';
import { acceptedFiles, beginningOf, kindOf, nameOf } from '#lib/attachments/kinds.ts';
import { maxNameLength } from '#lib/attachments/limits.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('what a file is', () => {
	it.each([
		['notes.txt', 'text'],
		['README', 'text'],
		['a.MD', 'text'],
		['rows.csv', 'table'],
		['main.rs', 'code'],
		['paper.PDF', 'pdf'],
		['.gitignore', 'text']
	])('is told by its name: %s', (name, kind) => {
		expect(kindOf(name)).toBe(kind);
	});

	it.each([
		['%PDF-1.7\n', 'pdf'],
		[`${'junk'.repeat(100)}%PDF-1.4`, 'pdf'],
		['\x89PNG\r\n', 'picture'],
		['\xff\xd8\xff\xe0', 'picture'],
		['RIFF\0\0\0\0WEBPVP8 ', 'picture'],
		['\0\0\0\x20ftypheic', 'picture'],
		['MZ\x90\0', 'other'],
		['', 'other']
	])('is told by how it begins: %j', (text, beginning) => {
		expect(beginningOf(bytes(text))).toBe(beginning);
	});

	it.each([
		['# How PDFs begin\n\nWith `%PDF-1.7`.', 'notes.md', 'other'],
		['[Their mark](https://example.org) is %PDF-', 'notes.md', 'other'],
		['junk\n%PDF-1.4', 'scan', 'pdf'],
		['junk\n%PDF-1.4', 'scan.pdf', 'pdf'],
		['%PDF-1.4', 'paper.txt', 'pdf']
	])('is no PDF because its text names their mark: %j, %s', (text, name, beginning) => {
		expect(beginningOf(bytes(text), name)).toBe(beginning);
	});

	it('can be chosen by its ending, for dialogs that know no type for it', () => {
		const endings = acceptedFiles.split(',');
		for (const ending of ['.py', '.svelte', '.csv', '.md', '.pdf']) expect(endings).toContain(ending);
	});
});

describe('the name of a file', () => {
	it('is one line that cannot turn the words around it', () => {
		expect(nameOf(' a\nb\u202egnp.exe\ud800 ')).toBe('a b gnp.exe\ufffd');
	});

	it('keeps its end where it is long, and characters whole', () => {
		const name = nameOf(`${'🙂'.repeat(300)}.txt`);
		expect([...name]).toHaveLength(maxNameLength);
		expect(name).toMatch(/^🙂+…🙂+\.txt$/u);
	});
});
