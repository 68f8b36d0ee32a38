/**
 * Every twelve months of a price that wanders for 3,120 days, as bitcoin's did from 17 August 2017 to 3 March 2026: is all at
 * once ahead of equal parts every 30 days? The same luck, whatever is set; and 200 other stretches of the same length beside.
 */
import {
	interestFor,
	lumpSumAdvantages,
	normalDraws,
	stream,
	wanderingPrice,
	type Instalments
} from '$lib/sim';

export interface Schedule {
	/** Of the price, a year. */
	readonly drift: number;
	readonly volatility: number;
	/** How many parts, 1 to 12. */
	readonly instalments: number;
	/** What waiting cash earns in a year. */
	readonly interest: number;
	/** How far the price falls on one day, a fraction; 0: no such day. */
	readonly crash: number;
}

/** Volatility as bitcoin had it from 2017 to 2026; the drift is assumed. */
export const baseSchedule: Schedule = {
	drift: 0.5,
	volatility: 0.69,
	instalments: 12,
	interest: 0,
	crash: 0
};

/** Days of a stretch, of a window, and between instalments. */
export const days = 3120;
export const windowDays = 365;
export const apart = 30;
/** Windows of a stretch: 2,756. */
export const windows = days - windowDays + 1;
/** The day of the crash, where there is one. */
export const crashDay = 1500;
export const stretches = 200;

/** As computed from bitcoin's daily closes, and as published for shares and bonds. */
export const known = {
	bitcoin: { wins: 0.649, middle: 0.156, worst: -0.592, best: 1.67 },
	vanguard: { least: 0.66, most: 0.68 }
} as const;

export function planOf({ instalments, interest }: Schedule, step = 1): Instalments {
	return {
		count: Math.round(instalments),
		every: apart / step,
		horizon: step === 1 ? windowDays : Math.floor(windowDays / step),
		interest: interestFor(interest, step)
	};
}

export function luckOf(seed: number): Float64Array {
	return normalDraws(days, stream(seed, 'instalments: this stretch'));
}

/** The price day by day, from 1 on. */
export function priceOf(schedule: Schedule, luck: Float64Array): Float64Array {
	return crashed(wanderingPrice(schedule, luck, 1), schedule.crash, crashDay);
}

function crashed(prices: Float64Array, fall: number, from: number): Float64Array {
	for (let day = from; fall > 0 && day < prices.length; day++) prices[day]! *= 1 - fall;
	return prices;
}

/** What all windows of a stretch say of the lump sum. */
export interface Windows {
	/** Its advantage in each, as a fraction, by the day on which it begins. */
	readonly advantages: Float64Array;
	/** The share of them in which it is ahead. */
	readonly wins: number;
	readonly middle: number;
	readonly worst: number;
	readonly best: number;
}

export function windowsOf(schedule: Schedule, prices: Float64Array): Windows {
	const advantages = lumpSumAdvantages(prices, planOf(schedule));
	const sorted = advantages.slice().sort();
	const half = sorted.length / 2;
	return {
		advantages,
		wins: winsOf(advantages),
		middle: (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2,
		worst: sorted[0]!,
		best: sorted.at(-1)!
	};
}

function winsOf(advantages: Float64Array): number {
	let wins = 0;
	for (const one of advantages) if (one > 0) wins++;
	return wins / advantages.length;
}

/** Of the other stretches, a window beginning every 30 days: nothing between the dates matters, since the last price cancels. */
const coarse = { step: apart, steps: days / apart } as const;

export function otherLuckOf(seed: number): Float64Array {
	return normalDraws(stretches * coarse.steps, stream(seed, 'instalments: other stretches'));
}

export interface Others {
	/** The share of windows that the lump sum wins, over all of them. */
	readonly wins: number;
	/** That share in one stretch of ten at most, in half, and in nine of ten. */
	readonly low: number;
	readonly middle: number;
	readonly high: number;
}

export function othersOf(schedule: Schedule, luck: Float64Array): Others {
	const { step, steps } = coarse;
	const plan = planOf(schedule, step);
	const shares = new Float64Array(stretches);
	for (let i = 0; i < stretches; i++) {
		const prices = wanderingPrice(schedule, luck.subarray(i * steps, (i + 1) * steps), step);
		shares[i] = winsOf(lumpSumAdvantages(crashed(prices, schedule.crash, crashDay / step), plan));
	}
	shares.sort();
	return {
		wins: shares.reduce((sum, share) => sum + share, 0) / stretches,
		low: shares[stretches / 10 - 1]!,
		middle: (shares[stretches / 2 - 1]! + shares[stretches / 2]!) / 2,
		high: shares[stretches - stretches / 10]!
	};
}

/** The drift at which the lump sum wins two windows in three, at this volatility. */
export function driftForTwoInThree(schedule: Schedule, luck: Float64Array): number {
	let [low, high] = [0, 3];
	for (let k = 0; k < 20; k++) {
		const drift = (low + high) / 2;
		if (othersOf({ ...schedule, drift }, luck).wins < 2 / 3) low = drift;
		else high = drift;
	}
	return (low + high) / 2;
}
