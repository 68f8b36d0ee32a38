/**
 * The traders of one side, as far as chance decides about them.
 *
 * Kept apart from the market, so that dragging a slider moves the same people instead of drawing new ones: each trader
 * has one uniform number per quantity, and each quantity of each side its own stream.
 */
import { exps } from './elementary.ts';
import type { Side } from './margin.ts';
import { marketRanges } from './market.ts';
import { normalQuantiles } from './quantile.ts';
import { largestSeed, stream } from './random.ts';
import { oneOf, wholeWithin } from './range.ts';

/** What chance decides about the traders of one side, in the order they were drawn. */
export interface People {
	readonly seed: number;
	readonly side: Side;
	readonly count: number;
	/** Uniform numbers that become leverage. */
	readonly leverageDraw: Float64Array;
	/** Uniform numbers that become entry prices. */
	readonly entryDraw: Float64Array;
	/** Size against the median trader: e^(1.2 z). */
	readonly relativeSize: Float64Array;
	/** Sum of the relative sizes. */
	readonly totalSize: number;
}

/** Standard deviation of the logarithm of position size. */
export const sizeSpread = 1.2;

/**
 * Draw the traders of one side. The first n of a larger count are the n of a smaller one.
 *
 * @param seed whole number, 0 to 4294967295
 * @param count traders on this side; whole, 0 to 1,000,000
 * @throws RangeError if an argument is out of range
 */
export function people(seed: number, count: number, side: Side = 'long'): People {
	wholeWithin('seed', seed, 0, largestSeed);
	wholeWithin('count', count, 0, marketRanges.traders[1]);
	oneOf('side', side, ['long', 'short']);
	const room = () => new Float64Array(count);
	return peopleIn(seed, side, { leverageDraw: room(), entryDraw: room(), relativeSize: room() });
}

/** The traders of one side, drawn into arrays of one length; they are part of the result. */
export function peopleIn(
	seed: number,
	side: Side,
	{ leverageDraw, entryDraw, relativeSize }: Pick<People, 'leverageDraw' | 'entryDraw' | 'relativeSize'>
): People {
	stream(seed, `${side}s: leverage`).fill(leverageDraw);
	stream(seed, `${side}s: entry`).fill(entryDraw);
	stream(seed, `${side}s: size`).fill(relativeSize);
	normalQuantiles(relativeSize);
	exps(relativeSize, sizeSpread);
	const count = relativeSize.length;
	return { seed, side, count, leverageDraw, entryDraw, relativeSize, totalSize: sumOf(relativeSize) };
}

function sumOf(sizes: Float64Array): number {
	const { length } = sizes;
	let sum = 0;
	for (let i = 0; i < length; i++) sum += sizes[i];
	return sum;
}
