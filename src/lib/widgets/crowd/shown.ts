/** Everything the picture needs to know, before it has a size. */
import { fallsWithout, playCourse, rowOfShare, type Course } from '$lib/learn/panic-course';
import { cutOut, cuts, hours as whole, perHour, type Cut } from '$lib/learn/panic-day';
import type { CrowdValues } from './inputs.ts';

export interface Shown {
	readonly values: CrowdValues;
	readonly course: Course;
	/** The same with one thing cut out. */
	readonly other: Course;
	/** Falls with each thing cut out, in the order of `cuts`, and whether they are of what is set. */
	readonly falls: readonly number[];
	readonly current: boolean;
	/** Hours since the start that are looked at, and the row. */
	readonly hours: number;
	readonly at: number;
}

export interface Played {
	readonly course: Course;
	readonly other: Course;
}

export function played(values: CrowdValues, seed: number): Played {
	return { course: playCourse(values, seed), other: playCourse(cutOut(values, values.cut), seed) };
}

export interface Ladder {
	readonly falls: readonly number[];
	readonly current: boolean;
}

/** Where nobody chose: amid the forced sales; where nobody panics the greatest fear, where nobody is forced the low. */
function firstLook({ forced, panicked, low, frightened }: Course): number {
	if (rowOfShare(panicked, 0) < 0) return frightened;
	const amid = rowOfShare(forced, 0.5);
	return amid < 0 ? low : amid;
}

/** @param clock hours that are looked at, if somebody chose */
export function show(
	values: CrowdValues,
	{ course, other }: Played,
	ladder: Ladder,
	clock: number | null
): Shown {
	const hours = Math.min(clock ?? firstLook(course) / perHour, whole);
	return { values, course, other, ...ladder, hours, at: Math.round(hours * perHour) };
}

/** Everything at once: for the server, and for tests. */
export function ladderOf(values: CrowdValues, seed: number): number[] {
	return [...fallsWithout(values, seed)];
}

/** Whatever is cut out for comparison, the falls are the same. */
export function keyOf(values: CrowdValues, seed: number): string {
	return JSON.stringify([{ ...values, cut: '' }, seed]);
}

/** The fall with one thing cut out: at once for the one that is compared, else as it was last played. */
export function fallOf({ falls, other, values }: Shown, cut: Cut): number {
	return cut === values.cut ? other.fall : falls[cuts.indexOf(cut)]!;
}
