/** What an hour at a level comes to, and how many of many such hours go which way. */
import { level, next, play, usualHour, type AtLevel, type Hour } from './level-hour.ts';
import type { Compute, Setting } from './setting.ts';

/** USD: the stretch under the level that falls mostly pass. */
const stretch = 1000;
/** USD: those who sell once even stand so far above the level at most. */
const sellers = 250;

export const levelValues = {
	levelLow: ofHour(({ low }) => low),
	levelFastest: ofHour(({ price }) => {
		let most = 0;
		for (let i = 12; i < price.length; i++) most = Math.max(most, price[i - 12]! - price[i]!);
		return most;
	}),
	levelBrokeAfter: ofHour(({ brokeAt, run }) => run.columns.time[Math.max(0, brokeAt)]!),
	levelForced: ofHour(({ run }) => run.summary.forcedLongNotional),
	levelRebound: ofHour(({ rebound }) => rebound),
	hoursBroken: ofHours('low', (low) => low < level),
	hoursBetween: ofHours('low', (low) => low < level && low >= level - stretch),
	hoursReached: ofHours('low', (low) => low < next),
	hoursPassed: ofHours('rebound', (high) => high >= level + sellers)
} satisfies Record<string, Compute>;

function ofHour(part: (hour: Hour) => number): Compute {
	return (setting) => part(play(hourOf(setting), setting.seed));
}

/** What is left out is as the exhibit opens. */
function hourOf({ asked }: Setting): AtLevel {
	const { clustered, stops, buyers, course, even, shock, leverage, depth } = asked;
	return {
		...usualHour,
		clustered: clustered ?? usualHour.clustered,
		stops: stops ?? usualHour.stops,
		bids: buyers ?? usualHour.bids,
		course: course ?? usualHour.course,
		trapped: even ?? usualHour.trapped,
		shock: shock ?? usualHour.shock,
		leverage: leverage ?? usualHour.leverage,
		depth: depth ?? usualHour.depth
	};
}

type Ends = Pick<Hour, 'low' | 'rebound'>;
const kept = new Map<string, readonly Ends[]>();

/** Hours of one setting are played once, whatever is asked of them. */
function endsOf(atLevel: AtLevel, seeds: readonly number[]): readonly Ends[] {
	const key = JSON.stringify([atLevel, seeds]);
	const found =
		kept.get(key) ??
		seeds.map((seed): Ends => {
			const { low, rebound } = play(atLevel, seed);
			return { low, rebound };
		});
	kept.set(key, found);
	return found;
}

function ofHours(end: keyof Ends, isOne: (price: number) => boolean): Compute {
	return (setting) => endsOf(hourOf(setting), setting.seeds).filter((ends) => isOne(ends[end])).length;
}
