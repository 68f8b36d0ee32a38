/** Running totals by price: what has been put on sale on the way down to it, and what has been bid. */
import { bisectRight } from 'd3';
import type { DepthProfile, Triggers } from '$lib/sim';

/** One market, its clock taken out. Drops are USD below the starting price. */
export interface Totals {
	readonly book: DepthProfile;
	readonly crowd: Triggers;
	/** Coins of the sale that starts it. */
	readonly initialCoins: number;
}

/** Coins bid from the starting price down to a drop. */
export function bidsTo({ book }: Totals, drop: number): number {
	return book.coins(drop);
}

/** Coins on sale by then: the first sale and every position reached. */
export function salesTo({ crowd, initialCoins }: Totals, drop: number): number {
	return initialCoins + crowd.cumulativeCoins[bisectRight(crowd.drop, drop)]!;
}

/** Where the curves come closest, measured from the first sale: the place where the gain is read. */
export interface Closest {
	/** USD below the starting price. */
	readonly drop: number;
	/** Coins on forced sale by there. */
	readonly forced: number;
	/** Coins of bids by there that the first sale has left. */
	readonly bids: number;
}

/**
 * The place of the least forced / bids, from the end of the first sale's own fall to twice that. Forced sales stand still
 * between triggers while bids grow, so the least lies just before a trigger or at the end.
 *
 * @param from USD that the first sale alone takes off the price
 * @returns null if there are no bids to compare with
 */
export function closest({ book, crowd, initialCoins }: Totals, from: number): Closest | null {
	const to = 2 * from;
	const { drop, cumulativeCoins } = crowd;
	let best: Closest | null = null;
	function look(at: number, forced: number, held: number) {
		const bids = held - initialCoins;
		if (bids > 0 && (!best || forced / bids < best.forced / best.bids)) best = { drop: at, forced, bids };
	}
	let reached = bisectRight(drop, from);
	while (reached < drop.length && drop[reached]! <= to) {
		const trigger = drop[reached]!;
		look(trigger, cumulativeCoins[reached]!, book.coinsNearer(trigger));
		reached = bisectRight(drop, trigger, reached);
	}
	look(to, cumulativeCoins[reached]!, book.coins(to));
	return best;
}
