/**
 * A lesson names its exhibits by their components. In the page each stands inside `Later.svelte`, which wakes it when it
 * comes near the screen. While developing they stand as they are.
 */
import type { Plugin } from 'vite';

const exhibit = /(?:^\$lib|\/src\/lib)\/widgets\/[^/]+\/[A-Z]\w*\.svelte$/;
const prefix = '\0later:';

export function later(): Plugin {
	let dev = false;
	return {
		name: 'unwind-later',
		enforce: 'pre',
		configResolved({ command }) {
			dev = command === 'serve';
		},
		resolveId: (source, importer) =>
			!dev && importer?.endsWith('.md') && exhibit.test(source) ? `${prefix}${source}.js` : null,
		load: (id) =>
			id.startsWith(prefix)
				? `import Later from '$lib/widgets/Later.svelte';
import Widget from '${id.slice(prefix.length, -'.js'.length)}';
export default (anchor, props) => Later(anchor, { Widget, props });`
				: null
	};
}
