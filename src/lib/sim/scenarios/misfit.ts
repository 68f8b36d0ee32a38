/** How far a figure of a run lies from what was published. */
import { ln } from '../elementary.ts';
import type { Target } from './event.ts';

/** By how much a published range is widened at both ends before a figure counts as missed: 15% of the end. */
export const widening = 0.15;

type Range = Pick<Target, 'least' | 'most'>;

/** The range with each end moved outwards by a share of itself. */
export function widened({ least, most }: Range, by = widening): Range {
	return { least: least * (1 - by), most: most * (1 + by) };
}

/**
 * Distance outside a range, as a ratio: 0 within it, else the logarithm of the value over the nearer end, below 0 under it. A
 * figure that the run does not have is infinitely far.
 */
export function outside(value: number | null, { least, most }: Range): number {
	if (value === null) return -Infinity;
	if (value > most) return ln(value / most);
	return value < least ? ln(value / least) : 0;
}

/** What a fit makes small: the first number, and where two have the same, the second. */
export interface Misfit {
	/** Sum of squared distances outside the widened ranges. */
	readonly missed: number;
	/** Sum of squared distances outside the published ranges. */
	readonly off: number;
}

/** @param values one for each target */
export function misfit(targets: readonly Target[], values: readonly (number | null)[]): Misfit {
	let missed = 0;
	let off = 0;
	for (const [i, target] of targets.entries()) {
		if (!target.fitted) continue;
		const far = outside(values[i], widened(target));
		const near = outside(values[i], target);
		missed += far * far;
		off += near * near;
	}
	return { missed, off };
}

export function better(a: Misfit, b: Misfit): boolean {
	return a.missed < b.missed || (a.missed === b.missed && a.off < b.off);
}

/** The middle one of an odd number of values; a run without the figure counts as lowest. */
export function median(values: readonly (number | null)[]): number | null {
	const sorted = [...values].sort((a, b) => (a ?? -Infinity) - (b ?? -Infinity));
	return sorted[(sorted.length - 1) / 2];
}
