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
import { criticalGain, isCrash, timeline, timelineOutcome, type Timeline } from '$lib/sim';
import type { Fact } from './setting.ts';

export const timeFacts = {
	lowInTime: {
		describe: 'how far the price falls while buyers come back',
		format: formatFall,
		compute: ofTimeline(({ summary }) => summary.fall)
	},
	endInTime: {
		describe: 'how far below the start the price is eight hours later',
		format: formatFall,
		compute: ofTimeline(({ summary }) => summary.fallAtEnd)
	},
	timeToLow: {
		describe: 'how long the fall takes to its lowest price',
		format: formatDuration,
		compute: ofTimeline(({ summary, scenario }) => summary.lowTick * scenario.tick)
	},
	forcedInTime: {
		describe: 'what is sold by force while buyers come back',
		format: formatMoney,
		inProse: formatMoneyInProse,
		compute: ofTimeline(({ summary }) => summary.forcedLongNotional)
	},
	criticalGain: {
		describe: 'the gain from which a fall keeps itself going while buyers come back',
		format: formatTimes,
		compute: ofTimeline(({ summary }) => summary.criticalGain)
	},
	criticalGainOfFormula: {
		describe: 'the same where no impact stays and time does not tick',
		format: formatTimes,
		compute: ({ scenario: { refillHalfLife, liquidationDelay } }) =>
			criticalGain({ refillRate: Math.LN2 / refillHalfLife, delay: liquidationDelay, permanentShare: 0 })
	},
	gainInTime: {
		describe: 'how far the market is from the critical gain: its own, over the bids that makers still quote',
		format: formatTimes,
		compute: ofTimeline(({ summary }) => summary.gain)
	},
	fundPays: {
		describe: 'what the insurance fund pays',
		format: formatMoney,
		inProse: formatMoneyInProse,
		compute: ofTimeline(({ summary }) => summary.fundPays)
	},
	winnersClosed: {
		describe: 'winning positions that are closed because the fund is empty',
		format: formatCount,
		compute: ofTimeline(({ summary }) => summary.winnersClosed)
	},
	deleveragedCoins: {
		describe: 'coins closed against winners instead of being sold',
		format: formatCoins,
		compute: ofTimeline(({ summary }) => summary.deleveragedCoins)
	},
	leastDepth: {
		describe: 'the least of the usual bids that stands during the fall',
		format: (value) => formatPercent(value, 0),
		compute: ofTimeline(({ columns, scenario }) => scenario.calmSpread / Math.max(...columns.spread))
	},
	shareOfCrowdsThatCrashInTime: {
		describe:
			'the share of crowds in which the price falls more than twice as far as the news, while buyers come back',
		format: (value) => formatPercent(value, 0),
		compute: ({ scenario, crowds }) => {
			const seeds = Array.from({ length: crowds }, (_, i) => i + 1);
			const crashes = seeds.filter((seed) => isCrash(timelineOutcome(scenario, seed).fall, scenario.shock));
			return crashes.length / crowds;
		}
	}
} satisfies Record<string, Fact>;

function ofTimeline(part: (run: Timeline) => number): Fact['compute'] {
	return ({ scenario, seed }) => part(timeline(scenario, seed));
}
