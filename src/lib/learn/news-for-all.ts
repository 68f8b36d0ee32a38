/** The news and the market that it meets, by the names of the exhibit's controls. */
export interface NewsForAll {
	/** By how much stocks fall on it, a fraction. */
	readonly news: number;
	/** How much more it is worth to bitcoin. */
	readonly loading: number;
	/** Share of every book that makers withdraw while it arrives. */
	readonly thinned: number;
	/** Typical, of the longs of each coin. */
	readonly leverage: number;
	/** At a weekend part of the books is not there: assumed. */
	readonly day: 'weekday' | 'weekend-75' | 'weekend';
	/** Seconds in which it arrives. */
	readonly spell: number;
}

export const baseNews: NewsForAll = {
	news: 0.03,
	loading: 1.5,
	thinned: 0.5,
	leverage: 8,
	day: 'weekday',
	spell: 1200
};
