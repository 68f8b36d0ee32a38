/** What a run in time comes to, as facts that a text can insert or bet on. */
import { criticalGain, isCrash, timeline, timelineOutcome, type Timeline } from '$lib/sim';
import type { Compute } from './setting.ts';

export const timeValues = {
	lowInTime: ofTimeline(({ summary }) => summary.fall),
	endInTime: ofTimeline(({ summary }) => summary.fallAtEnd),
	timeToLow: ofTimeline(({ summary, scenario }) => summary.lowTick * scenario.tick),
	forcedInTime: ofTimeline(({ summary }) => summary.forcedLongNotional),
	criticalGain: ofTimeline(({ summary }) => summary.criticalGain),
	criticalGainOfFormula: ({ scenario: { refillHalfLife, liquidationDelay } }) =>
		criticalGain({ refillRate: Math.LN2 / refillHalfLife, delay: liquidationDelay, permanentShare: 0 }),
	gainInTime: ofTimeline(({ summary }) => summary.gain),
	fundPays: ofTimeline(({ summary }) => summary.fundPays),
	winnersClosed: ofTimeline(({ summary }) => summary.winnersClosed),
	deleveragedCoins: ofTimeline(({ summary }) => summary.deleveragedCoins),
	leastDepth: ofTimeline(({ columns, scenario }) => scenario.calmSpread / Math.max(...columns.spread)),
	shareOfCrowdsThatCrashInTime: ({ scenario, seeds }) => {
		const crashes = seeds.filter((seed) => isCrash(timelineOutcome(scenario, seed).fall, scenario.shock));
		return crashes.length / seeds.length;
	}
} satisfies Record<string, Compute>;

function ofTimeline(part: (run: Timeline) => number): Compute {
	return ({ scenario, seed }) => part(timeline(scenario, seed));
}
