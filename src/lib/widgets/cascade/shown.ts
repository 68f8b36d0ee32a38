/** Everything the picture needs to know of one run at one moment. */
import type { Run } from '$lib/sim';
import { momentAt, outcomeOf, stepsOf, type Moment, type Step } from '../steps.ts';

export interface Ghost {
	readonly run: Run;
	readonly steps: readonly Step[];
	/** What it is called in the picture. */
	readonly name: string;
}

export interface Shown {
	readonly run: Run;
	readonly steps: readonly Step[];
	/** Steps played. */
	readonly clock: number;
	readonly moment: Moment;
	/** A run to compare with: the one before the last change, or the same sale among smaller debts. */
	readonly ghost: Ghost | null;
	/** A fall that the reader bet on, as a fraction. */
	readonly bet: number | null;
	/** Where a position of 10× opened at the start is sold: USD below the start. */
	readonly you: number | null;
	/** The deepest fall that the scale must hold, as a fraction. */
	readonly deepest: number;
}

interface View {
	clock: number;
	ghost: Ghost | null;
	bet: number | null;
	you: number | null;
}

export function show(run: Run, view: View): Shown {
	const steps = stepsOf(run);
	const clock = Math.min(view.clock, steps.length);
	return { ...view, run, steps, clock, moment: momentAt(run, steps, clock), deepest: run.fall };
}

/** The whole run in one still. */
export function showOutcome(run: Run, ghost: Ghost | null, deepest: number): Shown {
	const steps = stepsOf(run);
	const moment = outcomeOf(run, steps);
	return { run, steps, clock: steps.length, moment, ghost, bet: null, you: null, deepest };
}
