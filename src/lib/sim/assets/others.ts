/** Who else may trade in a run of several assets. */
import type { Scenario } from '../scenario.ts';
import type { Crowds, Surroundings } from '../timeline-clock.ts';

/** A market to which others may come. */
export interface MarketPlace {
	/** In the list of assets. */
	readonly place: number;
	/** Ticks before the shock. */
	readonly lead: number;
	readonly scenario: Scenario;
	/** Not to be written to. */
	readonly crowds: Crowds;
	/** Of the asset. */
	readonly seed: number;
}

/** Others in a market, who are told what crossed accounts do there. */
export interface Companions extends Surroundings {
	/** Coins that crossed accounts were forced to sell in the latest tick. */
	forcedBesides?: number;
}

/** Others, and the crowds they work with instead of the given ones, if those are not what they were. */
export interface Company {
	readonly surroundings: Companions;
	readonly crowds?: Crowds;
}

/**
 * Who else trades in a market, new for every run; nobody if undefined.
 *
 * What they sell and buy must fit in the book together with the shock's sale, in the tick after the lead.
 */
export type Others = (market: MarketPlace) => Company | undefined;
