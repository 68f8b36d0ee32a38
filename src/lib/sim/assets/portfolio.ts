/** What was held through a run of several assets: how far it fell, and how many bets it was worth. */
import { effectiveBets } from '../effective-bets.ts';
import { atLeast, refuse, within } from '../range.ts';
import { realisedCovariance } from '../realised-covariance.ts';
import { long, type Table } from '../table.ts';
import type { MarketsCourse } from './course.ts';
import { returnsOver, type Stretch } from './returns.ts';
import { stress } from './summary.ts';

/** A portfolio that nobody touches. Falls are from its value when the shock comes, fractions. */
export interface Held {
	/** To its own lowest value from then on, and to the last. */
	readonly fall: number;
	readonly fallAtEnd: number;
	/** Tick of the lowest value. */
	readonly lowTick: number;
	/** Before the shock, and in the hour after it. */
	readonly calm: Together;
	readonly stress: Together;
}

/** How what is held moved together over a stretch; null where nothing that is held has moved. */
export interface Together {
	/** Effective number of bets. */
	readonly bets: number | null;
	/** Mean over all pairs of the assets held and moved, about 0, not about the mean; null for fewer than two. */
	readonly correlation: number | null;
}

/** Shares that add up to more than all by rounding alone. */
const rounding = 1e-9;

/**
 * Follow a portfolio through a run.
 *
 * @param course of `marketsCourse`
 * @param weights share of the money in each asset when the shock comes; 0 or more each, at most 1 together, the rest is cash
 * @param interval over which returns are taken for `calm` and `stress`, seconds, in as many ticks, rounded, at least one; 1
 * to 3,600. By short returns assets that fall one after the other count as several bets, by long ones as one
 * @throws RangeError if an argument is out of range
 * @see content/model.md#effective-number-of-bets
 */
export function heldThrough(
	{ tick, lead, prices }: MarketsCourse,
	weights: readonly number[],
	interval = 60
): Held {
	within('interval', interval, 1, 3600);
	long('weights', weights, prices.length);
	for (const [i, weight] of weights.entries()) atLeast(`weights[${i}]`, weight, 0);
	const invested = weights.reduce((sum, weight) => sum + weight, 0);
	if (!(invested <= 1 + rounding)) refuse('sum of weights', 'at most 1', invested);
	const coins = prices.map((price, i) => weights[i] / price[lead]);
	const valueAt = (k: number) => coins.reduce((sum, held, i) => sum + held * prices[i][k], 1 - invested);
	const ticks = prices[0].length - 1;
	let [lowTick, low] = [lead, valueAt(lead)];
	const start = low;
	for (let k = lead + 1; k <= ticks; k++) {
		const value = valueAt(k);
		if (value < low) [lowTick, low] = [k, value];
	}
	const step = Math.max(1, Math.round(interval / tick));
	const held = prices.filter((_, i) => weights[i] > 0);
	const money = weights.filter((weight) => weight > 0);
	const over = (first: number, last: number) => together(held, money, { first, last, step });
	return {
		fall: 1 - low / start,
		fallAtEnd: 1 - valueAt(ticks) / start,
		lowTick,
		calm: over(0, lead),
		stress: over(lead, Math.min(ticks, lead + Math.round(stress / tick)))
	};
}

function together(prices: readonly Float64Array[], money: readonly number[], stretch: Stretch): Together {
	const returns = prices.map((price) => Array.from(returnsOver(price, stretch)));
	if (!returns.some((own) => own.some((one) => one !== 0))) return { bets: null, correlation: null };
	const covariance = realisedCovariance(returns);
	return { bets: effectiveBets(money, covariance), correlation: meanCorrelation(covariance) };
}

/** Of those that vary. */
function meanCorrelation(covariance: Table): number | null {
	let [sum, pairs] = [0, 0];
	for (const [i, row] of covariance.entries()) {
		for (let j = 0; j < i; j++) {
			const scale = Math.sqrt(row[i]) * Math.sqrt(covariance[j][j]);
			if (!(scale > 0)) continue;
			sum += row[j] / scale;
			pairs++;
		}
	}
	return pairs > 0 ? sum / pairs : null;
}
