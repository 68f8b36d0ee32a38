/** A run of several assets from beginning to end. */
import type { DepthProfile } from '../depth-profile.ts';
import type { Clock, Crowds } from '../timeline-clock.ts';
import type { Columns } from '../timeline-result.ts';
import { Barriers, type Watch } from './barriers.ts';
import { CrossedAccounts, type Fund } from './crossed-accounts.ts';
import { holdingsOf, type Holdings } from './holdings.ts';
import type { Others } from './others.ts';
import type { Markets } from './setting.ts';
import { SideBySide } from './side-by-side.ts';

/** What may be different about how a run is played. */
export interface Playing {
	/** Where the rows of each asset go; without, none are written. */
	readonly columns?: readonly Columns[];
	/** Coins sold by crossed accounts, one column an asset; without, none are written. */
	readonly crossedCoins?: readonly Float64Array[];
	readonly others?: Others;
	/** How crossed accounts are watched; by barriers unless said. */
	readonly watch?: (holdings: Holdings, assets: number) => Watch;
}

/** A run that has been played, whoever joins its markets. */
export interface PlayedApart {
	readonly ticks: number;
	readonly lead: number;
	readonly seeds: readonly number[];
	/** As drawn, and as they stood at the end. */
	readonly crowds: readonly Crowds[];
	readonly crowdsAtEnd: readonly Crowds[];
	readonly books: readonly DepthProfile[];
	readonly clocks: readonly Clock[];
	/** Of each asset, the price at the end of each tick. */
	readonly prices: readonly Float64Array[];
	/** Tick of the lowest market cap of all together, from the lead on. */
	readonly lowTick: number;
	/** What the makers of each asset paid, net, from the lead until then, USD. */
	readonly netCash: Float64Array;
	/** In the fund at the end, USD. */
	readonly fund: number;
}

/** A run that has been played. */
export interface PlayedMarkets extends PlayedApart {
	readonly crossed: CrossedAccounts;
}

/** Play a run to its end. */
export function playMarkets(setting: Markets, seed: number, playing: Playing = {}): PlayedMarkets {
	const { assets, crossed: terms } = setting;
	const side = new SideBySide(setting, seed, playing, (fund: Fund) => {
		const holdings = holdingsOf(setting, seed);
		const watch = playing.watch?.(holdings, assets.length) ?? new Barriers(holdings, assets.length);
		const haircut = terms ? (terms.raisedHaircut ?? terms.haircut) : 0;
		const markets = assets.map(({ scenario }) => scenario);
		return new CrossedAccounts(holdings, markets, haircut, fund, watch);
	});
	while (side.tick < side.ticks) side.step();
	return side.end();
}
