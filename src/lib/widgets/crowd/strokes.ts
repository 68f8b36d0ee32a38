/** The marks of the picture as paths. */
import { polyline, thinned } from '$lib/chart/pen';
import { tenth, type Scale } from '$lib/chart/scale';
import { perHour } from '$lib/learn/panic-day';
import type { Bin } from './bins.ts';
import { edgesOf, type Plot } from './plot.ts';
import type { Shown } from './shown.ts';

export interface Strokes {
	readonly price: string;
	/** With one thing cut out. */
	readonly other: string;
	readonly forced: string;
	readonly panicked: string;
	readonly held: string;
	readonly bought: string;
	/** The index as a line and the area under it, and that of the other run. */
	readonly fear: string;
	readonly area: string;
	readonly otherFear: string;
}

/** Minutes from point to point: more while the price runs. */
const close = 4;
const far = 16;
const runs = 6 * perHour;

export function strokesOf({ course, other }: Shown, plot: Plot): Strokes {
	const { x, price, fear, bins } = plot;
	const last = course.price.length - 1;
	const line = (column: Float64Array, scale: Scale, low: number) => {
		const rows = new Set([low, last]);
		for (let row = 0; row <= last; row += row < runs ? close : far) rows.add(row);
		const points = [...rows]
			.sort((a, b) => a - b)
			.map((row) => [x(row / perHour), scale(column[row]!)] as const);
		return polyline(thinned(points));
	};
	const afraid = line(course.fear, fear, course.frightened);
	const floor = tenth(fear(0));
	const bars = (of: (bin: Bin) => readonly [from: number, to: number]) =>
		bins.map((bin) => barOf(plot, bin, of(bin))).join('');
	return {
		price: line(course.price, price, course.low),
		other: line(other.price, price, other.low),
		forced: bars(({ forced }) => [0, forced]),
		panicked: bars(({ forced, panicked }) => [forced, forced + panicked]),
		held: bars(({ forced, panicked, held }) => [forced + panicked, forced + panicked + held]),
		bought: bars(({ bought }) => [0, -bought]),
		fear: afraid,
		area: `${afraid}V${floor}H${tenth(x(0))}z`,
		otherFear: line(other.fear, fear, other.frightened)
	};
}

/** A bar of one bin; nothing where it would not be seen. */
function barOf(plot: Plot, bin: Bin, [from, to]: readonly [number, number]): string {
	const [left, right] = edgesOf(plot, bin);
	const [start, end] = [tenth(plot.flows(from)), tenth(plot.flows(to))];
	if (Math.abs(end - start) < 0.2) return '';
	return `M${tenth(left + 0.5)} ${start}V${end}h${tenth(right - left - 1)}V${start}z`;
}
