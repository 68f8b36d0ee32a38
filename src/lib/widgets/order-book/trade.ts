/** What the controls say, as one order of the engine. */
import type { Values } from '$lib/embed/spec';
import { baseMarket, baseScenario, profileWithDepth, walk, type Venue, type Walk } from '$lib/sim';
import type { spec } from './spec.ts';

export interface Trade {
	/** USD at the price before. */
	readonly size: number;
	readonly venue: Venue;
	readonly walk: Walk;
	/** Between best bid and best ask, over the price. */
	readonly spread: number;
	/** Seconds. */
	readonly halfLife: number;
}

/** What part of a weekday's orders stand: assumed. */
const standing = { weekday: 1, 'weekend-75': 0.75, weekend: 0.5, 'weekend-25': 0.25 };

export function tradeOf(values: Values<typeof spec.inputs>): Trade {
	const { size, depth, makers, side, day, refill, permanent } = values;
	const price = baseMarket.startPrice;
	const thickness = (1 - makers) * standing[day];
	const profile = profileWithDepth(baseMarket.profile, depth, price);
	const venue = { profile, price, thickness, permanentShare: permanent };
	return {
		size,
		venue,
		walk: walk(venue, side, size / price),
		spread: baseScenario.calmSpread / thickness,
		halfLife: refill
	};
}
