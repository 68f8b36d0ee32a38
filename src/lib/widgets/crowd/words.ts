/** Everything the widget says: in the picture, in the answer, and around them. */
import {
	formatCount,
	formatDuration,
	formatFall,
	formatMoney,
	formatPercent,
	formatPrice
} from '$lib/format';
import { rowOfShare, secondsOf, shareAfterLow, type Course } from '$lib/learn/panic-course';
import { isOut, type Cut } from '$lib/learn/panic-day';
import type { Told } from '../answer.ts';
import type { Shown } from './shown.ts';

export const words = {
	time: 'Time since the news began',
	back: 'Back',
	next: 'Next',
	start: 'Play',
	on: 'Play on',
	price: 'Price',
	news: 'news',
	cost: 'what the holder paid',
	shortCost: 'holder’s cost',
	flows: { wide: 'Sold in ten minutes', middle: 'In ten minutes' },
	perTime: '10 min',
	forced: 'forced',
	panic: 'panic',
	held: 'holder',
	bought: 'bought',
	fear: 'Fear',
	of: 'of 100',
	ladder: { wide: 'How far the price falls', middle: 'How far the price falls', narrow: 'The price falls' },
	set: 'as it is set',
	alone: 'the news alone',
	off: 'not there anyway'
};

interface Sizes {
	readonly wide: string;
	readonly middle: string;
	readonly narrow: string;
}

/** What each cut leaves, as a row of the ladder names it. */
export const cutNames: Record<Cut, Sizes> = {
	forced: { wide: 'nobody is forced', middle: 'nobody is forced', narrow: 'no force' },
	panic: { wide: 'nobody panics', middle: 'nobody panics', narrow: 'no panic' },
	fear: { wide: 'fear changes nobody', middle: 'fear changes nobody', narrow: 'no fear' },
	holder: { wide: 'no known holder', middle: 'no known holder', narrow: 'no holder' },
	buyers: { wide: 'no patient buyers', middle: 'no patient buyers', narrow: 'no buyers' }
};

const ifs: Record<Cut, string> = {
	forced: 'If nobody could be forced, it would fall',
	panic: 'If nobody panicked, it would fall',
	fear: 'If fear changed nobody’s mind, it would fall',
	holder: 'Without a known holder it would fall',
	buyers: 'Without patient buyers it would fall'
};

/** The answer in three parts, of which the middle one matters. */
export function answerOf({ values, course, other }: Shown): Told {
	const falls = `On news worth ${formatPercent(values.shock)} the price falls ${fallText(course.fall)}.`;
	const order = orderText(course);
	if (isOut(values, values.cut)) return [falls, `What you cut out is not there anyway`, `. ${order}`];
	return [`${falls} ${ifs[values.cut]}`, fallText(other.fall), `. ${order}`];
}

/** Who sold when. */
export function orderText(course: Course): string {
	const { forced, panicked, fear, frightened } = course;
	const [force, panic] = [rowOfShare(forced, 0), rowOfShare(panicked, 0)];
	const most = `fear reaches ${formatCount(fear[frightened]!)}`;
	if (panic < 0) return force < 0 ? `Nobody sells; ${most}.` : `Nobody panics; ${most}.`;
	const late = `${formatPercent(shareAfterLow(course), 0)} of the panic comes after the low`;
	if (force < 0) return `Nobody is forced; ${late}.`;
	const lead = secondsOf(panic - force);
	const order =
		lead > 0
			? `The first panic comes ${formatDuration(lead)} after the first forced sale`
			: `The first panic comes ${lead < 0 ? `${formatDuration(-lead)} before` : 'with'} the first forced sale`;
	return `${order}; ${late}.`;
}

/** Moments with a name, where there are any, in rows. */
export function momentsOf({ forced, panicked, low, frightened }: Course): [row: number, name: string][] {
	const moments: [number, string][] = [
		[rowOfShare(forced, 0), 'first forced sale'],
		[rowOfShare(panicked, 0), 'first panic'],
		[low, 'the low'],
		[frightened, 'most fear']
	];
	return moments.filter(([row], i) => row > 0 && moments.findIndex(([at]) => at === row) === i);
}

/** The time that is looked at: `4.5 h: the low`. */
export function whenText(course: Course, row: number): string {
	if (row === 0) return 'before the news';
	const time = formatDuration(secondsOf(row));
	const moment = momentsOf(course).find(([at]) => at === row);
	return moment ? `${time}: ${moment[1]}` : time;
}

export function timeText(course: Course, row: number): string {
	const { price, fear } = course;
	return `${whenText(course, row)}, price ${formatPrice(price[row]!)}, fear ${formatCount(fear[row]!)}`;
}

/** A fall as sentences write it, with the decimal of the picture. */
function fallText(fall: number): string {
	return formatFall(fall).replace('−', '');
}

/** USD of ten minutes, of a flow. */
export function flowText(usd: number): string {
	return usd < 0.5e6 ? '$0' : formatMoney(usd);
}
