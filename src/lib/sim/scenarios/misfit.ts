/** How far a figure of a run lies from what was published. */
import { ln } from '../elementary.ts';
import { finite, refuse, within } from '../range.ts';
import type { Target } from './event.ts';

/** By how much a published range is widened at both ends before a figure counts as missed: 15% of the end. */
export const widening = 0.15;

type Range = Pick<Target, 'least' | 'most'>;

/**
 * The range with each end moved outwards by a share of itself.
 *
 * @param by 0 to 1
 * @throws RangeError if it is out of range
 */
export function widened({ least, most }: Range, by = widening): Range {
	within('by', by, 0, 1);
	return { least: least * (1 - by), most: most * (1 + by) };
}

/**
 * Distance outside a range, as a ratio: 0 within it, else the logarithm of the value over the nearer end, below 0 under it. A
 * figure that the run does not have, or that has the other sign, is infinitely far.
 *
 * @param value finite, or null
 * @throws RangeError if an argument is out of range
 */
export function outside(value: number | null, { least, most }: Range): number {
	within('least', least, 0, Infinity);
	within('most', most, least, Infinity);
	if (value === null) return -Infinity;
	finite('value', value);
	if (value > most) return ln(value / most);
	if (value >= least) return 0;
	return value > 0 ? ln(value / least) : -Infinity;
}

/** What a fit makes small: the first number, and where two have the same, the second. */
export interface Misfit {
	/** Sum of squared distances of the medians outside the widened ranges. */
	readonly missed: number;
	/** Mean over the crowds of the sum of squared distances outside the published ranges, each at most 1. */
	readonly spread: number;
}

/**
 * Over the targets that are fitted. The second number prefers, of settings whose medians all fit, one whose single crowds do.
 *
 * @param runs one for each crowd, in each a value for each target
 */
export function misfit(targets: readonly Target[], runs: readonly (readonly (number | null)[])[]): Misfit {
	let missed = 0;
	let spread = 0;
	for (const [i, target] of targets.entries()) {
		if (!target.fitted) continue;
		const values = runs.map((run) => run[i]);
		const far = outside(median(values), widened(target));
		missed += far * far;
		for (const value of values) {
			const off = outside(value, target);
			spread += Math.min(1, off * off) / runs.length;
		}
	}
	return { missed, spread };
}

export function better(a: Misfit, b: Misfit): boolean {
	return a.missed < b.missed || (a.missed === b.missed && a.spread < b.spread);
}

/**
 * The middle one of an odd number of values; a run without the figure counts as lowest.
 *
 * @throws RangeError if their number is even
 */
export function median(values: readonly (number | null)[]): number | null {
	if (values.length % 2 === 0) refuse('values.length', 'odd', values.length);
	const sorted = [...values].sort((a, b) => (a ?? -Infinity) - (b ?? -Infinity));
	return sorted[(sorted.length - 1) / 2];
}
