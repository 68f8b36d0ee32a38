/** Where the columns hang, for three widths of the exhibit. Units are pixels at the least width a layout is used at. */
import { linearScale, type Scale } from '$lib/chart/scale';
import type { Sheet } from '$lib/chart/sheet';
import { fallScale, type FallScale } from '../scale.ts';

export interface Layout extends Sheet {
	/** Columns lie between these; words about the last one begin at `right`. */
	readonly left: number;
	readonly right: number;
	readonly bar: number;
	/** Nothing has fallen here. */
	readonly top: number;
	readonly bottom: number;
}

export const layouts: readonly Layout[] = [
	{
		name: 'wide',
		width: 896,
		height: 440,
		left: 52,
		right: 690,
		bar: 68,
		top: 62,
		bottom: 412,
		text: 15
	},
	{
		name: 'middle',
		width: 544,
		height: 390,
		left: 46,
		right: 402,
		bar: 42,
		top: 58,
		bottom: 364,
		text: 14
	},
	{
		name: 'narrow',
		width: 288,
		height: 320,
		left: 38,
		right: 234,
		bar: 23,
		top: 50,
		bottom: 296,
		text: 13
	}
];

export interface Plot {
	readonly layout: Layout;
	readonly scale: FallScale;
	readonly y: Scale;
	/** The middle of a column, stocks first. */
	readonly x: (place: number) => number;
}

/** @param deepest the fall that must fit */
export function plotOf(layout: Layout, deepest: number): Plot {
	const { left, right, top, bottom } = layout;
	const scale = fallScale(Math.max(0.05, deepest));
	const down = linearScale([0, scale.max], [top, bottom]);
	return {
		layout,
		scale,
		y: (fall) => Math.min(bottom, down(fall)),
		x: (place) => left + ((place + 0.5) * (right - left)) / 5
	};
}
