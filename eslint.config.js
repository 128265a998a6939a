/** Lint: typescript-eslint's strictest set, Svelte's, and the laws of this repository. */
import js from '@eslint/js';
import { defineConfig, globalIgnores, includeIgnoreFile } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-eslint';
import { importDirection, rooms } from './scripts/lint/import-direction.js';
import svelteConfig from './svelte.config.js';

const engine = rooms.slice(0, rooms.indexOf('ui')).map((room) => `src/lib/${room}/**/*.ts`);
const tests = ['**/*.test.ts', '**/{rule,evidence}-tester.ts', 'tests/**'];

/** What a worker and Node both have. Everything else that a page has is unknown to the engine. */
const shared = new Set([
	'AbortController',
	'AbortSignal',
	'Blob',
	'CompressionStream',
	'DecompressionStream',
	'Intl',
	'ReadableStream',
	'TextDecoder',
	'TextEncoder',
	'URL',
	'URLSearchParams',
	'atob',
	'btoa',
	'clearTimeout',
	'performance',
	'queueMicrotask',
	'setTimeout',
	'structuredClone'
]);
const foreign = Object.keys({ ...globals.browser, ...globals.node })
	.filter((name) => !shared.has(name))
	.filter((name) => !(name in globals.builtin));

export default defineConfig(
	includeIgnoreFile(fileURLToPath(new URL('.gitignore', import.meta.url))),
	// Published bytes, and docs sites with packages of their own.
	globalIgnores(['static/embed', 'tests/hosts/*/']),
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	ts.configs.stylisticTypeChecked,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				tsconfigRootDir: import.meta.dirname
			},
			globals: { ...globals.browser, ...globals.node }
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		plugins: { clinic: { rules: { 'import-direction': importDirection } } },
		rules: {
			// TypeScript knows which names there are.
			'no-undef': 'off',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ disallowTypeAnnotations: false, fixStyle: 'inline-type-imports' }
			],
			'clinic/import-direction': 'error',
			'no-restricted-syntax': [
				'error',
				{ selector: 'ExportDefaultDeclaration', message: 'Exports have names here' }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		// The types of `./$types` are not to be had here: svelte-check, which knows them, looks at types in components.
		rules: Object.fromEntries(
			['argument', 'assignment', 'call', 'member-access', 'return']
				.map((kind) => `@typescript-eslint/no-unsafe-${kind}`)
				.concat('@typescript-eslint/restrict-plus-operands')
				.map((rule) => [rule, 'off'])
		)
	},
	{
		files: engine,
		ignores: tests,
		rules: { 'no-restricted-globals': ['error', ...foreign] }
	},
	{
		files: ['src/lib/analysis/worker.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				...foreign.filter((name) => name !== 'addEventListener' && name !== 'postMessage')
			]
		}
	},
	{
		files: tests,
		rules: {
			'clinic/import-direction': 'off',
			// `expect.stringContaining(…)` and its like are `any` by their own types.
			'@typescript-eslint/no-unsafe-assignment': 'off'
		}
	},
	{
		// What a tool reads has the form that the tool wants.
		files: ['*.config.{js,ts}', 'src/app.d.ts'],
		rules: { 'no-restricted-syntax': 'off' }
	},
	{
		// What snippets import belongs to their readers: `tsc -p src/content/snippets` looks at types there.
		files: ['static/**', 'scripts/lint/**', 'src/content/snippets/**'],
		extends: [ts.configs.disableTypeChecked]
	}
);
