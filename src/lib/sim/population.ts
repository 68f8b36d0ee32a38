/** The crowd of leveraged longs in one market. A sale never touches the shorts, so they are not built. */
import { exp, ln } from './elementary.ts';
import { largestLeverage } from './margin.ts';
import { checkMarket, type Market } from './market.ts';
import { normalCdf, normalQuantiles } from './normal.ts';
import { ascendingOrder } from './order.ts';
import type { People } from './people.ts';

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

/** Least leverage in the crowd. */
export const leastLeverage = 1.1;
/** Longs entered at the price less a share of mean 2% and standard deviation 3%. */
export const entryGain = { mean: 0.02, deviation: 0.03 } as const;
/** Least fall, as a share of the price, that liquidates anybody: 2⁻⁴⁰, where rounding would give 0. */
const leastDrop = 1 / 1099511627776;
/** The largest number below 1, should a draw round up to it. */
const belowOne = 1 - 1 / 9007199254740992;

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
	const order = ascendingOrder(drawn.drop);
	const triggers = inOrder(longs, market, drawn.drop, order);
	const coins = new Float64Array(count);
	const entryPrice = new Float64Array(count);
	const leverage = new Float64Array(count);
	const perSize = coinsPerSize(longs, market);
	for (let place = 0; place < count; place++) {
		const i = order[place];
		coins[place] = longs.relativeSize[i] * perSize;
		entryPrice[place] = drawn.entryPrice[i];
		leverage[place] = drawn.leverage[i];
	}
	return { count, ...triggers, coins, entryPrice, leverage };
}

/** The part of a crowd that decides where the price stops, without the rest: same people, same numbers. */
export function triggersOf(longs: People, market: Market): Triggers {
	const { drop } = positionsOf(longs, market);
	return inOrder(longs, market, drop, ascendingOrder(drop));
}

function coinsPerSize(longs: People, market: Market): number {
	return (market.openInterest * market.exposedLongs) / market.startPrice / longs.totalSize;
}

function inOrder(longs: People, market: Market, drops: Float64Array, order: Uint32Array): Triggers {
	const { count, relativeSize } = longs;
	const perSize = coinsPerSize(longs, market);
	const drop = new Float64Array(count);
	const cumulativeCoins = new Float64Array(count + 1);
	let sum = 0;
	for (let place = 0; place < count; place++) {
		const i = order[place];
		drop[place] = drops[i];
		sum += relativeSize[i] * perSize;
		cumulativeCoins[place + 1] = sum;
	}
	return { drop, cumulativeCoins };
}

/** Leverage, entry and trigger of each of the longs, in the order they were drawn. */
function positionsOf(longs: People, market: Market): Pick<Crowd, 'leverage' | 'entryPrice' | 'drop'> {
	checkMarket(market);
	const { startPrice, maintenanceMarginRate } = market;
	const leverage = leveragesOf(longs, market);
	const entryPrice = new Float64Array(longs.count);
	const drop = new Float64Array(longs.count);
	for (let i = 0; i < longs.count; i++) {
		// first the entry price over the liquidation price, and the draw as cut
		drop[i] = ((1 - maintenanceMarginRate) * leverage[i]) / (leverage[i] - 1);
		const cut = massBelow((1 - drop[i] - entryGain.mean) / entryGain.deviation);
		entryPrice[i] = Math.min(cut + longs.entryDraw[i] * (1 - cut), belowOne);
	}
	normalQuantiles(entryPrice);
	for (let i = 0; i < longs.count; i++) {
		entryPrice[i] = startPrice * (1 - entryGain.mean - entryGain.deviation * entryPrice[i]);
		const fall = startPrice - entryPrice[i] / drop[i];
		drop[i] = fall > 0 ? fall : startPrice * leastDrop;
	}
	return { leverage, entryPrice, drop };
}

function leveragesOf({ count, leverageDraw }: People, market: Market): Float64Array {
	const { typicalLeverage, leverageSpread } = market;
	const most = Math.min(largestLeverage, 1 / market.maintenanceMarginRate);
	const lowest = normalCdf(ln(leastLeverage / typicalLeverage) / leverageSpread);
	const mass = normalCdf(ln(most / typicalLeverage) / leverageSpread) - lowest;
	const leverage = new Float64Array(count);
	for (let i = 0; i < count; i++) {
		leverage[i] = Math.min(lowest + leverageDraw[i] * mass, belowOne);
	}
	normalQuantiles(leverage);
	for (let i = 0; i < count; i++) {
		const chosen = typicalLeverage * exp(leverageSpread * leverage[i]);
		leverage[i] = chosen < leastLeverage ? leastLeverage : chosen > most ? most : chosen;
	}
	return leverage;
}

/** P(Z ≤ z), taken for none where it is less than the smallest draw. */
function massBelow(z: number): number {
	return z < -8.3 ? 0 : normalCdf(z);
}
