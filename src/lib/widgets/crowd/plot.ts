/** Scales of the picture: one time axis, an axis of its own for each chart, and one for the falls. */
import { linearScale, type Scale } from '$lib/chart/scale';
import { totalOf } from '$lib/learn/panic-course';
import { hours, perHour, startPrice } from '$lib/learn/panic-day';
import { fallScale } from '../scale.ts';
import { binsOf, bin, type Bin } from './bins.ts';
import type { Layout } from './layouts.ts';
import type { Shown } from './shown.ts';

export interface Plot {
	readonly layout: Layout;
	/** Across, of hours. */
	readonly x: Scale;
	readonly price: Scale;
	/** Of USD in ten minutes, sold above 0 and bought below. */
	readonly flows: Scale;
	readonly fear: Scale;
	/** USD in ten minutes that the axis names. */
	readonly flow: number;
	/** Across, of a fall; held inside. */
	readonly fall: Scale;
	/** USD at which grid lines stand. */
	readonly prices: readonly number[];
	readonly bins: readonly Bin[];
}

const priceSteps = [2e3, 5e3, 10e3, 20e3, 50e3];
const flowSteps = [1e9, 500e6, 200e6];
/** Of a chart, kept free at its top. */
const headroom = 0.06;
/** USD in ten minutes that the chart always shows. */
const least = 150e6;

export function plotOf(layout: Layout, shown: Shown): Plot {
	const { course, other, falls } = shown;
	const { left, right, price, flows, fear, ladder } = layout;
	const deepest = Math.max(course.fall, other.fall);
	const lowest = startPrice * (1 - Math.min(1, 1.3 * deepest));
	const step = priceSteps.find((one) => (startPrice - lowest) / one <= 4.2) ?? priceSteps.at(-1)!;
	const from = Math.max(0, Math.min(lowest, startPrice - 1.5 * step));
	const to = startPrice + headroom * (startPrice - from);
	const bins = binsOf(course);
	const sold = Math.max(least, ...bins.map(({ forced, panicked, held }) => forced + panicked + held));
	const bought = totalOf(course.bought) > 0 ? Math.max(0, ...bins.map((one) => one.bought)) : 0;
	const { max } = fallScale(Math.max(deepest, ...falls));
	const along = linearScale([0, max], ladder.bar);
	return {
		layout,
		x: linearScale([0, hours], [left, right]),
		price: linearScale([to, from], price),
		flows: linearScale([sold, -Math.max(bought, 0.12 * sold)], flows),
		fear: linearScale([100, 0], fear),
		flow: flowSteps.find((one) => one <= sold) ?? 100e6,
		fall: (value) => Math.min(ladder.bar[1], along(Math.max(0, value))),
		prices: Array.from({ length: 9 }, (_, i) => startPrice - i * step).filter((usd) => usd >= from),
		bins
	};
}

/** The left and the right of a bin, in the sheet's units. */
export function edgesOf({ x }: Plot, { row }: Bin): readonly [number, number] {
	return [x((row - bin) / perHour), x(row / perHour)];
}
