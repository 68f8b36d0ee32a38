/**
 * What the base case hangs on: every number of it, a fifth less and a fifth more, one at a time, over the same crowds.
 *
 * A crowd is a seed, and the seed of a change is the seed of what it is compared with (common random numbers): two results
 * of one seed differ by the change alone, not by who was drawn.
 */
import {
	baseScenario,
	marketRanges,
	scenarioRanges,
	timelineOutcome,
	type Scenario,
	type TimelineSummary
} from '$lib/sim';

export type Input = keyof typeof marketRanges | keyof typeof scenarioRanges;

/** Every number of a scenario. */
export const inputs = [...Object.keys(marketRanges), ...Object.keys(scenarioRanges)] as Input[];

/** The share by which each is changed. */
export const step = 0.2;

/** Crowds 1 to this; odd, so that the median is one of them. */
export const crowds = 51;

/** What is looked at. */
export const measures = {
	/** How far the price falls, a fraction of the price at the start. */
	fall: ({ fall }) => fall,
	/** Notional that was liquidated into the book, longs and shorts, USD. */
	forced: ({ forcedLongNotional, forcedShortNotional }) => forcedLongNotional + forcedShortNotional
} satisfies Record<string, (summary: TimelineSummary) => number>;

export type Measure = keyof typeof measures;

/** The middle half of what the crowds came to. */
export interface Quartiles {
	readonly lower: number;
	readonly median: number;
	readonly upper: number;
}

/** Both measures of one market over all crowds. */
export type Spread = Readonly<Record<Measure, Quartiles>>;

/** One input, changed both ways. */
export interface Swing {
	readonly input: Input;
	/** What it is in the base case. */
	readonly value: number;
	/** A fifth less of it. */
	readonly less: Spread;
	/** A fifth more of it. */
	readonly more: Spread;
	/** The larger move of each measure: median over the crowds of how far one crowd's result moves, either way. */
	readonly effect: Readonly<Record<Measure, number>>;
}

export interface Sensitivity {
	readonly base: Spread;
	/** One for each input, in the order of `inputs`. */
	readonly swings: readonly Swing[];
}

/** The base case with one input times a factor. Every fifth less or more is within its range. */
export function changed(input: Input, factor: number): Scenario {
	const value = baseScenario[input] * factor;
	return { ...baseScenario, [input]: input === 'traders' ? Math.round(value) : value };
}

let known: Sensitivity | undefined;

/** Computed once: some two thousand runs. */
export function sensitivity(): Sensitivity {
	return (known ??= computed());
}

function computed(): Sensitivity {
	const seeds = Array.from({ length: crowds }, (_, i) => i + 1);
	const base = seeds.map((seed) => timelineOutcome(baseScenario, seed));
	const runs = inputs.map(() => ({ less: [] as TimelineSummary[], more: [] as TimelineSummary[] }));
	// crowd by crowd: the engine keeps what it drew last
	for (const seed of seeds) {
		for (const [i, input] of inputs.entries()) {
			runs[i]!.less.push(timelineOutcome(changed(input, 1 - step), seed));
			runs[i]!.more.push(timelineOutcome(changed(input, 1 + step), seed));
		}
	}
	return {
		base: spreadOf(base),
		swings: inputs.map((input, i) => {
			const { less, more } = runs[i]!;
			const moved = (measure: Measure) => Math.max(move(base, less, measure), move(base, more, measure));
			return {
				input,
				value: baseScenario[input],
				less: spreadOf(less),
				more: spreadOf(more),
				effect: { fall: moved('fall'), forced: moved('forced') }
			};
		})
	};
}

/** Median over the crowds of how far each one's result moves. */
function move(from: readonly TimelineSummary[], to: readonly TimelineSummary[], measure: Measure): number {
	const of = measures[measure];
	return quartiles(to.map((summary, i) => Math.abs(of(summary) - of(from[i]!)))).median;
}

function spreadOf(summaries: readonly TimelineSummary[]): Spread {
	return { fall: quartiles(summaries.map(measures.fall)), forced: quartiles(summaries.map(measures.forced)) };
}

/** Linear between neighbours (Hyndman and Fan's type 7). */
export function quartiles(values: readonly number[]): Quartiles {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (share: number) => {
		const place = share * (sorted.length - 1);
		const i = Math.floor(place);
		const below = sorted[i]!;
		return below + (place - i) * ((sorted[i + 1] ?? below) - below);
	};
	return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}
