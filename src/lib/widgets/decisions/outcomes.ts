/** What the rules came to on many unseen crashes. */
import { baseTradingTerms, decisionOutcome, playRuns, type DecisionSetting, type Sweep } from '$lib/sim';
import { median, pack, unpack } from '../dots.ts';
import type { DecisionValues } from './inputs.ts';

/** Three ways through a crash without looking at oneself; `plan` is the reader's. */
export const ruleNames = ['hold', 'plan', 'averaging'] as const;
export type RuleName = (typeof ruleNames)[number];

/** What a rule ends with, as a fraction of the account at the start: −0.1 is a tenth lost. */
export type Returns = Readonly<Record<RuleName, number>>;

export interface Outcomes {
	/** Of each rule, from the smallest up. */
	readonly returns: Readonly<Record<RuleName, readonly number[]>>;
	/** Crashes in which it ends above doing nothing. */
	readonly planAbove: number;
	readonly averagingAbove: number;
	/** Crashes in which bitcoin had come back by half of its fall, or more, at the end. */
	readonly recovered: number;
	/** The fall of bitcoin in the middle one. */
	readonly fall: number;
}

/** How many crashes there are beside the reader's own, and how far from them their numbers begin. */
export const many = 500;
const apart = 1000;

export type Plan = Pick<DecisionValues, 'sellBelow' | 'buyBack'>;

const columns = ['hold', 'plan', 'averaging', 'fall', 'recovered'] as const;

export function sweepOf({ sellBelow, buyBack }: Plan, seed: number): Sweep<DecisionSetting> {
	return {
		setting: { ...baseTradingTerms, sellBelow, buyBack },
		axes: [],
		seeds: Array.from({ length: many }, (_, i) => seed + apart + i),
		outputs: columns
	};
}

/** Returns are counted in units as the page carries them, so that a crash is the same wherever it was played. */
const unit = 0.0005;
const inUnits = (value: number) => Math.round(value / unit) * unit;

/** @param values the columns of one crash after the other, of as many as have come */
export function outcomesOf(values: ArrayLike<number>): Outcomes {
	const { length } = columns;
	const crashes = Array.from({ length: values.length / length }, (_, i) => i * length);
	const column = (k: number) => crashes.map((from) => values[from + k]!);
	const count = (holds: (from: number) => boolean) => crashes.filter(holds).length;
	const sorted = (k: number) =>
		column(k)
			.map(inUnits)
			.sort((a, b) => a - b);
	return {
		returns: { hold: sorted(0), plan: sorted(1), averaging: sorted(2) },
		planAbove: count((from) => values[from + 1]! > values[from]!),
		averagingAbove: count((from) => values[from + 2]! > values[from]!),
		recovered: count((from) => values[from + 4]! >= 0.5),
		fall: inUnits(median(column(3)))
	};
}

/** Everything at once: for the server, for data, and for tests. */
export function playedOutcomes(plan: Plan, seed: number): Outcomes {
	return outcomesOf(playRuns(sweepOf(plan, seed), decisionOutcome, 0, many));
}

/** Short enough to travel with the page. */
export type Packed = readonly [counts: readonly number[], returns: readonly string[]];

/** The server writes a state in several files, and plays it once. */
const written = new Map<string, Packed>();

export function packedOutcomes(plan: Plan, seed: number): Packed {
	const key = JSON.stringify([plan.sellBelow, plan.buyBack, seed]);
	const packed = written.get(key) ?? packedOf(playedOutcomes(plan, seed));
	written.set(key, packed);
	return packed;
}

function packedOf({ returns, planAbove, averagingAbove, recovered, fall }: Outcomes): Packed {
	return [
		[planAbove, averagingAbove, recovered, Math.round(fall / unit)],
		ruleNames.map((name) => pack(returns[name], unit))
	];
}

export function unpackedOutcomes([counts, [hold, plan, averaging]]: Packed): Outcomes {
	const [planAbove, averagingAbove, recovered, fall] = counts;
	const of = (text = '') => unpack(text, unit);
	return {
		returns: { hold: of(hold), plan: of(plan), averaging: of(averaging) },
		planAbove: planAbove!,
		averagingAbove: averagingAbove!,
		recovered: recovered!,
		fall: fall! * unit
	};
}
