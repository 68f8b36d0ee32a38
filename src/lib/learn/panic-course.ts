/** Half a day of panic as pictures and texts need it: the price, fear, and what each kind of seller and buyer traded. */
import type { Episode } from '$lib/sim';
import { cutOut, cuts, perHour, playDay, startPrice, type Cut, type PanicDay } from './panic-day.ts';

const minute = 60;

/** One row a minute and one before the first, as the engine's columns. */
export interface Course {
	readonly day: PanicDay;
	readonly price: Float64Array;
	/** The index, 0 to 100. */
	readonly fear: Float64Array;
	/** USD since the start: sold by force, in panic and by the large holder, and bought by those who waited. */
	readonly forced: Float64Array;
	readonly panicked: Float64Array;
	readonly held: Float64Array;
	readonly bought: Float64Array;
	/** Rows of the lowest price and of the greatest fear. */
	readonly low: number;
	readonly frightened: number;
	/** From the start to the lowest price, a fraction. */
	readonly fall: number;
}

export function playCourse(day: PanicDay, seed: number): Course {
	return courseOf(day, playDay(day, seed));
}

export function courseOf(day: PanicDay, { columns, others }: Episode): Course {
	const { price, longCoins } = columns;
	const { flows, fear } = others;
	const low = indexOfLeast(price, 1);
	return {
		day,
		price,
		fear,
		forced: summed(longCoins, price, 1),
		panicked: summed(flows.panic, price, 1),
		held: summed(flows.largeHolder, price, 1),
		bought: summed(flows.patientBuyers, price, -1),
		low,
		frightened: indexOfLeast(fear, -1),
		fall: 1 - price[low]! / startPrice
	};
}

/** USD that coins brought from tick to tick, at the price of each. */
function summed(coins: Float64Array | undefined, price: Float64Array, sign: 1 | -1): Float64Array {
	const sums = new Float64Array(price.length);
	if (coins) for (let k = 1; k < sums.length; k++) sums[k] = sums[k - 1]! + sign * coins[k]! * price[k]!;
	return sums;
}

function indexOfLeast(column: Float64Array, sign: 1 | -1): number {
	let best = 0;
	for (let k = 1; k < column.length; k++) if (sign * column[k]! < sign * column[best]!) best = k;
	return best;
}

/** All that was sold or bought of a kind by the end, USD. */
export function totalOf(sums: Float64Array): number {
	return sums.at(-1)!;
}

/** The row in which this share of a kind has been traded; for 0, the first in which any is. −1 for none. */
export function rowOfShare(sums: Float64Array, share: number): number {
	const all = totalOf(sums);
	return all > 0 ? sums.findIndex((sum) => sum > 0 && sum >= share * all) : -1;
}

/** Of what was sold in panic, the share sold after the lowest price; 0 where nobody panicked. */
export function shareAfterLow({ panicked, low }: Course): number {
	const all = totalOf(panicked);
	return all > 0 ? 1 - panicked[low]! / all : 0;
}

export function secondsOf(row: number): number {
	return row * minute;
}

export function hoursOf(row: number): number {
	return row / perHour;
}

/** How far the price falls with one thing cut out, one after the other, in the order of `cuts`. */
export function* fallsWithout(day: PanicDay, seed: number): Generator<number> {
	for (const cut of cuts) yield fallWithout(day, cut, seed);
}

export function fallWithout(day: PanicDay, cut: Cut, seed: number): number {
	return playCourse(cutOut(day, cut), seed).fall;
}
