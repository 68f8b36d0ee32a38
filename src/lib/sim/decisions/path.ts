/**
 * A crash that nobody has seen: three coins over four days, drawn from a seed.
 *
 * The course is that of the engine's markets, with crowds and books in them; what the reader does is too small to move it.
 */
import { playApart } from '../assets/play-apart.ts';
import { largestSeed } from '../random.ts';
import { wholeWithin } from '../range.ts';
import { firstCosts } from './first-costs.ts';
import { unseenMarkets } from './unseen-markets.ts';

/** Hours between two decisions. */
export const decisionHours = 6;
/** Decisions of a path; the last is six hours before its end. */
export const decisionCount = 16;

/** One coin of a path. Prices in USD per coin. */
export interface UnseenCoin {
	readonly symbol: string;
	readonly name: string;
	/** Entry 0 is the start, entry h the end of hour h. */
	readonly prices: Float64Array;
	/** The lowest price within the hour that ends there; entry 0 is the start. */
	readonly lows: Float64Array;
	/** What the reader once paid for the coins they begin with. */
	readonly cost: number;
}

export interface UnseenPath {
	readonly seed: number;
	/** Bitcoin, ether, Solana. */
	readonly coins: readonly UnseenCoin[];
	/** Hours from the start to the end. */
	readonly hours: number;
	/** Hour in which the news comes. For telling afterwards, never before. */
	readonly shockHour: number;
	/** Bitcoin’s fall from the start to its lowest price, fraction. For telling afterwards. */
	readonly fall: number;
	/** Share of that fall that is back at the end; above 1 where the end is above the start. For telling afterwards. */
	readonly recovered: number;
}

/**
 * The path of a seed: the same on every machine.
 *
 * @param seed whole number, 0 to 4294967295
 * @throws RangeError if it is out of range
 * @see content/model.md#your-own-decisions
 */
export function unseenPath(seed: number): UnseenPath {
	wholeWithin('seed', seed, 0, largestSeed);
	const setting = unseenMarkets(seed);
	const { assets, lead } = setting;
	const { tick, duration } = assets[0].scenario;
	const ticksPerHour = Math.round(3600 / tick);
	const hours = Math.round(duration / 3600);
	const { prices } = playApart(setting, seed);
	const costs = firstCosts(seed, assets.length);
	const coins = assets.map(({ symbol, name }, i) => {
		const hourly = everyHour(prices[i], ticksPerHour, hours);
		return { symbol, name, ...hourly, cost: hourly.prices[0] * costs[i] };
	});
	const [bitcoin] = coins;
	const start = bitcoin.prices[0];
	const low = bitcoin.lows.reduce((least, price) => Math.min(least, price));
	return {
		seed,
		coins,
		hours,
		shockHour: Math.round(lead / 3600),
		fall: 1 - low / start,
		recovered: low < start ? (bitcoin.prices[hours] - low) / (start - low) : 1
	};
}

/** Prices at full hours, and the lowest within each. */
function everyHour(price: Float64Array, ticksPerHour: number, hours: number) {
	const prices = new Float64Array(hours + 1);
	const lows = new Float64Array(hours + 1);
	prices[0] = lows[0] = price[0];
	for (let hour = 1; hour <= hours; hour++) {
		const last = hour * ticksPerHour;
		let low = price[last];
		for (let k = last - ticksPerHour + 1; k < last; k++) low = Math.min(low, price[k]);
		prices[hour] = price[last];
		lows[hour] = low;
	}
	return { prices, lows };
}
