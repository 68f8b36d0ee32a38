/** Where an exhibit stands: as a page of its own, or inside a text. */
import { getContext, setContext } from 'svelte';

/** Rank of an exhibit's heading: 1 where the exhibit is the page. */
export type Heading = 1 | 2;

const key = 'unwind-heading';

/** The element that holds an island's prerendered markup. */
export const frameId = 'unwind';

/** From `/embed/<id>/` to the front page. */
export const islandRoot = '../../';

/** Tells the exhibit inside that it is the page. */
export function standAlone(): void {
	setContext<Heading>(key, 1);
}

/** The rank of the heading here. */
export function headingHere(): Heading {
	return getContext<Heading | undefined>(key) ?? 2;
}
