/** What a trade does to the price, and what that does to a trader who must get out. */
import { exp, ln } from './elementary.ts';
import { above, atLeast, within } from './range.ts';

/**
 * The displacement left some time after a trade, as bids come back: u·e^(−t/τ), τ = half-life/ln 2 (the resilience of
 * Obizhaeva and Wang, "Optimal trading strategy and supply/demand dynamics", Journal of Financial Markets 16, 2013).
 *
 * @param coins u just after the trade, 0 or more
 * @param seconds t since then, 0 or more
 * @param halfLife seconds in which half of it is gone, above 0
 * @throws RangeError if an argument is out of range
 */
export function displacementAfter(coins: number, seconds: number, halfLife: number): number {
	atLeast('coins', coins, 0);
	atLeast('seconds', seconds, 0);
	above('halfLife', halfLife, 0);
	return coins * exp((-seconds / halfLife) * ln(2));
}

/**
 * What is left of a position's equity once it has sold itself, as a share of its notional: 1/L − I/(1 + β).
 *
 * Selling a share q of the position moves the price by I·q^β, so the whole sells at I/(1 + β) below the price on average
 * (β = 1 in a flat book, ½ in a latent linear one).
 *
 * @param leverage L, 1 or more
 * @param fullImpact I, the fall that selling all of it causes, fraction of the price, 0 to 1
 * @param exponent β, 0 to 1
 * @returns below 0 if it cannot get out without a debt
 * @throws RangeError if an argument is out of range
 */
export function equityAfterExit(leverage: number, fullImpact: number, exponent: number): number {
	atLeast('leverage', leverage, 1);
	within('fullImpact', fullImpact, 0, 1);
	within('exponent', exponent, 0, 1);
	return 1 / leverage - fullImpact / (1 + exponent);
}

/**
 * The leverage above which a position cannot sell itself without a debt: (1 + β)/I.
 *
 * At I = 10%: 20× in a flat book, 15× under the square-root law.
 *
 * @param fullImpact I, above 0, to 1
 * @param exponent β, 0 to 1
 * @throws RangeError if an argument is out of range
 * @see content/model.md#price-and-permanent-impact
 */
export function criticalLeverage(fullImpact: number, exponent: number): number {
	above('fullImpact', fullImpact, 0);
	within('fullImpact', fullImpact, 0, 1);
	within('exponent', exponent, 0, 1);
	return (1 + exponent) / fullImpact;
}
