/** Everything the widget says: in the picture, in the answer, and around them. */
import {
	formatCoins,
	formatDuration,
	formatFall,
	formatMoney,
	formatPercent,
	formatPrice
} from '$lib/format';
import { countedFrom, fallsOf, interval, openAt, partsOf, type Course } from '$lib/learn/flush-course';
import { againAt, endAt, hour, newsAt, perHour } from '$lib/learn/flush-week';
import type { Told } from '../answer.ts';
import { shareOf } from './results.ts';
import type { Shown } from './shown.ts';

export const words = {
	time: 'Time of the week',
	back: 'Back',
	next: 'Next',
	start: 'Play',
	on: 'Play on',
	news: 'news',
	again: 'the same again',
	shortAgain: 'again',
	with: (credit: number) => (credit >= 0.5 ? 'bought with money' : 'bought on credit'),
	shortWith: (credit: number) => (credit >= 0.5 ? 'with money' : 'on credit')
};

/** The names of what moves open interest. */
export function rowNames(price: number) {
	return {
		marked: price < 0 ? 'the price rose' : 'the price fell',
		left: 'closed by choice',
		liquidated: 'liquidated',
		opened: 'opened anew'
	};
}

/** Dollars with their sign, whichever it is. */
export function signed(usd: number): string {
	const text = formatMoney(usd);
	return usd > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Hours since the latest news, or below 0 before the first. */
function sinceNews({ news }: Course, hours: number): { since: number; isAgain: boolean } {
	const at = news.findLast((one) => hours >= one) ?? newsAt;
	return { since: hours - at, isAgain: at === againAt };
}

/** How long before the news or after it: `24 h after the news`. */
export function whenText(course: Course, hours: number): string {
	const { since, isAgain } = sinceNews(course, hours);
	const name = isAgain ? 'the same again' : 'the news';
	if (Math.abs(since) < 0.01) return `just before ${name}`;
	const time = formatDuration(Math.abs(since) * hour);
	return since < 0 ? `${time} before ${name}` : `${time} after ${name}`;
}

/** The same where there is little room. */
export function shortWhen(course: Course, hours: number): string {
	const { since, isAgain } = sinceNews(course, hours);
	if (Math.abs(since) < 0.01) return isAgain ? words.shortAgain : words.news;
	return `${since < 0 ? '−' : '+'}${formatDuration(Math.abs(since) * hour)}`;
}

/** The heading of the parts. */
export function headText({ course, tick }: Shown): string {
	const from = countedFrom(course, tick) / perHour;
	return `Open interest since ${from === 0 ? 'the start' : from === newsAt ? 'the news' : 'the same again'}`;
}

/** What stands under the time axis. */
export function daysOf(
	name: 'wide' | 'middle' | 'narrow',
	{ news }: Course
): { hour: number; text: string }[] {
	const all = Array.from({ length: endAt / 24 + 1 }, (_, i) => {
		const day = i - newsAt / 24;
		return { hour: 24 * i, text: `${day < 0 ? '−' : '+'}${Math.abs(day)} d` };
	});
	const narrow = name === 'narrow';
	const again = name === 'wide' ? words.again : words.shortAgain;
	const named = news.map((hour) => ({ hour, text: hour === newsAt ? words.news : again }));
	const others = all.filter(({ hour }) => !news.includes(hour));
	return [...named, ...others.filter(({ hour }) => !narrow || [0, newsAt + 48].includes(hour))];
}

export interface Titles {
	readonly price: readonly [name: string, value: string];
	readonly open: readonly [name: string, value: string];
	readonly funding: readonly [name: string, value: string];
	readonly quoted: readonly [name: string, value: string];
}

/** Names of the charts, with their values at the time that is looked at. */
export function titlesOf({ course, tick, hours }: Shown): Titles {
	const rate = course.funding[Math.max(0, Math.ceil(hours / interval - 1e-9) - 1)]!;
	const payer = rate > 0 ? 'longs pay' : 'shorts pay';
	return {
		price: ['Price', formatPrice(course.price[tick]!)],
		open: [
			'Open interest',
			`${formatMoney(openAt(course, tick))}, ${formatCoins(course.coins[tick]!)} coins`
		],
		funding: ['Funding', `${formatPercent(rate, 3)} in 8 h, ${payer}`],
		quoted: ['The book', `makers quote ${formatPercent(course.quoted[tick]!, 0)}`]
	};
}

/** The answer in three parts, of which the middle one matters. */
export function answerOf(shown: Shown): Told {
	const { course, tick, hours } = shown;
	const from = countedFrom(course, tick);
	const parts = partsOf(course, from, tick);
	if (from === 0) return builtUp(shown);
	const which = from / perHour === againAt ? 'the same news' : 'the news';
	const time = formatDuration(hours * hour - (from / perHour) * hour);
	const later = laterText(shown);
	if (parts.fall <= 0)
		return [`${time} after ${which}, open interest is`, `up ${formatMoney(-parts.fall)}`, `. ${later}`];
	const share = formatPercent(shareOf(parts), 0);
	return [
		`${time} after ${which}, open interest is down ${formatMoney(parts.fall)}:`,
		`${formatMoney(parts.liquidated)} of it (${share}) was liquidated`,
		`. ${later}`
	];
}

function builtUp({ course, tick }: Shown): Told {
	const { opened, left, liquidated, price, fall } = partsOf(course, 0, tick);
	const closed = formatMoney(left + liquidated);
	const only =
		price < 0
			? `${formatMoney(-price)} is only the price, which those who buy have lifted`
			: 'the price adds nothing';
	return [
		fall > 0
			? `In the build-up, open interest is down ${formatMoney(fall)}:`
			: `In the build-up, open interest is up ${formatMoney(-fall)}:`,
		`${formatMoney(opened)} was opened`,
		`, ${closed} was closed, and ${only}.`
	];
}

/** What the same news does once more, and what it would do after the other rebound. */
function laterText({ course, other, values }: Shown): string {
	const [first, second] = fallsOf(course);
	if (course.news.length < 2) return `The price fell ${size(first)}.`;
	const fell = `The price fell ${size(first)}, and ${size(second)} when the same news came again`;
	if (!other) return `${fell}.`;
	return `${fell}; ${size(fallsOf(other)[1])} had the rebound been ${words.with(values.credit)}.`;
}

/** A fall without its sign. */
function size(fall: number): string {
	return formatFall(fall).replace('−', '');
}

export function timeText({ course }: Shown, hours: number): string {
	const tick = Math.round(hours * perHour);
	return `${whenText(course, hours)}: price ${formatPrice(course.price[tick]!)}, open interest ${formatMoney(openAt(course, tick))}`;
}
