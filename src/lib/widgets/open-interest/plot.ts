/** Scales of the picture: one time axis, and an axis of its own for each chart. */
import { linearScale, type Scale } from '$lib/chart/scale';
import { openAt } from '$lib/learn/flush-course';
import { againAt, endAt, newsAt, perHour } from '$lib/learn/flush-week';
import type { Layout } from './layouts.ts';
import type { Shown } from './shown.ts';

export interface Plot {
	readonly layout: Layout;
	/** Across, of hours. */
	readonly x: Scale;
	readonly price: Scale;
	readonly open: Scale;
	readonly funding: Scale;
	readonly quoted: Scale;
	/** USD at which grid lines stand. */
	readonly prices: readonly number[];
	readonly opens: readonly number[];
}

const steps = [5e3, 10e3, 20e3, 50e3];
/** Of a chart, kept free at its top for its name. */
const headroom = 0.12;
/** Rates to which the funding strip always reaches. */
const leastRate = 0.0002;

export function plotOf(layout: Layout, { course, other }: Shown): Plot {
	const { left, right, price, open, funding, quoted } = layout;
	const all = [course, other ?? course].flatMap(({ price, low, secondLow }) => [
		price[low]!,
		price[secondLow]!,
		price[0]!,
		price[newsAt * perHour]!,
		price[againAt * perHour]!
	]);
	const [low, high] = [Math.min(...all), Math.max(...all)];
	const step = steps.find((one) => (high - low) / one <= 3.5) ?? steps.at(-1)!;
	const from = step * Math.floor(low / step);
	const to = high + headroom * (high - from);
	const most =
		(1 + headroom) *
		Math.max(...[0, newsAt, newsAt + 24, againAt, endAt].map((at) => openAt(course, at * perHour)));
	const rates = [leastRate, ...course.funding.map(Math.abs)];
	const reach = Math.max(...rates);
	return {
		layout,
		x: linearScale([0, endAt], [left, right]),
		price: linearScale([to, from], price),
		open: linearScale([most, 0], open),
		funding: linearScale([reach, -reach], funding),
		quoted: linearScale([1, 0], quoted),
		prices: between(from, to, step),
		opens: between(0, most, 20e9)
	};
}

function between(from: number, to: number, step: number): number[] {
	const count = Math.floor((to - from) / step + 1e-9);
	return Array.from({ length: count + 1 }, (_, i) => from + i * step);
}
