/**
 * What each trader on one side of a market opened: leverage, entry and trigger.
 *
 * Draws become numbers in columns, one step for everybody at a time, each loop a function by itself: engines compile a
 * loop that runs long before they have seen what comes after it, and for … of makes an object of every number.
 */
import { exps, ln } from './elementary.ts';
import { largestLeverage } from './margin.ts';
import { checkMarket, type Market } from './market.ts';
import { normalCdf, normalCdfs } from './normal.ts';
import type { People } from './people.ts';
import { normalQuantiles } from './quantile.ts';
import { reused } from './scratch.ts';

/** Columns in the order in which people were drawn. */
export interface Positions {
	readonly leverage: Float64Array;
	/** USD per coin. */
	readonly entryPrice: Float64Array;
	/** USD below the starting price at which each is liquidated, for shorts above it; above 0. */
	readonly drop: Float64Array;
}

/** Least leverage in the crowd. */
export const leastLeverage = 1.1;
/** Everybody has a gain on the price entered at, of mean 2% and standard deviation 3%: longs below, shorts above. */
export const entryGain = { mean: 0.02, deviation: 0.03 } as const;
/** Least move, as a share of the price, that liquidates anybody: 2⁻⁴⁰, where rounding would give 0. */
const leastDrop = 1 / 1099511627776;
/** The largest number below 1, should a draw round up to it. */
const belowOne = 1 - 1 / 9007199254740992;

const leverageRoom = reused(Float64Array);
const entryRoom = reused(Float64Array);
const dropRoom = reused(Float64Array);

/**
 * The positions of one side; good until the next call.
 *
 * @throws RangeError if a field of the market is out of range
 */
export function positionsOf(traders: People, market: Market): Positions {
	checkMarket(market);
	const d = traders.side === 'long' ? 1 : -1;
	const leverage = leverageRoom(traders.count);
	const entryPrice = entryRoom(traders.count);
	const drop = dropRoom(traders.count);
	takeLeverage(leverage, traders.leverageDraw, market, market.maintenanceMarginRate);
	const ratio = drop;
	entryOverLiquidation(ratio, leverage, market.maintenanceMarginRate, d);
	const z = entryPrice;
	leastGain(z, ratio, d);
	normalCdfs(z);
	cutDraws(z, traders.entryDraw);
	normalQuantiles(z);
	enter(entryPrice, drop, market.startPrice, d);
	return { leverage, entryPrice, drop };
}

/** Turn uniform draws into leverage, log-normal as cut to what can be opened. */
export function takeLeverage(
	leverage: Float64Array,
	draws: Float64Array,
	{ typicalLeverage, leverageSpread }: Pick<Market, 'typicalLeverage' | 'leverageSpread'>,
	rate: number
): void {
	const most = Math.min(largestLeverage, 1 / rate);
	const lowest = normalCdf(ln(leastLeverage / typicalLeverage) / leverageSpread);
	const highest = normalCdf(ln(most / typicalLeverage) / leverageSpread);
	spread(leverage, draws, lowest, highest - lowest);
	normalQuantiles(leverage);
	exps(leverage, leverageSpread);
	scaleWithin(leverage, typicalLeverage, most);
}

function spread(out: Float64Array, draws: Float64Array, lowest: number, mass: number): void {
	for (let i = 0; i < out.length; i++) out[i] = Math.min(lowest + draws[i] * mass, belowOne);
}

function scaleWithin(leverage: Float64Array, typical: number, most: number): void {
	for (let i = 0; i < leverage.length; i++) {
		leverage[i] = Math.max(leastLeverage, Math.min(typical * leverage[i], most));
	}
}

/** The entry price over the liquidation price. */
function entryOverLiquidation(ratio: Float64Array, leverage: Float64Array, rate: number, d: number): void {
	for (let i = 0; i < ratio.length; i++) ratio[i] = ((1 - d * rate) * leverage[i]) / (leverage[i] - d);
}

/** The ξ at which one would start liquidated, in standard deviations. */
function leastGain(z: Float64Array, ratio: Float64Array, d: number): void {
	for (let i = 0; i < z.length; i++) z[i] = (d * (1 - ratio[i]) - entryGain.mean) / entryGain.deviation;
}

/** From what the cut takes off to the draw as cut. */
function cutDraws(cut: Float64Array, draws: Float64Array): void {
	for (let i = 0; i < cut.length; i++) cut[i] = Math.min(cut[i] + draws[i] * (1 - cut[i]), belowOne);
}

/** From standard deviations to entry prices, and from ratios to drops. */
function enter(entryPrice: Float64Array, drop: Float64Array, startPrice: number, d: number): void {
	const { mean, deviation } = entryGain;
	for (let i = 0; i < drop.length; i++) {
		entryPrice[i] = startPrice * (1 - d * mean - d * deviation * entryPrice[i]);
		const move = d * (startPrice - entryPrice[i] / drop[i]);
		drop[i] = move > 0 ? move : startPrice * leastDrop;
	}
}
