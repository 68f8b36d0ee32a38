/**
 * How many independent bets a portfolio is worth: the squared diversification ratio (Y. Choueifaty and Y. Coignard, "Toward
 * maximum diversification", Journal of Portfolio Management 35(1), 2008).
 *
 *     DR² = (Σ wᵢσᵢ)²/(wᵀCw)
 *
 * with w the money in each asset, C the covariance of their returns and σᵢ = √Cᵢᵢ. Above stands the variance if all of it
 * moved as one, below the variance that there is. Bets that are independent and equally large count one each, copies of one
 * another count as one. Cash changes nothing: it has no variance of its own.
 *
 * Others count in other ways, for instance by the entropy of what uncorrelated parts add to the variance (A. Meucci,
 * "Managing diversification", Risk 22(5), 2009). This count asks for nothing but volatilities and correlations.
 */
import { above, atLeast, refuse, wholeWithin, within } from './range.ts';
import { symmetric } from './cholesky.ts';
import { dot, long, times, type Table } from './table.ts';

/** Assets that are counted alike, at most. */
const most = 1e9;

/**
 * DR², the effective number of independent bets.
 *
 * @param weights w, money in each asset or its share of all; each 0 or more, of those with a variance at least one above 0
 * @param covariance C, symmetric, positive semi-definite. That no portfolio has a variance below 0 is not looked into,
 * beyond the one that is asked about
 * @returns 1 for a single asset and for perfect copies; up to the number of assets if none is correlated with another; more
 * where some move against others, and Infinity if nothing is left of the variance
 * @throws RangeError if the table or the list has the wrong shape, or a number is out of range
 * @see content/model.md#effective-number-of-bets
 */
export function effectiveBets(weights: readonly number[], covariance: Table): number {
	symmetric('covariance', covariance);
	long('weights', weights, covariance.length);
	let sum = 0;
	for (const [i, weight] of weights.entries()) {
		atLeast(`weights[${i}]`, weight, 0);
		sum += weight * Math.sqrt(covariance[i][i]);
	}
	above('Σ weights × volatilities', sum, 0);
	const variance = dot(weights, times(covariance, weights));
	if (variance < -1e-12 * sum * sum) refuse('variance of the weights', 'at least 0', variance);
	return variance > 0 ? (sum * sum) / variance : Infinity;
}

/**
 * The same for n assets alike, each pair with the same correlation: n/(1 + (n − 1)ρ). However many they are, it stays below
 * 1/ρ.
 *
 * @param count n, a whole number from 1 to 1e9
 * @param correlation ρ, 0 to 1
 * @throws RangeError if an argument is out of range
 * @see content/model.md#effective-number-of-bets
 */
export function effectiveBetsAlike(count: number, correlation: number): number {
	wholeWithin('count', count, 1, most);
	within('correlation', correlation, 0, 1);
	return count / (1 + (count - 1) * correlation);
}
