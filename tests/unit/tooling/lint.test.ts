import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint, Linter } from 'eslint';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { arrow, layers } from '../../lint/arrow.mjs';
import { noStyleAttribute } from '../../lint/no-style-attribute.mjs';
import { visibleText } from '../../lint/visible-text.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const linter = new Linter({ configType: 'flat', cwd: root });
const rules = { arrow, 'visible-text': visibleText, 'no-style-attribute': noStyleAttribute };
const config = [
	{
		files: ['**/*.ts'],
		languageOptions: { parser: ts.parser },
		plugins: { ponder: { rules } },
		rules: { 'ponder/arrow': 'error' as const }
	},
	...svelte.configs.base,
	{
		files: ['**/*.svelte'],
		languageOptions: { parserOptions: { parser: ts.parser } },
		plugins: { ponder: { rules } },
		rules: {
			'ponder/arrow': 'error' as const,
			'ponder/visible-text': 'error' as const,
			'ponder/no-style-attribute': 'error' as const
		}
	}
];

/** Lints a text as if it stood in that file; gives the rules it breaks. */
function brokenRules(path: string, text: string): (string | null)[] {
	const messages = linter.verify(text, config, { filename: `${root}${path}` });
	expect(messages.filter((message) => message.fatal)).toEqual([]);
	return messages.map((message) => message.ruleId);
}

/** Something from every folder, and from packages that only one folder may use. */
const targets = [
	'#lib/qwen3/soft-switch.ts',
	'#lib/boundary/wire.ts',
	'#lib/engine/client.ts',
	'#lib/embed/protocol.ts',
	'#lib/attachments/attachment.ts',
	'#lib/attachments/read.ts',
	'#lib/download/protocol.ts',
	'#lib/storage/database.ts',
	'#lib/transfer/zip.ts',
	'#lib/ui/Button.svelte',
	'#lib/i18n/en/core.ts',
	'#lib/highlight/protocol.ts',
	'#lib/markdown/parse.ts',
	'#lib/library/library.svelte.ts',
	'#lib/model/model.svelte.ts',
	'#lib/chat/chat.svelte.ts',
	'#lib/policy/policy.ts',
	'#lib/pwa/pwa.ts',
	'#lib/pwa/messages.ts',
	'#lib/pwa/work-mark.ts',
	'#inference/engine.ts',
	'#download/realm.ts',
	'#transfer/realm.ts',
	'#highlight/highlight.ts',
	'#pdf/read-pdf.ts',
	'svelte',
	'$app/paths',
	'idb',
	'marked',
	'katex',
	'highlight.js/lib/core',
	'@huggingface/transformers',
	'onnxruntime-web/webgpu',
	'@huggingface/hub',
	'hash-wasm',
	'pdfjs-dist/legacy/build/pdf.mjs',
	'workbox-window',
	'workbox-routing',
	'vite'
];

/** What each folder may import of `targets`, itself included; everything else must be refused. */
const allowedByFolder: Record<string, string[]> = {
	'src/lib/qwen3': ['#lib/qwen3/soft-switch.ts'],
	'src/lib/boundary': ['#lib/boundary/wire.ts'],
	'src/lib/engine': ['#lib/qwen3/soft-switch.ts', '#lib/boundary/wire.ts', '#lib/engine/client.ts'],
	'src/lib/download': [
		'#lib/qwen3/soft-switch.ts',
		'#lib/boundary/wire.ts',
		'#lib/download/protocol.ts',
		'#lib/storage/database.ts'
	],
	'src/lib/attachments': [
		'#lib/boundary/wire.ts',
		'#lib/attachments/attachment.ts',
		'#lib/attachments/read.ts'
	],
	'src/lib/storage': [
		'#lib/qwen3/soft-switch.ts',
		'#lib/attachments/attachment.ts',
		'#lib/storage/database.ts',
		'idb'
	],
	'src/lib/transfer': [
		'#lib/attachments/attachment.ts',
		'#lib/qwen3/soft-switch.ts',
		'#lib/boundary/wire.ts',
		'#lib/storage/database.ts',
		'#lib/transfer/zip.ts'
	],
	'src/lib/embed': ['#lib/qwen3/soft-switch.ts', '#lib/embed/protocol.ts'],
	'src/widget': ['#lib/embed/protocol.ts'],
	'src/lib/ui': ['#lib/ui/Button.svelte', 'svelte'],
	'src/lib/highlight': ['#lib/boundary/wire.ts', '#lib/highlight/protocol.ts'],
	'src/lib/i18n': [
		'#lib/attachments/attachment.ts',
		'#lib/i18n/en/core.ts',
		'#lib/download/protocol.ts',
		'svelte'
	],
	'src/lib/markdown': [
		'#lib/ui/Button.svelte',
		'#lib/i18n/en/core.ts',
		'#lib/highlight/protocol.ts',
		'#lib/markdown/parse.ts',
		'svelte',
		'katex'
	],
	'src/lib/library': [
		'#lib/qwen3/soft-switch.ts',
		'#lib/boundary/wire.ts',
		'#lib/download/protocol.ts',
		'#lib/storage/database.ts',
		'#lib/ui/Button.svelte',
		'#lib/i18n/en/core.ts',
		'#lib/library/library.svelte.ts',
		'svelte',
		'$app/paths'
	],
	'src/lib/model': [
		'#lib/qwen3/soft-switch.ts',
		'#lib/engine/client.ts',
		'#lib/storage/database.ts',
		'#lib/ui/Button.svelte',
		'#lib/i18n/en/core.ts',
		'#lib/library/library.svelte.ts',
		'#lib/model/model.svelte.ts',
		'svelte',
		'$app/paths'
	],
	'src/lib/chat': [
		'#lib/attachments/attachment.ts',
		'#lib/attachments/read.ts',
		'#lib/qwen3/soft-switch.ts',
		'#lib/engine/client.ts',
		'#lib/storage/database.ts',
		'#lib/ui/Button.svelte',
		'#lib/i18n/en/core.ts',
		'#lib/markdown/parse.ts',
		'#lib/model/model.svelte.ts',
		'#lib/chat/chat.svelte.ts',
		'svelte',
		'$app/paths'
	],
	'src/lib/settings': [
		'#lib/qwen3/soft-switch.ts',
		'#lib/storage/database.ts',
		'#lib/transfer/zip.ts',
		'#lib/ui/Button.svelte',
		'#lib/i18n/en/core.ts',
		'svelte',
		'$app/paths'
	],
	'src/lib/frame': [
		'#lib/qwen3/soft-switch.ts',
		'#lib/boundary/wire.ts',
		'#lib/engine/client.ts',
		'#lib/storage/database.ts',
		'#lib/embed/protocol.ts',
		'#lib/ui/Button.svelte',
		'#lib/i18n/en/core.ts',
		'#lib/library/library.svelte.ts',
		'#lib/model/model.svelte.ts',
		'#lib/chat/chat.svelte.ts',
		'svelte',
		'$app/paths'
	],
	'src/lib/embedding': [
		'#lib/qwen3/soft-switch.ts',
		'#lib/embed/protocol.ts',
		'#lib/ui/Button.svelte',
		'#lib/i18n/en/core.ts',
		'svelte'
	],
	'src/lib/search': [],
	'src/lib/silence': [
		'#lib/ui/Button.svelte',
		'#lib/i18n/en/core.ts',
		'#lib/download/protocol.ts',
		'#lib/pwa/messages.ts',
		'svelte'
	],
	'src/lib/app': [...targets.filter((target) => target.startsWith('#lib/')), 'svelte', '$app/paths'],
	'src/routes': [...targets.filter((target) => target.startsWith('#lib/')), 'svelte', '$app/paths'],
	'src/lib/policy': ['#lib/policy/policy.ts'],
	'src/lib/pwa': [
		'#lib/qwen3/soft-switch.ts',
		'$app/paths',
		'#lib/ui/Button.svelte',
		'#lib/i18n/en/core.ts',
		'#lib/pwa/pwa.ts',
		'#lib/pwa/messages.ts',
		'#lib/pwa/work-mark.ts',
		'svelte',
		'workbox-window'
	],
	'src/service-worker': ['#lib/policy/policy.ts', '#lib/pwa/messages.ts', 'workbox-routing'],
	'src/boot': [],
	'src/build': ['#lib/policy/policy.ts', 'vite'],
	'workers/download': [
		'#lib/qwen3/soft-switch.ts',
		'#lib/boundary/wire.ts',
		'#lib/download/protocol.ts',
		'#lib/storage/database.ts',
		'#download/realm.ts',
		'idb',
		'@huggingface/hub',
		'hash-wasm'
	],
	'workers/transfer': [
		'#lib/qwen3/soft-switch.ts',
		'#lib/boundary/wire.ts',
		'#lib/storage/database.ts',
		'#lib/transfer/zip.ts',
		'#transfer/realm.ts'
	],
	'workers/highlight': [
		'#lib/boundary/wire.ts',
		'#lib/highlight/protocol.ts',
		'#highlight/highlight.ts',
		'highlight.js/lib/core'
	],
	'workers/pdf': [
		'#lib/boundary/wire.ts',
		'#lib/attachments/attachment.ts',
		'#lib/attachments/read.ts',
		'#pdf/read-pdf.ts',
		'pdfjs-dist/legacy/build/pdf.mjs'
	],
	'workers/weights': ['#lib/boundary/wire.ts', '#lib/storage/database.ts'],
	'workers/inference': [
		'#lib/qwen3/soft-switch.ts',
		'#lib/boundary/wire.ts',
		'#lib/engine/client.ts',
		'#lib/storage/database.ts',
		'#inference/engine.ts',
		'@huggingface/transformers',
		'onnxruntime-web/webgpu'
	]
};

describe('the dependency arrow', () => {
	it('speaks of every folder there is', () => {
		const folders = readdirSync(`${root}src/lib`).map((name) => `src/lib/${name}`);
		expect(layers.map((layer) => layer.folder)).toEqual(expect.arrayContaining(folders));
		expect(layers.map((layer) => layer.folder).sort()).toEqual(Object.keys(allowedByFolder).sort());
	});

	it.each(Object.entries(allowedByFolder))('lets %s import no more than it says', (folder, allowed) => {
		const accepted = targets.filter(
			(target) => brokenRules(`${folder}/seeded.ts`, `import '${target}';`).length === 0
		);
		expect(accepted.sort()).toEqual([...allowed].sort());
	});

	it.each([
		['a type import', `import type { Chat } from '../chat/chat.svelte.ts'; export type A = Chat;`],
		['a type in place', `export type A = import('../chat/chat.svelte.ts').Chat;`],
		['a dynamic import', `export const later = () => import('../chat/chat.svelte.ts');`],
		['a re-export', `export { Chat } from '../chat/chat.svelte.ts';`],
		['a re-export of all', `export * from '../chat/chat.svelte.ts';`],
		['an address', `export const address = new URL('../chat/chat.svelte.ts', import.meta.url);`],
		['an address with a query', `import address from '#lib/chat/chat.svelte.ts?url'; export { address };`]
	])('refuses %s against it', (_, text) => {
		expect(brokenRules('src/lib/engine/seeded.ts', text)).toEqual(['ponder/arrow']);
	});

	it('holds in components', () => {
		const text = `<script lang="ts">import '#lib/chat/chat.svelte.ts';</script>`;
		expect(brokenRules('src/lib/ui/Seeded.svelte', text)).toEqual(['ponder/arrow']);
	});

	it('lets the page start the engine’s worker and nothing else of its realm', () => {
		const start = (file: string) =>
			`new Worker(new URL('../../../workers/inference/${file}', import.meta.url));`;
		expect(brokenRules('src/lib/engine/spawn.ts', start('inference.jspi.worker.ts'))).toEqual([]);
		expect(brokenRules('src/lib/engine/spawn.ts', start('engine.ts'))).toEqual(['ponder/arrow']);
	});
});

describe('visible words', () => {
	it.each([
		['between tags', '<p>Send</p>'],
		['in another script', '<p>发送</p>'],
		['in an attribute that is read out', '<button aria-label="Send"></button>'],
		['as the outcome of an expression', `<p>{busy ? 'Stop' : words.send}</p>`],
		['in a template', '<p title={`Thought for ${seconds}`}></p>'],
		['inside a block', '{#if busy}<p>Busy</p>{/if}']
	])('are refused %s', (_, markup) => {
		expect(brokenRules('src/lib/ui/Seeded.svelte', markup)).toContain('ponder/visible-text');
	});

	it.each([
		['words of the catalogue', '<p title={words.title}>{words.send}</p>'],
		['signs and digits', '<p>·  42 %</p>'],
		['attributes nobody reads', `<p class="note" data-state={open ? 'open' : 'closed'}></p>`],
		['code and styles', '<script lang="ts">const name = "Send";</script><style>p { color: red; }</style>']
	])('may be %s', (_, markup) => {
		expect(brokenRules('src/lib/ui/Seeded.svelte', markup)).toEqual([]);
	});
});

describe('the style attribute', () => {
	it('is refused, fixed or computed', () => {
		expect(brokenRules('src/lib/ui/Seeded.svelte', '<p style="margin: 0"></p>')).toEqual([
			'ponder/no-style-attribute'
		]);
		expect(brokenRules('src/lib/ui/Seeded.svelte', '<p style={computed}></p>')).toEqual([
			'ponder/no-style-attribute'
		]);
	});

	it('leaves the directive, which the policy allows', () => {
		expect(brokenRules('src/lib/ui/Seeded.svelte', '<p style:inline-size={size}></p>')).toEqual([]);
	});
});

describe('the configuration', () => {
	it.each([
		['src/lib/engine/protocol.ts', ['ponder/arrow', '@typescript-eslint/no-explicit-any']],
		['workers/inference/session.ts', ['ponder/arrow', '@typescript-eslint/no-floating-promises']],
		[
			'src/routes/+page.svelte',
			['ponder/arrow', 'ponder/visible-text', 'ponder/no-style-attribute', 'svelte/no-at-html-tags']
		]
	])('makes errors of the rules for %s', async (path, names) => {
		const { rules } = (await new ESLint({ cwd: root }).calculateConfigForFile(path)) as {
			rules: Record<string, [number]>;
		};
		expect(names.map((name) => rules[name]?.[0])).toEqual(names.map(() => 2));
	});
});
