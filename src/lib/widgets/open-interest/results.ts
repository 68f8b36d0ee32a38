/** What came out, as rows of the table. */
import { formatCoins, formatMoney, formatPercent, formatPrice } from '$lib/format';
import { row, type Result } from '../results.ts';
import { fallsOf, interval, openAt, partsOf, type Course } from '$lib/learn/flush-course';
import { againAt, endAt, newsAt, perHour } from '$lib/learn/flush-week';
import { restingHour } from './shown.ts';

const [news, again, end, dayAfter] = [newsAt, againAt, endAt, restingHour].map((at) => at * perHour) as [
	number,
	number,
	number,
	number
];

/** @param other the same with the other buyers, where it has been played */
export function resultsOf(course: Course, other: Course | null): Result[] {
	const parts = partsOf(course, news, dayAfter);
	const { price, coins, quoted, funding, low } = course;
	const [first, second] = fallsOf(course);
	const settled = (hour: number) => funding[Math.ceil(hour / interval) - 1]!;
	const fall = (value: number) => formatPercent(value);
	const rate = (value: number) => formatPercent(value, 3);
	return [
		row('peak', 'Open interest just before the news', openAt(course, news), formatMoney),
		row('openFall', 'It falls within a day by', parts.fall, formatMoney),
		row('priceEffect', 'of which only the price', parts.price, formatMoney),
		row('left', 'closed by choice', parts.left, formatMoney),
		row('liquidated', 'liquidated', parts.liquidated, formatMoney),
		row('opened', 'less what was opened anew', parts.opened, formatMoney),
		row('liquidatedShare', 'Liquidated, of the fall', shareOf(parts), fall),
		row('openShare', 'Liquidated, of open interest', parts.liquidated / openAt(course, news), fall),
		row('coinsFall', 'Contracts closed, net, in a day', 1 - coins[dayAfter]! / coins[news]!, fall),
		row('firstFall', 'The news makes the price fall by', first, fall),
		row(
			'rebound',
			'Four days later the price stands above the low by',
			price[again]! / price[low]! - 1,
			fall
		),
		row('before', 'Price then', price[again]!, formatPrice),
		row('coinsLater', 'Contracts open then', coins[again]!, formatCoins),
		row('secondFall', 'In the last day it falls by', second, fall),
		row(
			'secondLiquidated',
			'and of contracts is liquidated',
			partsOf(course, again, end).liquidated,
			formatMoney
		),
		...(other ? [row('otherFall', 'With the other buyers', fallsOf(other)[1], fall)] : []),
		row('quotedLater', 'Of the book, makers quote then', quoted[again]!, fall),
		row('fundingBefore', 'Funding before the news', settled(newsAt), rate),
		row('fundingAfter', 'Funding after it', settled(newsAt + interval), rate)
	];
}

/** What was liquidated of the fall; 0 where open interest did not fall. */
export function shareOf({ liquidated, fall }: { liquidated: number; fall: number }): number {
	return fall > 0 ? liquidated / fall : 0;
}
