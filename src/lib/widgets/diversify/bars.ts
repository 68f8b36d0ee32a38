/** Columns and boxes before they are drawn. */
import { tenth } from '$lib/chart/scale';
import { unforcedFall, type CoinInCrash } from '$lib/learn/ten-coins';
import type { Plot } from './layouts.ts';

/** A box from one height to another; nothing if that is too little to see. */
export function boxOf(x: number, width: number, from: number, to: number): string {
	if (to - from < 0.05) return '';
	return `M${tenth(x - width / 2)} ${tenth(from)}h${tenth(width)}V${tenth(to)}h${tenth(-width)}z`;
}

export interface Column {
	readonly x: number;
	/** Where its calm beta would end, and where it does. */
	readonly beta: number;
	readonly end: number;
	/** As far as it falls without forced sales in its own book, and what they add. */
	readonly unforced: string;
	readonly forced: string;
	readonly whole: string;
}

export function columnOf({ layout, x, y }: Plot, coin: CoinInCrash, left: number, place: number): Column {
	const { top, bar } = layout;
	const [middle, beta, end] = [x(place), y(coin.byBeta), y(coin.fall)];
	const from = y(unforcedFall(coin, left, place));
	return {
		x: middle,
		beta,
		end,
		unforced: boxOf(middle, bar, top, from),
		forced: boxOf(middle, bar, from, end),
		whole: boxOf(middle, bar, top, end)
	};
}

/** A box under each coin held: filled as far as there are bets. */
export function betsRow({ layout, x }: Plot, row: number, bets: number, coins: number) {
	const { bar, box } = layout;
	const middle = layout.rows[row]!;
	const at = (count: number, share: (place: number) => number) =>
		Array.from({ length: count }, (_, place) => {
			const wide = bar * share(place);
			return boxOf(x(place) - (bar - wide) / 2, wide, middle - box / 2, middle + box / 2);
		}).join('');
	return {
		held: at(coins, () => 1),
		filled: at(Math.min(10, Math.ceil(bets - 1e-9)), (place) => Math.min(1, bets - place))
	};
}

/** Two heights, moved apart until words fit at both. */
export function apart(upper: number, lower: number, least: number): readonly [number, number] {
	const missing = Math.max(0, least - Math.abs(lower - upper)) / 2;
	return lower >= upper ? [upper - missing, lower + missing] : [upper + missing, lower - missing];
}
