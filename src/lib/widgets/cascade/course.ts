/** A fall as playback shows it, whichever engine played it: the static book in waves, the timeline in minutes. */
import {
	yourFate,
	type Crowd,
	type DepthProfile,
	type Fate,
	type Market,
	type Run,
	type Stake
} from '$lib/sim';
import type { Result } from '../results.ts';
import { momentAt, outcomeOf, pathOf, restingPoint, stepsOf, type Moment, type Step } from '../steps.ts';
import { resultsOf, stillResults } from './results.ts';

/** A place on the path of the price: the clock, and USD from the starting price, the way the shock goes. */
export interface Point {
	readonly clock: number;
	readonly drop: number;
}

/** What forced sales came to. */
export interface Tally {
	readonly positions: number;
	readonly coins: number;
	/** Margin lost, USD. */
	readonly owners: number;
	/** Losses beyond it, USD. */
	readonly others: number;
}

/** Who paid once the margin was gone. */
export interface Waterfall {
	readonly fund: number;
	readonly receives: number;
	readonly winners: number;
	/** Coins of those who hedge, closed once no winner is left. */
	readonly hedged: number;
	readonly notional: number;
}

export interface Course {
	/** What the clock counts. */
	readonly counts: 'waves' | 'minutes';
	readonly market: Market;
	readonly crowd: Crowd;
	/** The bids before the first of them is taken. */
	readonly book: DepthProfile;
	/** They follow each other from the beginning of the clock to its end. */
	readonly steps: readonly Step[];
	/** Where the clock ends. */
	readonly length: number;
	/** Where it stands until the reader moves it: cause and effect in one still. */
	readonly rest: number;
	readonly path: readonly Point[];
	/** The price around which makers quote, where news moves it. */
	readonly fair: readonly Point[];
	/** The deepest point of the path. */
	readonly low: Point;
	/** What happens on the way, in words. */
	readonly notes: readonly (Point & { readonly text: string })[];
	/** After so many hours the price stands so far from the start. */
	readonly later: { readonly hours: number; readonly drop: number } | null;
	readonly exhausted: boolean;
	readonly waves: number;
	readonly total: Tally;
	/** What found a bid, USD as traded: neither unsold nor closed against winners. */
	readonly sold: { readonly coins: number; readonly notional: number };
	/** Coins that found no buyer. */
	readonly unsold: number;
	/** Null where a fund without limit pays. */
	readonly waterfall: Waterfall | null;
	/** Distance to the cliff, and where the cliff is. */
	readonly gain: number;
	readonly cliff: number;
	readonly results: readonly Result[];
	readonly at: (clock: number) => Moment;
	/** The waves of a step. */
	readonly tally: (step: Step) => Tally;
	/** What becomes of one more position. */
	readonly fate: (stake: Stake) => Fate;
}

/** The static book, a step a wave. */
export function inWaves(run: Run): Course {
	const { market, crowd, book, waves, exhausted, gain } = run;
	const steps = stepsOf(run);
	const length = steps.length;
	const course: Omit<Course, 'results'> = {
		...{ counts: 'waves', market, crowd, book, steps, length, exhausted, gain },
		rest: restingPoint(steps),
		path: pathOf(run, steps),
		fair: [],
		low: { clock: length, drop: run.stopDrop },
		notes: [],
		later: null,
		waves: waves.length,
		total: {
			positions: run.positionsClosed,
			coins: run.forcedCoins,
			owners: run.ownersLose,
			others: run.othersPay
		},
		sold: { coins: run.forcedCoins, notional: run.forcedProceeds },
		unsold: run.unsoldCoins,
		waterfall: null,
		cliff: 1,
		at: (clock) => momentAt(run, steps, clock),
		tally({ firstWave, lastWave, coins }) {
			const tally = { positions: 0, coins, owners: 0, others: 0 };
			for (const wave of waves.slice(firstWave - 1, lastWave)) {
				tally.positions += wave.positions;
				tally.owners += wave.ownersLose;
				tally.others += wave.othersPay;
			}
			return tally;
		},
		fate: (stake) => yourFate(run, stake)
	};
	return { ...course, results: resultsOf(course, stillResults(run)) };
}

/** The same in one still: all that was eaten, all that was sold. */
export function atOnce(run: Run): Course {
	const course = inWaves(run);
	return { ...course, rest: course.length, at: () => outcomeOf(run, course.steps) };
}
