/**
 * Where book and time axis lie, for three widths of the exhibit. Units are pixels at the least width at which a layout
 * is used, so that its words, which do not shrink, fit from there on.
 */
import { linearScale, type Scale } from '$lib/chart/scale';
import type { Shown } from './shown.ts';

export interface Layout {
	readonly name: 'wide' | 'middle' | 'narrow';
	readonly width: number;
	readonly height: number;
	/** Both parts share the price scale from top to bottom. */
	readonly top: number;
	readonly bottom: number;
	/** Bars begin at `left` and end at `bars`; their words begin a little further right. */
	readonly left: number;
	readonly bars: number;
	/** The time axis, from the order on. */
	readonly time: number;
	readonly right: number;
	/** Text is this many pixels high. */
	readonly text: number;
}

export const layouts: readonly Layout[] = [
	{
		name: 'wide',
		width: 896,
		height: 454,
		top: 52,
		bottom: 404,
		left: 88,
		bars: 350,
		time: 540,
		right: 892,
		text: 15
	},
	{
		name: 'middle',
		width: 544,
		height: 404,
		top: 50,
		bottom: 360,
		left: 78,
		bars: 216,
		time: 366,
		right: 540,
		text: 14
	},
	{
		name: 'narrow',
		width: 288,
		height: 292,
		top: 38,
		bottom: 236,
		left: 60,
		bars: 116,
		time: 202,
		right: 286,
		text: 13
	}
];

/** Where things stand in a layout. */
export interface Plot {
	readonly layout: Layout;
	/** Down, of a price; held inside the plot. */
	readonly y: Scale;
	/** USD per coin at a height. */
	readonly priceAt: Scale;
	/** Across the time axis, of minutes since the order. */
	readonly x: Scale;
	/** Prices at top and bottom. */
	readonly high: number;
	readonly low: number;
}

/** Of the way to the far end: kept for the orders on the other side. */
const headroom = 0.2;

export function plotOf(layout: Layout, { trade, window, reach }: Shown): Plot {
	const { top, bottom, time, right } = layout;
	const { price } = trade.venue;
	const near = Math.min(headroom * reach.far, 0.5);
	const sells = trade.walk.side === 'sell';
	const high = price * (1 + (sells ? near : reach.far));
	const low = price * (1 - (sells ? reach.far : near));
	const along = linearScale([high, low], [top, bottom]);
	return {
		layout,
		y: (value) => Math.min(bottom, Math.max(top, along(value))),
		priceAt: linearScale([top, bottom], [high, low]),
		x: linearScale([0, window], [time, right]),
		high,
		low
	};
}
