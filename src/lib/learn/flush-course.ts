/**
 * A week as pictures and texts need it. Open interest is the contracts that people have bought, makers apart, at the price of
 * the moment. From tick to tick it changes by four things and no other: contracts opened, closed by choice, closed by force,
 * each at the price of its tick, and the price itself.
 */
import type { Episode } from '$lib/sim';
import { againAt, endAt, newsAt, perHour, playWeek, type Week } from './flush-week.ts';

/** One row a tick and one before the first, as the engine's columns. */
export interface Course {
	/** Hours at which there is news. */
	readonly news: readonly number[];
	readonly price: Float64Array;
	/** Contracts open, coins. */
	readonly coins: Float64Array;
	/** USD since the start: liquidated, closed by choice, opened, and what the price alone has added. */
	readonly liquidated: Float64Array;
	readonly left: Float64Array;
	readonly opened: Float64Array;
	readonly marked: Float64Array;
	/** Share of the book that makers quote. */
	readonly quoted: Float64Array;
	/** Of each interval of eight hours, as it was settled. */
	readonly funding: readonly number[];
	/** Ticks of the lowest price after the news, and after the same again. */
	readonly low: number;
	readonly secondLow: number;
	/** Coins that buyers with money bought. */
	readonly spotCoins: number;
}

/** Hours between settlements. */
export const interval = 8;

/** @param seed of the crowds and of everybody else */
export function playCourse(week: Week, seed: number): Course {
	return courseOf(playWeek(week, seed), week.again === 'yes' ? [newsAt, againAt] : [newsAt]);
}

export function courseOf(
	{ columns, others, scenario, ticks, whole }: Episode,
	news: readonly number[]
): Course {
	const { price, longCoins, deleveragedCoins, spread } = columns;
	const { openLongs: coins, openedLongs, leftCoins } = others;
	const sum = () => new Float64Array(ticks + 1);
	const [liquidated, left, opened, marked] = [sum(), sum(), sum(), sum()];
	for (let k = 1; k <= ticks; k++) {
		const now = price[k]!;
		liquidated[k] = liquidated[k - 1]! + now * (longCoins[k]! + deleveragedCoins[k]!);
		left[k] = left[k - 1]! + now * leftCoins[k]!;
		opened[k] = opened[k - 1]! + now * (openedLongs[k]! - openedLongs[k - 1]!);
		marked[k] = marked[k - 1]! + coins[k - 1]! * (now - price[k - 1]!);
	}
	const intervals = Array.from({ length: endAt / interval }, (_, i) => (i + 1) * interval * perHour);
	return {
		news,
		...{ price, coins, liquidated, left, opened, marked },
		quoted: spread.map((now) => scenario.calmSpread / now),
		funding: intervals.map((tick) => others.fundingRate[tick]!),
		low: lowest(price, newsAt, againAt),
		secondLow: lowest(price, againAt, endAt),
		spotCoins: -(whole.traded.patientBuyers?.coins ?? 0)
	};
}

function lowest(price: Float64Array, from: number, to: number): number {
	let best = from * perHour;
	for (let k = best; k <= to * perHour; k++) if (price[k]! < price[best]!) best = k;
	return best;
}

/** USD of open interest in a tick. */
export function openAt({ coins, price }: Course, tick: number): number {
	return coins[tick]! * price[tick]!;
}

/** What open interest lost between two ticks, in USD: parts above 0 lower it, and `opened` raises it. */
export interface Parts {
	readonly fall: number;
	readonly price: number;
	readonly left: number;
	readonly liquidated: number;
	readonly opened: number;
}

/** The parts add up: fall = price + left + liquidated − opened. */
export function partsOf(course: Course, from: number, to: number): Parts {
	const since = (column: Float64Array) => column[to]! - column[from]!;
	return {
		fall: openAt(course, from) - openAt(course, to),
		price: -since(course.marked),
		left: since(course.left),
		liquidated: since(course.liquidated),
		opened: since(course.opened)
	};
}

/** The tick from which changes are counted: the latest news, or the start. */
export function countedFrom({ news }: Course, tick: number): number {
	return news.map((at) => at * perHour).findLast((at) => tick > at) ?? 0;
}

/** From the price before the news to the lowest after it, as fractions. */
export function fallsOf({ price, low, secondLow }: Course): readonly [number, number] {
	const fall = (from: number, to: number) => 1 - price[to]! / price[from]!;
	return [fall(newsAt * perHour, low), fall(againAt * perHour, secondLow)];
}
