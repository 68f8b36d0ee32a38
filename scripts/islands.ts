/**
 * Builds the scripts that wake the moving part of a page: the front page's first screen and its
 * path of lessons, a lesson's text, a page of reference where something moves in it, a widget.
 *
 * `import { files, chunks } from 'virtual:islands'` gives, by the name of an island, the addresses of its script and of
 * what that needs, and the text of every file by its name. While developing there are none: the framework wakes pages.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import config from '../svelte.config.js';
import { componentName, lighter, smallest, unchecked, widgets } from './embeds.ts';
import { later } from './later.ts';
import { lean } from './lean.ts';
import { workers } from './workers.ts';

const name = 'virtual:islands';
const entryPrefix = 'virtual:wake/';
const folder = 'scripts';

/** Values come with the page. */
const carriedOnly = `export const factValue = (name) => { throw new RangeError(name + ' must come with the page'); };`;

/**
 * Most of what a page fetches runs at once, and browsers that read this line make it ready beside the page's own work:
 * https://v8.dev/blog/explicit-compile-hints
 */
const hint = '//# allFunctionsCalledOnLoad';

/** A chunk of these parts of the library, without what they import. */
function part(name: string, test: RegExp) {
	return [{ name, test: new RegExp(`src/lib/(${test.source})`), includeDependenciesRecursively: false }];
}

/** A page of reference in which something moves. */
const movesIn = /'\$lib\/(?:widgets\/|learn\/(?:Bet|Progress|Question)\.svelte')/;

/** What an island's own script says, by the island's name. */
function entries(): Record<string, string> {
	const site = '/src/routes/(site)';
	const lessons = readdirSync('content/lessons').filter((file) => file.endsWith('.md'));
	const moving = readdirSync('content').filter(
		(file) => file.endsWith('.md') && movesIn.test(readFileSync(`content/${file}`, 'utf8'))
	);
	return {
		front: `
import Front from '${site}/Front.svelte';
import Opening from '$lib/widgets/cascade/Opening.svelte';
wakeIsland(Front, { Opening });`,
		path: `
import Path from '${site}/Path.svelte';
wakeIsland(Path, {}, 'path');`,
		...Object.fromEntries(
			moving.map((file) => [
				`page-${file.replace(/\.md$/, '')}`,
				`
import Text from '${site}/[page]/Text.svelte';
import Body from '/content/${file}';
wakeIsland(Text, { Body });`
			])
		),
		...Object.fromEntries(
			lessons.map((file) => [
				`lesson-${file.replace(/^\d+-|\.md$/g, '')}`,
				`
import Lesson from '${site}/lessons/[slug]/Lesson.svelte';
import Body from '/content/lessons/${file}';
wakeIsland(Lesson, { Body });`
			])
		),
		...Object.fromEntries(
			widgets().map((id) => [
				`widget-${id}`,
				`
import Alone from '${site}/widgets/Alone.svelte';
import { spec } from '$lib/widgets/${id}/spec.ts';
import Predict from '$lib/widgets/Predict.svelte';
import Widget from '$lib/widgets/${id}/${componentName(id)}.svelte';
wakeIsland(Alone, { spec, Widget, Predict });`
			])
		)
	};
}

async function built() {
	const code = entries();
	const result = await build({
		configFile: false,
		// A worker's script stands beside the one that starts it, wherever the site does.
		base: './',
		logLevel: 'warn',
		mode: 'production',
		resolve: { alias: { $lib: resolve('src/lib') } },
		plugins: [
			{
				name: 'unwind-wake',
				resolveId: (source) => (source.startsWith(entryPrefix) ? `\0${source}` : null),
				load: (source) =>
					source.startsWith(`\0${entryPrefix}`)
						? `import { wakeIsland } from '$lib/embed/wake-island.ts';${code[source.slice(entryPrefix.length + 1)]}`
						: source.endsWith('/sim/range.ts')
							? unchecked
							: source.endsWith('/learn/values.ts')
								? carriedOnly
								: null
			},
			later('of its own'),
			workers('beside'),
			svelte({
				configFile: false,
				extensions: config.extensions,
				preprocess: config.preprocess,
				compilerOptions: { ...config.compilerOptions, ...lighter, dev: false }
			}),
			lean('found')
		],
		build: {
			write: false,
			modulePreload: false,
			// Pages link their styles themselves: a script that is fetched later asks for none.
			cssCodeSplit: false,
			...smallest,
			rolldownOptions: {
				input: Object.fromEntries(Object.keys(code).map((island) => [island, entryPrefix + island])),
				output: {
					format: 'es',
					entryFileNames: '[name]-[hash].js',
					chunkFileNames: '[name]-[hash].js',
					codeSplitting: {
						// What every page needs weighs less in few files than in twenty.
						groups: [
							{
								name: 'base',
								test: /node_modules\/(svelte|esm-env)|src\/lib\/(learn\/(memory|reading)\.|controls\/(seen|Button)\.)/
							},
							// All stand in one index, and few exhibits need decisions, several assets, fortunes, everybody else, or tables.
							...part('engine-decisions', /sim\/decisions\//),
							...part(
								'engine-assets',
								/sim\/(assets|contagion|fire-sales|spectral|cholesky|effective-bets|realised)/
							),
							...part('engine-fortunes', /sim\/(bets|fortunes|growth|instalments|price-path|rebalancing)/),
							...part('engine-crowd', /sim\/(crowd\/|episode)/),
							...part('engine-tables', /sim\/(tiers-|scenarios|branching|fingerprint|byte-hash)/),
							...part('engine', /sim\/|chart|format|learn\/(carry|links|root)/),
							...part(
								'shared',
								/widgets\/(?!data|csv|directions|heights|index)[a-z-]+(\.svelte)?\.ts|runs\/slices/
							),
							{
								name: 'exhibit',
								test: /src\/lib\/(widgets\/(?!Predict)[A-Z]|controls\/(Slider|Choice|Playback|Speed|clock))/
							}
						]
					}
				},
				// The engine computes when it is asked, and only then.
				treeshake: {
					moduleSideEffects: (module) => !/\/custom-element\.js$|\/lib\/(sim|learn)\/.*\.ts$/.test(module)
				}
			}
		}
	});
	if (!('output' in result)) throw new Error('the islands were not built');
	const parts = result.output.filter((file) => file.type === 'chunk');
	const needs = (file: string, found: Set<string> = new Set()): Set<string> => {
		for (const part of parts.find(({ fileName }) => fileName === file)?.imports ?? []) {
			if (!found.has(part)) needs(part, found.add(part));
		}
		return found;
	};
	const address = (file: string) => `${folder}/${file}`;
	const files = parts
		.filter((part) => part.isEntry)
		.map((part) => [
			part.name,
			{ script: address(part.fileName), needs: [...needs(part.fileName)].map(address) }
		]);
	return {
		files: Object.fromEntries(files),
		chunks: Object.fromEntries(parts.map(({ fileName, code }) => [fileName, `${hint}\n${code}`]))
	};
}

export function islands(): Plugin {
	let dev = false;
	return {
		name: 'unwind-islands',
		configResolved({ command }) {
			dev = command === 'serve';
		},
		resolveId: (source) => (source === name ? `\0${name}` : null),
		async load(source) {
			if (source !== `\0${name}`) return null;
			const { files, chunks } = dev ? { files: {}, chunks: {} } : await built();
			return `export const files = ${JSON.stringify(files)};\nexport const chunks = ${JSON.stringify(chunks)};`;
		}
	};
}
