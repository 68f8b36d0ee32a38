/** The way from a page to the site's front page: the site has no fixed base, so links inside a text ask for it. */

import { getContext, setContext } from 'svelte';

const key = Symbol.for('unwind.root');

/** @param root relative or absolute path of the front page, ending in `/` */
export function provideRoot(root: string): void {
	setContext(key, root);
}

/** What the page said; the way from a lesson where none did. */
export function rootHere(): string {
	return getContext<string | undefined>(key) ?? '../../';
}
