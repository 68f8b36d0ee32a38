/** Where the days and the rows of correlations lie, for three widths. Units are pixels at the least width of a layout. */
import { linearScale, type Scale } from '$lib/chart/scale';
import type { Sheet } from '$lib/chart/sheet';

export interface Layout extends Sheet {
	/** The field of days. */
	readonly field: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;
	/** Where the names of the rows begin; their axis, from correlation 0 to 1. */
	readonly names: number;
	readonly from: number;
	readonly to: number;
	/** Middle of the first and the last row, and where the axis stands. */
	readonly first: number;
	readonly last: number;
	readonly axis: number;
}

export const layouts: readonly Layout[] = [
	{
		name: 'wide',
		width: 896,
		height: 436,
		field: { left: 2, right: 414, top: 26, bottom: 400 },
		names: 452,
		from: 596,
		to: 876,
		first: 66,
		last: 368,
		axis: 404,
		text: 15
	},
	{
		name: 'middle',
		width: 544,
		height: 344,
		field: { left: 2, right: 244, top: 24, bottom: 310 },
		names: 262,
		from: 372,
		to: 532,
		first: 54,
		last: 280,
		axis: 314,
		text: 14
	},
	{
		name: 'narrow',
		width: 288,
		height: 402,
		field: { left: 1, right: 287, top: 20, bottom: 176 },
		names: 0,
		from: 118,
		to: 278,
		first: 230,
		last: 354,
		axis: 380,
		text: 13
	}
];

/** Moves that the field shows, at most; larger ones stand at its edge. */
export const reach = { bitcoin: 0.09, other: 0.16 } as const;

export interface Plot {
	readonly layout: Layout;
	readonly x: Scale;
	readonly y: Scale;
	/** The move of bitcoin at a place across. */
	readonly moveAt: Scale;
	readonly along: Scale;
	readonly row: Scale;
}

export function plotOf(layout: Layout): Plot {
	const { field, from, to, first, last } = layout;
	const { left, right, top, bottom } = field;
	const ends = [-reach.bitcoin, reach.bitcoin] as const;
	const [x, y] = [linearScale(ends, [left, right]), linearScale([-reach.other, reach.other], [bottom, top])];
	const along = linearScale([0, 1], [from, to]);
	return {
		layout,
		x: (move) => Math.min(right, Math.max(left, x(move))),
		y: (move) => Math.min(bottom, Math.max(top, y(move))),
		moveAt: linearScale([left, right], ends),
		along: (correlation) => along(Math.min(1, Math.max(0, correlation))),
		row: linearScale([0, 4], [first, last])
	};
}
