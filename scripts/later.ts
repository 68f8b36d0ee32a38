/**
 * A lesson names its exhibits by their components. In the page each stands inside `Later.svelte`, which wakes it when it
 * comes near the screen; the script of the text fetches an exhibit's own only then. While developing they are awake at once.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const exhibit = /(?:^\$lib|\/src\/lib)\/widgets\/[^/]+\/[A-Z]\w*\.svelte$/;
const prefix = '\0later:';
/** Numbers and credits in a sentence: one element each, which no script changes. */
const written = /(?:^\$lib|\/src\/lib)\/learn\/(?:Value|Source|Term)\.svelte$/;

/** @param script whether exhibits are part of what is built, as where pages are written, or scripts of their own */
export function later(script: 'with the text' | 'of its own'): Plugin {
	let dev = false;
	return {
		name: 'unwind-later',
		enforce: 'pre',
		configResolved({ command }) {
			dev = command === 'serve';
		},
		resolveId(source, importer) {
			if (!importer?.endsWith('.md')) return null;
			if (!dev && script === 'of its own' && written.test(source))
				return resolve('src/lib/learn/Still.svelte');
			return exhibit.test(source) ? `${prefix}${source}.js` : null;
		},
		load(id) {
			if (!id.startsWith(prefix)) return null;
			const widget = id.slice(prefix.length, -'.js'.length);
			if (dev)
				return `import Widget from '${widget}';
export default (anchor, { wakes, ...props }) => Widget(anchor, props);`;
			const [statement, name] =
				script === 'with the text'
					? [`import Widget from '${widget}';`, 'Widget']
					: [`const load = () => import('${widget}');`, 'load'];
			return `import Later from '$lib/widgets/Later.svelte';
${statement}
export default (anchor, props) => Later(anchor, { ${name}, props });`;
		}
	};
}
