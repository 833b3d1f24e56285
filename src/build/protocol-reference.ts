/**
 * `virtual:protocol-reference`: what a host and the frame may say to each other, read from the types that both are compiled
 * against, so that the page for embedders cannot say anything else.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Plugin } from 'vite';

/** A call or an event. Types are TypeScript, in one line. */
export interface ReferenceRow {
	readonly name: string;
	/** What its comment says; English, as the code is. */
	readonly about: string;
	/** What goes in with a call; what comes with an event. */
	readonly params: string;
	/** What comes while a call runs; empty for nothing, and for events. */
	readonly progress: string;
	/** What a call ends with; empty for events. */
	readonly result: string;
}

export interface ProtocolReference {
	readonly calls: readonly ReferenceRow[];
	readonly events: readonly ReferenceRow[];
	readonly errors: readonly { readonly code: string; readonly about: string }[];
	/** The types that those name, as they stand in the source. */
	readonly types: readonly { readonly name: string; readonly code: string }[];
}

const id = 'virtual:protocol-reference';

const source = (name: string) => new URL(`../lib/embed/${name}.ts`, import.meta.url);

export function protocolReference(): Plugin {
	return {
		name: 'ponder:protocol-reference',
		resolveId: (asked) => (asked === id ? `\0${id}` : null),
		load: (asked) => {
			if (asked !== `\0${id}`) return null;
			const text = (name: string) => readFileSync(source(name), 'utf8');
			const reference = readReference(text('protocol'), text('errors'));
			return `export const reference = ${JSON.stringify(reference)};`;
		}
	};
}

/** @param protocol the source of `src/lib/embed/protocol.ts`; `errors`: that of `errors.ts`. Throws where a table is missing. */
export function readReference(protocol: string, errors: string): ProtocolReference {
	const file = parse('protocol.ts', protocol);
	const calls = tableOf(file, 'EmbedCalls').map((row) => callRow(row, file));
	const events = tableOf(file, 'EmbedEvents').map((row) => eventRow(row, file));
	const named = [...calls, ...events].flatMap(({ params, progress, result }) => [params, progress, result]);
	return { calls, events, errors: errorsIn(parse('errors.ts', errors)), types: typesNamed(file, named) };
}

function parse(name: string, text: string): ts.SourceFile {
	return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
}

function tableOf(file: ts.SourceFile, name: string): readonly ts.PropertySignature[] {
	const table = file.statements.find(
		(statement): statement is ts.InterfaceDeclaration =>
			ts.isInterfaceDeclaration(statement) && statement.name.text === name
	);
	if (table === undefined) throw new Error(`The protocol has no table ${name}.`);
	return table.members.filter(ts.isPropertySignature);
}

function callRow(row: ts.PropertySignature, file: ts.SourceFile): ReferenceRow {
	const { type } = row;
	if (type === undefined || !ts.isTypeLiteralNode(type)) throw new Error('A call is a row of three types.');
	const part = (name: string) => {
		const member = type.members.find((one) => one.name?.getText(file) === name);
		return member && ts.isPropertySignature(member) ? typeText(member.type, file) : '';
	};
	const [params, progress, result] = [part('params'), part('progress'), part('result')];
	return { name: row.name.getText(file), about: aboutOf(row), params, progress, result };
}

function eventRow(row: ts.PropertySignature, file: ts.SourceFile): ReferenceRow {
	const params = typeText(row.type, file);
	return { name: row.name.getText(file), about: aboutOf(row), params, progress: '', result: '' };
}

/** In one line; empty where there is nothing to say. */
function typeText(type: ts.TypeNode | undefined, file: ts.SourceFile): string {
	const text = ts
		.createPrinter({ removeComments: true })
		.printNode(
			ts.EmitHint.Unspecified,
			type ?? ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword),
			file
		)
		.replaceAll('readonly ', '')
		.replace(/\s+/g, ' ')
		.replaceAll('; }', ' }');
	return ['never', 'null', 'NoParams'].includes(text) ? '' : text;
}

function aboutOf(node: ts.Node): string {
	return ts
		.getJSDocCommentsAndTags(node)
		.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
		.join(' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** The elements of the list of codes, each with the comment before it. */
function errorsIn(file: ts.SourceFile): ProtocolReference['errors'] {
	const found: { code: string; about: string }[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isArrayLiteralExpression(node)) {
			for (const element of node.elements.filter(ts.isStringLiteral)) {
				const comments = ts.getLeadingCommentRanges(file.text, element.pos) ?? [];
				const last = comments.findLast(({ pos, end }) => file.text.slice(pos, end).startsWith('/**'));
				const about = last ? file.text.slice(last.pos + 3, last.end - 2).trim() : '';
				found.push({ code: element.text, about });
			}
		} else ts.forEachChild(node, visit);
	};
	visit(file);
	if (found.length === 0) throw new Error('There is no list of error codes.');
	return found;
}

/** Those that the texts name and those that these name in turn, in the order of the source. */
function typesNamed(file: ts.SourceFile, texts: readonly string[]): ProtocolReference['types'] {
	const declared = file.statements.filter(
		(statement) => ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
	);
	const wanted = new Set<string>();
	const want = (text: string): void => {
		for (const declaration of declared) {
			const { text: name } = declaration.name;
			if (wanted.has(name) || !new RegExp(`\\b${name}\\b`).test(text)) continue;
			wanted.add(name);
			want(declaration.getText(file).replace(/^[^{=]*/, ''));
		}
	};
	texts.forEach(want);
	return declared
		.filter(({ name }) => wanted.has(name.text))
		.map((declaration) => ({
			name: declaration.name.text,
			code: declaration.getText(file).replace(/^export /, '')
		}));
}
