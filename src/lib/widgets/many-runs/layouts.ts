/** Where the plot lies, for three widths of the exhibit, in pixels at the least width of each. */
import type { Scale } from '$lib/chart/scale';
import { linearScale } from '$lib/chart/scale';
import type { Sheet } from '$lib/chart/sheet';
import { fallScale, type FallScale } from '../scale.ts';
import { scaleAlong, type Along } from './axis.ts';
import type { Column } from './columns.ts';

export interface Layout extends Sheet {
	/** The parameter from left to right, falls from top to bottom. */
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** Ticks that fit under the axis, of those there are: every one, or every other. */
	readonly every: 1 | 2;
}

export const layouts: readonly Layout[] = [
	{ name: 'wide', width: 896, height: 430, left: 62, right: 876, top: 30, bottom: 372, text: 15, every: 1 },
	{ name: 'middle', width: 544, height: 380, left: 58, right: 528, top: 28, bottom: 324, text: 14, every: 1 },
	{ name: 'narrow', width: 288, height: 290, left: 46, right: 278, top: 26, bottom: 238, text: 13, every: 2 }
];

export interface Plot {
	readonly layout: Layout;
	readonly scale: FallScale;
	/** Of a value along the picture, and of a fall. */
	readonly x: Scale;
	readonly y: Scale;
}

/** The first and the last place stand so far from the ends that their dots have room. */
export function ends({ left, right }: Layout): readonly [number, number] {
	const inset = 0.01 * (right - left);
	return [left + inset, right - inset];
}

export function plotOf(layout: Layout, along: Along, columns: readonly Column[]): Plot {
	const scale = fallScale(Math.max(0.05, ...columns.map(({ falls }) => falls.at(-1) ?? 0)));
	return {
		layout,
		scale,
		x: scaleAlong(along, ends(layout)),
		y: linearScale([0, scale.max], [layout.top, layout.bottom])
	};
}
