/**
 * Builds `/embed/v1.js`, the one script that other people's pages run: `import { loader } from 'virtual:loader'` gives
 * its text. It is made apart from everything else, since it has a kilobyte to keep to and nothing to share.
 */
import { resolve } from 'node:path';
import { minify } from 'terser';
import { build, type Plugin } from 'vite';
import { smallest } from './embeds.ts';

const name = 'virtual:loader';

/** The text of the classic script. */
export async function loader(): Promise<string> {
	const result = await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		mode: 'production',
		build: {
			write: false,
			modulePreload: false,
			...smallest,
			target: 'es2022',
			rolldownOptions: {
				input: resolve('src/lib/embed/loader/index.ts'),
				output: { format: 'iife', codeSplitting: false }
			}
		}
	});
	if (!('output' in result)) throw new Error('the loader was not built');
	const [script] = result.output;
	const { code } = await minify(script.code, { ...smallest.terserOptions, ecma: 2020, toplevel: true });
	if (!code) throw new Error('the loader came out empty');
	return code;
}

export function loaderScript(): Plugin {
	return {
		name: 'unwind-loader',
		resolveId: (source) => (source === name ? `\0${name}` : null),
		load: async (source) =>
			source === `\0${name}` ? `export const loader = ${JSON.stringify(await loader())};` : null
	};
}
