/** How often a position is liquidated within a time, if prices only wander. */
import { ln } from './elementary.ts';
import { liquidationPrice, type Side } from './margin.ts';
import { normalCdf } from './normal.ts';
import { atLeast, refuse } from './range.ts';

/** How a price wanders, and for how long. */
export interface Motion {
	/** σ, standard deviation of a year's log return: 0.47 is 47%; 0 or more. */
	readonly volatility: number;
	/** T, how long it is held, 0 or more. */
	readonly seconds: number;
}

/** A position and how it is exposed to chance. */
export interface Wager extends Motion {
	readonly side: Side;
	/** 1 to 125. */
	readonly leverage: number;
	/** m, at least 0 and below 1/leverage. */
	readonly maintenanceMarginRate: number;
}

/** 365 days, as volatilities of a market that never closes are counted. */
const secondsOfYear = 365 * 86_400;

/**
 * The chance that a position is liquidated within T: that the price reaches its liquidation price.
 *
 * @returns 0 to 1; 0 for a long at 1×, without time or volatility. For a short at most E/P, however long it is held
 * @throws RangeError if an input is out of range
 * @see content/model.md#chance-of-liquidation
 */
export function liquidationChance(wager: Wager): number {
	const { side, leverage, maintenanceMarginRate } = wager;
	const reach = liquidationPrice({ side, entryPrice: 1, leverage }, maintenanceMarginRate);
	return reachChance(reach, wager);
}

/**
 * The chance that a price reaches a level within T, if it is a geometric Brownian motion without expected gain.
 *
 * The log of the price has drift ν = −σ²/2 and must reach b = ln(P/E), by the reflection principle with probability
 * Φ((db − dνT)/w) + e^(2νb/σ²)·Φ((db + dνT)/w), w = σ√T, with d = +1 for a level below and −1 for one above. As 2ν/σ² is
 * −1, the power is E/P and cannot overflow before its factor is 0:
 *
 *     Φ(db/w + dw/2) + (E/P)·Φ(db/w − dw/2)
 *
 * Left out: fat tails (real days beyond 5% are far more frequent), calm and wild months, gaps, a trend.
 *
 * @param ratio P/E, the level over the price now; 0 and Infinity are never reached
 * @returns 0 to 1; 0 without time or volatility. Above the price at most E/P, however long it takes
 * @throws RangeError if an input is out of range
 * @see content/model.md#chance-of-liquidation
 */
export function reachChance(ratio: number, { volatility, seconds }: Motion): number {
	if (!(ratio >= 0)) refuse('ratio', 'at least 0', ratio);
	atLeast('volatility', volatility, 0);
	atLeast('seconds', seconds, 0);
	const w = volatility * Math.sqrt(seconds / secondsOfYear);
	if (ratio === 0 || ratio === Infinity || w === 0) return 0;
	const d = ratio < 1 ? 1 : -1;
	const b = (d * ln(ratio)) / w;
	return Math.min(1, normalCdf(b + (d * w) / 2) + normalCdf(b - (d * w) / 2) / ratio);
}
