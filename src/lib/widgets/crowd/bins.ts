/** What each kind traded in ten minutes, as bars that stand on each other. */
import type { Course } from '$lib/learn/panic-course';

/** Rows in a bin. */
export const bin = 10;

/** USD of ten minutes, and the row in which they end. */
export interface Bin {
	readonly row: number;
	readonly forced: number;
	readonly panicked: number;
	readonly held: number;
	readonly bought: number;
}

export function binAt({ forced, panicked, held, bought }: Course, row: number): Bin {
	const from = Math.max(0, row - bin);
	const since = (sums: Float64Array) => Math.max(0, sums[row]! - sums[from]!);
	return {
		row,
		forced: since(forced),
		panicked: since(panicked),
		held: since(held),
		bought: since(bought)
	};
}

export function binsOf(course: Course): Bin[] {
	const count = (course.price.length - 1) / bin;
	return Array.from({ length: count }, (_, i) => binAt(course, (i + 1) * bin));
}
