/** The coins as columns: as wide as their market cap, as high as their price over the price before. So area is money. */
import { linearScale, logScale, tenth } from '$lib/chart/scale';
import type { Layout } from './layouts.ts';
import type { Marked, Valuation } from '$lib/learn/valuation';

export interface Column {
	readonly coin: Marked;
	readonly left: number;
	readonly right: number;
	/** Height of the last price. */
	readonly y: number;
	/** Of the price just after the sale. */
	readonly low: number;
	/** A cell of as much area as the cash, so that whole rows of them fill what is gone; null where it would not be seen. */
	readonly cell: { readonly width: number; readonly height: number } | null;
	/** How wide the coins are that changed hands, as they lie at the column’s right end. */
	readonly traded: number;
}

export interface Blocks {
	readonly layout: Layout;
	/** From the largest to the smallest. */
	readonly columns: readonly Column[];
	readonly cash: { readonly width: number; readonly height: number };
	/** The share of the price before that stands at a height. */
	readonly shareAt: (y: number) => number;
}

/** Cells thinner than this are no cells to the eye. */
const least = 2.5;

export function blocksOf({ coins, cap, cash }: Valuation, layout: Layout): Blocks {
	const { left, right, top, bottom } = layout;
	const perDollar = ((right - left) * (bottom - top)) / cap;
	const area = cash * perDollar;
	const y = linearScale([0, 1], [bottom, top]);
	const sorted = coins.toSorted((a, b) => b.cap - a.cap);
	let before = 0;
	const columns = sorted.map((coin): Column => {
		const from = left + ((right - left) * before) / cap;
		before += coin.cap;
		const to = left + ((right - left) * before) / cap;
		const last = y(1 - coin.fall);
		return {
			coin,
			left: tenth(from),
			right: tenth(to),
			y: tenth(last),
			low: tenth(y(1 - coin.first)),
			cell: cellOf(area, last - top),
			traded: ((to - from) * coin.traded) / coin.supply
		};
	});
	const high = Math.min(Math.sqrt(area), layout.cash.most);
	const shareAt = (at: number) => Math.min(1, Math.max(0, (bottom - at) / (bottom - top)));
	return { layout, columns, cash: { width: area === 0 ? 0 : area / high, height: high }, shareAt };
}

function cellOf(area: number, height: number): Column['cell'] {
	const side = Math.sqrt(area);
	if (side < least || height < 1) return null;
	const rows = Math.max(1, Math.round(height / side));
	return { width: (area * rows) / height, height: height / rows };
}

/** Dollars gone for a dollar paid, on the axis. */
export const span = [1, 10_000] as const;
export const ticks = [1, 10, 100, 1000, 10_000];

export function ratioScale({ axis }: Layout): (ratio: number) => number {
	const along = logScale(span, [axis.left, axis.right]);
	return (ratio) => tenth(along(ratio));
}
