/** A run of the static book: one market, one seed, the whole fall. */
import { distanceToCliff, localGain } from './cliff.ts';
import { crossing, fuelOf, newsOf, saleTo, type Shock } from './crossing.ts';
import type { DepthProfile } from './depth-profile.ts';
import { crowdFor } from './kept-crowd.ts';
import { ledger, type Wave } from './ledger.ts';
import { checkMarket, floorShare, profileWithDepth, type Market } from './market.ts';
import type { Crowd } from './population.ts';

/** Raised whenever the same market and seed would give another run. */
export const modelVersion = 1;

/** Everything that happened. USD, coins, USD per coin, fractions; drops are USD below the starting price. */
export interface Run {
	readonly market: Market;
	readonly seed: number;
	readonly crowd: Crowd;
	readonly book: DepthProfile;
	/** Q₀: coins of the sale that starts it; 0 for news. */
	readonly initialCoins: number;
	/** What those coins brought, USD. */
	readonly initialProceeds: number;
	/** x*. */
	readonly stopDrop: number;
	readonly stopPrice: number;
	/** stopDrop over the starting price. */
	readonly fall: number;
	readonly waves: Wave[];
	/** Coins sold by force. */
	readonly forcedCoins: number;
	/** What they brought, USD. */
	readonly forcedProceeds: number;
	readonly positionsClosed: number;
	/** Margin lost by those who were liquidated, USD. */
	readonly ownersLose: number;
	/** Losses beyond the margin, USD. */
	readonly othersPay: number;
	/** Margin left over by good fills, which the insurance fund keeps, USD. */
	readonly surplus: number;
	/** fall over shock; 1 without a shock. */
	readonly amplification: number;
	/** Distance to the cliff: above 1 the fall passes twice the shock. */
	readonly gain: number;
	/** Local gain over the percent below the place where the shock lands. */
	readonly gainAtShock: number;
	/** Whether the book ran out of bids above 1% of the starting price. */
	readonly exhausted: boolean;
	/** Coins that had to be sold and found no bid. */
	readonly unsoldCoins: number;
}

/**
 * Play a shock through a market.
 *
 * The same market, seed and model version give the same run, bit for bit, on every machine.
 *
 * @param seed whole number, 0 to 4294967295
 * @throws RangeError naming the argument that is out of range
 */
export function run(market: Market, seed: number): Run {
	checkMarket(market);
	const { startPrice } = market;
	const crowd = crowdFor('long', market, seed, market.exposedLongs);
	const book = profileWithDepth(market.profile, market.depth, startPrice);
	const shock = shockOf(market, book);
	const floorDrop = startPrice * (1 - floorShare);
	const path = crossing(book, fuelOf(crowd), shock, floorDrop);
	const waves = ledger(crowd, book, shock, path, startPrice);
	const stopDrop = path.stops[path.stops.length - 1];
	const fall = stopDrop / startPrice;
	const total = (part: (wave: Wave) => number) => waves.reduce((sum, wave) => sum + part(wave), 0);
	return {
		market: { ...market },
		seed,
		crowd,
		book,
		initialCoins: shock.coins,
		initialProceeds: shock.coins * startPrice - book.concession(shock.coins),
		stopDrop,
		stopPrice: startPrice - stopDrop,
		fall,
		waves,
		forcedCoins: path.forcedCoins[path.forcedCoins.length - 1],
		forcedProceeds: total((wave) => wave.proceeds),
		positionsClosed: waves.length > 0 ? waves[waves.length - 1].last : 0,
		ownersLose: total((wave) => wave.ownersLose),
		othersPay: total((wave) => wave.othersPay),
		surplus: total((wave) => wave.surplus),
		amplification: market.shock > 0 ? fall / market.shock : 1,
		gain: distanceToCliff(book, crowd, shock, floorDrop),
		gainAtShock: localGain(book, crowd, shock.drop, startPrice / 100, shock.fairDrop),
		exhausted: path.exhausted,
		unsoldCoins: path.unsoldCoins
	};
}

/** The shock that a market names, in the terms of the crossing. */
export function shockOf(market: Market, book: DepthProfile): Shock {
	const drop = market.shock * market.startPrice;
	return market.shockKind === 'sale' ? saleTo(book, drop) : newsOf(drop);
}
