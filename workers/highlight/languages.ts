/** The languages that have colours, and what models call them. Each is fetched when code in it is first to be shown. */
import type { LanguageFn } from 'highlight.js';

interface Language {
	readonly load: () => Promise<{ readonly default: LanguageFn }>;
	/** What else it is called, in lower case; what its file ends in, above all. */
	readonly aliases?: readonly string[];
	/** Languages that stand inside of it. */
	readonly inside?: readonly string[];
}

const languages: Readonly<Record<string, Language>> = {
	bash: {
		load: () => import('highlight.js/lib/languages/bash'),
		aliases: ['sh', 'zsh', 'shellscript', 'fish', 'ksh']
	},
	c: { load: () => import('highlight.js/lib/languages/c'), aliases: ['h'] },
	clojure: { load: () => import('highlight.js/lib/languages/clojure'), aliases: ['clj', 'cljs', 'edn'] },
	cmake: { load: () => import('highlight.js/lib/languages/cmake') },
	cpp: {
		load: () => import('highlight.js/lib/languages/cpp'),
		aliases: ['c++', 'cc', 'cxx', 'hpp', 'arduino', 'ino', 'cuda', 'cu', 'hlsl']
	},
	csharp: { load: () => import('highlight.js/lib/languages/csharp'), aliases: ['cs', 'c#'] },
	css: { load: () => import('highlight.js/lib/languages/css') },
	dart: { load: () => import('highlight.js/lib/languages/dart') },
	diff: { load: () => import('highlight.js/lib/languages/diff'), aliases: ['patch'] },
	dockerfile: {
		load: () => import('highlight.js/lib/languages/dockerfile'),
		aliases: ['docker', 'containerfile'],
		inside: ['bash']
	},
	elixir: { load: () => import('highlight.js/lib/languages/elixir'), aliases: ['ex', 'exs'] },
	erlang: { load: () => import('highlight.js/lib/languages/erlang'), aliases: ['erl'] },
	fortran: { load: () => import('highlight.js/lib/languages/fortran'), aliases: ['f90', 'f95'] },
	fsharp: { load: () => import('highlight.js/lib/languages/fsharp'), aliases: ['fs', 'f#'] },
	glsl: { load: () => import('highlight.js/lib/languages/glsl'), aliases: ['wgsl'] },
	go: { load: () => import('highlight.js/lib/languages/go'), aliases: ['golang'] },
	graphql: { load: () => import('highlight.js/lib/languages/graphql'), aliases: ['gql'] },
	groovy: { load: () => import('highlight.js/lib/languages/groovy'), aliases: ['gradle'] },
	haskell: { load: () => import('highlight.js/lib/languages/haskell'), aliases: ['hs'] },
	http: { load: () => import('highlight.js/lib/languages/http'), aliases: ['https'] },
	ini: { load: () => import('highlight.js/lib/languages/ini'), aliases: ['toml', 'conf', 'cfg', 'env'] },
	java: { load: () => import('highlight.js/lib/languages/java') },
	javascript: {
		load: () => import('highlight.js/lib/languages/javascript'),
		aliases: ['js', 'jsx', 'mjs', 'cjs', 'node'],
		inside: ['xml', 'css', 'graphql']
	},
	json: {
		load: () => import('highlight.js/lib/languages/json'),
		aliases: ['jsonc', 'json5', 'jsonl', 'ipynb']
	},
	julia: { load: () => import('highlight.js/lib/languages/julia'), aliases: ['jl'] },
	kotlin: { load: () => import('highlight.js/lib/languages/kotlin'), aliases: ['kt', 'kts'] },
	latex: { load: () => import('highlight.js/lib/languages/latex'), aliases: ['tex'] },
	less: { load: () => import('highlight.js/lib/languages/less') },
	lisp: { load: () => import('highlight.js/lib/languages/lisp'), aliases: ['elisp', 'common-lisp'] },
	lua: { load: () => import('highlight.js/lib/languages/lua') },
	makefile: { load: () => import('highlight.js/lib/languages/makefile'), aliases: ['make', 'mk'] },
	markdown: {
		load: () => import('highlight.js/lib/languages/markdown'),
		aliases: ['md', 'mdx', 'mkd'],
		inside: ['xml']
	},
	matlab: { load: () => import('highlight.js/lib/languages/matlab'), aliases: ['octave'] },
	nginx: { load: () => import('highlight.js/lib/languages/nginx') },
	nix: { load: () => import('highlight.js/lib/languages/nix') },
	objectivec: {
		load: () => import('highlight.js/lib/languages/objectivec'),
		aliases: ['objc', 'obj-c', 'objective-c', 'mm']
	},
	ocaml: { load: () => import('highlight.js/lib/languages/ocaml'), aliases: ['ml'] },
	perl: { load: () => import('highlight.js/lib/languages/perl'), aliases: ['pl'] },
	php: { load: () => import('highlight.js/lib/languages/php') },
	powershell: {
		load: () => import('highlight.js/lib/languages/powershell'),
		aliases: ['ps1', 'pwsh', 'ps']
	},
	prolog: { load: () => import('highlight.js/lib/languages/prolog') },
	protobuf: { load: () => import('highlight.js/lib/languages/protobuf'), aliases: ['proto'] },
	python: {
		load: () => import('highlight.js/lib/languages/python'),
		aliases: ['py', 'python3', 'py3', 'gyp', 'pycon']
	},
	r: { load: () => import('highlight.js/lib/languages/r'), aliases: ['rlang'] },
	ruby: { load: () => import('highlight.js/lib/languages/ruby'), aliases: ['rb', 'rake'] },
	rust: { load: () => import('highlight.js/lib/languages/rust'), aliases: ['rs'] },
	scala: { load: () => import('highlight.js/lib/languages/scala'), aliases: ['sc'] },
	scheme: { load: () => import('highlight.js/lib/languages/scheme'), aliases: ['racket'] },
	scss: { load: () => import('highlight.js/lib/languages/scss'), aliases: ['sass'] },
	shell: {
		load: () => import('highlight.js/lib/languages/shell'),
		aliases: ['console', 'shellsession', 'terminal'],
		inside: ['bash']
	},
	sql: {
		load: () => import('highlight.js/lib/languages/sql'),
		aliases: ['mysql', 'postgresql', 'postgres', 'sqlite', 'tsql', 'plsql', 'pgsql']
	},
	swift: { load: () => import('highlight.js/lib/languages/swift') },
	typescript: {
		load: () => import('highlight.js/lib/languages/typescript'),
		aliases: ['ts', 'tsx', 'mts', 'cts'],
		inside: ['xml', 'css', 'graphql']
	},
	vbnet: { load: () => import('highlight.js/lib/languages/vbnet'), aliases: ['vb', 'vba', 'basic'] },
	verilog: {
		load: () => import('highlight.js/lib/languages/verilog'),
		aliases: ['v', 'sv', 'systemverilog']
	},
	vhdl: { load: () => import('highlight.js/lib/languages/vhdl') },
	vim: { load: () => import('highlight.js/lib/languages/vim'), aliases: ['viml', 'vimscript'] },
	wasm: { load: () => import('highlight.js/lib/languages/wasm'), aliases: ['wat', 'wast'] },
	x86asm: { load: () => import('highlight.js/lib/languages/x86asm'), aliases: ['asm', 'assembly', 'nasm'] },
	xml: {
		load: () => import('highlight.js/lib/languages/xml'),
		aliases: ['html', 'xhtml', 'svg', 'rss', 'plist', 'vue', 'svelte', 'mathml'],
		inside: ['javascript', 'css']
	},
	yaml: { load: () => import('highlight.js/lib/languages/yaml'), aliases: ['yml'] }
};

const nameByAlias = new Map(
	Object.entries(languages).flatMap(([name, { aliases = [] }]) =>
		[name, ...aliases].map((alias) => [alias, name] as const)
	)
);

/** The name under which a language is known here, from what an info string says; null where it is not known. */
export function languageName(said: string): string | null {
	return nameByAlias.get(said.toLowerCase()) ?? null;
}

export interface LoadedLanguage {
	readonly name: string;
	readonly definition: LanguageFn;
}

/** Fetches a language and those that stand inside of it. `name` is one that `languageName` gives. Rejects where one cannot be had. */
export async function loadLanguage(name: string): Promise<LoadedLanguage[]> {
	const names = new Set<string>();
	const add = (one: string): void => {
		if (names.has(one)) return;
		names.add(one);
		languages[one]?.inside?.forEach(add);
	};
	add(name);
	const loaded = await Promise.all(
		[...names].map(async (one) => ({ name: one, definition: (await languages[one]?.load())?.default }))
	);
	return loaded.flatMap(({ name: one, definition }) => (definition ? [{ name: one, definition }] : []));
}
