/** Where an exhibit stands. */
import { getContext, setContext } from 'svelte';

/**
 * Inside a text, as a page of the site, alone in a file; or `still`, the picture and the sentence that such a file shows
 * until its script has run, and where none runs.
 */
export type Standing = 'text' | 'page' | 'island' | 'still';

const key = 'unwind-standing';

/** The element that holds an island's prerendered markup. */
export const frameId = 'unwind';

/** From `/embed/<id>/` to the front page, as its markup is written. */
export const writtenRoot = '../../';

/** Tells the exhibit inside where it stands. */
export function standAs(standing: Standing): void {
	setContext(key, standing);
}

/** Where the exhibit stands. */
export function standingHere(): Standing {
	return getContext<Standing | undefined>(key) ?? 'text';
}
