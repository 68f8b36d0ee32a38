/** Where orders, price and the hundred hours lie, for three widths of the exhibit, in pixels at the least width of each. */
import type { Sheet } from '$lib/chart/sheet';
import { linearScale, type Scale } from '$lib/chart/scale';
import { level, minutes, next, row, type Hour } from '$lib/learn/level-hour';

export interface Layout extends Sheet {
	/** Prices from top to bottom; under them the strip of what was sold each minute. */
	readonly top: number;
	readonly bottom: number;
	readonly strip: readonly [top: number, bottom: number];
	/** Where words of the price scale end. */
	readonly words: number;
	/** Bids to the left of the middle, stops to the right, both so wide at most. */
	readonly middle: number;
	readonly half: number;
	/** The hour from left to right. */
	readonly left: number;
	readonly right: number;
	/** The two columns of lowest prices: middles, and how wide each is. */
	readonly columns: readonly [number, number];
	readonly broad: number;
}

export const layouts: readonly Layout[] = [
	{
		name: 'wide',
		width: 896,
		height: 466,
		text: 15,
		top: 52,
		bottom: 350,
		strip: [386, 424],
		words: 60,
		middle: 150,
		half: 80,
		left: 262,
		right: 700,
		columns: [768, 846],
		broad: 50
	},
	{
		name: 'middle',
		width: 544,
		height: 440,
		text: 14,
		top: 48,
		bottom: 330,
		strip: [364, 398],
		words: 54,
		middle: 106,
		half: 46,
		left: 174,
		right: 412,
		columns: [454, 510],
		broad: 34
	},
	{
		name: 'narrow',
		width: 288,
		height: 310,
		text: 13,
		top: 40,
		bottom: 212,
		strip: [239, 268],
		words: 30,
		middle: 58,
		half: 26,
		left: 94,
		right: 222,
		columns: [244, 274],
		broad: 18
	}
];

export interface Plot {
	readonly layout: Layout;
	/** Across, of a minute; down, of a price, held inside; and of a sum in a strip's minute. */
	readonly x: Scale;
	readonly y: Scale;
	readonly high: number;
	readonly low: number;
	/** USD that half of the orders' width, and the strip's height, stand for. */
	readonly usd: number;
	readonly most: number;
}

const bottoms = [69_250, 66_000, 61_000, 55_000, 45_000, 30_000, 0];
const sums = [0.25e9, 0.5e9, 1e9, 2e9];
const stripSums = [0.3e9, 0.5e9, 0.8e9, 1.2e9, 2e9, 3e9, 5e9, 8e9, 12e9, 20e9];

/** The scale grows in steps, so that a drag does not stretch it, and always shows both levels. */
export function plotOf(layout: Layout, hours: readonly Hour[], most: number): Plot {
	const { values } = hours[0]!;
	const highest = Math.max(...hours.map(({ price }) => Math.max(...price)), values.start);
	const lowest = Math.min(...hours.map(({ low }) => low));
	const high = Math.ceil((highest + 100) / 500) * 500;
	const low = bottoms.find((one) => lowest > one + (high - one) * 0.04) ?? 0;
	const largest = Math.max(values.stops / 2, values.bids + 50e6);
	const down = linearScale([high, low], [layout.top, layout.bottom]);
	return {
		layout,
		x: linearScale([0, minutes], [layout.left, layout.right]),
		y: (price) => Math.min(layout.bottom, Math.max(layout.top, down(price))),
		high,
		low,
		usd: sums.find((sum) => largest <= sum)!,
		most: stripSums.find((sum) => most <= sum) ?? most
	};
}

/** Prices with a line and words: the two levels, and others where they leave room. */
export function pricesOf({
	high,
	low,
	y,
	layout
}: Plot): { price: number; isLevel: boolean; isSaid: boolean }[] {
	const span = high - low;
	const every = span < 9000 ? 1000 : span < 20_000 ? 2000 : span < 40_000 ? 5000 : 10_000;
	const others = Array.from({ length: Math.floor(high / every) + 1 }, (_, i) => i * every).filter(
		(price) => price >= low && price !== level && price !== next
	);
	const room = 1.15 * layout.text;
	const said: number[] = [level, next];
	return [
		...[level, next].map((price) => ({ price, isLevel: true, isSaid: true })),
		...others.map((price) => {
			const isSaid = said.every((one) => Math.abs(y(one) - y(price)) > room);
			if (isSaid) said.push(price);
			return { price, isLevel: false, isSaid };
		})
	];
}

/** Rows of the orders from top to bottom. */
export function rowsOf({ high, low }: Plot): number[] {
	const count = Math.ceil((high - low) / row);
	return Array.from({ length: count }, (_, i) => high - (i + 1) * row).filter((price) => price >= low);
}
