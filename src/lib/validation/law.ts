/**
 * A law of the model: what it says, and a trial of the engine against it. Each file in `laws/` is one; the page
 * /model/validation/ shows what the trials find, the tests hold it to the tolerances.
 */
import type { Picture } from './picture.ts';

export const lawIds = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12'] as const;

export interface Law {
	readonly id: (typeof lawIds)[number];
	/** What it is about, in a few words. */
	readonly subject: string;
	/** A claim: the heading. */
	readonly name: string;
	/** What it says, in plain words. */
	readonly statement: string;
	readonly equation: string;
	/** How the engine is put to the test. */
	readonly trial: string;
	/** What one might think instead; the same trial must refuse it. */
	readonly rival: string;
	readonly source: Source;
	/** The file, from the project's root, that tests more of it. */
	readonly test: string;
	/** Runs the engine. Seeds are fixed: it finds the same every time. */
	readonly check: () => Found;
}

/** Where a law comes from. */
export interface Source {
	readonly text: string;
	/** From the page of the laws. */
	readonly to: string;
}

/** What a trial found. */
export interface Found {
	readonly claims: readonly Claim[];
	readonly pictures: readonly Picture[];
}

/** `share`: of what the law says. `errors`: standard errors. `chi2`: χ². `count`: how many differ. */
export type Measure = 'share' | 'errors' | 'chi2' | 'count';

/** One thing the law foretells, and how far from it the engine was. */
export interface Claim {
	/** What was compared. */
	readonly of: string;
	readonly measure: Measure;
	/** The largest error allowed. */
	readonly tolerance: number;
	/** The largest error found; of the law, and of its rival where the rival says anything here. */
	readonly error: number;
	readonly rival?: number;
}

/** Whether an error stays within the tolerance; one that is no number does not. */
export function holds({ error, tolerance }: Pick<Claim, 'error' | 'tolerance'>): boolean {
	return error <= tolerance;
}
