/** What the rules came to on many unseen crashes. */
import { baseTradingTerms, decisionOutcome, playRuns, type DecisionSetting, type Sweep } from '$lib/sim';
import { brief } from '$lib/format';
import { median, pack, unpack } from '../dots.ts';
import type { DecisionValues } from './inputs.ts';

/** Three ways through a crash without looking at oneself; `plan` is the reader's. */
export const ruleNames = ['hold', 'plan', 'averaging'] as const;
export type RuleName = (typeof ruleNames)[number];

/** What a rule ends with, as a fraction of the account at the start: −0.1 is a tenth lost. */
export type Returns = Readonly<Record<RuleName, number>>;

/** What a rule came to on many crashes. */
export interface Spread {
	/** The middle one, and the one below which a tenth of them lies. */
	readonly middle: number;
	readonly lower: number;
	/** From the smallest up, the middle one of each five. */
	readonly dots: readonly number[];
}

export interface Outcomes {
	/** How many crashes there are. */
	readonly crashes: number;
	readonly spreads: Readonly<Record<RuleName, Spread>>;
	/** Crashes in which the plan ends above doing nothing. */
	readonly planAbove: number;
	/** Crashes in which bitcoin had come back by half of its fall, or more, at the end. */
	readonly recovered: number;
	/** The fall of bitcoin in the middle one. */
	readonly fall: number;
}

/** How many crashes there are beside the reader’s own; their numbers begin beyond those of the link’s games. */
export const many = 500;
const apart = 501;

export type Plan = Pick<DecisionValues, 'sellBelow' | 'buyBack'>;

const columns = ['hold', 'plan', 'averaging', 'fall', 'recovered'] as const;

export function sweepOf({ sellBelow, buyBack }: Plan, seed: number): Sweep<DecisionSetting> {
	return {
		setting: { ...baseTradingTerms, sellBelow, buyBack },
		axes: [],
		seeds: Array.from({ length: many }, (_, i) => apart + seed * many + i),
		outputs: columns
	};
}

/** Of so many crashes one has a dot, so that a dot can be seen. */
const every = 5;
/** Dots are counted in units as the page carries them, so that a crash is the same wherever it was played. */
const unit = 0.002;

function spreadOf(returns: readonly number[]): Spread {
	const sorted = [...returns].sort((a, b) => a - b);
	return {
		middle: brief(median(sorted)),
		lower: brief(sorted[Math.round(0.1 * (sorted.length - 1))]!),
		dots: sorted.filter((_, i) => i % every === every >> 1).map((value) => Math.round(value / unit) * unit)
	};
}

/** @param values the columns of one crash after the other, of as many as have come, one at least */
export function outcomesOf(values: ArrayLike<number>): Outcomes {
	const { length } = columns;
	const crashes = Array.from({ length: values.length / length }, (_, i) => i * length);
	const column = (k: number) => crashes.map((from) => values[from + k]!);
	const count = (holds: (from: number) => boolean) => crashes.filter(holds).length;
	return {
		crashes: crashes.length,
		spreads: { hold: spreadOf(column(0)), plan: spreadOf(column(1)), averaging: spreadOf(column(2)) },
		planAbove: count((from) => values[from + 1]! > values[from]!),
		recovered: count((from) => values[from + 4]! >= 0.5),
		fall: brief(median(column(3)))
	};
}

/** Everything at once: for the server, for data, and for tests. */
export function playedOutcomes(plan: Plan, seed: number): Outcomes {
	return outcomesOf(playRuns(sweepOf(plan, seed), decisionOutcome, 0, many));
}

/** Short enough to travel with the page: of all, then of each rule. */
export type Packed = readonly [counts: readonly number[], spreads: readonly PackedSpread[]];
type PackedSpread = readonly [middle: number, lower: number, dots: string];

/** The server writes a state in several files, and plays it once. */
const written = new Map<string, Packed>();

export function packedOutcomes(plan: Plan, seed: number): Packed {
	const key = JSON.stringify([plan.sellBelow, plan.buyBack, seed]);
	const packed = written.get(key) ?? packedOf(playedOutcomes(plan, seed));
	written.set(key, packed);
	return packed;
}

function packedOf({ crashes, spreads, planAbove, recovered, fall }: Outcomes): Packed {
	return [
		[crashes, planAbove, recovered, fall],
		ruleNames.map((name) => {
			const { middle, lower, dots } = spreads[name];
			return [middle, lower, pack(dots, unit)];
		})
	];
}

export function unpackedOutcomes([counts, [hold, plan, averaging]]: Packed): Outcomes {
	const [crashes, planAbove, recovered, fall] = counts as [number, number, number, number];
	const spread = ([middle, lower, dots]: PackedSpread): Spread => ({
		middle,
		lower,
		dots: unpack(dots, unit)
	});
	return {
		...{ crashes, planAbove, recovered, fall },
		spreads: { hold: spread(hold!), plan: spread(plan!), averaging: spread(averaging!) }
	};
}
