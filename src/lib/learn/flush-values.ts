/** A week with a flush and the same news again, as texts insert it. */
import { fallsOf, interval, openAt, partsOf, playCourse, type Parts } from './flush-course.ts';
import { againAt, newsAt, baseWeek, perHour, type Week } from './flush-week.ts';
import type { Compute, Setting } from './setting.ts';

/** A day after the news. */
const dayAfter = newsAt + 24;

interface Numbers {
	readonly peak: number;
	/** Of a day, and of the time to the same news again. */
	readonly parts: Parts;
	readonly longer: Parts;
	readonly coinsFall: number;
	readonly first: number;
	readonly second: number;
	readonly priceLater: number;
	readonly coinsLater: number;
	readonly quotedLater: number;
	/** Before the news, after it, and before the same again. */
	readonly funding: readonly [number, number, number];
}

/** Each week is played once: a text asks it for several numbers. */
const known = new Map<string, Numbers>();

function numbersOf(week: Week, seed: number): Numbers {
	const key = JSON.stringify([week, seed]);
	const found = known.get(key) ?? counted(week, seed);
	known.set(key, found);
	return found;
}

function counted(week: Week, seed: number): Numbers {
	const course = playCourse(week, seed);
	const [news, later, again] = [newsAt, dayAfter, againAt].map((at) => at * perHour) as [
		number,
		number,
		number
	];
	const { coins, price, quoted, funding } = course;
	const [first, second] = fallsOf(course);
	const settled = (at: number) => funding[at / interval - 1]!;
	return {
		peak: openAt(course, news),
		parts: partsOf(course, news, later),
		longer: partsOf(course, news, again),
		coinsFall: 1 - coins[later]! / coins[news]!,
		first,
		second,
		priceLater: price[again]! / price[news]!,
		coinsLater: coins[again]! / coins[news]!,
		quotedLater: quoted[again]!,
		funding: [settled(newsAt), settled(newsAt + interval), settled(againAt)]
	};
}

export const flushValues = {
	flushPeak: ofWeek(({ peak }) => peak),
	flushFall: ofWeek(({ parts }) => parts.fall),
	flushPrice: ofWeek(({ parts }) => parts.price),
	flushLeft: ofWeek(({ parts }) => parts.left),
	flushLiquidated: ofWeek(({ parts }) => parts.liquidated),
	flushOpened: ofWeek(({ parts }) => parts.opened),
	flushLiquidatedShare: ofWeek(({ parts }) => parts.liquidated / parts.fall),
	flushCoinsFall: ofWeek(({ coinsFall }) => coinsFall),
	flushValueFall: ofWeek(({ parts, peak }) => parts.fall / peak),
	flushFirstFall: ofWeek(({ first }) => first),
	flushSecondFall: ofWeek(({ second }) => second),
	flushSecondMiddle: ofCrowds(
		(sorted) => (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2
	),
	flushSecondLeast: ofCrowds((sorted) => sorted[0]!),
	flushSecondMost: ofCrowds((sorted) => sorted.at(-1)!),
	flushCrowdsDeeper: (setting) => {
		const week = weekOf(setting);
		const fall = (credit: number, seed: number) => numbersOf({ ...week, credit }, seed).second;
		return setting.seeds.filter((seed) => fall(1, seed) > fall(0, seed)).length;
	},
	flushOpenedAgain: ofWeek(({ longer }) => longer.opened),
	flushLeftAgain: ofWeek(({ longer }) => longer.left),
	flushPriceLater: ofWeek(({ priceLater }) => priceLater),
	flushCoinsLater: ofWeek(({ coinsLater }) => coinsLater),
	flushQuotedLater: ofWeek(({ quotedLater }) => quotedLater),
	flushFundingBefore: ofWeek(({ funding }) => funding[0]),
	flushFundingAfter: ofWeek(({ funding }) => funding[1]),
	flushFundingLater: ofWeek(({ funding }) => funding[2])
} satisfies Record<string, Compute>;

function ofWeek(part: (numbers: Numbers) => number): Compute {
	return (setting) => part(numbersOf(weekOf(setting), setting.seed));
}

/** Of the second falls of many crowds, from the smallest up. */
function ofCrowds(part: (sorted: readonly number[]) => number): Compute {
	return (setting) => {
		const week = weekOf(setting);
		const falls = setting.seeds.map((seed) => numbersOf(week, seed).second);
		return part(falls.sort((a, b) => a - b));
	};
}

/** What is left out is as the exhibit opens. */
function weekOf({ asked: { build, credit, bought, back } }: Setting): Week {
	const given = Object.entries({ build, credit, bought, back }).filter(([, value]) => value !== undefined);
	return { ...baseWeek, ...Object.fromEntries(given) };
}
