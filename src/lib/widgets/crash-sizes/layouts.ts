/** Where strip and plot lie, for three widths of the exhibit, in pixels at the least width of each. */
import { linearScale, logScale, type Scale } from '$lib/chart/scale';
import type { Sheet } from '$lib/chart/sheet';

export interface Layout extends Sheet {
	readonly left: number;
	readonly right: number;
	/** Of the strip: the cascades as they came. */
	readonly high: number;
	readonly low: number;
	/** Of the plot: sizes from left to right, shares from top to bottom. */
	readonly top: number;
	readonly bottom: number;
	/** Sizes under the axis. */
	readonly ticks: readonly number[];
}

export const layouts: readonly Layout[] = [
	{
		name: 'wide',
		width: 896,
		height: 474,
		text: 15,
		left: 62,
		right: 860,
		high: 30,
		low: 104,
		top: 158,
		bottom: 418,
		ticks: [1, 10, 100, 1000, 10_000, 100_000]
	},
	{
		name: 'middle',
		width: 544,
		height: 430,
		text: 14,
		left: 58,
		right: 516,
		high: 28,
		low: 90,
		top: 142,
		bottom: 378,
		ticks: [1, 10, 100, 1000, 10_000, 100_000]
	},
	{
		name: 'narrow',
		width: 288,
		height: 336,
		text: 13,
		left: 50,
		right: 274,
		high: 26,
		low: 70,
		top: 116,
		bottom: 288,
		ticks: [1, 10, 100, 1000, 100_000]
	}
];

/** The largest market there is. */
export const mostPositions = 100_000;
/** Rarer than one cascade in so many is not shown. */
export const rarest = 25_000;

export interface Plot {
	readonly layout: Layout;
	/** Of a size. */
	readonly x: Scale;
	/** Of a share of all cascades. */
	readonly y: Scale;
	/** What stands at a place. */
	readonly sizeAt: (x: number) => number;
	readonly shareAt: (y: number) => number;
}

export function plotOf(layout: Layout): Plot {
	const { left, right, top, bottom } = layout;
	const along = linearScale([left, right], [0, 1]);
	const down = linearScale([top, bottom], [0, 1]);
	const held = (part: number) => Math.min(1, Math.max(0, part));
	return {
		layout,
		x: logScale([1, mostPositions], [left, right]),
		y: logScale([1 / rarest, 1], [bottom, top]),
		sizeAt: (x) => mostPositions ** held(along(x)),
		shareAt: (y) => (1 / rarest) ** held(down(y))
	};
}
