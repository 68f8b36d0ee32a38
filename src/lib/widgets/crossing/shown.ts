/** Everything the picture needs to know of one run and its rival, before it has a size. */
import type { Run } from '$lib/sim';
import { fallScale, type FallScale } from '../scale.ts';
import { stepsOf, type Step } from '../steps.ts';
import type { Rival } from './rival.ts';
import { bidsTo, closest, salesTo, type Closest, type Totals } from './totals.ts';

/** The curves at one drop, in coins. */
export interface Sample {
	readonly drop: number;
	readonly bids: number;
	readonly sales: number;
	readonly rival: number;
}

export interface Bet {
	/** As a fraction. */
	readonly fall: number;
	/** Where it is drawn, USD below the start: at the end of the bids' curve if it lies deeper than the picture. */
	readonly drop: number;
	readonly deeper: boolean;
}

export interface Shown {
	readonly run: Run;
	readonly steps: readonly Step[];
	readonly totals: Totals;
	readonly rival: Rival;
	readonly closest: Closest | null;
	/** What the reader bet on. */
	readonly bet: Bet | null;
	readonly scale: FallScale;
	/** The price that is read off until the reader moves the line: inside the gap. */
	readonly usual: number;
	/** Coins at the right end. */
	readonly coins: number;
	/** From the start to the bottom of the scale. */
	readonly samples: readonly Sample[];
}

const rows = 96;
/** Right ends: close enough to waste little room, far enough apart that a drag seldom moves them. */
const ends = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

export function show(run: Run, rival: Rival, bet: number | null): Shown {
	const { market, book, crowd, initialCoins, stopDrop } = run;
	const start = market.startPrice;
	const totals = { book, crowd, initialCoins };
	const shock = market.shock * start;
	const near = closest(totals, shock);
	const scale = fallScale(Math.max(run.fall, rival.fall, near ? near.drop / start : 0));
	const bottom = scale.max * start;
	const even = Array.from({ length: rows + 1 }, (_, i) => (i / rows) * bottom);
	const drops = [...even, shock, stopDrop, rival.drop].filter((drop) => drop <= bottom).sort((a, b) => a - b);
	const widest = Math.max(book.coins(stopDrop), rival.coins, near ? initialCoins + near.bids : 0);
	const coins = rightEnd(1.15 * widest);
	const end = Math.min(bottom, book.distance(coins));
	return {
		run,
		steps: stepsOf(run),
		totals,
		rival,
		closest: near,
		bet: bet === null ? null : { fall: bet, drop: Math.min(bet * start, end), deeper: bet * start > end },
		scale,
		usual: Math.round((start - 0.75 * stopDrop) / grainOf(start)) * grainOf(start),
		coins,
		samples: drops.map((drop) => ({
			drop,
			bids: bidsTo(totals, drop),
			sales: salesTo(totals, drop),
			rival: salesTo(rival.totals, drop)
		}))
	};
}

/** Prices are read off in steps of a thousandth of the start. */
export function grainOf(startPrice: number): number {
	return startPrice / 1000;
}

/** The least round number of coins that holds so many. */
export function rightEnd(coins: number): number {
	for (let power = 1; power < 1e15; power *= 10) {
		for (const end of ends) if (coins <= end * power) return end * power;
	}
	return 1e15;
}

/** What can be read off at one price. */
export interface Reading {
	readonly price: number;
	/** USD below the starting price. */
	readonly drop: number;
	readonly sales: number;
	readonly bids: number;
}

export function read({ totals, run }: Pick<Shown, 'totals' | 'run'>, price: number): Reading {
	const drop = Math.max(0, run.market.startPrice - price);
	return { price, drop, sales: salesTo(totals, drop), bids: bidsTo(totals, drop) };
}
