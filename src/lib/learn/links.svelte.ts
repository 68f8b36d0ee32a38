/**
 * What exhibits of one page share by name: `link="crash"` on a bet and on two widgets makes them show the
 * same crash, with the reader's bet in it. Without a provider every exhibit is on its own.
 */

import { getContext, setContext } from 'svelte';

const key = Symbol.for('unwind.links');

export class Link {
	/** Inputs by their names in the address; a change replaces them all. */
	values: Readonly<Record<string, number | string>> = $state.raw({});
	/** The locked guess, in the units of what was guessed; null before there is one. */
	bet: number | null = $state.raw(null);
}

/** Called once by the page whose exhibits may share. */
export function provideLinks(): void {
	setContext(key, new Map<string, Link>());
}

/** The link of that name on this page, the same object for everyone who asks; a private one without a name or page. */
export function shareLink(name?: string): Link {
	const links = name ? getContext<Map<string, Link> | undefined>(key) : undefined;
	if (!name || !links) return new Link();
	const known = links.get(name) ?? new Link();
	links.set(name, known);
	return known;
}
