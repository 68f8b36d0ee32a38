/** Where an exhibit stands: the way to the site's front page, and the rank of its heading. */
import { getContext, setContext } from 'svelte';

export interface Place {
	/** The path of the front page, relative or absolute, ending in `/`: the site has no fixed base. */
	readonly root: string;
	/** 1 where the exhibit is the page, 2 inside a text. */
	readonly heading: 1 | 2;
}

const key = 'unwind-place';

/** The element that holds an island's prerendered markup. */
export const frameId = 'unwind';

/** From `/embed/<id>/` to the front page. */
export const islandRoot = '../../';

/** Tells everything inside where it stands. */
export function standAt(place: Place): void {
	setContext(key, place);
}

/** Where this component stands. */
export function placeHere(): Place {
	return getContext<Place | undefined>(key) ?? { root: './', heading: 2 };
}
