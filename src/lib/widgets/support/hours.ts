/** A hundred hours alike but for chance: where the price of each bottomed, or where its rally ended, as set and in the other hour. */
import { pack, unpack } from '../dots.ts';
import { comparedIn, level, next, otherOf, play, row } from '$lib/learn/level-hour';
import type { SupportValues } from './spec.ts';

export const many = 100;

/** USD: as exactly as they are counted and carried, rounded down. */
const unit = 1;

export interface Lows {
	/** As set, and the other hour; both from the lowest up. What they are: `comparedIn`. */
	readonly set: readonly number[];
	readonly rival: readonly number[];
}

/** One hour after the other, so that a page can answer in between. */
export function* each(values: SupportValues, seed: number): Generator<readonly [set: number, rival: number]> {
	const compared = comparedIn(values);
	const other = otherOf(values);
	const one = (values: SupportValues, at: number) => Math.floor(play(values, at)[compared] / unit) * unit;
	for (let i = 0; i < many; i++) yield [one(values, seed + i), one(other, seed + i)];
}

export function sorted(pairs: readonly (readonly [set: number, rival: number])[]): Lows {
	const column = (which: 0 | 1) => pairs.map((pair) => pair[which]).sort((a, b) => a - b);
	return { set: column(0), rival: column(1) };
}

/** Everything at once: for the server, and for tests. */
export function lowsOf(values: SupportValues, seed: number): Lows {
	return sorted([...each(values, seed)]);
}

export type Packed = readonly [set: string, rival: string];

/** The server writes a state in several files, and plays it once. */
const written = new Map<string, Packed>();

export function packedLows(values: SupportValues, seed: number): Packed {
	const key = keyOf(values, seed);
	const found = written.get(key);
	if (found) return found;
	const { set, rival } = lowsOf(values, seed);
	const packed = [pack(set, unit), pack(rival, unit)] as const;
	written.set(key, packed);
	return packed;
}

export function unpackedLows([set, rival]: Packed): Lows {
	return { set: unpack(set, unit), rival: unpack(rival, unit) };
}

export function keyOf(values: SupportValues, seed: number): string {
	return JSON.stringify([values, seed]);
}

/** USD: the stretch under the level in which few falls end where stops stand together. */
export const stretch = 1000;

/** Of lowest prices: how many broke the level, reached the next, and ended in the stretch under the level. */
export interface Counted {
	readonly broke: number;
	readonly reached: number;
	readonly between: number;
}

export function countedOf(lows: readonly number[]): Counted {
	return {
		broke: lows.filter((low) => low < level).length,
		reached: lows.filter((low) => low < next).length,
		between: lows.filter((low) => low < level && low >= level - stretch).length
	};
}

/** Of highest prices after the fall: how many got past those who sell once even. */
export function passedOf(highs: readonly number[]): number {
	return highs.filter((high) => high >= level + row).length;
}
