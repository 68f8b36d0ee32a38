/** Everything the picture needs to know, before it has a size. */
import { bookAfter, type Book } from '$lib/sim';
import type { Trade } from './trade.ts';

export interface Shown {
	readonly trade: Trade;
	/** The trade before the last change. */
	readonly ghost: Trade | null;
	/** Since the order, and to the end of the time axis. */
	readonly minutes: number;
	readonly window: number;
	/** The book before the order, and now. */
	readonly before: Book;
	readonly now: Book;
	/** Where the price ends, USD. */
	readonly settled: number;
	readonly reach: Reach;
}

/** How far from the price before the picture reaches, as a fraction, and how far apart its grid lines stand. */
export interface Reach {
	readonly far: number;
	readonly every: number;
}

const steps = [
	[1, 0.2],
	[1.5, 0.5],
	[2, 0.5],
	[3, 1],
	[5, 1],
	[7, 2]
] as const;
/** The last fill lies no nearer to the end than this part of the way; the spread always fits on the other side. */
const fill = 0.72;
const spreads = 6;

/** It grows in steps, so that a drag does not stretch it. A sale cannot go below nothing. */
export function reachOf({ walk, spread }: Trade): Reach {
	const least = Math.max(walk.impact / fill, spreads * spread);
	for (let unit = 1e-5; unit < 1e3; unit *= 10) {
		for (const [far, every] of steps) {
			if (walk.side === 'sell' && far * unit > 0.99) return { far: 1, every: 0.2 };
			if (least <= far * unit) return { far: far * unit, every: every * unit };
		}
	}
	return { far: 1e3, every: 200 };
}

const windows = [2, 10, 30];
const halves = 5;

/** Minutes of the time axis: five half-lives, where they fit. */
export function windowOf({ halfLife }: Trade): number {
	return windows.find((minutes) => minutes * 60 >= halves * halfLife) ?? windows.at(-1)!;
}

interface View {
	minutes: number;
	ghost: Trade | null;
	/** Kept while the reader drags in the picture. */
	reach: Reach | null;
}

export function show(trade: Trade, { minutes, ghost, reach }: View): Shown {
	const { venue, walk, halfLife } = trade;
	const none = { ...walk, coins: 0 };
	return {
		trade,
		ghost: ghost?.walk.side === walk.side ? ghost : null,
		minutes,
		window: windowOf(trade),
		before: bookAfter(venue, none, 0, halfLife),
		now: bookAfter(venue, walk, minutes * 60, halfLife),
		settled: bookAfter(venue, walk, Infinity, halfLife).price,
		reach: reach ?? reachOf(trade)
	};
}

/** Price over time from the order on, close together where it moves most: minutes and USD. */
export function courseOf({ venue, walk, halfLife }: Trade, window: number): [number, number][] {
	const points = 40;
	return Array.from({ length: points + 1 }, (_, i) => {
		const minutes = window * (i / points) ** 2;
		return [minutes, bookAfter(venue, walk, minutes * 60, halfLife).price];
	});
}
