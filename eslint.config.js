/** House rules for code. What Prettier settles (layout) and the rooms test settles (imports) is not repeated here. */
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const unused = { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' };

export default defineConfig(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'static/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	ts.configs.strict,
	ts.configs.stylistic,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': ['error', unused],
			// An index that a loop has just checked is clearer with `!` than with a branch that cannot happen.
			'@typescript-eslint/no-non-null-assertion': 'off',
			// TypeScript knows which names exist.
			'no-undef': 'off',
			'@typescript-eslint/no-empty-function': 'off',
			'no-console': 'error',
			eqeqeq: ['error', 'always'],
			'object-shorthand': 'error',
			'prefer-template': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		rules: {
			// Relative links keep the build relocatable; the build's own link check reads every one of them.
			'svelte/no-navigation-without-resolve': 'off',
			// A Map that is only looked things up in has nothing to react to.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		// A promise that nobody waits for hides its failure: checked where a project file gives the types.
		files: ['src/**/*.ts', 'tests/**/*.ts'],
		ignores: ['src/lib/sim/**'],
		languageOptions: { parserOptions: { projectService: true } },
		rules: { '@typescript-eslint/no-floating-promises': 'error' }
	},
	{
		// Published coefficients are quoted digit for digit.
		files: ['src/lib/sim/**', 'tests/sim/**'],
		rules: { 'no-loss-of-precision': 'off' }
	},
	{
		// Playwright reads a fixture's needs off the pattern, also when there are none.
		files: ['tests/browser/**', 'tests/engines/**'],
		rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] }
	},
	{
		// Commands for people at a terminal speak to it.
		files: ['scripts/**', 'bench/**', 'tests/build/**'],
		rules: { 'no-console': 'off' }
	}
);
