/** Where the price, the example, the windows and the shares lie, for three widths. Units are pixels at the least width. */
import { linearScale, logScale, type Scale } from '$lib/chart/scale';
import type { Sheet } from '$lib/chart/sheet';
import { days, windowDays } from '$lib/learn/instalment-windows';
import type { Shown } from './shown.ts';

export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

export interface Layout extends Sheet {
	readonly price: Box;
	/** Both ways through the example. */
	readonly ways: Box;
	/** How many windows end how far ahead. */
	readonly bars: Box;
	/** The share of windows that the lump sum wins: from none to all, and the height of its line. */
	readonly shares: { readonly from: number; readonly to: number; readonly y: number };
}

export const layouts: readonly Layout[] = [
	{
		name: 'wide',
		width: 896,
		height: 452,
		price: { left: 52, right: 894, top: 28, bottom: 142 },
		ways: { left: 52, right: 320, top: 214, bottom: 420 },
		bars: { left: 456, right: 894, top: 214, bottom: 330 },
		shares: { from: 456, to: 894, y: 410 },
		text: 15
	},
	{
		name: 'middle',
		width: 544,
		height: 412,
		price: { left: 42, right: 542, top: 24, bottom: 112 },
		ways: { left: 42, right: 168, top: 176, bottom: 376 },
		bars: { left: 290, right: 542, top: 176, bottom: 288 },
		shares: { from: 290, to: 542, y: 366 },
		text: 14
	},
	{
		name: 'narrow',
		width: 288,
		height: 410,
		price: { left: 34, right: 286, top: 20, bottom: 76 },
		ways: { left: 34, right: 186, top: 122, bottom: 196 },
		bars: { left: 2, right: 286, top: 236, bottom: 304 },
		shares: { from: 8, to: 280, y: 372 },
		text: 13
	}
];

/** Windows are counted in classes of equal ratio: how wide a class is, as a logarithm, and how many there are on each side of 1. */
export const classes = { size: 0.06, below: 20, above: 22 } as const;
const { size, below, above } = classes;

export interface Plot {
	readonly layout: Layout;
	/** Across and down the price. */
	readonly x: Scale;
	readonly y: Scale;
	/** The day at a place across. */
	readonly dayAt: Scale;
	/** Prices at which lines stand. */
	readonly prices: readonly number[];
	/** Across and down the example, of days in it and of wealth. */
	readonly time: Scale;
	readonly wealth: Scale;
	/** Wealth at which lines stand. */
	readonly wealths: readonly number[];
	/** Across the windows, of the lump sum over the instalments. */
	readonly ratio: Scale;
	/** Across the shares. */
	readonly share: Scale;
}

export function plotOf(layout: Layout, { prices, ways }: Shown): Plot {
	const { price, ways: box, bars, shares } = layout;
	const [low, high] = endsOf([prices]);
	const [least, most] = endsOf([ways.lumpSum, ways.instalments]);
	return {
		layout,
		x: linearScale([0, days], [price.left, price.right]),
		y: logScale([low, high], [price.bottom, price.top]),
		dayAt: linearScale([price.left, price.right], [0, days]),
		prices: tensBetween(low, high),
		time: linearScale([0, windowDays], [box.left, box.right]),
		wealth: logScale([Math.min(0.5, 0.97 * least), Math.max(1.6, 1.03 * most)], [box.bottom, box.top]),
		wealths: [0.5, 1, 2].filter((one) => one > 0.97 * least && one < Math.max(1.6, most)),
		ratio: logScale([Math.exp(-below * size), Math.exp(above * size)], [bars.left, bars.right]),
		share: linearScale([0, 1], [shares.from, shares.to])
	};
}

function endsOf(all: readonly Float64Array[]): [number, number] {
	let [low, high] = [Infinity, 0];
	for (const values of all)
		for (const value of values) {
			if (value < low) low = value;
			if (value > high) high = value;
		}
	return [low, high];
}

/** The start, and powers of ten that are clear of each other and short to write. */
function tensBetween(low: number, high: number): number[] {
	const all = [0.01, 0.1, 10, 100].filter((ten) => ten > low && ten < high);
	const above = all.filter((ten) => ten > 1).slice(-1);
	const below = all.filter((ten) => ten < 1).slice(0, 1);
	return [...below, 1, ...above];
}
