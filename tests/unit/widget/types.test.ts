/** The types that are shipped are those of the code, and need nothing but what a browser has. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { sizes, tokensPerMinute } from '#lib/embed/bounds.ts';
import type { EmbedErrorCode } from '#lib/embed/errors.ts';
import type * as Protocol from '#lib/embed/protocol.ts';
import type * as Public from '../../../src/widget/public.ts';

const shipped = readFileSync(new URL('../../../src/widget/public.ts', import.meta.url), 'utf8');

/** A page's own code, as its author would write it. */
const page = `
import { ponder } from './widget';
const chat = document.querySelector('ponder-chat');
if (chat) {
	chat.addEventListener('ponder-state', ({ detail }) => console.log(detail.modelName?.length));
	chat.addEventListener('click', ({ clientX }) => console.log(clientX));
	void chat.open({ focus: false }).then(() => chat.setDraft('Hello'));
}
async function ask(): Promise<string> {
	const messages = [{ role: 'user', content: 'Hello' }] as const;
	let text = '';
	for await (const chunk of await ponder.chat.completions.create({ messages, stream: true })) {
		text += chunk.choices[0]?.delta.content ?? '';
	}
	const whole = await globalThis.ponder.chat.completions.create({ messages });
	return text + whole.choices[0]?.message.content + whole.usage.total_tokens;
}
void ask();
`;

/** What the compiler says of a page's code beside the shipped types. */
function complaints(code: string): readonly string[] {
	const folder = mkdtempSync(join(tmpdir(), 'ponder-types-'));
	try {
		writeFileSync(join(folder, 'widget.d.ts'), shipped);
		writeFileSync(join(folder, 'page.ts'), code);
		const program = ts.createProgram([join(folder, 'page.ts')], {
			strict: true,
			noUncheckedIndexedAccess: true,
			noEmit: true,
			types: [],
			target: ts.ScriptTarget.ES2022,
			module: ts.ModuleKind.ESNext,
			moduleResolution: ts.ModuleResolutionKind.Bundler,
			lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts']
		});
		return ts
			.getPreEmitDiagnostics(program)
			.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

describe('the shipped types', () => {
	it('compile beside a page’s own code, strictly', () => {
		expect(complaints(page)).toEqual([]);
	});

	it.each([
		[
			'an unknown event’s detail',
			`document.querySelector('ponder-chat')!.addEventListener('ponder-state', ({ detail }) => detail.nothing);`
		],
		['a draft that is no text', `void document.querySelector('ponder-chat')!.setDraft(7);`],
		['a parameter that is refused', `void ponder.chat.completions.create({ messages: [], tools: [] });`]
	])('find %s', (_, code) => {
		expect(complaints(`import { ponder } from './widget'; void ponder; ${code}`)).toHaveLength(1);
	});

	it('and the README name the limits that are held', () => {
		const readme = readFileSync(new URL('../../../src/widget/README.md', import.meta.url), 'utf8');
		const written = (count: number) => count.toLocaleString('en');
		expect(shipped).toContain(`at most ${written(sizes.draft)} letters`);
		expect(shipped).toContain(`At most ${written(sizes.pageTitle)} letters`);
		expect(shipped).toContain(`At most ${written(sizes.pageText)} letters`);
		expect(readme).toContain(`${written(tokensPerMinute)} tokens a minute`);
	});

	it('are those of the protocol', () => {
		expectTypeOf<Public.PonderErrorCode>().toEqualTypeOf<EmbedErrorCode>();
		expectTypeOf<Public.ConsentState>().toEqualTypeOf<Protocol.ConsentState>();
		expectTypeOf<Public.FrameState>().toEqualTypeOf<Protocol.FrameState>();
		expectTypeOf<Public.AnswerEvent>().toEqualTypeOf<Protocol.AnswerEvent>();
		expectTypeOf<Public.FinishReason>().toEqualTypeOf<Protocol.FinishReason>();
		expectTypeOf<Public.PageContext>().toEqualTypeOf<Protocol.PageContext>();
		// `tsc -p tests` holds those; this one, that nothing is imported to hold them by.
		expect(shipped).not.toMatch(/^import|import\(/m);
	});
});
