/** How far the price fell, written beside its lows where no line runs; what finds no place is left out. */
import { placeLabels, type Box, type Label } from '$lib/chart/place';
import { formatFall } from '$lib/format';
import { fallsOf, type Course } from '$lib/learn/flush-course';
import { endAt, newsAt, perHour } from '$lib/learn/flush-week';
import type { Plot } from './plot.ts';
import type { Shown } from './shown.ts';
import { pointsOf } from './strokes.ts';
import { words } from './words.ts';

export interface LowLabel {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly align: 'start' | 'end';
	/** In front of the number. */
	readonly before: string;
	readonly text: string;
}

const gap = 7;
/** How wide a letter is, of its height. */
const letter = 0.53;

/** Each stands before its low; the first after it while the line of the time is pulled along there. */
export function lowLabels(shown: Shown, plot: Plot): LowLabel[] {
	const { course, other, values, hours } = shown;
	const { layout, x, price } = plot;
	const { text: height, price: band } = layout;
	const [first, second] = fallsOf(course);
	const side = hours < newsAt ? 1 : -1;
	const label = (
		key: string,
		which: Course,
		tick: number,
		[fall, before]: [number, string],
		turn: 1 | -1
	) => ({
		key,
		x: x(tick / perHour) + turn * gap,
		y: Math.min(price(which.price[tick]!), band[1] - height / 2),
		align: turn > 0 ? ('start' as const) : ('end' as const),
		before,
		text: formatFall(fall)
	});
	const bought = layout.name === 'narrow' ? words.shortWith : words.with;
	const again = course.news.length > 1;
	const labels: LowLabel[] = [
		label('first', course, course.low, [first, ''], side),
		...(again ? [label('second', course, course.secondLow, [second, ''], -1)] : []),
		...(other ? [label('other', other, other.secondLow, [fallsOf(other)[1], bought(values.credit)], -1)] : [])
	];
	const sized = labels.map(({ key, x, y, align, before, text }, i): Label => ({
		...{ key, x, y, align },
		width: letter * height * (before.length + text.length + 1),
		height: 1.1 * height,
		weight: labels.length - i,
		reach: 3 * height
	}));
	const taken = [course, ...(other ? [other] : [])].flatMap((which) => lineOf(which, plot));
	const places = placeLabels(sized, { top: band[0], bottom: band[1] }, taken);
	return labels.flatMap((one) => {
		const y = places.get(one.key);
		return y === undefined ? [] : [{ ...one, y }];
	});
}

/** The price as boxes from point to point. */
function lineOf({ price: of }: Course, { x, price }: Plot): Box[] {
	const ticks = pointsOf(0, endAt * perHour);
	return ticks.slice(1).map((tick, i) => {
		const [from, to] = [ticks[i]!, tick];
		const [a, b] = [price(of[from]!), price(of[to]!)];
		const reach = 1.5;
		return {
			left: x(from / perHour),
			right: x(to / perHour),
			top: Math.min(a, b) - reach,
			bottom: Math.max(a, b) + reach
		};
	});
}
