/**
 * A lesson names its exhibits by their components. In the page each stands inside `Later.svelte`, which wakes it when it
 * comes near the screen; the script of the text fetches an exhibit's own only then. While developing they stand as they are.
 */
import type { Plugin } from 'vite';

const exhibit = /(?:^\$lib|\/src\/lib)\/widgets\/[^/]+\/[A-Z]\w*\.svelte$/;
const prefix = '\0later:';

/** @param script whether exhibits are part of what is built, as where pages are written, or scripts of their own */
export function later(script: 'with the text' | 'of its own'): Plugin {
	let dev = false;
	return {
		name: 'unwind-later',
		enforce: 'pre',
		configResolved({ command }) {
			dev = command === 'serve';
		},
		resolveId: (source, importer) =>
			!dev && importer?.endsWith('.md') && exhibit.test(source) ? `${prefix}${source}.js` : null,
		load(id) {
			if (!id.startsWith(prefix)) return null;
			const widget = id.slice(prefix.length, -'.js'.length);
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
