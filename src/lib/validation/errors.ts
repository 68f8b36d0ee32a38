/** How far what the engine did is from what a law said. Whatever is no number counts as infinitely far. */

/** What the engine did, what the law says, and what its rival would have said. */
export interface Pair {
	readonly engine: number;
	readonly law: number;
	readonly rival?: number;
}

/** |engine − law| over |law|; nothing where both are 0. */
export function apart(engine: number, law: number): number {
	if (engine === law) return 0;
	const share = Math.abs(engine - law) / Math.abs(law);
	return share >= 0 ? share : Infinity;
}

/** The largest of some errors. */
export function worst(errors: readonly number[]): number {
	return errors.reduce((most, error) => (error >= 0 ? Math.max(most, error) : Infinity), 0);
}

/** Errors of the law and of its rival over all pairs: the largest share by which either is off. */
export function largestShare(pairs: readonly Pair[]): { error: number; rival: number } {
	return {
		error: worst(pairs.map(({ engine, law }) => apart(engine, law))),
		rival: worst(pairs.map(({ engine, law, rival = law }) => apart(engine, rival)))
	};
}

/** The same where every share is a count of `trials` that the law gives a chance: in standard errors. */
export function largestDeviation(pairs: readonly Pair[], trials: number): { error: number; rival: number } {
	const deviation = (found: number, chance: number) => {
		if (found === chance) return 0;
		return Math.abs(found - chance) / Math.sqrt((chance * (1 - chance)) / trials);
	};
	return {
		error: worst(pairs.map(({ engine, law }) => deviation(engine, law))),
		rival: worst(pairs.map(({ engine, law, rival = law }) => deviation(engine, rival)))
	};
}

/** How many pairs differ at all. */
export function differing(pairs: readonly Pair[]): { error: number; rival: number } {
	return {
		error: pairs.filter(({ engine, law }) => engine !== law).length,
		rival: pairs.filter(({ engine, law, rival = law }) => engine !== rival).length
	};
}
