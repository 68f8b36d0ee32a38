/**
 * Where the plot lies, for three widths of the exhibit. Units are pixels at the least width at which a layout is used,
 * so that its words, which do not shrink, fit from there on.
 */

export interface Layout {
	readonly name: 'wide' | 'middle' | 'narrow';
	readonly width: number;
	readonly height: number;
	/** The price scale runs from top to bottom, coins from left to right. */
	readonly top: number;
	readonly bottom: number;
	readonly left: number;
	readonly right: number;
	/** Text is this many pixels high. */
	readonly text: number;
	/** Radius of the ring at the crossing. */
	readonly ring: number;
	/** About how many coin ticks have room. */
	readonly ticks: number;
}

export const layouts: readonly Layout[] = [
	{
		name: 'wide',
		width: 896,
		height: 468,
		top: 20,
		bottom: 428,
		left: 92,
		right: 888,
		text: 15,
		ring: 8,
		ticks: 6
	},
	{
		name: 'middle',
		width: 544,
		height: 396,
		top: 18,
		bottom: 360,
		left: 86,
		right: 538,
		text: 14,
		ring: 7,
		ticks: 4
	},
	{
		name: 'narrow',
		width: 288,
		height: 264,
		top: 14,
		bottom: 234,
		left: 58,
		right: 284,
		text: 13,
		ring: 6,
		ticks: 2
	}
];

/** Where things stand in a layout. */
export interface Plot {
	readonly layout: Layout;
	/** Across, of coins; past the right end for what the plot does not hold. */
	x(coins: number): number;
	/** Down, of USD below the start; the bottom for what the plot does not hold. */
	y(drop: number): number;
	/** USD below the start at a height, within the plot. */
	dropAt(y: number): number;
}

export function plotOf(layout: Layout, { coins, deepest }: { coins: number; deepest: number }): Plot {
	const { left, right, top, bottom } = layout;
	const clamp = (part: number) => Math.min(1, Math.max(0, part));
	return {
		layout,
		x: (value) => left + (value / coins) * (right - left),
		y: (drop) => top + clamp(drop / deepest) * (bottom - top),
		dropAt: (y) => clamp((y - top) / (bottom - top)) * deepest
	};
}
