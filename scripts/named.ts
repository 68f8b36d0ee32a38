/**
 * The names that Svelte writes into a page: attributes, classes and styles. In a compiled component they are fields
 * of objects like any other, so whoever shortens fields has to know them.
 */
import type { Plugin } from 'vite';

/** Functions of Svelte's runtime that read an object's fields as such names. */
const readers = /^(?:from_(?:tree|svg|mathml)|set_class|set_style|clsx|attribute_effect|set_attributes)$/;

/** As much of a node of ESTree as is looked at. */
interface Node {
	readonly type: string;
	readonly callee?: { readonly property?: { readonly name?: string } };
	readonly computed?: boolean;
	readonly key?: { readonly name?: string; readonly value?: string };
}

/** The names in a syntax tree; in all of it, once inside a call that reads them. */
export function namesIn(tree: unknown, inside = false): string[] {
	if (typeof tree !== 'object' || tree === null) return [];
	const { type, callee, computed, key } = tree as Node;
	const reads = inside || (type === 'CallExpression' && readers.test(callee?.property?.name ?? ''));
	const own = inside && type === 'Property' && !computed ? [key?.name ?? key?.value ?? ''] : [];
	return [...own, ...Object.values(tree).flatMap((part) => namesIn(part, reads))];
}

/** Adds the names of every component that is compiled. */
export function named(names: Set<string>): Plugin {
	return {
		name: 'unwind-named',
		transform: {
			order: 'post',
			handler(code, id) {
				if (id.endsWith('.svelte')) for (const name of namesIn(this.parse(code))) names.add(name);
				return null;
			}
		}
	};
}
