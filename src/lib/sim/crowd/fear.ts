/**
 * The fear index of a run, 0 to 100: the plain mean of what frightens people, each from 0 to 1, smoothed over an hour.
 *
 * - the fall from the best price, over 30% of the starting price;
 * - volatility: what it is above calm, over four times calm;
 * - forced trades of the last hour, over 5% of the contracts open at the start;
 * - breadth: the share of assets that trade below their mean of the last day.
 *
 * Where a large holder is known to have a loss on paper, it adds as much as one of the four, in full at 25% of what was
 * paid; the index stays within 100.
 *
 * An index of our own. It sees prices and liquidations alone: nobody's mind.
 */
import { exp } from '../elementary.ts';

/** At which each part counts in full: fractions, and for volatility multiples of calm volatility above it. */
export const fearScales = { drawdown: 0.3, volatility: 4, forced: 0.05, paperLoss: 0.25 } as const;

/** Seconds in which fear, and what counts as recent, falls by a factor e. */
export const fearMemory = 3600;

/** What the index is made of. */
export interface FearParts {
	readonly drawdown: number;
	/** Over calm volatility. */
	readonly volatility: number;
	/** Forced coins of the last hour over contracts. */
	readonly forced: number;
	/** 0 to 1. */
	readonly breadth: number;
	/** Of a large holder, fraction; 0 without one. */
	readonly paperLoss?: number | undefined;
}

/** The index before it is smoothed. */
export function rawFear({ drawdown, volatility, forced, breadth, paperLoss = 0 }: FearParts): number {
	const { drawdown: deep, volatility: fast, forced: many, paperLoss: lost } = fearScales;
	const four = full(drawdown / deep) + full((volatility - 1) / fast) + full(forced / many) + full(breadth);
	return Math.min(100, 25 * (four + full(paperLoss / lost)));
}

/** The index as time passes. */
export class Fear {
	index = 0;
	private readonly step: number;

	/** @param tick seconds */
	constructor(tick: number) {
		this.step = 1 - exp(-tick / fearMemory);
	}

	see(parts: FearParts): void {
		this.index += (rawFear(parts) - this.index) * this.step;
	}
}

function full(part: number): number {
	return Math.min(1, Math.max(0, part));
}
