/**
 * The dependency arrow (ARCHITECTURE.md) as a lint rule: each folder lists all that it may import, and why no more.
 * Every way of naming a module counts: import, export from, import(), type imports, and new URL(…, import.meta.url).
 */
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @typedef {object} Layer
 * @property {string} folder
 * @property {readonly string[]} imports folders or files of ours it may import, besides itself
 * @property {readonly string[]} packages packages and Kit modules it may import, their subpaths included
 * @property {string} why
 */

/** @type {readonly Layer[]} */
export const layers = [
	{
		folder: 'src/lib/qwen3',
		imports: [],
		packages: [],
		why: 'qwen3 is what is known about the model family: pure, imports nothing.'
	},
	{
		folder: 'src/lib/boundary',
		imports: [],
		packages: [],
		why: 'boundary carries any table of calls between two realms: it knows none of them.'
	},
	{
		folder: 'src/lib/engine',
		imports: [
			'src/lib/boundary',
			'src/lib/qwen3',
			'workers/inference/inference.jspi.worker.ts',
			'workers/inference/inference.asyncify.worker.ts'
		],
		packages: [],
		why: 'engine is the contract between two realms: no Svelte, no DOM, nothing above it.'
	},
	{
		folder: 'src/lib/attachments',
		imports: ['src/lib/boundary', 'workers/pdf/pdf.worker.ts'],
		packages: [],
		why: 'attachments is what can be attached and how it is read, and the contract with the realm that reads PDFs: no Svelte, and it knows no message.'
	},
	{
		folder: 'src/lib/storage',
		imports: [
			'src/lib/attachments/attachment.ts',
			'src/lib/engine/protocol.ts',
			'src/lib/engine/errors.ts',
			'src/lib/qwen3'
		],
		packages: ['idb'],
		why: 'storage serves every realm: no Svelte, and of the engine and of what is attached only their types.'
	},
	{
		folder: 'src/lib/download',
		imports: ['src/lib/boundary', 'src/lib/storage', 'src/lib/qwen3', 'workers/download/download.worker.ts'],
		packages: [],
		why: 'download is the contract with the realm that talks to model hubs: no Svelte, no DOM, nothing above it.'
	},
	{
		folder: 'src/lib/transfer',
		imports: [
			'src/lib/boundary',
			'src/lib/storage',
			'src/lib/qwen3',
			'src/lib/attachments/attachment.ts',
			'src/lib/attachments/decode.ts',
			'src/lib/attachments/kinds.ts',
			'src/lib/attachments/limits.ts',
			'src/lib/engine/protocol.ts',
			'src/lib/engine/errors.ts',
			'src/lib/chat/tree.ts',
			'workers/transfer/transfer.worker.ts'
		],
		packages: [],
		why: 'transfer is the formats of files, and the contract with the realm that reads and writes them: pure, no Svelte; of chat its tree of messages alone, of what is attached what names and tidies it.'
	},
	{
		folder: 'src/lib/embed',
		imports: ['src/lib/qwen3'],
		packages: [],
		why: 'embed is the contract between a host page and the frame: pure, shared by both; of Ponder it knows what is known of the models.'
	},
	{
		folder: 'src/widget',
		imports: ['src/lib/embed', 'src/lib/i18n/locale.ts'],
		packages: [],
		why: 'widget is the script that other people’s pages load: small, and all that it shares with Ponder is the contract, and which languages there are.'
	},
	{
		folder: 'src/lib/ui',
		imports: ['src/lib/search/fold.ts'],
		packages: ['svelte'],
		why: 'ui knows nothing of chat: it is given its words and its data. A name is found as a text is.'
	},
	{
		folder: 'src/lib/i18n',
		imports: [
			'src/lib/attachments/attachment.ts',
			'src/lib/attachments/errors.ts',
			'src/lib/download/errors.ts',
			'src/lib/download/protocol.ts',
			'src/lib/engine/errors.ts',
			'src/lib/engine/protocol.ts',
			'src/lib/frame/errors.ts',
			'src/lib/storage/errors.ts',
			'src/lib/transfer/errors.ts',
			'src/lib/transfer/protocol.ts'
		],
		packages: ['svelte'],
		why: 'i18n holds words; of what lies below it needs the codes alone.'
	},
	{
		folder: 'src/lib/policy',
		imports: [],
		packages: [],
		why: 'policy is one table of headers, for the service worker, the build and the servers alike: pure, imports nothing.'
	},
	{
		folder: 'src/lib/pwa',
		imports: [
			'src/lib/boundary/script-url.ts',
			'src/lib/library/platform.ts',
			'src/lib/ui',
			'src/lib/i18n',
			'src/lib/qwen3'
		],
		packages: ['svelte', '$app', 'workbox-window'],
		why: 'pwa is the page’s side of the service worker and of being installed: it is given the draft it fills.'
	},
	{
		folder: 'src/service-worker',
		imports: [
			'src/lib/pwa/messages.ts',
			'src/lib/pwa/cache-name.ts',
			'src/lib/pwa/share-store.ts',
			'src/lib/pwa/share-target.ts',
			'src/lib/embed/allow-list-path.ts',
			'src/lib/policy'
		],
		packages: ['workbox-core', 'workbox-precaching', 'workbox-routing'],
		why: 'the service worker shares with the page what both must agree on: messages, policy, where shares wait, which file says who may frame it.'
	},
	{
		folder: 'src/boot',
		imports: [
			'src/lib/i18n/boot-words-path.ts',
			'src/lib/i18n/en/boot.ts',
			'src/lib/i18n/en/sandboxed.ts',
			'src/lib/i18n/first-locale.ts',
			'src/lib/i18n/locale.ts',
			'src/lib/i18n/sandboxed-words.ts',
			'src/lib/pwa/cache-name.ts',
			'src/lib/pwa/install-offer.ts',
			'src/lib/pwa/start-signal.ts'
		],
		packages: [],
		why: 'boot helps where the app does not start: of it, only names, words and the place of an offer that comes early.'
	},
	{
		folder: 'src/build',
		imports: [
			'src/lib/policy',
			'src/lib/i18n/boot-words.ts',
			'src/lib/i18n/boot-words-path.ts',
			'src/lib/i18n/en/sandboxed.ts',
			'src/service-worker/app-files.ts',
			'src/boot',
			'src/widget'
		],
		packages: ['node:crypto', 'node:fs', 'node:path', 'typescript', 'vite'],
		why: 'build runs in Node while and after the app is built: it cuts files in parts, and tells service worker and hosts of all.'
	},
	{
		folder: 'src/lib/highlight',
		imports: ['src/lib/boundary', 'workers/highlight/highlight.worker.ts'],
		packages: [],
		why: 'highlight is the contract with the realm that finds what is what in code: no Svelte, no DOM, nothing above it.'
	},
	{
		folder: 'src/lib/markdown',
		imports: ['src/lib/ui', 'src/lib/i18n', 'src/lib/highlight'],
		packages: ['svelte', 'character-entities', 'katex'],
		why: 'markdown turns text into safe nodes and knows nothing of who wrote it.'
	},
	{
		folder: 'src/lib/library',
		imports: [
			'src/lib/ui',
			'src/lib/i18n',
			'src/lib/boundary',
			'src/lib/download',
			'src/lib/engine/protocol.ts',
			'src/lib/storage',
			'src/lib/qwen3'
		],
		packages: ['svelte', '$app'],
		why: 'library is what is kept on this device and how it gets here; running it is model’s.'
	},
	{
		folder: 'src/lib/search',
		imports: [],
		packages: [],
		why: 'search is texts and what finds them: pure, it knows neither conversations nor where they are kept.'
	},
	{
		folder: 'src/lib/silence',
		imports: [
			'src/lib/pwa/ask.ts',
			'src/lib/pwa/messages.ts',
			'src/lib/pwa/protection.svelte.ts',
			'src/lib/boundary/client.ts',
			'src/lib/download/protocol.ts',
			'src/lib/ui',
			'src/lib/i18n'
		],
		packages: ['svelte'],
		why: 'silence lists requests: it hears of them from whoever makes or passes them, and makes none.'
	},
	{
		folder: 'src/lib/model',
		imports: [
			'src/lib/library',
			'src/lib/ui',
			'src/lib/i18n',
			'src/lib/engine',
			'src/lib/storage',
			'src/lib/qwen3'
		],
		packages: ['svelte', '$app'],
		why: 'model speaks to the engine through src/lib/engine alone, and chat stands on it.'
	},
	{
		folder: 'src/lib/chat',
		imports: [
			'src/lib/attachments',
			'src/lib/model',
			'src/lib/markdown',
			'src/lib/ui',
			'src/lib/i18n',
			'src/lib/engine',
			'src/lib/search/excerpt.ts',
			'src/lib/storage',
			'src/lib/qwen3'
		],
		packages: ['svelte', '$app'],
		why: 'chat speaks to the engine through src/lib/engine alone, and to the disk through storage. What was found is shown where search says that it stands.'
	},
	{
		folder: 'src/lib/settings',
		imports: [
			'src/lib/ui',
			'src/lib/transfer',
			'src/lib/storage',
			'src/lib/i18n',
			'src/lib/engine/protocol.ts',
			'src/lib/engine/errors.ts',
			'src/lib/qwen3'
		],
		packages: ['svelte', '$app', 'virtual:about'],
		why: 'settings are what the person chose, and the page on which they do; whoever needs one is given it.'
	},
	{
		folder: 'src/lib/embedding',
		imports: ['src/lib/embed', 'src/lib/i18n', 'src/lib/qwen3', 'src/lib/ui'],
		packages: ['svelte', 'virtual:protocol-reference'],
		why: 'embedding is the page for people who write hosts: it shows the contract, and is no part of the frame.'
	},
	{
		folder: 'src/lib/frame',
		imports: [
			'src/lib/app/later-library.svelte.ts',
			'src/lib/boundary',
			'src/lib/chat',
			'src/lib/download/errors.ts',
			'src/lib/embed',
			'src/lib/engine',
			'src/lib/i18n',
			'src/lib/library',
			'src/lib/model',
			'src/lib/pwa/named-model.ts',
			'src/lib/pwa/protection.svelte.ts',
			'src/lib/qwen3',
			'src/lib/settings/settings.svelte.ts',
			'src/lib/storage',
			'src/lib/ui',
			'workers/weights/weights.worker.ts'
		],
		packages: ['svelte', '$app'],
		why: 'frame puts the chat in other people’s pages together, from the same parts as app; of the person’s own app it opens nothing.'
	},
	{
		folder: 'src/lib/app',
		imports: ['src/lib'],
		packages: ['svelte', '$app'],
		why: 'app puts the parts together once; it reaches neither the engine’s realm nor a package below.'
	},
	{
		folder: 'src/routes',
		imports: ['src/lib'],
		packages: ['svelte', '$app', '@sveltejs/kit', 'virtual:about'],
		why: 'routes compose what src/lib offers; they reach neither the engine’s realm nor a package below.'
	},
	{
		folder: 'workers/download',
		imports: ['src/lib/boundary', 'src/lib/download', 'src/lib/storage', 'src/lib/qwen3'],
		packages: ['@huggingface/hub', 'hash-wasm', 'idb'],
		why: 'the download realm talks to hubs and to storage: it knows no model and no page.'
	},
	{
		folder: 'workers/transfer',
		imports: ['src/lib/boundary', 'src/lib/transfer', 'src/lib/storage', 'src/lib/qwen3'],
		packages: [],
		why: 'the transfer realm reads and writes files of conversations: it knows no model and no page.'
	},
	{
		folder: 'workers/pdf',
		imports: ['src/lib/boundary', 'src/lib/attachments'],
		packages: ['pdfjs-dist', 'virtual:character-maps'],
		why: 'the pdf realm turns PDFs into text: it knows neither messages nor where they are kept.'
	},
	{
		folder: 'workers/weights',
		imports: [
			'src/lib/boundary',
			'src/lib/download/errors.ts',
			'src/lib/frame/own-site-protocol.ts',
			'src/lib/storage'
		],
		packages: [],
		why: 'the weights realm reads what the download realm wrote, for frames: it writes and fetches nothing.'
	},
	{
		folder: 'workers/highlight',
		imports: ['src/lib/boundary', 'src/lib/highlight'],
		packages: ['highlight.js'],
		why: 'the highlighting realm is given code and gives back what is what in it: it knows no page, and stores and fetches nothing.'
	},
	{
		folder: 'workers/inference',
		imports: ['src/lib/boundary', 'src/lib/engine', 'src/lib/storage', 'src/lib/qwen3'],
		packages: ['@huggingface/transformers', 'onnxruntime-web'],
		why: 'inference runs off the page: boundary, engine, storage and qwen3 are all it shares with it.'
	}
];

/** @type {import('eslint').Rule.RuleModule} */
export const arrow = {
	meta: {
		type: 'problem',
		docs: { description: 'hold the dependency arrow' },
		schema: [],
		messages: { forbidden: '{{folder}} may not import {{target}}: {{why}}' }
	},
	create(context) {
		const layer = layerOf(relative(root, context.filename).split(sep).join('/'));
		if (!layer) return {};
		/** @param {unknown} source */
		const check = (source) => {
			const target = literalOf(source);
			if (target === undefined || isAllowed(layer, resolveTarget(target, context.filename))) return;
			const { folder, why } = layer;
			context.report({
				node: /** @type {import('eslint').Rule.Node} */ (source),
				messageId: 'forbidden',
				data: { folder, target, why }
			});
		};
		return {
			ImportDeclaration: (node) => check(node.source),
			ExportNamedDeclaration: (node) => check(node.source),
			ExportAllDeclaration: (node) => check(node.source),
			ImportExpression: (node) => check(node.source),
			TSImportType: (/** @type {{ source?: unknown }} */ node) => check(node.source),
			NewExpression: ({ callee, arguments: [address, base] }) => {
				const isUrl = callee.type === 'Identifier' && callee.name === 'URL' && base !== undefined;
				if (isUrl && context.sourceCode.getText(base) === 'import.meta.url') check(address);
			}
		};
	}
};

/** @param {string} path from the project's folder */
function layerOf(path) {
	return layers.find((layer) => isWithin(path, layer.folder));
}

/**
 * @param {string} path
 * @param {string} folder a folder, or a file
 */
function isWithin(path, folder) {
	return path === folder || path.startsWith(`${folder}/`);
}

/** @param {unknown} node */
function literalOf(node) {
	const { value } = /** @type {{ value?: unknown }} */ (node ?? {});
	return typeof value === 'string' ? value : undefined;
}

/**
 * @param {string} target as it stands in the source
 * @param {string} importer path of the file it stands in
 * @returns {{ path: string } | { package: string }}
 */
function resolveTarget(target, importer) {
	const name = target.replace(/\?.*$/, '');
	const ours = /** @type {const} */ ([
		['#lib/', 'src/lib/'],
		['$lib/', 'src/lib/'],
		['#inference/', 'workers/inference/'],
		['#download/', 'workers/download/'],
		['#transfer/', 'workers/transfer/'],
		['#highlight/', 'workers/highlight/'],
		['#pdf/', 'workers/pdf/']
	]).find(([alias]) => name.startsWith(alias));
	if (ours) return { path: ours[1] + name.slice(ours[0].length) };
	if (!name.startsWith('.')) return { package: name };
	return {
		path: relative(root, resolve(dirname(importer), name))
			.split(sep)
			.join('/')
	};
}

/**
 * @param {Layer} layer
 * @param {{ path: string } | { package: string }} target
 */
function isAllowed(layer, target) {
	if ('package' in target) return layer.packages.some((name) => isWithin(target.package, name));
	return [layer.folder, ...layer.imports].some((folder) => isWithin(target.path, folder));
}
