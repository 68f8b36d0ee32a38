/**
 * Builds the engine for others: `import { script, types } from 'virtual:engine'` gives the text of `/engine.js`, one
 * module that needs no other, and of `/engine.d.ts`, its types with their comments. Everything of `src/lib/sim/index.ts` is
 * in both, and the checks of arguments stay in.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { modelVersion } from '../src/lib/sim/index.ts';

const name = 'virtual:engine';
const entry = 'src/lib/sim/index.ts';

/** What a copy of either file says about itself, far from the site. */
function head(): string {
	const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
	const licence = /^MIT License\n[^]*?^SOFTWARE\.$/m.exec(readFileSync('LICENSE', 'utf8'))?.[0];
	if (!licence) throw new Error('LICENSE holds no MIT License that ends in "SOFTWARE."');
	const lines = [
		`Unwind ${version}, the engine. Model version ${modelVersion}.`,
		'What it computes, and how to use it: ./model/ beside this file, where it was published.',
		'',
		...licence.split('\n')
	];
	return `/*!\n${lines.map((text) => ` * ${text}`.trimEnd()).join('\n')}\n */\n`;
}

/** The text of the module. */
export async function engineScript(): Promise<string> {
	const result = await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		mode: 'production',
		build: {
			write: false,
			modulePreload: false,
			target: 'es2022',
			minify: 'terser',
			terserOptions: { ecma: 2020, module: true, keep_classnames: true, format: { comments: false } },
			rolldownOptions: {
				input: resolve(entry),
				preserveEntrySignatures: 'strict',
				output: { format: 'es', codeSplitting: false }
			}
		}
	});
	if (!('output' in result)) throw new Error('the engine was not built');
	const [{ code }, ...others] = result.output;
	if (others.length > 0) throw new Error('the engine came out as more than one file');
	return head() + code;
}

/** The text of its types. */
export async function engineTypes(): Promise<string> {
	// Brings a compiler with it: only who builds waits for that.
	const { generateDtsBundle } = await import('dts-bundle-generator');
	const [types] = generateDtsBundle(
		[{ filePath: entry, output: { noBanner: true, exportReferencedTypes: false } }],
		{ preferredConfigPath: 'src/lib/sim/tsconfig.json' }
	);
	if (!types) throw new Error('the engine’s types came out empty');
	return head() + types;
}

export function engineForOthers(): Plugin {
	return {
		name: 'unwind-engine',
		resolveId: (source) => (source === name ? `\0${name}` : null),
		async load(source) {
			if (source !== `\0${name}`) return null;
			const files = { script: await engineScript(), types: await engineTypes() };
			return `export const { script, types } = ${JSON.stringify(files)};`;
		}
	};
}
