/** The crowd of leveraged longs in one market. A sale never touches the shorts, so they are not built. */
import type { Market } from './market.ts';
import { sortInto } from './order.ts';
import type { People } from './people.ts';
import { positionsOf } from './positions.ts';

/** Where a crowd is sold and how much: all that the crossing needs. Not to be written to; runs share it. */
export interface Triggers {
	/** USD below the starting price at which each is liquidated; above 0, ascending. */
	readonly drop: Float64Array;
	/** Coins of the first k positions, k = 0 … count. */
	readonly cumulativeCoins: Float64Array;
}

/** The longs of one market, sorted by trigger: first to go first. */
export interface Crowd extends Triggers {
	readonly count: number;
	/** Coins held. */
	readonly coins: Float64Array;
	/** USD per coin. */
	readonly entryPrice: Float64Array;
	readonly leverage: Float64Array;
}

/**
 * The longs of a market.
 *
 * Leverage is log-normal around the typical leverage, cut to 1.1–125 (and to 1/m, above which a position could not be
 * opened). Entry is P₀(1 − ξ), ξ normal, cut to what leaves the liquidation price below P₀: nobody starts liquidated.
 * Each draw goes through the inverse of its distribution as cut, so nobody is redrawn and nobody piles up at a limit.
 * Sizes add up to the exposed notional: Σ coins · P₀ = open interest · exposed share.
 *
 * @param longs who they are; `market.traders` is not read
 * @throws RangeError if a field of the market is out of range
 * @see content/model.md#the-crowd
 */
export function crowdOf(longs: People, market: Market): Crowd {
	const { count } = longs;
	const drawn = positionsOf(longs, market);
	const triggers = emptyTriggers(count);
	const order = arrange(triggers, drawn.drop, longs, market);
	const coins = new Float64Array(count);
	const entryPrice = new Float64Array(count);
	const leverage = new Float64Array(count);
	const perSize = coinsPerSize(longs, market);
	pick(coins, longs.relativeSize, order, perSize);
	pick(entryPrice, drawn.entryPrice, order, 1);
	pick(leverage, drawn.leverage, order, 1);
	return { count, ...triggers, coins, entryPrice, leverage };
}

/**
 * The part of a crowd that decides where the price stops, without the rest: same people, same numbers.
 *
 * @param into arrays of the right lengths to write it to
 */
export function triggersOf(longs: People, market: Market, into = emptyTriggers(longs.count)): Triggers {
	arrange(into, positionsOf(longs, market).drop, longs, market);
	return into;
}

function emptyTriggers(count: number): Triggers {
	return { drop: new Float64Array(count), cumulativeCoins: new Float64Array(count + 1) };
}

function coinsPerSize(longs: People, market: Market): number {
	return (market.openInterest * market.exposedLongs) / market.startPrice / longs.totalSize;
}

/** Sort the triggers and add up their coins; where in the crowd each came from. */
function arrange(into: Triggers, drops: Float64Array, longs: People, market: Market): Uint32Array {
	const { drop, cumulativeCoins } = into;
	const { relativeSize } = longs;
	const perSize = coinsPerSize(longs, market);
	const order = sortInto(drop, drops);
	addUp(cumulativeCoins, relativeSize, perSize, order);
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
