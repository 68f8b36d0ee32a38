/** Everything the picture needs to know of one run at one moment. */
import type { Moment } from '../steps.ts';
import type { Course } from './course.ts';

export interface Ghost {
	readonly course: Course;
	/** What it is called in the picture. */
	readonly name: string;
}

export interface View {
	readonly clock: number;
	/** A run to compare with: the one before the last change, or the same shock among smaller debts. */
	readonly ghost: Ghost | null;
	/** A fall that the reader bet on, as a fraction. */
	readonly bet: number | null;
	/** Where a position of 10× opened at the start is sold: USD below the start. */
	readonly you: number | null;
	/** The deepest fall that the scale must hold, as a fraction; that of the run unless given. */
	readonly deepest?: number;
}

export interface Shown extends Required<View> {
	readonly course: Course;
	readonly moment: Moment;
	/** USD per coin before the shock. */
	readonly start: number;
}

export function show(course: Course, view: View): Shown {
	const clock = Math.min(view.clock, course.length);
	const start = course.market.startPrice;
	return { deepest: course.low.drop / start, ...view, course, start, clock, moment: course.at(clock) };
}
