/** Everything the picture needs to know, before it has a size. */
import type { Course } from '$lib/learn/flush-course';
import { newsAt, perHour } from '$lib/learn/flush-week';
import type { OpenValues } from './inputs.ts';

export interface Shown {
	readonly values: OpenValues;
	readonly course: Course;
	/** The same with the other buyers; null while a control moves, and where nobody buys. */
	readonly other: Course | null;
	/** Hours since the start that are looked at, and the tick. */
	readonly hours: number;
	readonly tick: number;
}

/** A day after the news. */
export const restingHour = newsAt + 24;

/** Whether there is another rebound to compare with: somebody buys, and news comes upon it. */
export function compares({ bought, again }: OpenValues): boolean {
	return bought > 0 && again === 'yes';
}

/** The rebound bought in the other way: all with money where most is bought on credit, or all on credit. */
export function otherOf(values: OpenValues): OpenValues {
	return { ...values, credit: values.credit >= 0.5 ? 0 : 1 };
}

export function show(values: OpenValues, course: Course, other: Course | null, hours: number): Shown {
	return { values, course, other, hours, tick: Math.round(hours * perHour) };
}
