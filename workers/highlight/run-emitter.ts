/** Takes from highlight.js what it finds, as runs instead of the HTML that it would make. */
import type { Emitter } from 'highlight.js';
import { tokenKinds, type Runs, type TokenKind } from '#lib/highlight/protocol.ts';

/** Which kind a scope is shown as: by its whole name, else by its first part. Scopes that are not listed have no colour. */
const kindByScope: Readonly<Record<string, TokenKind>> = {
	comment: 'comment',
	quote: 'comment',
	keyword: 'keyword',
	'selector-tag': 'keyword',
	'template-tag': 'keyword',
	name: 'keyword',
	section: 'name',
	string: 'string',
	regexp: 'string',
	link: 'string',
	'meta.string': 'string',
	'char.escape': 'number',
	number: 'number',
	literal: 'number',
	symbol: 'number',
	bullet: 'number',
	type: 'type',
	class: 'type',
	'title.class': 'type',
	built_in: 'type',
	'selector-class': 'type',
	'selector-id': 'type',
	title: 'name',
	'title.function': 'name',
	'variable.language': 'keyword',
	'template-variable': 'attribute',
	variable: 'attribute',
	attr: 'attribute',
	attribute: 'attribute',
	property: 'attribute',
	'selector-attr': 'attribute',
	'selector-pseudo': 'attribute',
	code: 'string',
	meta: 'meta',
	doctag: 'meta',
	addition: 'addition',
	deletion: 'deletion'
};

/** A kind's index plus 1; 0 for none. */
function kindOf(scope: string): number {
	const kind = kindByScope[scope] ?? kindByScope[scope.replace(/\..*/, '')];
	return kind === undefined ? 0 : tokenKinds.indexOf(kind) + 1;
}

export class RunEmitter implements Emitter {
	/** As in `Runs`. */
	readonly #pairs: number[] = [];
	/** Of the scopes that are open: the innermost that has a colour is seen. */
	readonly #open: number[] = [];
	#end = 0;

	addText(text: string): void {
		this.#add(this.#end + text.length, this.#open.at(-1) ?? 0);
	}

	startScope(scope: string): void {
		this.#open.push(kindOf(scope) || (this.#open.at(-1) ?? 0));
	}

	endScope(): void {
		this.#open.pop();
	}

	/** What `startScope` was called before; a mode is still begun and ended by this name. */
	openNode(scope: string): void {
		this.startScope(scope);
	}

	closeNode(): void {
		this.endScope();
	}

	/** What another language found in a part: it has no colour where that one has none. */
	__addSublanguage(emitter: Emitter): void {
		// Every emitter is made by this class: highlight.js is configured with it.
		const { runs } = emitter as RunEmitter;
		const start = this.#end;
		for (let index = 0; index < runs.length; index += 2) {
			this.#add(start + (runs[index] ?? 0), runs[index + 1] ?? 0);
		}
	}

	/** Nothing is left open that matters. */
	finalize(): void {
		this.#open.length = 0;
	}

	/** Nobody asks for it. */
	toHTML(): string {
		return '';
	}

	get runs(): Runs {
		return Uint32Array.from(this.#pairs);
	}

	#add(end: number, kind: number): void {
		if (end === this.#end) return;
		this.#end = end;
		if (this.#pairs.at(-1) === kind) this.#pairs[this.#pairs.length - 2] = end;
		else this.#pairs.push(end, kind);
	}
}
