import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The dependency arrow (ARCHITECTURE.md): what a folder may not import, and why. A folder not named here
 * may import anything below it.
 * @type {{ files: string[], forbids: { group: string[], why: string }[] }[]}
 */
const arrow = [
	{
		files: ['src/lib/qwen3/**'],
		forbids: [
			{
				group: ['#lib/*', '#inference/*', '../*', '$app/*'],
				why: 'qwen3 is what is known about the model family: pure, imports nothing.'
			}
		]
	},
	{
		files: ['src/lib/engine/**'],
		forbids: [
			{
				group: [
					'#lib/!(qwen3)/**',
					'#lib/chat/**',
					'#lib/model/**',
					'#lib/ui/**',
					'#lib/i18n/**',
					'#lib/storage/**',
					'#lib/markdown/**',
					'$app/*',
					'svelte',
					'svelte/*',
					'*.svelte'
				],
				why: 'engine is the contract between two realms: no Svelte, no DOM, nothing above it.'
			}
		]
	},
	{
		files: ['src/lib/storage/**'],
		forbids: [
			{
				group: [
					'#lib/chat/**',
					'#lib/model/**',
					'#lib/ui/**',
					'#lib/i18n/**',
					'#lib/markdown/**',
					'#lib/engine/!(protocol.ts|errors.ts)',
					'$app/*',
					'svelte',
					'svelte/*',
					'*.svelte'
				],
				why: 'storage serves every realm: no Svelte, and of the engine only its types.'
			}
		]
	},
	{
		files: ['src/lib/ui/**'],
		forbids: [
			{
				group: [
					'#lib/chat/**',
					'#lib/model/**',
					'#lib/engine/**',
					'#lib/storage/**',
					'#lib/markdown/**',
					'#lib/qwen3/**',
					'#lib/i18n/**'
				],
				why: 'ui knows nothing of chat: it is given its words and its data.'
			}
		]
	},
	{
		files: ['src/lib/i18n/**'],
		forbids: [
			{
				group: [
					'#lib/chat/**',
					'#lib/model/**',
					'#lib/ui/**',
					'#lib/storage/**',
					'#lib/markdown/**',
					'#lib/engine/!(errors.ts|protocol.ts)'
				],
				why: 'i18n holds words; of the engine it needs the error codes alone.'
			}
		]
	},
	{
		files: ['src/lib/markdown/**'],
		forbids: [
			{
				group: ['#lib/chat/**', '#lib/model/**', '#lib/engine/**', '#lib/storage/**'],
				why: 'markdown turns text into safe nodes and knows nothing of who wrote it.'
			}
		]
	},
	{
		files: ['src/lib/chat/**', 'src/lib/model/**'],
		forbids: [
			{
				group: ['#inference/**', '**/workers/**', '@huggingface/*', 'onnxruntime-web*'],
				why: 'the page speaks to the engine through src/lib/engine alone.'
			}
		]
	},
	{
		files: ['src/routes/**'],
		forbids: [
			{
				group: ['#inference/**', '**/workers/**', '@huggingface/*', 'onnxruntime-web*', 'idb'],
				why: 'routes compose chat, model and ui; they do not reach below.'
			}
		]
	},
	{
		files: ['workers/**'],
		forbids: [
			{
				group: [
					'#lib/chat/**',
					'#lib/model/**',
					'#lib/ui/**',
					'#lib/i18n/**',
					'#lib/markdown/**',
					'$app/*',
					'svelte',
					'svelte/*',
					'*.svelte'
				],
				why: 'workers run off the page: engine, storage and qwen3 are all they share with it.'
			}
		]
	}
];

const arrowRules = arrow.map(({ files, forbids }) => ({
	files,
	rules: {
		'no-restricted-imports': [
			'error',
			{ patterns: forbids.map(({ group, why }) => ({ group, message: why })) }
		]
	}
}));

export default ts.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'node_modules/',
			'static/',
			'tests/.output/',
			'tests/bench/models/',
			'tests/tiny-qwen3/.runs/'
		]
	},
	js.configs.recommended,
	...ts.configs.recommendedTypeChecked,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser },
			parserOptions: {
				projectService: { allowDefaultProject: ['*.js', '*.ts'] },
				extraFileExtensions: ['.svelte'],
				tsconfigRootDir: import.meta.dirname
			}
		},
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			// Parameters of overridden or contract methods may go unused without a trace of async.
			'@typescript-eslint/require-await': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: { 'svelte/no-at-html-tags': 'error' }
	},
	{
		files: ['**/*.js', '**/*.mjs'],
		...ts.configs.disableTypeChecked,
		languageOptions: { globals: { ...globals.node } }
	},
	...arrowRules
);
