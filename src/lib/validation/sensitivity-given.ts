/** What a page's server computed, handed to the picture in its text, so that no browser computes it again while developing. */
import { getContext, setContext } from 'svelte';
import { sensitivity, type Sensitivity } from './sensitivity.ts';

const key = Symbol.for('unwind.sensitivity');

/** Called by a page whose text may show it. */
export function giveSensitivity(computed: Sensitivity | undefined): void {
	setContext(key, computed);
}

/** What the page gave, else computed here. */
export function givenSensitivity(): Sensitivity {
	return getContext<Sensitivity | undefined>(key) ?? sensitivity();
}
