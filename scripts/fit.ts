/**
 * `npx tsx scripts/fit.ts [event]`: fits the events of `src/lib/sim/scenarios/`, or the one named, and prints what comes out.
 *
 * It looks at the figures marked as fitted: the median over the seeds, against the published range widened by 15% at both ends.
 * It makes the sum of squared distances outside those ranges small, each the logarithm of a ratio. Where two settings have the
 * same, often none, it takes the one whose single crowds lie nearer to the published ranges. First a grid, over few seeds; then,
 * from the best three of it, steps up and down of one number at a time, ever smaller, over all seeds. Numbers are rounded to two
 * digits, so what it prints is what is committed. Shorts are never more exposed than longs.
 *
 * It never moves depth, open interest, prices or time. Nothing in it is by chance: it prints the same again.
 */
import type { EventPreset, Tuned } from '../src/lib/sim/scenarios/event.ts';
import { eventSeeds } from '../src/lib/sim/scenarios/event.ts';
import { events } from '../src/lib/sim/scenarios/events.ts';
import { eventFigures } from '../src/lib/sim/scenarios/figures.ts';
import { better, median, misfit, type Misfit } from '../src/lib/sim/scenarios/misfit.ts';

const few = eventSeeds.slice(0, 3);
const starts = 3;
const steps = [1.5, 1.2, 1.1, 1.05];
const bounds: Readonly<Record<keyof Tuned, readonly [number, number]>> = {
	news: [0.001, 0.5],
	exposedLongs: [0.001, 0.9],
	exposedShorts: [0.001, 0.9],
	typicalLeverage: [1.5, 50]
};

interface Tried {
	readonly tuned: Tuned;
	readonly misfit: Misfit;
	readonly medians: readonly (number | null)[];
}

const [, , named] = process.argv;
const chosen = events.filter(({ id }) => named === undefined || id === named);
if (chosen.length === 0) {
	console.error(`The events are ${events.map(({ id }) => id).join(', ')}; there is no ${named}.`);
	process.exitCode = 1;
}
for (const event of chosen) report(event, fit(event));

function fit(event: EventPreset): Tried {
	const coarse = grid(event).map((tuned) => tried(event, tuned, few));
	const nearest = coarse.toSorted(
		(a, b) => Number(better(b.misfit, a.misfit)) - Number(better(a.misfit, b.misfit))
	);
	return nearest
		.slice(0, starts)
		.map(({ tuned }) => refined(event, tuned))
		.reduce((best, one) => (better(one.misfit, best.misfit) ? one : best));
}

/** The best that steps of one number at a time lead to. */
function refined(event: EventPreset, start: Tuned): Tried {
	let best = tried(event, start, eventSeeds);
	for (const step of steps) {
		for (let moved = true; moved;) {
			moved = false;
			for (const name of event.free) {
				for (const factor of [step, 1 / step]) {
					const next = changed(best.tuned, name, factor);
					if (next[name] === best.tuned[name]) continue;
					const one = tried(event, next, eventSeeds);
					if (!better(one.misfit, best.misfit)) continue;
					best = one;
					moved = true;
				}
			}
		}
	}
	return best;
}

/** Three values of each free number: the fall of bitcoin times three shares, and guesses far apart. */
function grid({ free, tuned, targets }: EventPreset): Tuned[] {
	const fall = targets[0]!.least;
	const values: Readonly<Record<keyof Tuned, readonly number[]>> = {
		news: [0.35, 0.6, 0.85].map((share) => rounded(share * fall)),
		exposedLongs: [0.01, 0.04, 0.16],
		exposedShorts: [0.004, 0.016, 0.064],
		typicalLeverage: [6, 12, 24]
	};
	return free
		.reduce<Tuned[]>(
			(all, name) => all.flatMap((one) => values[name].map((value) => ({ ...one, [name]: value }))),
			[tuned]
		)
		.filter(({ exposedLongs, exposedShorts }) => exposedShorts <= exposedLongs);
}

function tried(event: EventPreset, tuned: Tuned, seeds: readonly number[]): Tried {
	const runs = seeds.map((seed) => eventFigures(event, seed, tuned));
	const medians = event.targets.map((_, i) => median(runs.map((run) => run[i]!)));
	return { tuned, misfit: misfit(event.targets, runs), medians };
}

/** One number times a factor, at least one unit of its second digit further, within its bounds. */
function changed(tuned: Tuned, name: keyof Tuned, factor: number): Tuned {
	const [low, high] = bounds[name];
	const value = tuned[name];
	/** One of its second digit. */
	const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
	const moved = rounded(value * factor);
	const next = moved === value ? rounded(value + Math.sign(factor - 1) * unit) : moved;
	const after = { ...tuned, [name]: Math.min(high, Math.max(low, next)) };
	return { ...after, exposedShorts: Math.min(after.exposedShorts, after.exposedLongs) };
}

function rounded(value: number): number {
	return Number(value.toPrecision(2));
}

function report(event: EventPreset, { tuned, misfit: { missed, spread }, medians }: Tried): void {
	console.log(`${event.id}: ${JSON.stringify(tuned)}`);
	console.log(`  missed ${missed.toPrecision(3)}, spread ${spread.toPrecision(3)}`);
	for (const [i, { figure, least, most, fitted }] of event.targets.entries()) {
		const word = fitted ? 'fitted' : 'not fitted';
		console.log(`  ${figure}: ${medians[i]?.toPrecision(4)} against ${least} to ${most}, ${word}`);
	}
}
