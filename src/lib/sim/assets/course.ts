/** A run of several assets as its prices. */
import { largestSeed } from '../random.ts';
import { wholeWithin } from '../range.ts';
import type { Others } from './others.ts';
import { playMarkets } from './play.ts';
import type { MarketsSummary } from './result.ts';
import { checkMarkets, type Markets } from './setting.ts';
import { summariesOf, summariseMarkets } from './summary.ts';

/** Prices of all assets over time, and the run in single numbers. Not to be written to. */
export interface MarketsCourse {
	/** Seconds of a tick. */
	readonly tick: number;
	/** Ticks before the shock. */
	readonly lead: number;
	/** Of each asset, USD per coin: entry 0 is before the start, entry k the end of tick k. */
	readonly prices: readonly Float64Array[];
	readonly summary: MarketsSummary;
}

/**
 * The same run as `markets`, without its other columns: sooner.
 *
 * @throws RangeError naming the argument that is out of range
 */
export function marketsCourse(setting: Markets, seed: number, others?: Others): MarketsCourse {
	checkMarkets(setting);
	wholeWithin('seed', seed, 0, largestSeed);
	const played = playMarkets(setting, seed, others ? { others } : {});
	const { lead, prices } = played;
	const summary = summariseMarkets(setting, played, summariesOf(played));
	return { tick: setting.assets[0].scenario.tick, lead, prices, summary };
}
