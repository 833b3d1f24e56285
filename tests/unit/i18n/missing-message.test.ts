/** A catalogue that lacks a message does not compile. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../../src/lib/i18n/', import.meta.url));
const place = join(folder, 'lacking.ts');

/** What the compiler says of a catalogue that would stand beside the others. */
function complaints(code: string): readonly string[] {
	const options: ts.CompilerOptions = {
		strict: true,
		noEmit: true,
		exactOptionalPropertyTypes: true,
		allowImportingTsExtensions: true,
		skipLibCheck: true,
		types: [],
		target: ts.ScriptTarget.ESNext,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler
	};
	const files = ts.createCompilerHost(options);
	const imports = `
		import { en, type Messages } from './en/core.ts';
		import { pagesEn, type PageMessages } from './en/pages.ts';
	`;
	const host: ts.CompilerHost = {
		...files,
		fileExists: (path) => path === place || files.fileExists(path),
		readFile: (path) => (path === place ? imports + code : files.readFile(path)),
		getSourceFile: (path, ...rest) =>
			path === place
				? ts.createSourceFile(path, imports + code, ts.ScriptTarget.ESNext)
				: files.getSourceFile(path, ...rest)
	};
	const program = ts.createProgram([place], options, host);
	return program
		.getSemanticDiagnostics(program.getSourceFile(place))
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('a catalogue', () => {
	it('compiles when it says everything', () => {
		expect(complaints('export const a: Messages = en; export const b: PageMessages = pagesEn;')).toEqual([]);
	});

	it.each([
		['a part', 'const { composer: _, ...rest } = en; export const a: Messages = rest;', 'composer'],
		[
			'one message',
			'const { send: _, ...rest } = en.composer; export const a: Messages = { ...en, composer: rest };',
			'send'
		],
		[
			'one message of the pages',
			'const { title: _, ...rest } = pagesEn.settings; export const a: PageMessages = { ...pagesEn, settings: rest };',
			'title'
		]
	])('does not compile when it lacks %s', (_, code, name) => {
		expect(complaints(code)).toEqual([expect.stringContaining(name)]);
	});

	it('does not compile when a sentence asks for something else than English does', () => {
		const code = `export const a: Messages = { ...en, app: { ...en.app, titled: (count: number) => String(count) } };`;
		expect(complaints(code)).toEqual([expect.stringContaining('(title: string) => string')]);
	});
});
