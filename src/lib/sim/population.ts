/** The crowd of leveraged traders on one side of a market. A sale into the static book needs the longs alone. */
import type { Market } from './market.ts';
import { sortInto } from './order.ts';
import type { People } from './people.ts';
import { positionsOf } from './positions.ts';
import { within } from './range.ts';

/** Where a crowd is sold and how much: all that the crossing needs. Not to be written to; runs share it. */
export interface Triggers {
	/** USD below the starting price at which each is liquidated, for shorts above it; above 0, ascending. */
	readonly drop: Float64Array;
	/** Coins of the first k positions, k = 0 … count. */
	readonly cumulativeCoins: Float64Array;
}

/** One side of a market, sorted by trigger: first to go first. */
export interface Crowd extends Triggers {
	readonly count: number;
	/** Coins held. */
	readonly coins: Float64Array;
	/** USD per coin. */
	readonly entryPrice: Float64Array;
	readonly leverage: Float64Array;
}

/**
 * The longs or the shorts of a market.
 *
 * Leverage is log-normal around the typical leverage, cut to 1.1–125 (and to 1/m, above which a position could not be
 * opened). Entry is P₀(1 − dξ), d = +1 for longs and −1 for shorts, ξ normal, cut to what leaves the liquidation price
 * beyond P₀: nobody starts liquidated.
 * Each draw goes through the inverse of its distribution as cut, so nobody is redrawn and nobody piles up at a limit.
 * Sizes add up to the exposed notional: Σ coins · P₀ = open interest · exposed share.
 *
 * @param side who they are; `market.traders` is not read
 * @param exposedShare of their side's notional, 0 to 1
 * @throws RangeError if an argument or a field of the market is out of range
 * @see content/model.md#the-crowd
 */
export function crowdOf(side: People, market: Market, exposedShare = market.exposedLongs): Crowd {
	const { count } = side;
	const drawn = positionsOf(side, market);
	within('exposedShare', exposedShare, 0, 1);
	const triggers = emptyTriggers(count);
	const perSize = coinsPerSize(side, market, exposedShare);
	const order = arrange(triggers, drawn.drop, side, perSize);
	const coins = new Float64Array(count);
	const entryPrice = new Float64Array(count);
	const leverage = new Float64Array(count);
	pick(coins, side.relativeSize, order, perSize);
	pick(entryPrice, drawn.entryPrice, order, 1);
	pick(leverage, drawn.leverage, order, 1);
	return { count, ...triggers, coins, entryPrice, leverage };
}

/**
 * The part of a crowd of longs that decides where the price stops, without the rest: same people, same numbers.
 *
 * @param into arrays of the right lengths to write it to
 */
export function triggersOf(longs: People, market: Market, into = emptyTriggers(longs.count)): Triggers {
	arrange(into, positionsOf(longs, market).drop, longs, coinsPerSize(longs, market, market.exposedLongs));
	return into;
}

function emptyTriggers(count: number): Triggers {
	return { drop: new Float64Array(count), cumulativeCoins: new Float64Array(count + 1) };
}

function coinsPerSize(side: People, market: Market, exposedShare: number): number {
	return (market.openInterest * exposedShare) / market.startPrice / side.totalSize;
}

/** Sort the triggers and add up their coins; where in the crowd each came from. */
function arrange(into: Triggers, drops: Float64Array, side: People, perSize: number): Uint32Array {
	const { drop, cumulativeCoins } = into;
	const order = sortInto(drop, drops);
	addUp(cumulativeCoins, side.relativeSize, perSize, order);
	return order;
}

function addUp(sums: Float64Array, sizes: Float64Array, perSize: number, order: Uint32Array): void {
	let sum = 0;
	sums[0] = 0;
	for (let place = 0; place < order.length; place++) {
		sum += sizes[order[place]] * perSize;
		sums[place + 1] = sum;
	}
}

function pick(to: Float64Array, from: Float64Array, order: Uint32Array, factor: number): void {
	for (let place = 0; place < order.length; place++) to[place] = from[order[place]] * factor;
}
