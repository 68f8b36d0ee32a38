/** Where the curve can be taken hold of. */
import { tenth } from '$lib/chart/scale';
import type { Plot } from './layouts.ts';
import { shareReaching, sizeReachedBy, type Law } from './law.ts';

export interface Held {
	readonly x: number;
	readonly y: number;
}

/** Rare enough that the curves stand well apart, common enough that every one comes down to it or ends above. */
const share = 0.03;

/** At the size that three cascades in a hundred reach; where more close the whole market, at its end. */
export function heldAt(law: Law, { x, y }: Plot): Held {
	const size = sizeReachedBy(law, share);
	const ends = size >= law.market;
	return { x: tenth(x(size)), y: tenth(y(ends ? shareReaching(law, law.market) : share)) };
}
