/**
 * Type-checks the components used in content/, which svelte-check does not see in Markdown: every page is
 * preprocessed as the build does it, laid under .svelte-kit/content-check/, and checked there.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compile } from 'mdsvex';
import { tool } from './tool.mjs';

const folder = '.svelte-kit/content-check';

/** Returns the exit code of the check. */
export async function contentTypes() {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const pages = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.md')
	);
	for (const page of pages) {
		const markup = await compile(readFileSync(join('content', page), 'utf8'), {
			extensions: ['.md'],
			highlight: { optimise: false }
		});
		const target = join(folder, `${page}.svelte`);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, inTypeScript(markup?.code ?? ''));
	}
	writeFileSync(
		join(folder, 'tsconfig.json'),
		JSON.stringify({
			extends: '../../tsconfig.json',
			include: ['**/*.svelte', '../ambient.d.ts', '../non-ambient.d.ts', '../../src/app.d.ts'],
			exclude: []
		})
	);
	return tool('svelte-check', ['--tsconfig', join(folder, 'tsconfig.json'), '--fail-on-warnings']);
}

/**
 * Authors write plain scripts; the check reads them as TypeScript, with the front matter under today's name.
 * @param {string} markup
 */
function inTypeScript(markup) {
	return markup
		.replace('<script context="module">', '<script module lang="ts">')
		.replaceAll('<script>', '<script lang="ts">');
}
