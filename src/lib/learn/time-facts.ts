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
	lowInTime: {
		describe: 'how far the price falls while buyers come back',
		format: formatFall
	},
	endInTime: {
		describe: 'how far below the start the price is eight hours later',
		format: formatFall
	},
	timeToLow: {
		describe: 'how long the fall takes to its lowest price',
		format: formatDuration
	},
	forcedInTime: {
		describe: 'what is sold by force while buyers come back',
		format: formatMoney,
		inProse: formatMoneyInProse
	},
	criticalGain: {
		describe: 'the gain from which a fall keeps itself going while buyers come back',
		format: formatTimes
	},
	criticalGainOfFormula: {
		describe: 'the same where no impact stays and time does not tick',
		format: formatTimes
	},
	gainInTime: {
		describe: 'how far the market is from the critical gain: its own, over the bids that makers still quote',
		format: formatTimes
	},
	fundPays: {
		describe: 'what the insurance fund pays',
		format: formatMoney,
		inProse: formatMoneyInProse
	},
	winnersClosed: {
		describe: 'winning positions that are closed because the fund is empty',
		format: formatCount
	},
	deleveragedCoins: {
		describe: 'coins closed against winners instead of being sold',
		format: formatCoins
	},
	leastDepth: {
		describe: 'the least of the usual bids that stands during the fall',
		format: (value) => formatPercent(value, 0)
	},
	shareOfCrowdsThatCrashInTime: {
		describe:
			'the share of crowds in which the price falls more than twice as far as the news, while buyers come back',
		format: (value) => formatPercent(value, 0)
	}
} satisfies Record<string, Fact>;
