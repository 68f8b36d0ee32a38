/** A position in a layout: price is vertical, what is left of the margin goes right, and curves run through both. */
import { polyline } from '$lib/chart/pen';
import { linearScale, tenth } from '$lib/chart/scale';
import type { Layout } from './layouts.ts';
import { isMortal, type Position } from './position.ts';
import { heights, type PriceScale } from './scale.ts';

export interface Plot {
	readonly layout: Layout;
	readonly position: Position;
	readonly scale: PriceScale;
	/** Right, of a share of the margin; within the plot. */
	readonly x: (share: number) => number;
	/** Down, of a price; within the plot. */
	readonly y: (price: number) => number;
	/** The price at a height. */
	readonly priceAt: (y: number) => number;
	/** The bar at the mark: from nothing to what is left, what must be left, and what the margin was. */
	readonly bar: Readonly<Record<'y' | 'from' | 'to' | 'required' | 'full', number>>;
}

export function plotOf(position: Position, scale: PriceScale, layout: Layout): Plot {
	const { left, right, top, bottom, least, most } = layout;
	const along = linearScale([least, most], [left, right]);
	const x = (share: number) => tenth(along(Math.min(most, Math.max(least, share))));
	const y = heights(scale, top, bottom);
	const { mark, wallet, closed, equityAt, requiredAt } = position;
	const share = closed ? 0 : equityAt(mark) / wallet;
	const bar = {
		y: tenth(y(mark)),
		from: x(0),
		to: x(Math.max(0, share)),
		required: x(requiredAt(mark) / wallet),
		full: x(1)
	};
	const priceOf = linearScale([bottom, top], [scale.low, scale.high]);
	const priceAt = (at: number) => priceOf(Math.min(bottom, Math.max(top, at)));
	return { layout, position, scale, x, y: (price) => tenth(y(price)), priceAt, bar };
}

/** Points of a curve: those of an inverse contract bend. */
const points = 24;
/** A coin-margined position has no equity where the price is 0. */
const least = 0.02;

export interface Curves {
	/** What is left while the position is open, and what would have been left of it afterwards. */
	readonly open: string;
	readonly after: string;
	/** What must be left. */
	readonly required: string;
	/** The ground between nothing and what is left while it is open. */
	readonly ground: string;
}

export function curvesOf({ position, scale, layout, x, y }: Plot): Curves {
	const { wishes, entry, wallet, liquidation, equityAt, requiredAt } = position;
	const { low, high } = scale;
	const held = (price: number) => Math.max(least * entry, price);
	const edge = isMortal(position) ? Math.min(high, Math.max(low, liquidation)) : null;
	const even = Array.from({ length: points + 1 }, (_, i) => low + (i / points) * (high - low));
	const prices = (edge === null ? even : [...even, edge]).sort((a, b) => a - b);
	const isOpen = (price: number) => edge === null || (wishes.side === 'long' ? price >= edge : price <= edge);
	const isAfter = (price: number) => edge !== null && (price === edge || !isOpen(price));
	const equity = (price: number) => [unclipped(equityAt(held(price)) / wallet), y(price)] as const;
	const open = prices.filter(isOpen).map(equity);
	const zero = x(0);
	return {
		open: polyline(open),
		after: polyline(prices.filter(isAfter).map(equity)),
		required: polyline(prices.map((price) => [unclipped(requiredAt(held(price)) / wallet), y(price)])),
		ground: `${polyline(open)}L${zero} ${open.at(-1)![1]}L${zero} ${open[0]![1]}Z`
	};

	/** Curves leave the plot and are clipped there. */
	function unclipped(share: number) {
		const { left, right, least: from, most } = layout;
		return left + ((Math.min(9, Math.max(-9, share)) - from) / (most - from)) * (right - left);
	}
}
