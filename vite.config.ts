import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { contentCheck } from './scripts/content.mjs';
import { embeds } from './scripts/embeds.ts';
import { engineForOthers } from './scripts/engine.ts';
import { islands } from './scripts/islands.ts';
import { later } from './scripts/later.ts';
import { loaderScript } from './scripts/loader.ts';
import { workers } from './scripts/workers.ts';

/** Components mounted in a document: everything else, server rendering included, runs as plain Node. */
const inDocument = 'tests/{chart,controls,learn,widgets,embed,picture,share}/**/*.test.ts';

export default defineConfig({
	plugins: [
		contentCheck(),
		embeds(),
		islands(),
		later('with the text'),
		loaderScript(),
		engineForOthers(),
		workers('site'),
		sveltekit()
	],
	build: {
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						// One style sheet, linked by every page: a page must look finished before any script asks for more.
						{ name: 'style', test: /[?&]type=style|\.css$/ }
					]
				}
			}
		}
	},
	server: { fs: { allow: ['content', 'static'] } },
	test: {
		expect: { requireAssertions: true },
		// A test that is slow on a busy machine has not failed: only one that hangs has.
		testTimeout: 120_000,
		hookTimeout: 120_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/browser/**', 'tests/build/**', '**/*.ssr.test.ts', inDocument]
				}
			},
			{
				extends: true,
				test: { name: 'server', include: ['tests/**/*.ssr.test.ts'] }
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'document',
					environment: 'jsdom',
					include: [inDocument],
					exclude: ['**/*.ssr.test.ts']
				}
			},
			{
				extends: true,
				test: { name: 'build', include: ['tests/build/**/*.test.ts'] }
			}
		]
	}
});
