/** The marks of the picture as paths. */
import { polyline, thinned } from '$lib/chart/pen';
import { tenth } from '$lib/chart/scale';
import { windowDays } from '$lib/learn/instalment-windows';
import { classes, type Plot } from './layouts.ts';
import type { Shown } from './shown.ts';

const all = classes.below + classes.above;

export interface Strokes {
	readonly price: string;
	readonly lumpSum: string;
	readonly instalments: string;
	/** Windows that the lump sum wins, and those that it does not, as bars. */
	readonly won: string;
	readonly lost: string;
	/** A mark under how far ahead the example ends. */
	readonly here: string;
}

export function strokesOf({ prices, ways, windows, ahead }: Shown, plot: Plot): Strokes {
	const { x, y, time, wealth, layout, ratio } = plot;
	const line = (values: Float64Array) =>
		polyline(thinned(Array.from(values, (value, day) => [time(day), wealth(value)] as const)));
	const counts = classesOf(windows.advantages);
	const most = Math.max(...counts);
	const { left, right, top, bottom } = layout.bars;
	const width = (right - left) / all;
	const bar = (place: number) => {
		const height = ((bottom - top) * counts[place]!) / most;
		return counts[place] === 0
			? ''
			: `M${tenth(left + place * width + 0.5)} ${bottom}v${tenth(-Math.max(1, height))}h${tenth(width - 1)}V${bottom}z`;
	};
	const places = Array.from({ length: all }, (_, i) => i);
	return {
		price: polyline(thinned(Array.from(prices, (price, day) => [x(day), y(price)] as const))),
		lumpSum: line(ways.lumpSum),
		instalments: line(ways.instalments),
		won: places.slice(classes.below).map(bar).join(''),
		lost: places.slice(0, classes.below).map(bar).join(''),
		here: `M${tenth(ratio(1 + ahead))} ${bottom + 2}l-5 8h10z`
	};
}

/** How many windows fall into each class, from the lowest; what is beyond counts at the ends. */
export function classesOf(advantages: Float64Array): number[] {
	const counts = new Array<number>(all).fill(0);
	for (const one of advantages) {
		const place = Math.log(1 + one) / classes.size;
		const away = one > 0 ? Math.max(0, Math.ceil(place) - 1) : Math.min(-1, Math.floor(place));
		counts[Math.min(all - 1, Math.max(0, classes.below + away))]!++;
	}
	return counts;
}

/** The example on the price, from its first day to its last. */
export function frameOf({ start }: Shown, { x }: Plot): readonly [from: number, to: number] {
	return [tenth(x(start)), tenth(x(start + windowDays))];
}
