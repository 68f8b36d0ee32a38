/**
 * The same cascade for every order book: bids in whole coins, longs that are sold one market order each.
 *
 * Levels are 1 USD apart below 100,000 USD; two bids stand at each, of 1 to 9 coins. For each level there are 0.9 longs of
 * 1 to 19 coins, liquidated when a coin has traded at their level or below, each level equally likely: on average 9 coins
 * forced out by a dollar of fall meet 10 coins bid, a local gain of 0.9. The first sale takes 9% of all coins bid; at this
 * gain a fall is ten times as long in the end. All draws are from a seeded stream of the engine.
 */
import { stream } from '../src/lib/sim/index.ts';

/** USD per coin, where the first bids stand. */
export const topPrice = 100_000;
const gain = 0.9;
const bidsAtLevel = 2;
const mostCoins = { bid: 9, long: 19 } as const;
/** Coins sold at first, as a share of all that are bid. */
const soldFirst = 0.09;

export interface Bid {
	readonly id: string;
	/** USD per coin, whole. */
	readonly price: number;
	/** Whole. */
	readonly coins: number;
}

export interface Long {
	/** Sold once a coin has traded at this price or below, USD per coin, whole. */
	readonly trigger: number;
	readonly coins: number;
}

export interface Workload {
	readonly levels: number;
	/** In the order in which they are placed, which is that of a shuffled pack. */
	readonly bids: readonly Bid[];
	/** Highest trigger first: the index that a venue keeps. */
	readonly longs: readonly Long[];
	/** Coins sold at first. */
	readonly sale: number;
}

/**
 * @param levels whole, 100 or more, below `topPrice`
 * @param seed whole number, 0 to 4294967295
 */
export function orderWorkload(levels: number, seed: number): Workload {
	const draws = stream(seed, 'order workload');
	const whole = (most: number) => 1 + Math.floor(most * draws.uniform());
	const bids = Array.from({ length: bidsAtLevel * levels }, (_, i) => ({
		id: `bid ${i}`,
		price: topPrice - Math.floor(i / bidsAtLevel),
		coins: whole(mostCoins.bid)
	}));
	shuffle(bids, whole);
	const longs = Array.from({ length: Math.round(gain * levels) }, () => ({
		trigger: topPrice - (whole(levels) - 1),
		coins: whole(mostCoins.long)
	})).toSorted((a, b) => b.trigger - a.trigger);
	const perLevel = (bidsAtLevel * (1 + mostCoins.bid)) / 2;
	return { levels, bids, longs, sale: Math.round(soldFirst * perLevel * levels) };
}

/** Fisher and Yates: every order of the pack equally likely. */
function shuffle(pack: unknown[], whole: (most: number) => number): void {
	for (let last = pack.length - 1; last > 0; last--) {
		const other = whole(last + 1) - 1;
		[pack[last], pack[other]] = [pack[other], pack[last]];
	}
}

/** A book that takes orders one by one. */
export interface Venue {
	bid(bid: Bid): void;
	/** Sell at market. @returns the price of the last coin, USD */
	sell(coins: number): number;
}

/** Where it ended. */
export interface Ending {
	readonly liquidations: number;
	readonly lastPrice: number;
}

export function place({ bids }: Workload, venue: Venue): void {
	for (const bid of bids) venue.bid(bid);
}

/** The sale, and every liquidation as it is triggered, first triggered, first sold. */
export function cascade({ longs, sale }: Workload, venue: Venue): Ending {
	let lastPrice = venue.sell(sale);
	let liquidations = 0;
	for (const { trigger, coins } of longs) {
		if (trigger < lastPrice) break;
		lastPrice = venue.sell(coins);
		liquidations++;
	}
	return { liquidations, lastPrice };
}
