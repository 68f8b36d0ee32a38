/** A run of the static book as a sweep needs it: the fall at once, the distance to the cliff if it is asked for. */
import {
	crossing,
	distanceToCliff,
	floorShare,
	fuelOf,
	keepCrowds,
	newsOf,
	profileWithDepth,
	saleTo,
	type Market
} from '$lib/sim';

/** Those of one setting: along an axis that builds none anew each is built once. */
const kept = keepCrowds(31);

/** The same numbers as `outcome`. */
export interface Crossed {
	readonly fall: number;
	/** Takes as long as many falls. */
	readonly gain: number;
}

export function playCrossing(market: Market, seed: number): Crossed {
	const { startPrice, shock, shockKind } = market;
	const crowd = kept.triggers(market, seed);
	const book = profileWithDepth(market.profile, market.depth, startPrice);
	const drop = shock * startPrice;
	const start = shockKind === 'sale' ? saleTo(book, drop) : newsOf(drop);
	const floor = startPrice * (1 - floorShare);
	const { stops } = crossing(book, fuelOf(crowd), start, floor);
	return {
		fall: stops.at(-1)! / startPrice,
		get gain() {
			return distanceToCliff(book, crowd, start, floor);
		}
	};
}
