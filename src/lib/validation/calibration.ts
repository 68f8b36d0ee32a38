/** Crashes that happened, played again over the same crowds: what was published of each, and what came out. */
import {
	eventFigures,
	eventSeeds,
	events,
	median,
	outside,
	widened,
	type EventPreset,
	type Target
} from '$lib/sim';

/** `inside` the published range, inside it once it is `widened`, or `outside`. */
export type Verdict = 'inside' | 'widened' | 'outside';

/** One figure of one event. */
export interface Held {
	readonly target: Target;
	/** Over the crowds. */
	readonly median: number;
	readonly least: number;
	readonly most: number;
	readonly verdict: Verdict;
	/** Median over the nearer end of the published range; 1 inside it. */
	readonly ratio: number;
}

export interface Calibrated {
	readonly event: EventPreset;
	/** In the order of its targets. */
	readonly figures: readonly Held[];
}

let known: readonly Calibrated[] | undefined;

/** Computed once: nine runs of each event. */
export function calibration(): readonly Calibrated[] {
	return (known ??= events.map(calibrated));
}

/** @throws Error naming a figure that some run does not have */
export function calibrated(event: EventPreset): Calibrated {
	const runs = eventSeeds.map((seed) => eventFigures(event, seed));
	const figures = event.targets.map((target, i) => {
		const values = runs.map((run) => {
			const value = run[i]!;
			if (value === null) throw new Error(`${event.id} has a run without ${target.figure}`);
			return value;
		});
		return held(target, values);
	});
	return { event, figures };
}

/** @param values one for each crowd */
export function held(target: Target, values: readonly number[]): Held {
	const middle = median(values)!;
	const { least, most } = target;
	return {
		target,
		median: middle,
		least: Math.min(...values),
		most: Math.max(...values),
		verdict: verdictOf(middle, target),
		ratio: middle > most ? middle / most : middle < least ? middle / least : 1
	};
}

export function verdictOf(value: number, target: Target): Verdict {
	if (outside(value, target) === 0) return 'inside';
	return outside(value, widened(target)) === 0 ? 'widened' : 'outside';
}

/** How many figures came to each verdict. */
export function tally(figures: readonly Held[]): Readonly<Record<Verdict, number>> {
	const count = (verdict: Verdict) => figures.filter((one) => one.verdict === verdict).length;
	return { inside: count('inside'), widened: count('widened'), outside: count('outside') };
}
