/** Half a day in which people panic, and a holder's loss on paper, as texts insert them. */
import { paperLossAt, priceOfLoss } from './known-holder.ts';
import {
	fallWithout,
	playCourse,
	rowOfShare,
	secondsOf,
	shareAfterLow,
	totalOf,
	type Course
} from './panic-course.ts';
import { baseDay, cutOut, startPrice, type PanicDay } from './panic-day.ts';
import type { Compute, Setting } from './setting.ts';

export const crowdValues = {
	crowdFall: ofDay(({ fall }) => fall),
	crowdGone: gone,
	crowdMore: (setting) => -gone(setting),
	crowdGoneShare: (setting) => gone(setting) / beyond(setting),
	crowdBeyond: beyond,
	crowdSharesSum: (setting) =>
		(['forced', 'panic', 'fear'] as const).reduce(
			(sum, cut) => sum + gone({ ...setting, asked: { ...setting.asked, cut } }) / beyond(setting),
			0
		),
	crowdForced: ofDay(({ forced }) => totalOf(forced)),
	crowdPanicked: ofDay(({ panicked }) => totalOf(panicked)),
	crowdBought: ofDay(({ bought }) => totalOf(bought)),
	crowdLead: ofDay(({ forced, panicked }) => secondsOf(rowOfShare(panicked, 0) - rowOfShare(forced, 0))),
	crowdForcedHalf: ofDay(({ forced }) => secondsOf(rowOfShare(forced, 0.5))),
	crowdPanickedHalf: ofDay(({ panicked }) => secondsOf(rowOfShare(panicked, 0.5))),
	crowdAfterLow: ofDay(shareAfterLow),
	crowdLowAfter: ofDay(({ low }) => secondsOf(low)),
	crowdFear: ofDay(({ fear, frightened }) => fear[frightened]!),
	crowdFearLate: ofDay(({ low, frightened }) => secondsOf(frightened - low)),
	crowdFearSoon: ofDay(({ price, fear, fall }) => {
		const row = price.findIndex((usd) => 1 - usd / startPrice >= 0.75 * fall);
		return fear[row]!;
	}),
	crowdFearLeast: (setting) => Math.min(...fearsOf(setting)),
	crowdFearMost: (setting) => Math.max(...fearsOf(setting)),
	crowdsEither: (setting) => {
		const day = dayOf(setting);
		return setting.seeds.filter((seed) =>
			(['forced', 'panic'] as const).every((cut) => played(cutOut(day, cut), seed).fall < 0.1)
		).length;
	},
	crowdFallLeast: (setting) => Math.min(...fallsOf(setting)),
	crowdFallMost: (setting) => Math.max(...fallsOf(setting)),
	crowdsHalved: (setting) => {
		const day = dayOf(setting);
		const { cut = 'panic' } = setting.asked;
		const falls = fallsOf({ ...setting, asked: { ...setting.asked, cut: undefined } });
		return setting.seeds.filter((seed, i) => {
			const less = fallWithout(day, cut, seed) - day.shock;
			return less < 0.5 * (falls[i]! - day.shock);
		}).length;
	},
	paperLoss: ({ asked: { price = 70_000 } }) => paperLossAt(price),
	paperLossPrice: ({ asked: { sum = 900e6 } }) => priceOfLoss(sum)
} satisfies Record<string, Compute>;

/** Each half day is played once: a text asks it for several numbers. */
const known = new Map<string, Course>();

function played(day: PanicDay, seed: number): Course {
	const key = JSON.stringify([day, seed]);
	const found = known.get(key) ?? playCourse(day, seed);
	known.set(key, found);
	return found;
}

function ofDay(part: (course: Course) => number): Compute {
	return (setting) => {
		const day = dayOf(setting);
		const { cut } = setting.asked;
		return part(played(cut ? cutOut(day, cut) : day, setting.seed));
	};
}

function gone(setting: Setting): number {
	const day = dayOf(setting);
	const { cut = 'panic' } = setting.asked;
	return played(day, setting.seed).fall - played(cutOut(day, cut), setting.seed).fall;
}

function beyond(setting: Setting): number {
	const day = dayOf(setting);
	return played(day, setting.seed).fall - day.shock;
}

function coursesOf(setting: Setting): Course[] {
	const day = dayOf(setting);
	const { cut } = setting.asked;
	return setting.seeds.map((seed) => played(cut ? cutOut(day, cut) : day, seed));
}

function fallsOf(setting: Setting): number[] {
	return coursesOf(setting).map(({ fall }) => fall);
}

function fearsOf(setting: Setting): number[] {
	return coursesOf(setting).map(({ fear, frightened }) => fear[frightened]!);
}

/** What is left out is as the exhibit opens. */
function dayOf({ asked }: Setting): PanicDay {
	const { panic, fear, exposed, patient: buyers, holder, threshold, leverage, shock, spell, depth } = asked;
	const given = { panic, fear, exposed, buyers, holder, threshold, leverage, shock, spell, depth };
	return {
		...baseDay,
		...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
	};
}
