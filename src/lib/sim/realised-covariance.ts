/**
 * The covariance that returns have shown over a stretch of time: the sum of their products, nothing taken off for a mean (T.
 * Andersen, T. Bollerslev, F. Diebold and P. Labys, "Modeling and forecasting realized volatility", Econometrica 71, 2003).
 *
 *     Cᵢⱼ = Σₖ rᵢₖrⱼₖ
 *
 * For calm prices it is what the usual covariance times the number of returns is. In a crash the fall itself is in it, however
 * evenly it comes: a covariance around the mean would take the common part of a steady fall for no risk at all.
 */
import { atLeast, finite } from './range.ts';
import { long } from './table.ts';

/**
 * C, over the stretch of the returns.
 *
 * @param returns of each asset, one list each, all of the same length; one asset and one return at least
 * @throws RangeError if the lists differ in length or a return is not finite
 * @see content/model.md#effective-number-of-bets
 */
export function realisedCovariance(returns: readonly (readonly number[])[]): number[][] {
	atLeast('returns.length', returns.length, 1);
	atLeast('returns[0].length', returns[0].length, 1);
	for (const [i, own] of returns.entries()) {
		long(`returns[${i}]`, own, returns[0].length);
		const k = own.findIndex((one) => !Number.isFinite(one));
		if (k >= 0) finite(`returns[${i}][${k}]`, own[k]);
	}
	return returns.map((own) =>
		returns.map((other) => {
			let sum = 0;
			for (let k = 0; k < own.length; k++) sum += own[k] * other[k];
			return sum;
		})
	);
}
