/** What an hour at a level comes to, and how many of many such hours go which way. */
import { comparedIn, level, next, play, type AtLevel, type Hour } from './level-hour.ts';
import type { Compute } from './setting.ts';

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
	hoursBroken: ofHours((low) => low < level),
	hoursBetween: ofHours((low) => low < level && low >= level - stretch),
	hoursReached: ofHours((low) => low < next),
	hoursPassed: ofHours((high) => high >= level + sellers)
} satisfies Record<string, Compute>;

function ofHour(part: (hour: Hour) => number): Compute {
	return ({ atLevel, seed }) => part(play(atLevel, seed));
}

const kept = new Map<string, readonly number[]>();

/** Each hundred hours are played once, whatever is asked of them. */
function lowsOf(atLevel: AtLevel, count: number): readonly number[] {
	const key = JSON.stringify([atLevel, count]);
	const found = kept.get(key);
	if (found) return found;
	const compared = comparedIn(atLevel);
	const lows = Array.from({ length: count }, (_, i) => play(atLevel, i + 1)[compared]);
	kept.set(key, lows);
	return lows;
}

function ofHours(isOne: (price: number) => boolean): Compute {
	return ({ atLevel, crowds }) => lowsOf(atLevel, crowds).filter(isOne).length;
}
