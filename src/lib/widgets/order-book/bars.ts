/** The book as bars, one a row of prices: what is offered there in coins is its length. */
import { tenth } from '$lib/chart/scale';
import type { Book } from '$lib/sim';
import type { Plot } from './layouts.ts';
import type { Shown } from './shown.ts';

export interface Bars {
	/** Taken by the order and not offered again. */
	readonly missing: string;
	/** Offered again since. */
	readonly returned: string;
	/** Not reached. */
	readonly left: string;
	/** The other side. */
	readonly other: string;
	/** The outline of the book with all its makers; empty when they are there. */
	readonly whole: string;
	/** Where a bar at a price ends, as the book stood before the order. */
	readonly endAt: (price: number) => number;
	/** USD of price that a row is high, and what the longest row offers with all makers there. */
	readonly row: number;
	readonly longest: number;
}

/** Rows on the side that is taken. */
const rows = 25;
const gap = 1;

export function barsOf({ trade, before, now, reach }: Shown, { layout, y, high, low }: Plot): Bars {
	const { price, profile, thickness } = trade.venue;
	const away = trade.walk.side === 'sell' ? -1 : 1;
	const row = (reach.far * price) / rows;
	const end = away < 0 ? low : high;
	const otherEnd = away < 0 ? high : low;
	const most = coinsPerUsd(before, end - away * row, end) / thickness;
	const reachOf = (share: number) => tenth(layout.left + (layout.bars - layout.left) * share);

	/** Rows counted from the price before, outwards, cut at two prices. */
	function side(book: Book, direction: number, from: number, to: number, shift = 0): string {
		const count = Math.ceil((direction * (to - price)) / row - 1e-6);
		return Array.from({ length: Math.max(0, count) }, (_, i) => {
			const near = direction * Math.max(direction * (price + direction * i * row), direction * from);
			const far = direction * Math.min(direction * (price + direction * (i + 1) * row), direction * to);
			const [a, b] = [y(near + shift), y(far + shift)];
			if (direction * (far - near) <= 0 || Math.abs(a - b) <= gap) return '';
			const end = reachOf(coinsPerUsd(book, near, far) / most);
			const [top, bottom] = [Math.min(a, b) + gap / 2, Math.max(a, b) - gap / 2];
			return `M${layout.left} ${tenth(top)}H${end}V${tenth(bottom)}H${layout.left}z`;
		}).join('');
	}

	let whole = '';
	if (thickness < 1) {
		whole = `M${layout.left} ${tenth(y(price))}`;
		for (let i = 0; i < rows; i++) {
			const [near, far] = [price + away * i * row, price + away * (i + 1) * row];
			whole += `H${reachOf(coinsPerUsd(before, near, far) / thickness / most)}V${tenth(y(far))}`;
		}
	}
	return {
		missing: side(before, away, price, now.price),
		returned: side(now, away, now.price, trade.walk.lastPrice),
		left: side(now, away, trade.walk.lastPrice, end),
		other: side(before, -away, price, otherEnd, -away * trade.spread * price),
		whole,
		endAt: (at) => reachOf((thickness * profile.density(Math.abs(price - at))) / most),
		row,
		longest: most * row * (end - (away * row) / 2)
	};
}

function coinsPerUsd(book: Book, near: number, far: number): number {
	return (book.coinsTo(far) - book.coinsTo(near)) / (near - far);
}
