/**
 * Builds each widget as a script and a style that fit into one file, for `/embed/<id>/`.
 *
 * `import { islands } from 'virtual:embeds'` gives, for the id of each widget, the classic script that
 * wakes the prerendered markup and the style that goes with it. The route writes the page around them.
 */
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { minify, type CompressOptions } from 'terser';
import { build, runnerImport, type Plugin } from 'vite';
import { parameters } from '../src/lib/embed/parameters.ts';
import type { WidgetSpec } from '../src/lib/embed/spec.ts';
import config from '../svelte.config.js';
import { lean } from './lean.ts';
import { named } from './named.ts';
import { withoutUnreadTokens } from './tokens.ts';
import { workers } from './workers.ts';

/** Pages and islands have a weight to keep: the slower minifier saves some hundred bytes each. */
export const smallest: { minify: 'terser'; terserOptions: { ecma: 2020; compress: CompressOptions } } = {
	minify: 'terser',
	terserOptions: {
		ecma: 2020,
		compress: {
			ecma: 2020,
			passes: 5,
			unsafe_arrows: true,
			inline: 1,
			keep_fargs: false,
			pure_funcs: ['Symbol']
		}
	}
};

/** No component is of the old kind, so the runtime need not know it. */
export const lighter = { runes: true } as const;

const name = 'virtual:embeds';
const room = resolve('src/lib/widgets');
const alias = { $lib: resolve('src/lib') };

/** `sim/range.ts` where nothing can be out of its range. */
export const unchecked = `${[
	'within',
	'wholeWithin',
	'atLeast',
	'above',
	'finite',
	'strictlyBetween',
	'oneOf'
]
	.map((check) => `export const ${check} = () => {};`)
	.join('')}export function refuse() { throw RangeError(); }`;

/** A widget is a folder with a `spec.ts`; its component has the same name: tipping-map is TippingMap.svelte. */
export function widgets(): string[] {
	return readdirSync(room, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && readdirSync(resolve(room, entry.name)).includes('spec.ts'))
		.map((entry) => entry.name);
}

/** Whether its script may find itself in a worker, where there is nothing to wake. */
function sendsOut(id: string): boolean {
	const folder = resolve(room, id);
	return readdirSync(folder).some((file) =>
		readFileSync(resolve(folder, file), 'utf8').includes('$lib/runs/pool')
	);
}

export function componentName(id: string): string {
	return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

interface Built {
	script: string;
	style: string;
}

/** The head of a function that does nothing but refuse what is out of range. */
const looksThrough = /^export function check\w+\([^)]*\): void \{/gm;

async function island(id: string): Promise<Built> {
	const entry = `virtual:island/${id}`;
	const names = new Set<string>();
	const result = await build({
		configFile: false,
		logLevel: 'warn',
		mode: 'production',
		resolve: { alias },
		plugins: [
			{
				name: 'island',
				resolveId: (source) => (source === entry ? `\0${entry}` : null),
				load: (source) =>
					source === `\0${entry}`
						? `import '/src/app.css';
import { wake } from '$lib/embed/island.ts';
import { spec } from '$lib/widgets/${id}/spec.ts';
import Widget from '$lib/widgets/${id}/${componentName(id)}.svelte';
import Predict from '$lib/widgets/Predict.svelte';
${sendsOut(id) ? 'if (globalThis.document) ' : ''}wake(spec, Widget, Predict);`
						: null
			},
			{
				name: 'unsaid',
				enforce: 'pre',
				// Who gives the engine its numbers here is the address, which has held them to their ranges.
				load: (id) => (id.endsWith('/sim/range.ts') ? unchecked : null),
				transform(code, id) {
					// Written in the head of the file; nobody reads it from the script.
					if (id.endsWith('/spec.ts')) return code.replace(/(\bdescription:\s*)'[^'\n]*'/, "$1''");
					// Nor do whole settings need to be looked through again.
					return /\/sim\/(?:[\w-]+\/)?[\w-]+\.ts$/.test(id) ? code.replace(looksThrough, '$& return;') : null;
				}
			},
			svelte({
				configFile: false,
				preprocess: vitePreprocess(),
				compilerOptions: { ...config.compilerOptions, ...lighter, fragments: 'tree', dev: false }
			}),
			workers('itself'),
			lean('made'),
			named(names)
		],
		build: {
			write: false,
			modulePreload: false,
			cssCodeSplit: false,
			...smallest,
			rolldownOptions: {
				input: entry,
				output: { format: 'iife', codeSplitting: false },
				// Svelte's base class for custom elements counts as a side effect, and nothing here uses it.
				// The engine computes when it is asked, and only then.
				treeshake: {
					moduleSideEffects: (module) => !/\/custom-element\.js$|\/lib\/(sim|learn)\/.*\.ts$/.test(module)
				}
			}
		}
	});
	if (!('output' in result)) throw new Error(`the island ${id} was not built`);
	let script = '';
	let style = '';
	for (const file of result.output) {
		if (file.type === 'chunk') script += file.code;
		else if (file.fileName.endsWith('.css')) style += String(file.source);
	}
	return {
		script: await again({ script, style }, id, names),
		style: withoutUnreadTokens(style.trim(), script)
	};
}

/** What messages say, to the page around and from it. */
const spoken =
	'type v event widget model query height values seed stage t results id command ok problems by sentinel src context message value secret'.split(
		' '
	);

/**
 * Once joined, a script has some more to give: fields get short names, but for those that something outside spells:
 * an address its inputs, a message its parts, the page its data, attributes and classes; and what stands in quotes.
 */
async function again({ script, style }: Built, id: string, inPage: Iterable<string>): Promise<string> {
	const { module } = await runnerImport<{ spec: WidgetSpec }>(resolve(room, id, 'spec.ts'), {
		configFile: false,
		resolve: { alias }
	});
	const quoted = [...script.matchAll(/(["'`])([A-Za-z_$][\w$]*)\1/g)].map(([, , name]) => name!);
	const inMarkup = [...`${script}${style}`.matchAll(/\bdata-([a-z]+)/g)].map(([, name]) => name!);
	const inAddress = [...Object.keys(parameters), ...Object.keys(module.spec.inputs)];
	const reserved = [...quoted, ...inMarkup, ...inPage, ...spoken, ...inAddress];
	const { compress } = smallest.terserOptions;
	const { code } = await minify(script, {
		compress,
		mangle: { toplevel: true, properties: { regex: /^[a-z]/, reserved, keep_quoted: true } }
	});
	return (code ?? script).trim();
}

export function embeds(): Plugin {
	return {
		name: 'unwind-embeds',
		resolveId: (source) => (source === name ? `\0${name}` : null),
		async load(source) {
			if (source !== `\0${name}`) return null;
			const islands = await Promise.all(widgets().map(async (id) => [id, await island(id)] as const));
			return `export const islands = ${JSON.stringify(Object.fromEntries(islands))};`;
		}
	};
}
