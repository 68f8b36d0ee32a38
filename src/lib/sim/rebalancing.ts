/**
 * A portfolio that is brought back to its shares now and then: what is left of it, and how deep it went on the way.
 *
 * Between two rebalancings it is held as it is. In continuous time, with volatilities σ and covariance C of the assets, shares w
 * kept at all times grow by
 *
 *     ½(Σ wᵢσᵢ² − wᵀCw)
 *
 * a year more than the shares' mean of the assets' own growth of logarithms: the diversification return (D. Booth and E. Fama,
 * "Diversification returns and asset contributions", Financial Analysts Journal 48(3), 1992). It is a number about middles:
 * it adds nothing to what is expected, which is largest for whoever never sells of what grows fastest.
 */
import { above, atLeast, refuse, wholeWithin } from './range.ts';
import { long } from './table.ts';

/** Shares, and how often they are brought about again. */
export interface Mix {
	/** Share of each asset after a rebalancing, 0 or more; 1 together at most, the rest is cash. */
	readonly weights: readonly number[];
	/** Steps from one rebalancing to the next, whole, 1 or more; Infinity is never. */
	readonly every: number;
}

/** What became of it. */
export interface Rebalanced {
	/** Its value over that at the start. */
	readonly end: number;
	/** The deepest fall from a highest value so far, fraction. */
	readonly drawdown: number;
	/** What was bought at all rebalancings together, cash included, over its value then; 0.1 is a tenth of it once. */
	readonly traded: number;
	/** Share of what is not cash at the end, before another rebalancing. */
	readonly invested: number;
}

/** Shares that add up to more than all by rounding alone. */
const rounding = 1e-9;

/**
 * Carry a portfolio along prices.
 *
 * @param factors of each asset, step by step: price over the price before, above 0; lists of the same length
 * @returns rebalanced after every step whose number `every` divides, the last left out
 * @throws RangeError if lists differ in length or a number is out of range
 * @see content/model.md#rebalancing
 */
export function rebalanced(factors: readonly (readonly number[])[], { weights, every }: Mix): Rebalanced {
	checkMix(factors, weights, every);
	const cash = Math.max(0, 1 - weights.reduce((sum, weight) => sum + weight, 0));
	const steps = factors.length > 0 ? factors[0].length : 0;
	const held = [...weights];
	let idle = cash;
	let [value, high, drawdown, traded] = [1, 1, 0, 0];
	for (let k = 0; k < steps; k++) {
		value = idle;
		for (let i = 0; i < held.length; i++) value += held[i] *= factors[i][k];
		high = Math.max(high, value);
		drawdown = Math.max(drawdown, 1 - value / high);
		if ((k + 1) % every !== 0 || k + 1 === steps) continue;
		let bought = Math.max(0, cash * value - idle);
		for (let i = 0; i < held.length; i++) {
			bought += Math.max(0, weights[i] * value - held[i]);
			held[i] = weights[i] * value;
		}
		idle = cash * value;
		traded += bought / value;
	}
	return { end: value, drawdown, traded, invested: value > 0 ? 1 - idle / value : 0 };
}

function checkMix(factors: readonly (readonly number[])[], weights: readonly number[], every: number): void {
	long('weights', weights, factors.length);
	for (const [i, weight] of weights.entries()) atLeast(`weights[${i}]`, weight, 0);
	const sum = weights.reduce((all, weight) => all + weight, 0);
	if (!(sum <= 1 + rounding)) refuse('sum of weights', 'at most 1', sum);
	if (every !== Infinity) wholeWithin('every', every, 1, Number.MAX_SAFE_INTEGER);
	for (const [i, own] of factors.entries()) {
		long(`factors[${i}]`, own, factors[0].length);
		const k = own.findIndex((one) => !(one > 0 && one < Infinity));
		if (k >= 0) above(`factors[${i}][${k}]`, own[k], 0);
	}
}
