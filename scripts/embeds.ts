/**
 * Builds each widget as a script and a style that fit into one file, for `/embed/<id>/`.
 *
 * `import { islands } from 'virtual:embeds'` gives, for the id of each widget, the classic script that
 * wakes the prerendered markup and the style that goes with it. The route writes the page around them.
 */
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { minify, type CompressOptions } from 'terser';
import { build, type Plugin } from 'vite';
import config from '../svelte.config.js';
import { lean } from './lean.ts';

/** Pages and islands have a weight to keep: the slower minifier saves some hundred bytes each. */
export const smallest: { minify: 'terser'; terserOptions: { ecma: 2020; compress: CompressOptions } } = {
	minify: 'terser',
	terserOptions: {
		ecma: 2020,
		compress: { ecma: 2020, passes: 3, unsafe_arrows: true, inline: 1, pure_funcs: ['Symbol'] }
	}
};

/** No component is of the old kind, so the runtime need not know it. */
export const lighter = { runes: true } as const;

const name = 'virtual:embeds';
const room = resolve('src/lib/widgets');

/** A widget is a folder with a `spec.ts`; its component has the same name: tipping-map is TippingMap.svelte. */
export function widgets(): string[] {
	return readdirSync(room, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && readdirSync(resolve(room, entry.name)).includes('spec.ts'))
		.map((entry) => entry.name);
}

export function componentName(id: string): string {
	return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

async function island(id: string): Promise<{ script: string; style: string }> {
	const entry = `virtual:island/${id}`;
	const result = await build({
		configFile: false,
		logLevel: 'warn',
		mode: 'production',
		resolve: { alias: { $lib: resolve('src/lib') } },
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
wake(spec, Widget);`
						: null
			},
			{
				// Written in the head of the file; nobody reads it from the script.
				name: 'description',
				enforce: 'pre',
				transform: (code, id) =>
					id.endsWith('/spec.ts') ? code.replace(/(\bdescription:\s*)'[^'\n]*'/, "$1''") : null
			},
			svelte({
				configFile: false,
				preprocess: vitePreprocess(),
				compilerOptions: { ...config.compilerOptions, ...lighter, fragments: 'tree', dev: false }
			}),
			lean()
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
				treeshake: { moduleSideEffects: (module) => !module.endsWith('/custom-element.js') }
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
	return { script: (await again(script)).trim(), style: style.trim() };
}

/** Fields that code reads by name alone, never by a computed key or from outside: the whole script may rename them. */
const inner =
	/^(?:bankruptcyPrice|bankruptcyValue|closeHedged|closeWinning|closedAt|closedCoins|closedWinning|cumulativeCoins|bidEnds|deleverage|deleveragedInAll|dropLast|eatenTo|firstWave|forcedCoins|forcedProceeds|fromDrop|initialCoins|lastWave|nextCoins|onSale|othersPay|ownersLose|pathLeft|pathRight|positionEnds|positionsClosed|soldBefore|soldTo|stopDrop|toDrop|unsoldCoins|extremeTick|firstRanked|firstTicks|fundPaid|fundShort|hedgedCoins|hedgedRealised|keptEnd|keptPart|lastActive|lookAhead|makersCash|makersCoins|openCoins|rankAt|rankings|reprice|settleable|tradedCoins|tradedNotional|triggeredAt)$/;

/** Once joined, a script has a few hundred bytes more to give. */
async function again(script: string): Promise<string> {
	const { compress } = smallest.terserOptions;
	const { code } = await minify(script, {
		compress: { ...compress, keep_fargs: false },
		mangle: { toplevel: true, properties: { regex: inner } }
	});
	return code ?? script;
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
