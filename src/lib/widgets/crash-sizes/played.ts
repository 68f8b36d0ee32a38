/** Cascades played by the engine, and what they have in common. */
import { drawCascade, ln, stream } from '$lib/sim';
import type { SizeValues } from './spec.ts';

/** What is played: so many cascades at a gain in a market of so many positions, on a day of its own. */
export interface Day {
	readonly gain: number;
	readonly market: number;
	readonly cascades: number;
	readonly seed: number;
	/** Positions after which a cascade is not followed any further. */
	readonly followed: number;
}

export function dayOf({ gain, market, cascades }: SizeValues, seed: number): Day {
	return { gain, market: Number(market), cascades: Math.round(cascades), seed, followed: Number(market) };
}

/** As much of a day as fits into a frame: while a hand moves, the first of its cascades, and not to their end. */
export function glimpseOf(day: Day): Day {
	return { ...day, cascades: Math.min(300, day.cascades), followed: Math.min(300, day.market) };
}

/**
 * Beyond the cliff a cascade of this size stops once in a million times, by the law's own tail, and counts as the
 * whole market.
 */
function pointOfNoReturn(gain: number): number {
	return gain > 1 ? Math.ceil(14 / (gain - 1 - ln(gain))) : Infinity;
}

/** One cascade after the other: each has its own chance, so that another gain or number changes no other. */
export function* sizesOf({ gain, market, cascades, seed, followed }: Day): Generator<number, void> {
	const enough = pointOfNoReturn(gain);
	const most = Math.min(followed, enough);
	for (let i = 0; i < cascades; i++) {
		const size = gain > 0 ? drawCascade(gain, stream(seed, `one ${i}`), most) : 1;
		yield size === enough ? market : size;
	}
}

export interface Sizes {
	readonly day: Day;
	/** In the order they came. */
	readonly sizes: readonly number[];
	readonly largest: number;
	readonly mean: number;
	/** Half of them close this many positions or fewer. */
	readonly median: number;
	/** The share of them between half the average and twice it. */
	readonly near: number;
	/** Places of the largest hundredth in that order, at least one. */
	readonly top: readonly number[];
	/** The share of all closed positions that they close. */
	readonly topShare: number;
	/** How many close the whole market. */
	readonly whole: number;
	/** How many close so many or more. */
	readonly reaching: (size: number) => number;
}

export function countedSizes(day: Day, sizes: readonly number[]): Sizes {
	const { length } = sizes;
	const order = sizes.map((_, i) => i).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
	const total = sizes.reduce((sum, size) => sum + size, 0);
	const mean = total / length;
	const top = order.slice(0, Math.ceil(length / 100));
	const count = (holds: (size: number) => boolean) =>
		sizes.reduce((sum, size) => sum + (holds(size) ? 1 : 0), 0);
	return {
		day,
		sizes,
		largest: sizes[order[0]!]!,
		mean,
		median: sizes[order[length - Math.ceil(length / 2)]!]!,
		near: count((size) => size >= mean / 2 && size <= 2 * mean) / length,
		top,
		topShare: top.reduce((sum, i) => sum + sizes[i]!, 0) / total,
		whole: count((size) => size >= day.market),
		reaching: (size) => count((one) => one >= size)
	};
}

/** Between these shares the true one lies, nineteen times in twenty: Wilson's interval. */
export function wilson(hits: number, of: number): { low: number; high: number } {
	const z2 = 1.96 * 1.96;
	const middle = (hits + z2 / 2) / (of + z2);
	const half = (1.96 * Math.sqrt((hits * (of - hits)) / of + z2 / 4)) / (of + z2);
	return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** Sizes at which cascades are counted: powers of two, and the whole market. */
export function classesTo(market: number): number[] {
	const sizes: number[] = [];
	for (let size = 2; size < market; size *= 2) sizes.push(size);
	return [...sizes, market];
}
