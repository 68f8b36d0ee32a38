/** A run of several assets from beginning to end. */
import type { DepthProfile } from '../depth-profile.ts';
import type { Clock, Crowds } from '../timeline-clock.ts';
import type { Columns } from '../timeline-result.ts';
import type { Watch } from './barriers.ts';
import type { CrossedAccounts } from './crossed-accounts.ts';
import type { Holdings } from './holdings.ts';
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

/** A run that has been played. */
export interface PlayedMarkets {
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
	readonly crossed: CrossedAccounts;
	/** In the fund at the end, USD. */
	readonly fund: number;
}

/** Play a run to its end. */
export function playMarkets(setting: Markets, seed: number, playing: Playing = {}): PlayedMarkets {
	const side = new SideBySide(setting, seed, playing);
	while (side.tick < side.ticks) side.step();
	return side.end();
}
