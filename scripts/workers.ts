/**
 * How a page starts a worker: `import open from 'virtual:worker/<name>'` gives a function that starts
 * `src/lib/runs/<name>.worker.ts`, or throws where nobody may.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const prefix = 'virtual:worker/';
const pathOf = (name: string) => resolve('src/lib/runs', `${name}.worker.ts`);

/** What the script of a page, of a file that stands alone, or of the site while it is developed says. */
const says = {
	/** A script of its own beside the page's, sharing the engine with it. */
	beside: (name: string, emit: (path: string, name: string) => string) =>
		`export default () => new Worker(import.meta.ROLLUP_FILE_URL_${emit(pathOf(name), `worker-${name}`)}, { type: 'module' });`,
	/** The file's own script once more: there is no other, and a second engine would double the file. */
	itself: (name: string) => `import ${JSON.stringify(pathOf(name))};
const own = globalThis.document && document.currentScript;
export default () => new Worker(URL.createObjectURL(new Blob([own.textContent])));`,
	developed: (name: string) => `import Open from ${JSON.stringify(`${pathOf(name)}?worker`)};
export default () => new Open();`,
	nowhere: () => `export default () => { throw new Error('no workers here'); };`
} as const;

/** @param how `site`: while developing, a worker; in the site's own build, whose pages run no such script, none */
export function workers(how: 'beside' | 'itself' | 'site'): Plugin {
	let serving = false;
	return {
		name: 'unwind-workers',
		configResolved({ command, mode }) {
			serving = command === 'serve' && mode !== 'test';
		},
		resolveId: (source) => (source.startsWith(prefix) ? `\0${source}` : null),
		load(source, options) {
			if (!source.startsWith(`\0${prefix}`)) return null;
			const name = source.slice(prefix.length + 1);
			if (how === 'itself') return says.itself(name);
			if (how === 'beside')
				return says.beside(name, (id, name) => this.emitFile({ type: 'chunk', id, name }));
			return serving && !options?.ssr ? says.developed(name) : says.nowhere();
		}
	};
}
