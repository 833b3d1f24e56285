import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { arrow } from './tests/lint/arrow.mjs';
import { noStyleAttribute } from './tests/lint/no-style-attribute.mjs';
import { visibleText } from './tests/lint/visible-text.mjs';

const ponder = {
	rules: { arrow, 'no-style-attribute': noStyleAttribute, 'visible-text': visibleText }
};

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
				projectService: { allowDefaultProject: ['*.js'] },
				extraFileExtensions: ['.svelte'],
				tsconfigRootDir: import.meta.dirname
			}
		},
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			// A default that is there on purpose answers for the rest.
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			],
			// `typeof import('…')` names what is only ever imported at run time.
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
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
	{
		files: ['src/**', 'workers/**'],
		plugins: { ponder },
		rules: { 'ponder/arrow': 'error' }
	},
	{
		files: ['src/**/*.svelte'],
		rules: { 'ponder/no-style-attribute': 'error', 'ponder/visible-text': 'error' }
	}
);
