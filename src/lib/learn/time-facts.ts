/** What a run in time comes to, as facts that a text can insert or bet on. */
import {
	formatCoins,
	formatCount,
	formatDuration,
	formatFall,
	formatMoney,
	formatMoneyInProse,
	formatPercent,
	formatTimes
} from '$lib/format';
import type { Fact } from './setting.ts';

export const timeFacts = {
	/** How far below the start the price is eight hours later. */
	endInTime: {
		format: formatFall
	},
	/** How long the fall takes to its lowest price. */
	timeToLow: {
		format: formatDuration
	},
	/** What is sold by force while buyers come back. */
	forcedInTime: {
		format: formatMoney,
		inProse: formatMoneyInProse
	},
	/** The gain from which a fall keeps itself going while buyers come back. */
	criticalGain: {
		format: formatTimes
	},
	/** The same where no impact stays and time does not tick. */
	criticalGainOfFormula: {
		format: formatTimes
	},
	/** How far the market is from the critical gain: its own, over the bids that makers still quote. */
	gainInTime: {
		format: formatTimes
	},
	/** What the insurance fund pays. */
	fundPays: {
		format: formatMoney,
		inProse: formatMoneyInProse
	},
	/** Winning positions that are closed because the fund is empty. */
	winnersClosed: {
		format: formatCount
	},
	/** Coins closed against winners instead of being sold. */
	deleveragedCoins: {
		format: formatCoins
	},
	/** The least of the usual bids that stands during the fall. */
	leastDepth: {
		format: (value) => formatPercent(value, 0)
	},
	/** The share of crowds in which the price falls more than twice as far as the news, while buyers come back. */
	shareOfCrowdsThatCrashInTime: {
		format: (value) => formatPercent(value, 0)
	}
} satisfies Record<string, Fact>;
