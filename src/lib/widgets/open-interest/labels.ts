/** How far the price fell, written at its lows. */
import { formatFall } from '$lib/format';
import { fallsOf } from '$lib/learn/flush-course';
import { newsAt, perHour } from '$lib/learn/flush-week';
import type { Plot } from './plot.ts';
import type { Shown } from './shown.ts';
import { words } from './words.ts';

export interface LowLabel {
	readonly key: 'first' | 'second' | 'other';
	readonly x: number;
	readonly y: number;
	readonly align: 'start' | 'end';
	readonly; /** In front of the number. */
	readonly before: string;
	readonly text: string;
}

const gap = 7;

/** Each stands before its low; the first after it while the line of the time is pulled along there. */
export function lowLabels({ course, other, values, hours }: Shown, { layout, x, price }: Plot): LowLabel[] {
	const { text, price: band } = layout;
	const [first, second] = fallsOf(course);
	const clear = 1.15 * text;
	const bottom = band[1] - text / 2;
	const place = (tick: number, side = -1) => x(tick / perHour) + side * gap;
	const side = hours < newsAt ? 1 : -1;
	const low = (which: typeof course, tick: number) => Math.min(bottom, price(which.price[tick]!));
	const at = { y: low(course, course.secondLow) };
	const labels: LowLabel[] = [
		{
			...{ key: 'first', x: place(course.low, side), y: low(course, course.low) },
			...{ align: side > 0 ? 'start' : 'end', before: '', text: formatFall(first) }
		},
		{
			...{ key: 'second', x: place(course.secondLow), y: at.y },
			...{ align: 'end', before: '', text: formatFall(second) }
		}
	];
	if (course.news.length < 2) return labels.slice(0, 1);
	if (!other) return labels;
	const own = low(other, other.secondLow);
	const apart = Math.abs(own - at.y);
	const y = apart >= clear ? own : at.y + (own <= at.y ? -clear : clear);
	const before = (layout.name === 'narrow' ? words.shortWith : words.with)(values.credit);
	labels.push({
		...{ key: 'other', x: place(other.secondLow), y: y > bottom ? at.y - clear : y },
		...{ align: 'end', before, text: formatFall(fallsOf(other)[1]) }
	});
	return labels;
}
