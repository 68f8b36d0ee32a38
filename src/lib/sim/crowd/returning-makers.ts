/** Makers of whom some, once they have stepped back, stay away for hours, in a book that the time of the week makes thin. */
import { exp, ln } from '../elementary.ts';
import { Makers } from '../makers.ts';

/** How the makers of a run differ from those of the base case. */
export interface Quotes {
	/** Share of the book that stands at this time of the week; 0.05 to 1, 1 on a working day. */
	readonly standing: number;
	/** s: share of the makers who return slowly; 0 to 1. */
	readonly slow: number;
	/** Time in which half of those who have left return, seconds; 60 to 90 days. */
	readonly returnHalfLife: number;
}

/** A working day, and all as quick as in the base case. */
export const baseQuotes: Quotes = { standing: 1, slow: 0, returnHalfLife: 6 * 3600 };

export const quotesRanges = {
	standing: [0.05, 1],
	slow: [0, 1],
	returnHalfLife: [60, 90 * 86_400]
} as const;

/**
 * h, the share of the book that stands: with h₀ what all would quote, and g what the slow ones do,
 *
 *     h = standing·(1 − thinned)·((1 − s)·h₀ + s·g),   g ← min(h₀, 1 − (1 − g)·2^(−dt/T))
 *
 * What they have seen moves h₀ and g; what thins the book does so at once.
 */
export class ReturningMakers {
	/** Share of the book that a shock to all markets has driven away for now; 0 to below 1. */
	thinned = 0;
	private stands = 1;
	private slowly = 1;
	private readonly quick: Makers;
	private readonly quotes: Quotes;
	private readonly away: number;

	/** @param withdrawal k, as for `Makers` */
	constructor(quotes: Quotes, withdrawal: number, tick: number) {
		this.quick = new Makers(withdrawal, tick);
		this.quotes = quotes;
		this.away = exp((-tick / quotes.returnHalfLife) * ln(2));
	}

	get thickness(): number {
		return this.quotes.standing * (1 - this.thinned) * this.stands;
	}

	see(before: number, after: number): void {
		const { quick, quotes } = this;
		quick.see(before, after);
		this.slowly = Math.min(quick.thickness, 1 - (1 - this.slowly) * this.away);
		this.stands = (1 - quotes.slow) * quick.thickness + quotes.slow * this.slowly;
	}
}
