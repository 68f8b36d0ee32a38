/** What the exhibit says. */
import { formatDuration, formatMoney, formatPrice } from '$lib/format';
import { comparedIn, comparedWith, minute, ticksAMinute, type Hour } from '$lib/learn/level-hour';
import type { Told } from '../answer.ts';
import { countedOf, many, passedOf, type Lows } from './hours.ts';
import { usdOf, worstMinute } from './told.ts';

export const words = {
	back: 'Back',
	next: 'Next',
	start: 'Play',
	on: 'Play on',
	time: 'Time since the start',
	bids: 'bids',
	stops: 'stops',
	price: 'The price, minute by minute',
	shortPrice: 'The price',
	hours: { low: `Lows of ${many} such hours`, rebound: `Highs after, ${many} hours` },
	shortHours: { low: `${many} lows`, rebound: `${many} highs` },
	set: 'as set',
	shortSet: 'set',
	strip: 'sold each minute by stops and by force',
	shortStrip: 'sold a minute',
	lower: (count: number) => `${count} lower`,
	waiting: (usd: number) => `${formatMoney(usd)} waiting`,
	sold: (usd: number) => `${formatMoney(usd)} sold`,
	out: (usd: number) => `${formatMoney(usd)} wants out`,
	used: (usd: number) => `${formatMoney(usd)} used up`,
	nobody: 'no low here',
	none: 'none',
	again: 'The hundred hours are played again.'
};

/** What is different in the other hour, after “with”. */
export function otherWay({ values }: Hour, rival: Hour): string {
	const compared = comparedWith(values);
	if (compared === 'even') return 'nobody selling once even';
	if (compared === 'test') return 'no first test';
	return rival.values.clustered === 0 ? 'the same stops spread out' : 'the same stops just under levels';
}

export function shortWay({ values }: Hour, rival: Hour): string {
	const compared = comparedWith(values);
	if (compared === 'even') return 'without';
	if (compared === 'test') return 'untested';
	return rival.values.clustered === 0 ? 'spread' : 'clustered';
}

export function timeOf(tick: number): string {
	return formatDuration((tick / ticksAMinute) * minute);
}

/** The answer in three parts: the one in the middle is the number. */
export function answerOf(hour: Hour, rival: Hour): Told {
	const { low, brokeAt, rebound } = hour;
	const broken = `$75,000 breaks after ${timeOf(brokeAt)}.`;
	if (brokeAt >= 0 && comparedIn(hour.values) === 'rebound') {
		return [
			`${broken} From ${formatPrice(low)} the price comes back to`,
			formatPrice(rebound),
			`. If nobody sold once even it would reach ${formatPrice(rival.rebound)}.`
		];
	}
	const instead =
		comparedIn(hour.values) === 'rebound'
			? ''
			: ` With ${otherWay(hour, rival)} the low is ${formatPrice(rival.low)}.`;
	if (brokeAt < 0) return ['$75,000 holds: the lowest price is', formatPrice(low), `.${instead}`];
	const fast = formatPrice(worstMinute(hour).fall);
	return [`${broken} The price falls to`, formatPrice(low), `, ${fast} of it within one minute.${instead}`];
}

/** What the hundred hours say, as set and the other way. */
export function manyOf({ set, rival }: Lows, hour: Hour, other: Hour): string {
	const none = (count: number) => (count === 0 ? 'none' : String(count));
	const way = otherWay(hour, other);
	if (comparedIn(hour.values) === 'rebound')
		return `Of ${many} such hours, the price gets past $75,250 after its low in ${none(passedOf(set))}. With ${way}, in ${none(passedOf(rival))}.`;
	const as = countedOf(set);
	const instead = countedOf(rival);
	return `Of ${many} such hours, $75,000 breaks in ${none(as.broke)}; ${falls(as.between)} within $1,000 under it. With ${way} it breaks in ${none(instead.broke)}; ${falls(instead.between)} there. $70,000 breaks in ${none(as.reached)}, and in ${none(instead.reached)}.`;
}

function falls(count: number): string {
	if (count === 1) return '1 low lies';
	return count === 0 ? 'no low lies' : `${count} lows lie`;
}

/** Where the price stands at a time, in words for the scrubber. */
export function timeText(hour: Hour, minutes: number): string {
	const tick = Math.round(minutes * ticksAMinute);
	const sold = usdOf(hour, 'stops', tick);
	return `${timeOf(tick)}: ${formatPrice(hour.price[tick]!)}, ${words.sold(sold)} by stops`;
}
