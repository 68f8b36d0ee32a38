/**
 * Everybody who is neither a maker nor a leveraged position: one form for all.
 *
 * Each says how many coins it wants to have traded by now, and works towards that over a delay: conditional orders, of
 * which some are good once and some are taken back when what they watch goes back.
 */
import { within } from '../range.ts';

/** Names of the behaviours. */
export type BehaviourKind =
	| 'stops'
	| 'trend'
	| 'volatilityTargets'
	| 'rebalancers'
	| 'panic'
	| 'patientBuyers'
	| 'largeHolder'
	| 'breakEven';

/** Where they stand. */
export interface Ground {
	/** P₀, USD per coin. */
	readonly startPrice: number;
	/** One tick, seconds. */
	readonly tick: number;
	/** Daily volatility in calm times, fraction of the price. */
	readonly calmVolatility: number;
	readonly seed: number;
}

/**
 * What they see: how things stood at the end of the tick before.
 *
 * Moves are fractions of the starting price, turned the way of the shock: above 0 a fall if the shock is one, and a rise
 * if that is one. So a squeeze is the mirror image of a crash for everybody.
 */
export interface Seen {
	/** From the starting price. */
	readonly move: number;
	/** From the best price so far, 0 or more. */
	readonly drawdown: number;
	/** Standard deviation of the price over a day, fraction of the starting price. */
	readonly volatility: number;
	/** The fear index, 0 to 100. */
	readonly fear: number;
}

/** One of them, in one run. */
export interface Behaviour {
	/** Coins it wants to have traded since the start: above 0 with the shock (sold in a fall), below 0 against it. Once a tick. */
	wanted(seen: Seen, done: number): number;
	/** The move up to which the next coin may be bought back against the shock's way: a limit order. None: at the market. */
	limit?(done: number): number;
	/** Loss on paper that everybody knows of, fraction of what was paid. */
	readonly paperLoss?: number;
}

/** A behaviour as settings know it. */
export interface Kind<Setting extends { readonly delay: number }> {
	/** The least and the largest value of each number. */
	readonly ranges: { readonly [field in keyof Setting]?: readonly [low: number, high: number] };
	/** Whether it trades coins paid for, or contracts held on margin. */
	readonly with: 'money' | 'margin';
	/** @throws RangeError if what `ranges` does not cover is out of range */
	check?(name: string, setting: Setting): void;
	behave(setting: Setting, ground: Ground): Behaviour;
}

/** @throws RangeError naming the first number of a setting that is out of range, its range and its value */
export function checkRanges<Setting>(
	name: string,
	setting: Setting,
	ranges: { readonly [field in keyof Setting]?: readonly [low: number, high: number] }
): void {
	for (const field of Object.keys(ranges) as (keyof Setting & string)[]) {
		const [low, high] = ranges[field]!;
		within(`${name}.${field}`, setting[field] as number, low, high);
	}
}

/** Least and largest USD of a behaviour, and delay in seconds. */
export const anyNotional = [0, 1e13] as const;
export const anyDelay = [0, 604_800] as const;
