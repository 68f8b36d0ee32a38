/** A fall as playback shows it, whichever engine played it: the static book in waves, the timeline in minutes. */
import {
	yourFate,
	type Crowd,
	type DepthProfile,
	type Fate,
	type Market,
	type Run,
	type Stake,
	type Wave
} from '$lib/sim';
import { momentAt, outcomeOf, pathOf, restingPoint, stepsOf, type Moment, type Step } from '../steps.ts';

/** A place on the path of the price: the clock, and USD below the starting price. */
export interface Point {
	readonly clock: number;
	readonly drop: number;
}

/** What a part of it came to. */
export interface Tally {
	readonly positions: number;
	readonly coins: number;
	/** Margin lost, USD. */
	readonly owners: number;
	/** Losses beyond it, USD. */
	readonly others: number;
}

export interface Course {
	/** What the clock counts. */
	readonly counts: 'waves' | 'minutes';
	readonly market: Market;
	readonly crowd: Crowd;
	/** The bids before the first of them is taken. */
	readonly book: DepthProfile;
	/** They follow each other from the beginning of the clock; what is left of it is quiet. */
	readonly steps: readonly Step[];
	/** Where the clock ends. */
	readonly length: number;
	/** Where it stands until the reader moves it: cause and effect in one still. */
	readonly rest: number;
	readonly path: readonly Point[];
	/** The price around which makers quote, where it is not that of the start. */
	readonly fair: readonly Point[];
	/** The deepest point of the path. */
	readonly low: Point;
	/** What happens on the way, in words. */
	readonly notes: readonly (Point & { readonly text: string })[];
	readonly exhausted: boolean;
	/** Coins of forced sales that found no buyer. */
	readonly unsold: number;
	readonly total: Tally;
	readonly at: (clock: number) => Moment;
	/** The waves of a step. */
	readonly tally: (step: Step) => Tally;
	/** What becomes of one more position. */
	readonly fate: (stake: Stake) => Fate;
}

/** The static book, a step a wave. */
export function inWaves(run: Run): Course {
	const steps = stepsOf(run);
	const length = steps.length;
	return {
		...{ counts: 'waves', market: run.market, crowd: run.crowd, book: run.book, steps, length },
		rest: restingPoint(steps),
		path: pathOf(run, steps),
		fair: [],
		low: { clock: length, drop: run.stopDrop },
		notes: [],
		exhausted: run.exhausted,
		unsold: run.unsoldCoins,
		total: {
			positions: run.positionsClosed,
			coins: run.forcedCoins,
			owners: run.ownersLose,
			others: run.othersPay
		},
		at: (clock) => momentAt(run, steps, clock),
		tally({ firstWave, lastWave, coins }) {
			const waves = run.waves.slice(firstWave - 1, lastWave);
			const sum = (part: (wave: Wave) => number) => waves.reduce((total, wave) => total + part(wave), 0);
			return {
				positions: sum((wave) => wave.positions),
				coins,
				owners: sum((wave) => wave.ownersLose),
				others: sum((wave) => wave.othersPay)
			};
		},
		fate: (stake) => yourFate(run, stake)
	};
}

/** The same in one still: all that was eaten, all that was sold. */
export function atOnce(run: Run): Course {
	const course = inWaves(run);
	return { ...course, rest: course.length, at: () => outcomeOf(run, course.steps) };
}
