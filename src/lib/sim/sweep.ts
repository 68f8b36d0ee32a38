/** Many runs of one setting: parameters moved along axes, under many seeds, and a few numbers kept of each. */
import { finite, refuse, wholeWithin } from './range.ts';
import { largestSeed } from './random.ts';

/** A parameter and the values it takes. */
export interface Axis {
	/** A number of the setting; inside of another part with dots, `scenario.depth`. */
	readonly name: string;
	/** One or more, finite; what range they must keep to is the setting's own. */
	readonly values: readonly number[];
}

/**
 * What is to be played.
 *
 * Runs are numbered: all cells of the first seed, then all of the second, and so on; within a seed the last axis moves
 * fastest. So the first part of the work is already the whole picture in one crowd. Put an axis that builds crowds anew
 * (leverage, open interest) before one that does not (depth, delay): a crowd is then built once a row.
 */
export interface Sweep<Setting extends object> {
	readonly setting: Setting;
	/** None plays the setting as it is; two make a map. */
	readonly axes: readonly Axis[];
	/** One or more; whole, 0 to 4294967295. */
	readonly seeds: readonly number[];
	/** Which numbers of a run's summary are kept, in this order; one or more. */
	readonly outputs: readonly string[];
}

/** A run that gives single numbers, like `timelineOutcome`. */
export type Play<Setting extends object> = (setting: Setting, seed: number) => object;

/** Runs of a sweep at most. */
export const mostRuns = 10_000_000;

/** Cells of a sweep: combinations of its axes' values; 1 without axes. */
export function cellsOf({ axes }: Pick<Sweep<object>, 'axes'>): number {
	return axes.reduce((product, { values }) => product * values.length, 1);
}

/** Runs of a sweep: cells times seeds. */
export function runsOf(sweep: Pick<Sweep<object>, 'axes' | 'seeds'>): number {
	return cellsOf(sweep) * sweep.seeds.length;
}

/**
 * The setting of a cell: the sweep's own, with each axis at its value.
 *
 * @param cell whole, 0 to cells − 1
 * @throws RangeError naming an axis that is no number of the setting, or a cell that there is not
 */
export function settingOf<Setting extends object>(sweep: Sweep<Setting>, cell: number): Setting {
	wholeWithin('cell', cell, 0, cellsOf(sweep) - 1);
	let setting = sweep.setting;
	let left = cell;
	for (let k = sweep.axes.length - 1; k >= 0; k--) {
		const { name, values } = sweep.axes[k];
		setting = changed(setting, name.split('.'), values[left % values.length], name);
		left = Math.floor(left / values.length);
	}
	return setting;
}

/**
 * Play some runs of a sweep, in their order.
 *
 * @param from the first run, and the one after the last; whole, 0 to the number of runs
 * @returns the outputs of one run after the other: (to − from) × outputs numbers
 * @throws RangeError naming what is out of range, an axis or an output that there is not, or whatever `play` refuses
 */
export function playRuns<Setting extends object>(
	sweep: Sweep<Setting>,
	play: Play<Setting>,
	from: number,
	to: number
): Float64Array {
	checkSweep(sweep);
	wholeWithin('to', to, 0, runsOf(sweep));
	wholeWithin('from', from, 0, to);
	const { seeds, outputs } = sweep;
	const cells = cellsOf(sweep);
	const found = new Float64Array((to - from) * outputs.length);
	for (let run = from; run < to; run++) {
		const summary = play(settingOf(sweep, run % cells), seeds[Math.floor(run / cells)]);
		for (const [k, name] of outputs.entries()) {
			const value: unknown = summary[name as keyof typeof summary];
			if (typeof value !== 'number') refuse(`outputs[${k}]`, 'a number of the summary', name);
			found[(run - from) * outputs.length + k] = value;
		}
	}
	return found;
}

/** @throws RangeError naming what is out of range */
export function checkSweep({ axes, seeds, outputs }: Sweep<object>): void {
	for (const [k, { name, values }] of axes.entries()) {
		if (values.length === 0) refuse(`axes[${k}].values`, 'one or more', 'none');
		if (axes.findIndex((other) => other.name === name) < k)
			refuse(`axes[${k}].name`, 'no other axis’s', name);
		for (const [i, value] of values.entries()) finite(`axes[${k}].values[${i}]`, value);
	}
	if (outputs.length === 0) refuse('outputs', 'one or more', 'none');
	wholeWithin('the number of runs', runsOf({ axes, seeds }), 1, mostRuns);
	for (const [i, seed] of seeds.entries()) wholeWithin(`seeds[${i}]`, seed, 0, largestSeed);
}

/** The same with one number changed, however deep it lies. */
function changed<Part extends object>(
	part: Part,
	[field, ...rest]: readonly string[],
	value: number,
	name: string
): Part {
	const now: unknown = Object.keys(part).includes(field) ? part[field as keyof Part] : undefined;
	if (rest.length === 0 ? typeof now !== 'number' : typeof now !== 'object' || now === null) {
		refuse('the name of an axis', 'a number of the setting', name);
	}
	const next = rest.length === 0 ? value : changed(now as object, rest, value, name);
	return Object.assign(Array.isArray(part) ? [...part] : { ...part }, { [field]: next }) as Part;
}
