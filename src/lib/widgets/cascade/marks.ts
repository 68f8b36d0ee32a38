/**
 * The countable marks of the picture: a row for every slice of the price scale, a mark for a fixed
 * number of coins, the same number on both sides, so that a circle sold eats exactly one square.
 *
 * A row is one stroke; its dashes are the marks. One path a kind of mark keeps the page small.
 */
import { reachedBy, type DepthProfile } from '$lib/sim';
import { coinsPerMark, type FallScale } from '../scale.ts';
import type { Moment } from '../steps.ts';
import type { Course } from './course.ts';
import type { Layout } from './layouts.ts';

/** One row of the price scale. */
export interface Row {
	/** USD below the start, upper and lower edge. */
	readonly from: number;
	readonly to: number;
	/** Coins bid, and coins that will be sold by force, between the two. */
	readonly bids: number;
	readonly forced: number;
}

/** What the book and the crowd hold in each row of the scale, before the shock. */
export function rowsOf({ book, crowd, market }: Course, scale: FallScale): Row[] {
	const step = (scale.max * market.startPrice) / scale.rows;
	return Array.from({ length: scale.rows }, (_, k) => {
		const from = k * step;
		const to = from + step;
		const reached = (drop: number) => crowd.cumulativeCoins[reachedBy(drop, crowd.drop)]!;
		return {
			from,
			to,
			bids: book.coins(to) - book.coins(from),
			forced: reached(to) - (k ? reached(from) : 0)
		};
	});
}

/** Coins a mark stands for: the longest row on either side fits its panel. */
export function markUnit(rows: readonly Row[], { bidMarks, positionMarks }: Layout): number {
	const bids = Math.max(0, ...rows.map((row) => row.bids));
	const forced = Math.max(0, ...rows.map((row) => row.forced));
	return Math.max(coinsPerMark(bids, bidMarks), coinsPerMark(forced, positionMarks));
}

/** Strokes of the marks, one path a kind. */
export interface Marks {
	bidsGone: string;
	bidsNext: string;
	bidsLeft: string;
	sold: string;
	onSale: string;
	waiting: string;
	/** Where the marks of a row end on either side, by row. */
	bidEnds: number[];
	positionEnds: number[];
}

/** Cuts every row at the moment's price: what is eaten, what is about to be, what is left. */
export function marksOf(
	rows: readonly Row[],
	unit: number,
	layout: Layout,
	book: DepthProfile,
	moment: Moment,
	y: (drop: number) => number
): Marks {
	const { bids, positions, pitch, mark } = layout;
	const { top, quoted, eatenTo, target } = moment;
	/** Marks for what is bid now from the top of the book down to a drop. */
	const bidTo = (drop: number) => (quoted * book.coins(Math.max(0, drop - top))) / unit;
	const marks: Marks = {
		bidsGone: '',
		bidsNext: '',
		bidsLeft: '',
		sold: '',
		onSale: '',
		waiting: '',
		bidEnds: [],
		positionEnds: []
	};
	for (const row of rows) {
		const middle = round(y((row.from + row.to) / 2));
		const squares = row.bids / unit;
		const first = Math.min(row.to, Math.max(row.from, eatenTo));
		const bid = bidTo(row.to) - bidTo(first);
		const missing = first === row.to ? squares : Math.min(squares, Math.max(0, Math.round(squares - bid)));
		// A bid that is gone from the top of a row was eaten; from its end, it was taken back.
		const gone = first > row.from ? missing : 0;
		const stand = first > row.from ? squares : squares - missing;
		const reach = target < row.to ? Math.round(bidTo(Math.max(first, target)) - bidTo(first)) : Infinity;
		const next = Math.min(stand, gone + reach);
		marks.bidsGone +=
			stroke(bids, -1, middle, 0, gone, pitch) + stroke(bids, -1, middle, stand, squares, pitch);
		marks.bidsNext += stroke(bids, -1, middle, gone, next, pitch);
		marks.bidsLeft += stroke(bids, -1, middle, next, stand, pitch);
		marks.bidEnds.push(bids - squares * pitch);

		const circles = Math.round(row.forced / unit);
		const sold = Math.min(circles, cut(row, moment.soldTo, circles));
		const onSale =
			moment.onSale > 0 ? Math.max(sold, Math.min(circles, cut(row, moment.reached, circles))) : sold;
		const from = positions + mark / 2;
		marks.sold += dots(from, middle, 0, sold, pitch);
		marks.onSale += dots(from, middle, sold, onSale, pitch);
		marks.waiting += dots(from, middle, onSale, circles, pitch);
		marks.positionEnds.push(positions + circles * pitch);
	}
	return marks;
}

/** Whole marks of a row that lie above a drop. */
function cut({ from, to }: Row, drop: number, marks: number): number {
	const part = Math.min(1, Math.max(0, (drop - from) / (to - from)));
	return part === 1 ? marks : Math.round(part * marks);
}

/** Squares: from the start of mark `first` to the end of mark `last`, whose last may be a part. */
function stroke(x: number, way: 1 | -1, y: number, first: number, last: number, pitch: number): string {
	const length = (last - first) * pitch;
	return length < 0.15 * pitch ? '' : `M${round(x + way * first * pitch)} ${y}h${round(way * length)}`;
}

/** Circles sit at the middles of their places; the stroke ends just past the last. */
function dots(x: number, y: number, first: number, last: number, pitch: number): string {
	return last <= first ? '' : `M${round(x + first * pitch)} ${y}h${round((last - first - 1) * pitch + 0.1)}`;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
