/** Where things lie, for three widths of the exhibit, in pixels at the least width of each. */
import { linearScale, type Scale } from '$lib/chart/scale';
import type { Sheet } from '$lib/chart/sheet';
import { fallScale, type FallScale } from '../scale.ts';
import { last } from './words.ts';
import type { Shown } from './shown.ts';

export interface Layout extends Sheet {
	/** Middle of the first coin's column, and from one to the next. */
	readonly first: number;
	readonly gap: number;
	/** Grid lines. */
	readonly left: number;
	readonly right: number;
	/** The highest link, the coins, their names, the price before, the deepest fall. */
	readonly arcs: number;
	readonly coins: number;
	readonly names: number;
	readonly top: number;
	readonly bottom: number;
	/** Of the deepest book, and the width of the strongest link and of a fall. */
	readonly radius: number;
	readonly link: number;
	readonly stem: number;
	/** The line of the radius: from 0 to the end, and how high. */
	readonly dial: { readonly left: number; readonly right: number; readonly y: number };
	/** The bars of waves. */
	readonly strip: {
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly bottom: number;
	};
}

// prettier-ignore
export const layouts: readonly Layout[] = [
	{
		name: 'wide', width: 896, height: 440, text: 15, first: 96, gap: 92, left: 52, right: 592,
		arcs: 8, coins: 118, names: 168, top: 184, bottom: 400, radius: 32, link: 13, stem: 20,
		dial: { left: 650, right: 884, y: 84 }, strip: { left: 650, right: 884, top: 214, bottom: 396 }
	},
	{
		name: 'middle', width: 544, height: 566, text: 14, first: 78, gap: 86, left: 44, right: 544,
		arcs: 6, coins: 102, names: 148, top: 162, bottom: 352, radius: 28, link: 11, stem: 18,
		dial: { left: 14, right: 250, y: 458 }, strip: { left: 300, right: 544, top: 452, bottom: 540 }
	},
	{
		name: 'narrow', width: 288, height: 372, text: 13, first: 24, gap: 48, left: 0, right: 288,
		arcs: 4, coins: 56, names: 86, top: 97, bottom: 174, radius: 18, link: 7, stem: 12,
		dial: { left: 10, right: 278, y: 261 }, strip: { left: 0, right: 288, top: 319, bottom: 356 }
	}
];

/** The end of the dial: beyond it the number alone tells. */
export const mostRadius = 2;

export interface Plot {
	readonly layout: Layout;
	readonly scale: FallScale;
	/** Middle of a coin's column. */
	readonly x: (place: number) => number;
	/** Of a fall. */
	readonly y: Scale;
	/** Of a radius. */
	readonly dial: Scale;
}

export function plotOf(layout: Layout, { falls, rivalFalls }: Shown): Plot {
	const { first, gap, top, bottom, dial } = layout;
	const scale = fallScale(Math.max(0.05, ...last(falls).map(({ all }) => all), ...rivalFalls));
	return {
		layout,
		scale,
		x: (place) => first + gap * place,
		y: linearScale([0, scale.max], [top, bottom]),
		dial: linearScale([0, mostRadius], [dial.left, dial.right])
	};
}
